internal import Foundation

/// Turns swift-argument-parser 1.8.2's own English words in help and errors into Vietnamese; what commands say themselves stays.
enum HelpTranslation {
  static func vietnamese(_ text: String) -> String {
    let isScript = text.hasPrefix("#!") || text.hasPrefix("#compdef") || text.hasPrefix("function ")
    guard !isScript else { return text }
    let translated = (sentences + labels).reduce(text) { text, rule in
      text.replacingOccurrences(of: rule.english, with: rule.vietnamese, options: .regularExpression)
    }
    return alignedUsage(translated)
  }

  /// The lines of a usage of several lines stand under the first one, two columns further than under the English label.
  private static func alignedUsage(_ text: String) -> String {
    var isUsage = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("CÚ PHÁP: ") || line.hasPrefix("Cú pháp: ") {
        isUsage = true
      } else if !line.hasPrefix("       ") {
        isUsage = false
      } else if isUsage {
        return "  " + line
      }
      return String(line)
    }.joined(separator: "\n")
  }

  /// An English pattern and what stands for it.
  private typealias Rule = (english: String, vietnamese: String)

  /// The sentences of errors, each on a line of its own.
  private static let sentences: [Rule] = [
    (#"(?m)^(Error: |)Unknown option '(.*)'\. Did you mean '(.*)'\?$"#, "$1Không có tùy chọn '$2'. Có phải là '$3' không?"),
    (#"(?m)^(Error: |)Unknown option '(.*)'$"#, "$1Không có tùy chọn '$2'."),
    (#"(?m)^(Error: |)Missing value for '(.*)'$"#, "$1Thiếu giá trị của '$2'."),
    (#"(?m)^   or: Missing value for '(.*)' in '(.*)'$"#, "  hoặc: Thiếu giá trị của '$1' trong '$2'."),
    (
      #"(?m)^(Error: |)The option '(.*)' does not take any value, but '(.*)' was specified\.$"#,
      "$1Tùy chọn '$2' không nhận giá trị, nhưng lại ghi '$3'."
    ),
    (#"(?m)^(Error: |)Unexpected argument '(.*)'$"#, "$1Không có lệnh con hoặc tham số '$2'."),
    (#"(?m)^(Error: |)\d+ unexpected arguments: (.*)$"#, "$1Không có lệnh con hoặc tham số: $2."),
    (
      #"(?m)^(Error: |)Value to be set with (?:flag|position) (.*) had already been set with (?:flag|position) (.*)$"#,
      "$1Không dùng $2 cùng với $3."
    ),
    (#"(?m)^(Error: |)Missing expected argument '(.*)'$"#, "$1Thiếu '$2'."),
    (#"(?m)^(Error: |)Missing one of: (.*)$"#, "$1Thiếu một trong các mục: $2."),
    (#"(?m)^(Error: |)The value '(.*)' is invalid for '([^']*)'$"#, "$1Giá trị '$2' không dùng được cho '$3'."),
    (#"(?m)^(Error: |)The value '(.*)' is invalid for '([^']*)'"#, "$1Giá trị '$2' không dùng được cho '$3'"),
    (#"(?m)^(Error: |)The value '(.*)' is invalid\."#, "$1Giá trị '$2' không dùng được."),
    (#"(?m)\. Please provide one of ('.*') (?:or|and) ('.*')\.$"#, ". Hãy dùng một trong các giá trị $1 hoặc $2."),
    (#"(?m)\. Please provide one of the following:$"#, ". Hãy dùng một trong các giá trị sau:"),
    (#"(?m)^(Error: |)Invalid option: (.*)$"#, "$1Tùy chọn không hợp lệ: $2."),
    (#"(?m)^(Error: |)Missing required subcommand\.$"#, "$1Thiếu lệnh con."),
    (#"(?m)^(Error: |)Command '(.*)' is not a parent of the current command\.$"#, "$1'$2' không phải là lệnh cấp trên của lệnh này."),
    (#"(?m)^(Error: |)Internal error\. .*$"#, "$1Lỗi nội bộ: không đọc được dòng lệnh."),
    (#"(?m)^(Error: |)Can't autodetect a supported shell\.$"#, "$1Chưa rõ đang dùng trình dòng lệnh (shell) nào."),
    (#"(?m)^(Error: |)Can't generate completion scripts for '(.*)'\.$"#, "$1Không lập được phần tự điền lệnh cho '$2'."),
    (
      #"(?m)^Please use --generate-completion-script=<shell> with one of:$"#,
      "Hãy dùng --generate-completion-script=<shell> với một trong các tên:"
    ),
    (#"(?m)^(  *)See '(.*)' for more information\.$"#, "$1Xem thêm: '$2'."),
    (#"(?m)^(  *)See '(.*)' for detailed help\.$"#, "$1Xem chi tiết: '$2'."),
  ]

  /// Headings and fixed words.
  private static let labels: [Rule] = [
    ("(?m)^Error: ", "Lỗi: "),
    ("(?m)^Help:  ", "Trợ giúp:  "),
    ("(?m)^Usage: ", "Cú pháp: "),
    ("^OVERVIEW: ", "TÓM TẮT: "),
    ("(?m)^USAGE: ", "CÚ PHÁP: "),
    ("(?m)^ARGUMENTS:$", "THAM SỐ:"),
    ("(?m)^OPTIONS:$", "TÙY CHỌN:"),
    ("(?m)^SUBCOMMANDS:$", "LỆNH CON:"),
    ("(?m)^(.+) SUBCOMMANDS:$", "LỆNH CON $1:"),
    ("<subcommand>", "<lệnh con>"),
    ("<options>", "<tùy chọn>"),
    (#"\(default\) (?= )"#, "(mặc định)"),
    (#"\(default\)"#, "(mặc định)"),
    (#"\(default:"#, "(mặc định:"),
    (#"\(default as flag:"#, "(mặc định khi không ghi giá trị:"),
    (#"(\(values: [^)]*); default:"#, "$1; mặc định:"),
    (#"\(values:"#, "(giá trị:"),
    (#"Show help information\."#, "Hiện trợ giúp."),
    (#"Show subcommand help information\."#, "Hiện trợ giúp của lệnh con."),
    (#"Show the version\."#, "Hiện phiên bản."),
    ("^Unspecified version$", "Chưa rõ phiên bản"),
  ]
}
