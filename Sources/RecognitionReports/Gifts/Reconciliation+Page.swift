internal import Recognition
internal import VietnameseText

extension Reconciliation: Report {
  public func table(in language: Language) -> Table {
    let columns: [Table.Column] = [
      .init("ward", language.pick(vi: "Địa bàn", en: "Place")), .init("code", language.pick(vi: "Mã", en: "Code"), mayBeLeftOut: true),
      .number("allocated", language.pick(vi: "Được phân bổ", en: "Allocated")),
      .number("handedOver", language.pick(vi: "Đã trao", en: "Handed over")),
      .number("returned", language.pick(vi: "Trả lại", en: "Returned"), mayBeLeftOut: true),
      .number("outstanding", language.pick(vi: "Chưa ký nhận", en: "Outstanding")),
    ]
    let rows: [[Table.Cell]] = rows.map { row in
      [
        .text(row.place.name), .init(row.place.code), .number(row.allocated), .init(row.handedOver), .init(row.returned),
        .number(row.outstanding),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: language.unknown)
  }

  public func page(_ printing: Printing) -> Page {
    let language = printing.language
    let title = language.pick(vi: "Bảng đối chiếu quà", en: "Account of gifts")
    var table = table(in: language)
    table.total = [.text(language.total), "", .init(allocated), .init(handedOver), .init(returned), .init(outstanding)]
    let body: [Page.Block] = standing.allocation == nil ? [] : [.table(table), .paragraph(conclusion(in: language))]
    return paper.frame(title, standing, warnings, in: language).page(body, printing)
  }

  /// Whether anything is outstanding, in a sentence.
  private func conclusion(in language: Language) -> String {
    let rule = language.pick(
      vi: "Được phân bổ = đã trao + trả lại + chưa ký nhận.", en: "Allocated = handed over + returned + outstanding.")
    if isSettled { return rule + language.pick(vi: " Mọi phần quà đều đã có nơi nhận.", en: " Every gift is accounted for.") }
    guard let outstanding, outstanding > 0 else { return rule }
    let figure = "\(Figures.grouped(outstanding)) (\(NumberWords.words(outstanding)))"
    return rule
      + language.pick(
        vi: " Còn \(figure) phần chưa có ký nhận và chưa trả lại.", en: " Outstanding, neither signed for nor returned: \(figure).")
  }
}
