/// Why a file cannot be read: the reader says it in English, officers read it in Vietnamese.
extension Vietnamese {
  /// A reason without Vietnamese words, such as one of the YAML library, stays as it is.
  static func reason(_ english: String) -> String {
    reasons[english] ?? cellCount(english) ?? Quoting.oneLine(english, atMost: 200)
  }

  /// Why a row or a line cannot be read; what is not ours to say comes from the YAML library.
  static func rowReason(_ english: String) -> String {
    let words = reason(english)
    return words == Quoting.oneLine(english, atMost: 200) ? "sai cú pháp YAML ở đây hoặc ngay phía trên (\(words))" : words
  }

  private static func cellCount(_ english: String) -> String? {
    guard let match = english.wholeMatch(of: /the row has (\d+) cells, the header (\d+)/) else { return nil }
    return "dòng có \(match.1) ô, tiêu đề chỉ có \(match.2) ô"
  }

  private static let reasons = [
    "a quotation mark is opened and never closed": "dấu ngoặc kép mở ra mà không đóng lại",
    "text stands between a closing quotation mark and the next separator": "sau dấu ngoặc kép đóng còn có chữ trước dấu phân cách",
    "the text is not UTF-8; save the list as CSV UTF-8": "văn bản không theo mã UTF-8; lưu danh sách dạng “CSV UTF-8”",
    "the text is not UTF-8": "văn bản không theo mã UTF-8",
    "a NUL byte stands here; this is not a text file, save the list as CSV UTF-8":
      "có ký tự rỗng, đây không phải là tệp văn bản; lưu danh sách dạng “CSV UTF-8”",
    "a value stands in a column without a heading": "có giá trị nằm ở cột không có tiêu đề",
    "this is a workbook (xlsx) or another zip file, not CSV; save the list as CSV UTF-8":
      "đây là bảng tính (xlsx) hoặc tệp nén, không phải CSV; lưu danh sách dạng “CSV UTF-8”",
    "this is an old or encrypted workbook (xls), not CSV; save the list as CSV UTF-8":
      "đây là bảng tính kiểu cũ hoặc có mật khẩu (xls), không phải CSV; lưu danh sách dạng “CSV UTF-8”",
    "this is UTF-16 text; save the list as CSV UTF-8": "văn bản theo mã UTF-16; lưu danh sách dạng “CSV UTF-8”",
    "No such file or directory": "không có tệp hoặc thư mục này", "Permission denied": "không có quyền",
    "Is a directory": "đây là một thư mục", "Not a directory": "có một phần của đường dẫn không phải là thư mục",
    "No space left on device": "ổ đĩa đã đầy", "Read-only file system": "ổ đĩa chỉ cho đọc", "File exists": "đã có tệp hoặc thư mục này",
    "Broken pipe": "nơi nhận đã đóng", "Bad file descriptor": "đầu ra đã đóng",
    "database disk image is malformed": "cấu trúc tệp bị sai", "File name too long": "tên quá dài",
    "Input/output error": "lỗi đọc, ghi đĩa",
    "the file is larger than 1 MB": "tệp lớn hơn 1 MB",
    "too many fields stand twice": "quá nhiều mục được ghi hai lần",
  ]
}
