internal import Recognition
internal import VietnameseText

extension JointTable: Report {
  public func table(in language: Language) -> Table {
    let columns: [Table.Column] =
      [
        .init("ward", language.pick(vi: "Địa bàn", en: "Place")), .init("code", language.pick(vi: "Mã", en: "Code"), mayBeLeftOut: true),
        .number("weight", language.pick(vi: "Trọng số", en: "Weight")),
        .number("floor", language.pick(vi: "Ít nhất", en: "At least")),
        .number("cap", language.pick(vi: "Nhiều nhất", en: "At most"), mayBeLeftOut: true),
        .number("committed", language.pick(vi: "Đã hứa", en: "Promised")),
        .init("quota", language.pick(vi: "Phần chính xác", en: "Quota"), alignment: .right),
        .init("reason", language.pick(vi: "Lý do", en: "Reason")),
      ] + standing.lots.map { .number("lot\($0.position)", "\($0.position). \($0.lot.description)") } + [.number("total", language.total)]
    let rows: [[Table.Cell]] = rows.map { row in
      [
        .text(row.place.name + (row.tied ? " (*)" : "")), .init(row.place.code), .number(row.weight), .number(row.floor), .init(row.cap),
        .number(row.committed), .init(row.quota), .text(row.reason),
      ] + row.gifts.map(Table.Cell.number) + [.number(row.total)]
    }
    return Table(columns: columns, rows: rows, unknownText: language.unknown)
  }

  public func page(_ printing: Printing) -> Page {
    let language = printing.language
    var table = table(in: language)
    table.rows = zip(table.rows, rows).map { cells, row in
      cells[..<7] + [.text(ShareReason.term(row.reason, in: language))] + cells[8...]
    }
    table.total =
      [.text(language.total), "", "", "", "", "", "", ""] + lotSums.map(Table.Cell.number) + [.number(rows.reduce(0) { $0 + $1.total })]
    let unwanted = (rows.allSatisfy { $0.floor == 0 } ? ["floor"] : []) + (rows.allSatisfy { $0.committed == 0 } ? ["committed"] : [])
    return frame(in: language).page(
      [.table(table.without(unwanted))] + Templates.blocks("gifts.joint", in: language, note(in: language)), printing)
  }

  private func frame(in language: Language) -> PageFrame {
    let count = Figures.grouped(standing.lots.count)
    return paper.frame(
      language.pick(vi: "Bảng phân bổ chung các lô quà", en: "Allocation of several lots together"),
      countedBy: language.pick(vi: "phần quà của \(count) lô", en: "gifts of \(count) lots"), warnings, in: language)
  }

  /// The fields of the template gifts.joint.
  func note(in language: Language) -> Fields {
    let (joint, totals) = (standing.joint, standing.joint.totals)
    let winners = rows.filter(\.wonDraw).map(\.place.name)
    return [
      "method": .text(DivisionMethod.term(totals.method, in: language)), "inEqualParts": .flag(totals.isEqual),
      "weightedBy": .text(totals.weightedBy.term(in: language)), "pool": .text(Figures.grouped(totals.pool)),
      "drawn": .optional(joint.draw.map { _ in language.count(totals.toDraw) }),
      "drawnOn": .optional(joint.draw?.drawnOn.official(in: language)), "seed": .optional(joint.draw?.seed),
      "drawName": .text(joint.drawName), "winners": .optional(winners.isEmpty ? nil : Phrase.list(winners, in: language)),
    ]
  }
}
