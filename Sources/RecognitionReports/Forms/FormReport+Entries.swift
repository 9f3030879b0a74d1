internal import Recognition

extension FormReport {
  /// The name of a cell's list on the page.
  private static func anchor(_ cell: FormCell) -> String { "o-\(cell.row)-\(cell.column)" }

  /// Where the cells of a row lead to.
  func links(of row: StatisticsForm.Row, after count: Int) -> [String?] {
    Array(repeating: nil, count: count)
      + table.columns.map { column in
        row.code.map { FormCell(row: $0, column: column.code) }.flatMap { entries[$0] == nil ? nil : Self.anchor($0) }
      }
  }

  /// A list to each cell that counts any, in the form's order.
  func listedEntries(in language: Language) -> [Page.Block] {
    if entries.isEmpty { return [] }
    let cells = table.figures.flatMap { row, _ in table.columns.map { FormCell(row: row, column: $0.code) } }
    return [.heading(entriesTitle(in: language))]
      + cells.flatMap { cell -> [Page.Block] in
        guard let entries = entries[cell] else { return [] }
        let title = language.pick(vi: "Ô \(cell) (\(language.count(entries.count)))", en: "Cell \(cell) (\(language.count(entries.count)))")
        return [.anchor(Self.anchor(cell)), .paragraph(title)] + entries.map { .item(Self.line($0, in: language)) }
      }
  }

  private func entriesTitle(in language: Language) -> String {
    switch table.form.measures {
    case .awards: language.pick(vi: "Khen thưởng của từng ô", en: "The awards of each cell")
    case .movements: language.pick(vi: "Phong trào của từng ô", en: "The movements of each cell")
    }
  }

  private static func line(_ entry: FormEntry, in language: Language) -> String {
    switch entry {
    case .award(let award): line(award, in: language)
    case .movement(let movement): line(movement, in: language)
    }
  }

  private static func line(_ movement: Entry<Movement>, in language: Language) -> String {
    let start = movement.value.startsOn.map { start in
      language.pick(vi: "phát động ngày \(start.slashed)", en: "launched on \(start)")
    }
    return ["\(movement.id)", movement.value.name, start].compactMap { $0 }.joined(separator: " · ")
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
