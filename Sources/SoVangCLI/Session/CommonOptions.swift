internal import ArgumentParser

/// The formats a command prints in; its help names these and no other.
protocol FormatSet {
  static var offered: [OutputFormat] { get }
}

/// Tables and reports.
enum EveryFormat: FormatSet {
  static let offered = OutputFormat.allCases
}

/// Sheets that are laid out to the millimetre.
enum PrintedSheets: FormatSet {
  static let offered: [OutputFormat] = [.html, .pdf]
}

/// One entry, or what became of a list.
enum TextOrJSON: FormatSet {
  static let offered: [OutputFormat] = [.text, .json]
}

/// Commands that print nothing when all is well.
enum TextAlone: FormatSet {
  static let offered: [OutputFormat] = [.text]
}

/// The options of every command.
struct CommonOptions<Formats: FormatSet>: ParsableArguments {
  @Option(
    help: .init(
      say("Tệp sổ (mặc định $SOVANG_FILE, rồi ./sovang.db).", "The register (else $SOVANG_FILE, else ./sovang.db)."), valueName: "file"))
  var file: String?

  @Option(
    name: [.customShort("O"), .customLong("output-format")],
    help: .init(say("Định dạng: \(Self.formats).", "Format: \(Self.formats)."), valueName: "format"))
  var format: String?

  @Option(
    name: [.short, .long],
    help: .init(say("Ghi vào tệp này; định dạng theo đuôi tệp.", "Write to this file; its ending tells the format."), valueName: "file"))
  var output: String?

  @Option(help: .init(say("Lấy ngày này làm hôm nay.", "Take this day for today."), valueName: "date"))
  var today: String?

  @Option(help: .init(say("Ngôn ngữ: vi, en.", "Language: vi, en."), valueName: "vi|en"))
  var lang: String?

  private static var formats: String { Formats.offered.map(\.rawValue).joined(separator: ", ") }
}

/// The reason that the book keeps with a change.
struct ReasonOption: ParsableArguments {
  @Option(help: .init(say("Lý do, được ghi vào sổ; không nêu tên người.", "The reason, kept in the book; name no one."), valueName: "text"))
  var reason: String
}

/// The reason of a command that needs one only where it touches a closed year.
struct CorrectionOption: ParsableArguments {
  @Option(
    help: .init(
      say(
        "Lý do, phải có khi sửa đến năm đã khóa sổ; không nêu tên người.",
        "The reason, needed where this touches a closed year; name no one."), valueName: "text"))
  var reason: String?
}

/// The reason for which an award enters against a rule that a reason settles.
struct OverrideOption: ParsableArguments {
  @Option(
    help: .init(
      say(
        "Vẫn ghi khen thưởng ngoài thẩm quyền hoặc quy định, vì lý do này; không nêu tên người.",
        "Enter awards against competence or a rule all the same, for this reason; name no one."), valueName: "reason"))
  var override: String?

  /// Nil where the option is not used.
  func reason() throws -> String? { try override.map { try Session.text($0, option: "--override") } }
}

/// How strict an import is.
struct ImportFlags: ParsableArguments {
  @Flag(help: .init(say("Chỉ báo kết quả, không ghi gì.", "Say what would happen; keep nothing.")))
  var dryRun = false

  @Flag(help: .init(say("Ghi các dòng hợp lệ dù có dòng bị từ chối.", "Enter the rows that can stand although others are refused.")))
  var acceptValid = false

  @Flag(help: .init(say("Không ghi các dòng còn nghi vấn.", "Leave doubtful rows out.")))
  var holdDoubtful = false

  @Flag(help: .init(say("Cho phép sửa dòng đã có trong sổ.", "Let rows change what the book has of the same entry.")))
  var update = false
}

/// One place's part of a lot.
struct PartOption: ParsableArguments {
  @Option(
    help: .init(
      say("Phần của nơi này, chia tiếp cho khu phố hoặc đơn vị.", "This place's part, divided further."), valueName: "ward"))
  var within: String?
}

/// How promised gifts and bounds are met.
struct PromiseOptions: ParsableArguments {
  @Flag(
    help: .init(
      say("Phần đã hứa được trao thêm, ngoài phần chia theo trọng số.", "Promised gifts come on top of the share by weight.")))
  var onTop = false

  @Flag(
    help: .init(
      say("Báo lỗi nếu mức nhiều nhất làm còn quà không chia được.", "An error where caps leave gifts that nobody can take.")))
  var allGiven = false
}

/// Whether shares are explained one by one.
struct ExplainOption: ParsableArguments {
  @Flag(help: .init(say("Giải thích từng phần: số chia, thương, cách làm tròn.", "Explain each share: divisor, quotient, rounding.")))
  var explain = false
}

/// Which lot of gifts is meant.
struct LotOptions: ParsableArguments {
  @Option(help: .init(say("Buổi lễ, theo số.", "The ceremony, by its number."), valueName: "id"))
  var ceremony: Int64?

  @Option(help: .init(say("Chương trình tặng quà, theo số.", "The gift programme, by its number."), valueName: "id"))
  var programme: Int64?

  @Option(help: .init(say("Lô quà thứ mấy, nếu có nhiều lô.", "Which lot, where there are several."), valueName: "n"))
  var lot: Int?
}
