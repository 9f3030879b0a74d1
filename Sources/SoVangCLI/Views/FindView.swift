internal import Recognition
internal import RecognitionReports

/// How what was looked up prints.
enum FindView {
  /// What a page shows of what was found.
  static let pageColumns = ["kind", "id", "name", "about", "birthYear", "ward", "years", "honours", "match"]

  /// What a page shows of the names of a list.
  static let namePageColumns = [
    "row", "recipient", "birthYear", "standing", "id", "knownAs", "doubts", "honours", "gifts", "giftWards",
  ]

  static func table(_ hits: [SearchHit]) -> Table {
    let columns: [Table.Column] = [
      .init("kind", say("Loại", "Kind")), .plainNumber("id", say("Số", "Id")), .init("name", say("Tên, nội dung", "Name or text")),
      .init("about", say("Của", "Of"), mayBeLeftOut: true), .init("type", say("Loại đối tượng", "Type"), mayBeLeftOut: true),
      .plainNumber("birthYear", say("Năm sinh", "Born"), mayBeLeftOut: true), .init("ward", say("Phường, xã", "Ward"), mayBeLeftOut: true),
      .init("years", say("Năm", "Years"), mayBeLeftOut: true), .init("honours", say("Khen thưởng", "Honours"), mayBeLeftOut: true),
      .init("match", say("Khớp", "Match")), .init("marks", say("Dấu", "Marks")),
    ]
    return Table(columns: columns, rows: hits.map(cells), unknownText: "–")
  }

  static func table(_ answers: [NameAnswer]) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("row", say("Dòng", "Row")), .init("recipient", say("Họ và tên", "Name")),
      .plainNumber("birthYear", say("Năm sinh", "Born"), mayBeLeftOut: true), .init("ward", say("Phường, xã", "Ward"), mayBeLeftOut: true),
      .init("standing", say("Trong sổ", "In the book")), .plainNumber("id", say("Số", "Id"), mayBeLeftOut: true),
      .init("knownAs", say("Tên trong sổ", "Known as"), mayBeLeftOut: true), .init("type", say("Loại", "Type"), mayBeLeftOut: true),
      .plainNumber("knownBirthYear", say("Năm sinh trong sổ", "Known birth year"), mayBeLeftOut: true),
      .init("knownWards", say("Phường, xã trong sổ", "Known wards"), mayBeLeftOut: true),
      .init("doubts", say("Vì sao chưa chắc", "Why not sure"), mayBeLeftOut: true),
      .init("honours", say("Khen thưởng", "Honours"), mayBeLeftOut: true),
      .number("gifts", say("Quà trong danh sách", "Gifts listed"), mayBeLeftOut: true),
      .init("giftWards", say("Danh sách quà của", "Gift list of"), mayBeLeftOut: true),
    ]
    return Table(columns: columns, rows: answers.map(cells), unknownText: "–")
  }

  private static func cells(_ hit: SearchHit) -> [Table.Cell] {
    [
      .text(hit.kind.rawValue), .number(Int(hit.id)), .text(hit.name), .init(hit.about), .init(hit.type?.rawValue), .init(hit.birthYear),
      .init(hit.ward), list(hit.years.map(String.init), separator: ", "), honours(hit.honours), .text(hit.match.rawValue),
      .text(hit.agreesInMarks ? "agree" : "differ"),
    ]
  }

  private static func cells(_ answer: NameAnswer) -> [Table.Cell] {
    let (row, known) = (answer.row, answer.recipient)
    return [
      .number(row.row), .text(row.name), .init(row.birthYear), .init(row.ward), .text(answer.standing.rawValue),
      .init(known.map { Int($0.id.number) }), .init(known?.value.name), .init((known?.value.type ?? row.type)?.rawValue),
      .init(known?.value.birthYear), list(answer.wards, separator: ", "), list(answer.doubts.map(\.rawValue), separator: "+"),
      honours(answer.honours), .init(answer.gifts.map { $0.reduce(0) { $0 + $1.quantity } }),
      list(answer.gifts?.map(\.ward) ?? [], separator: ", "),
    ]
  }

  /// "GK_HUYEN 2022; BK_TINH 2021 (đã hủy bỏ)".
  private static func honours(_ honours: [Honour]) -> Table.Cell {
    list(
      honours.map { honour in
        let what = honour.code ?? say("gương điển hình", "example")
        return "\(what) \(honour.year)" + (honour.isCancelled ? say(" (đã hủy bỏ)", " (cancelled)") : "")
      }, separator: "; ")
  }

  private static func list(_ texts: [String], separator: String) -> Table.Cell {
    texts.isEmpty ? .unknown : .text(texts.joined(separator: separator))
  }
}
