internal import Recognition

extension FormReport {
  /// The name of a cell's list on the page.
  private static func anchor(_ cell: FormCell) -> String { "o-\(cell.row)-\(cell.column)" }

  /// Where the cells of a row lead to.
  func links(of row: StatisticsForm.Row, after count: Int) -> [String?] {
    Array(repeating: nil, count: count)
      + table.columns.map { column in
        row.code.map { FormCell(row: $0, column: column.code) }.flatMap { awards[$0] == nil ? nil : Self.anchor($0) }
      }
  }

  /// A list to each cell that counts any, in the form's order.
  func listedAwards(in language: Language) -> [Page.Block] {
    if awards.isEmpty { return [] }
    let heading = Page.Block.heading(language.pick(vi: "Khen thưởng của từng ô", en: "The awards of each cell"))
    let cells = table.figures.flatMap { row, _ in table.columns.map { FormCell(row: row, column: $0.code) } }
    return [heading]
      + cells.flatMap { cell -> [Page.Block] in
        guard let awards = awards[cell] else { return [] }
        let title = language.pick(vi: "Ô \(cell) (\(language.count(awards.count)))", en: "Cell \(cell) (\(language.count(awards.count)))")
        return [.anchor(Self.anchor(cell)), .paragraph(title)] + awards.map { .item(Self.line($0, in: language)) }
      }
  }

  private static func line(_ award: AwardListing, in language: Language) -> String {
    let decision = award.decision
    let kind = language.pick(vi: award.kind.title, en: award.kind.titleEnglish)
    let text = language.pick(
      vi: "quyết định \(decision.number) ngày \(decision.signedOn.slashed) của \(decision.issuer)",
      en: "decision \(decision.number) of \(decision.signedOn), \(decision.issuer)")
    let cancelled = award.cancellation == nil ? "" : language.pick(vi: "; đã hủy bỏ", en: "; cancelled since")
    return "\(award.id) · \(award.recipient.printedName(in: language)) · \(kind) · \(text)\(cancelled)"
  }
}
