public import Recognition

/// The cells of the table by row and column, as forms have them: `I:GK_XA` a ward's sum, `I.2:total` its second unit, `768:total` a
/// district's sum by its code, `TC:individuals` all.
extension AwardsTable {
  /// A row of figures with the code that calls it.
  struct CalledRow {
    let code: String
    let counts: Counts
  }

  /// A column with the code that calls it.
  struct CalledColumn {
    let code: String
    let count: (Counts) -> Int
  }

  var calledRows: [CalledRow] {
    sections.flatMap { section in
      section.groups.flatMap { rows(of: groups[$0], number: RomanNumeral.text($0 + 1)) }
        + (section.code.map { [CalledRow(code: $0, counts: section.total)] } ?? [])
    } + [CalledRow(code: "TC", counts: total)]
  }

  var calledColumns: [CalledColumn] {
    kindEntries.enumerated().map { index, kind in CalledColumn(code: kind.value.code) { $0.byKind[index] } } + [
      CalledColumn(code: "total", count: \.given), CalledColumn(code: "individuals", count: \.individuals),
      CalledColumn(code: "collectives", count: \.collectives), CalledColumn(code: "households", count: \.households),
      CalledColumn(code: "cancelled", count: \.cancelled),
    ]
  }

  private func rows(of group: Group, number: String) -> [CalledRow] {
    [CalledRow(code: number, counts: group.total)]
      + group.units.enumerated().map { CalledRow(code: "\(number).\($0 + 1)", counts: $1.counts) }
  }

  /// Every code of a row or column.
  public var codes: [String] { calledRows.map(\.code) + calledColumns.map(\.code) }

  /// How many a cell counts. Nil: there is no such row or column.
  public func count(of cell: FormCell) -> Int? {
    guard let row = calledRows.first(where: { $0.code == cell.row }), let column = calledColumns.first(where: { $0.code == cell.column })
    else { return nil }
    return column.count(row.counts)
  }

  /// Those of the table's awards that a cell counts.
  public func awards(behind cell: FormCell, among awards: [AwardListing]) -> [AwardListing] {
    let index = CellIndex(self)
    return awards.filter { index.rows(of: $0).contains(cell.row) && index.columns(of: $0).contains(cell.column) }
  }

  /// What every cell counts, of those that count any.
  public func entriesByCell(among awards: [AwardListing], for audience: Audience) -> [FormCell: [FormEntry]] {
    let index = CellIndex(self)
    return awards.reduce(into: [:]) { entries, award in
      let told = FormEntry.award(award.told(to: audience))
      let columns = index.columns(of: award)
      for row in index.rows(of: award) { for column in columns { entries[FormCell(row: row, column: column), default: []].append(told) } }
    }
  }
}

extension AwardsTable.Section {
  /// By which its sum is called: the district's code.
  var code: String? { district.map { $0.code ?? $0.name } }
}

/// The rows and columns of a table that count an award, found without going through all of them.
private struct CellIndex {
  private struct Ward {
    let code: String
    let units: [String?: String]
    let district: String?
  }

  private let wards: [Identifier<Place>?: Ward]
  private let kinds: [Identifier<AwardKind>: String]

  init(_ table: AwardsTable) {
    let wards = table.sections.flatMap { section in
      section.groups.map { index in
        let (group, number) = (table.groups[index], RomanNumeral.text(index + 1))
        let units = group.units.enumerated().map { ($1.unit, "\(number).\($0 + 1)") }
        return (group.placeID, Ward(code: number, units: Dictionary(units) { first, _ in first }, district: section.code))
      }
    }
    self.wards = Dictionary(wards) { first, _ in first }
    kinds = Dictionary(table.kindEntries.map { ($0.id, $0.value.code) }) { first, _ in first }
  }

  func rows(of listing: AwardListing) -> [String] {
    guard let ward = wards[listing.award.placeID] else { return ["TC"] }
    return [ward.code, ward.units[listing.countedUnit] ?? nil, ward.district, "TC"].compactMap { $0 }
  }

  func columns(of listing: AwardListing) -> [String] {
    let type =
      switch listing.recipient.type {
      case .individual: "individuals"
      case .collective: "collectives"
      case .household: "households"
      }
    return [kinds[listing.award.kindID], "total", type, listing.cancellation == nil ? nil : "cancelled"].compactMap { $0 }
  }
}
