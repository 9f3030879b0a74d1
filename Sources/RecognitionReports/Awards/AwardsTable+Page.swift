internal import Recognition

extension AwardsTable: Report {
  /// One row to a unit, with its ward; wards without awards have one row of zeros.
  public func table(in language: Language) -> Table {
    let rows = groups.flatMap { group -> [[Table.Cell]] in
      let place: [Table.Cell] = [.init(group.ward?.name), .init(group.ward?.code), .init(group.district?.name)]
      if group.units.isEmpty { return [place + [.unknown] + cells(of: group.total)] }
      return group.units.map { place + [.init($0.unit)] + cells(of: $0.counts) }
    }
    let place: [Table.Column] = [
      .init("ward", language.pick(vi: "Địa bàn", en: "Place")), .init("code", language.pick(vi: "Mã", en: "Code")),
      .init("district", language.pick(vi: "Quận, huyện", en: "District")), .init("unit", language.pick(vi: "Đơn vị", en: "Unit")),
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

  /// Units under their wards, wards by roman numerals, a sum to each ward, to each district that is told apart, and to all.
  private func printedTable(in language: Language) -> Table {
    var columns: [Table.Column] = [
      .init("number", language.pick(vi: "TT", en: "No.")), .init("unit", language.pick(vi: "Địa bàn, đơn vị", en: "Ward, unit")),
    ]
    columns[1].leastWidth = 20
    var table = Table(
      columns: columns + countColumns(in: language), rows: [], total: ["", .text(language.total)] + cells(of: total),
      unknownText: language.unknown)
    let names = names()
    for section in sections {
      let start = table.rows.count
      if let district = section.district { table.add(heading(["", .text(district.name.uppercased())])) }
      for index in section.groups {
        let name = section.district == nil ? names[index] : groups[index].ward?.name
        add(groups[index], number: RomanNumeral.text(index + 1), named: name, to: &table, in: language)
      }
      if let district = section.district, let code = section.code {
        let title = language.pick(vi: "Cộng \(district.name)", en: "Sum of \(district.name)")
        table.add(Row(cells: ["", .text("\(title) (\(code))")] + cells(of: section.total), links: links(of: code)), sumFrom: start)
      }
    }
    if entries.isEmpty { table.links = [] } else { table.links.append(links(of: "TC")) }
    return table
  }

  /// A row with where its cells lead.
  fileprivate struct Row {
    let cells: [Table.Cell]
    let links: [String?]
  }

  private func add(_ group: Group, number: String, named name: String?, to table: inout Table, in language: Language) {
    let start = table.rows.count
    let head: [Table.Cell] = [.text(number), .text(name ?? language.pick(vi: "(không ghi phường)", en: "(no ward recorded)"))]
    if group.units.isEmpty { return table.add(Row(cells: head + cells(of: group.total), links: links(of: number))) }
    table.add(heading(head))
    let none = language.pick(vi: "(không ghi đơn vị)", en: "(no unit recorded)")
    for (index, unit) in group.units.enumerated() {
      let own: [Table.Cell] = [.text(String(index + 1)), .text(unit.unit ?? none)]
      table.add(Row(cells: own + cells(of: unit.counts), links: links(of: "\(number).\(index + 1)")))
    }
    let sum: [Table.Cell] = ["", .text(language.pick(vi: "Cộng", en: "Sum"))]
    table.add(Row(cells: sum + cells(of: group.total), links: links(of: number)), sumFrom: start)
  }

  /// A row without figures.
  private func heading(_ head: [Table.Cell]) -> Row {
    let count = kinds.count + 5
    return Row(cells: head + Array(repeating: .text(""), count: count), links: Array(repeating: nil, count: count + 2))
  }

  private func links(of row: String) -> [String?] {
    [nil, nil]
      + calledColumns.map { column in
        let cell = FormCell(row: row, column: column.code)
        return entries[cell] == nil ? nil : CellEntryList.anchor(cell)
      }
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

extension Table {
  /// - Parameter sumFrom: the first of the rows that this one sums; nil for a row of its own.
  fileprivate mutating func add(_ row: AwardsTable.Row, sumFrom start: Int? = nil) {
    if let start { sums[rows.count] = start..<rows.count }
    rows.append(row.cells)
    links.append(row.links)
  }
}
