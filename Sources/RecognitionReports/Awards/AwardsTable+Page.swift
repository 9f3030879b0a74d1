internal import Recognition

extension AwardsTable: Report {
  /// One row to a unit, with its ward; wards without awards have one row of zeros.
  public func table(in language: Language) -> Table {
    let rows = groups.flatMap { group -> [[Table.Cell]] in
      let place: [Table.Cell] = [.init(group.ward?.name), .init(group.ward?.code)]
      if group.units.isEmpty { return [place + [.unknown] + cells(of: group.total)] }
      return group.units.map { place + [.init($0.unit)] + cells(of: $0.counts) }
    }
    let place: [Table.Column] = [
      .init("ward", language.pick(vi: "Địa bàn", en: "Place")), .init("code", language.pick(vi: "Mã", en: "Code")),
      .init("unit", language.pick(vi: "Đơn vị", en: "Unit")),
    ]
    return Table(columns: place + countColumns(in: language), rows: rows, unknownText: language.unknown)
  }

  public func page(_ printing: Printing) -> Page {
    let language = printing.language
    let signatures = [
      language.pick(vi: "Người lập biểu", en: "Drawn up by"), language.pick(vi: "Thủ trưởng đơn vị", en: "Head of the office"),
    ]
    let cells = calledRows.flatMap { row in calledColumns.map { FormCell(row: row.code, column: $0.code) } }
    let body = [.table(printedTable(in: language)), .signatures(signatures)] + CellEntryList(entries, in: cells, language).blocks
    return frame(in: language).page(body, printing)
  }

  func frame(in language: Language) -> PageFrame {
    let map = language.pick(vi: "như ghi trong sổ", en: "as recorded")
    return PageFrame(
      title: language.pick(vi: "Biểu khen thưởng theo đơn vị", en: "Awards by unit"), subtitles: subtitles(in: language),
      office: facts.office,
      period: facts.period.span(in: language),
      countedBy: facts.basis.term(in: language),
      boundaries: facts.wards.isEmpty ? map : "\(map) (\(PageFrame.count(facts.wards, in: language)))", asOf: facts.asOf,
      fingerprint: facts.fingerprint, warnings: warnings)
  }

  /// The kinds of commendation, where not all are counted.
  private func subtitles(in language: Language) -> [String] {
    let terms = facts.commendations.map { language.pick(vi: $0.alsoWritten.first ?? $0.rawValue, en: $0.rawValue) }
    return terms.isEmpty ? [] : [language.pick(vi: "Loại hình: ", en: "Kind of commendation: ") + terms.joined(separator: ", ")]
  }

  /// Units under their wards, wards by roman numerals, a sum to each ward and one to all.
  private func printedTable(in language: Language) -> Table {
    let columns: [Table.Column] = [
      .init("number", language.pick(vi: "TT", en: "No.")), .init("unit", language.pick(vi: "Địa bàn, đơn vị", en: "Ward, unit")),
    ]
    var table = Table(
      columns: columns + countColumns(in: language), rows: [], total: ["", .text(language.total)] + cells(of: total),
      unknownText: language.unknown)
    var links: [[String?]] = []
    for (index, group) in groups.enumerated() {
      let start = table.rows.count
      let number = RomanNumeral.text(index + 1)
      table.rows += rows(of: group, number: number, in: language)
      links += self.links(of: group, number: number)
      let sum = table.rows.count - 1
      if sum > start { table.sums[sum] = start..<sum }
    }
    if !entries.isEmpty { table.links = links + [self.links(of: "TC")] }
    return table
  }

  /// Where the rows of a group lead, as `rows(of:)` has them.
  private func links(of group: Group, number: String) -> [[String?]] {
    if group.units.isEmpty { return [links(of: number)] }
    return [Array(repeating: nil, count: calledColumns.count + 2)] + group.units.indices.map { links(of: "\(number).\($0 + 1)") }
      + [links(of: number)]
  }

  private func links(of row: String) -> [String?] {
    [nil, nil]
      + calledColumns.map { column in
        let cell = FormCell(row: row, column: column.code)
        return entries[cell] == nil ? nil : CellEntryList.anchor(cell)
      }
  }

  private func rows(of group: Group, number: String, in language: Language) -> [[Table.Cell]] {
    let ward = group.ward?.name ?? language.pick(vi: "(không ghi phường)", en: "(no ward recorded)")
    let head: [Table.Cell] = [.text(number), .text(ward)]
    if group.units.isEmpty { return [head + cells(of: group.total)] }
    let none = language.pick(vi: "(không ghi đơn vị)", en: "(no unit recorded)")
    let units = group.units.enumerated().map { index, unit in
      [.text(String(index + 1)), .text(unit.unit ?? none)] + cells(of: unit.counts)
    }
    let blanks = Array(repeating: Table.Cell.text(""), count: kinds.count + 5)
    return [head + blanks] + units + [["", .text(language.pick(vi: "Cộng", en: "Sum"))] + cells(of: group.total)]
  }

  private func cells(of counts: Counts) -> [Table.Cell] {
    calledColumns.map { .number($0.count(counts)) }
  }

  private func countColumns(in language: Language) -> [Table.Column] {
    kinds.map { .number($0.code, $0.title(in: language)) } + [
      .number("total", language.pick(vi: "Cộng", en: "Total")),
      .number("individuals", language.pick(vi: "Cá nhân", en: "Individuals")),
      .number("collectives", language.pick(vi: "Tập thể", en: "Collectives")),
      .number("households", language.pick(vi: "Hộ gia đình", en: "Households")),
      .number("cancelled", language.pick(vi: "Đã hủy bỏ", en: "Cancelled")),
    ]
  }
}
