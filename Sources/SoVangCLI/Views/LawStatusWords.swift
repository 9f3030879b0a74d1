internal import Recognition

/// How sure a row of law is, as a page in Vietnamese says it: "verified S2" is "đã đối chiếu: S2".
enum LawStatusWords {
  /// Nil for a text that is not about how sure a row is.
  static func vietnamese(_ status: String) -> String? {
    guard let (beginning, word) = beginnings.first(where: { status.hasPrefix($0.0) }) else { return nil }
    let rest = status.dropFirst(beginning.count).drop { $0 == " " || $0 == ":" || $0 == ";" }
    if rest.isEmpty { return word }
    return word + (rest.first == "(" ? " " : ": ")
      + remarks.reduce(String(rest)) { text, remark in text.replacing(remark.0, with: remark.1) }
  }

  private static let beginnings = [
    ("partly verified", "đối chiếu một phần"), ("verified", "đã đối chiếu"), ("derived", "suy ra từ quy định đã đối chiếu"),
    ("memory", "theo trí nhớ"), ("unknown", "chưa rõ"), (LawStatus.enteredByTheOffice.description, "cơ quan tự ghi"),
  ]

  /// The remarks of the reference rows, whole ones before their parts.
  private static let remarks = [
    ("amended by Luật 06/2026/QH16, text not seen", "Luật 06/2026/QH16 đã sửa đổi, chưa thấy văn bản"),
    ("the final text not seen", "chưa thấy bản cuối cùng"), ("a draft", "dự thảo"), ("article not seen", "chưa rõ điều"),
    ("years and forces of the rule not found", "chưa rõ số năm và lực lượng"), ("years not found", "chưa rõ số năm"),
    ("number not found", "chưa rõ số văn bản"), ("exclusions not seen", "chưa rõ trường hợp loại trừ"),
    ("quoted for comparison", "trích để so sánh"), ("wording before the amendment of 2013", "lời văn trước khi sửa đổi năm 2013"),
    ("reading confirmed by the city's own totals", "cách hiểu khớp với tổng số của thành phố"), ("excerpt cut off", "đoạn trích bị cắt"),
    ("several independent code files", "nhiều danh mục độc lập"), ("no official page reached", "chưa đối chiếu trang chính thức"),
    ("a vendor's rendering of the form", "theo mẫu trong phần mềm của nhà cung cấp"),
    ("first day is the day of signing", "lấy ngày ký làm ngày đầu"), ("last day before the next circular's", "hết trước thông tư kế tiếp"),
    ("seen in use", "thấy dùng trong văn bản"), ("to be confirmed", "cần xác nhận"), ("ask an officer", "cần hỏi cán bộ"),
    ("says 1.5× individual", "ghi 1,5 lần mức cá nhân"), ("start date", "ngày đầu"), ("end date", "ngày cuối"), ("end:", "ngày cuối:"),
    ("memory", "theo trí nhớ"),
  ]
}
