public import Recognition

/// The cells of the table by row and column, as forms have them: `I:GK_XA` a ward's sum, `I.2:total` its second unit, `TC:individuals` all.
extension AwardsTable {
  /// A row of figures with the code that calls it.
  struct CalledRow {
    let code: String
    let counts: Counts
    let isOf: (AwardsTableFacts.Line) -> Bool
  }

  /// A column with the code that calls it.
  struct CalledColumn {
    let code: String
    let count: (Counts) -> Int
    let isOf: (AwardsTableFacts.Line) -> Bool
  }

  var calledRows: [CalledRow] {
    groups.enumerated().flatMap { index, group in
      let number = RomanNumeral.text(index + 1)
      let units = group.units.enumerated().map { position, unit in
        CalledRow(code: "\(number).\(position + 1)", counts: unit.counts) { $0.placeID == group.placeID && $0.unit == unit.unit }
      }
      return [CalledRow(code: number, counts: group.total) { $0.placeID == group.placeID }] + units
    } + [CalledRow(code: "TC", counts: total) { _ in true }]
  }

  var calledColumns: [CalledColumn] {
    kindEntries.enumerated().map { index, kind in
      CalledColumn(code: kind.value.code, count: { $0.byKind[index] }, isOf: { $0.kindID == kind.id })
    } + [
      CalledColumn(code: "total", count: \.given) { _ in true },
      CalledColumn(code: "individuals", count: \.individuals) { $0.recipientType == .individual },
      CalledColumn(code: "collectives", count: \.collectives) { $0.recipientType == .collective },
      CalledColumn(code: "households", count: \.households) { $0.recipientType == .household },
      CalledColumn(code: "cancelled", count: \.cancelled) { $0.cancelled > 0 },
    ]
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
    guard let row = calledRows.first(where: { $0.code == cell.row }), let column = calledColumns.first(where: { $0.code == cell.column })
    else { return [] }
    return awards.filter { award in
      let line = AwardsTableFacts.Line(award)
      return row.isOf(line) && column.isOf(line)
    }
  }

  /// What every cell counts, of those that count any.
  public func entriesByCell(among awards: [AwardListing], for audience: Audience) -> [FormCell: [FormEntry]] {
    let told = awards.map { (line: AwardsTableFacts.Line($0), entry: FormEntry.award($0.told(to: audience))) }
    let columns = calledColumns
    return calledRows.reduce(into: [:]) { entries, row in
      let ofRow = told.filter { row.isOf($0.line) }
      for column in columns {
        let behind = ofRow.filter { column.isOf($0.line) }
        if !behind.isEmpty { entries[FormCell(row: row.code, column: column.code)] = behind.map(\.entry) }
      }
    }
  }
}

extension AwardsTableFacts.Line {
  /// One award as the table counts it.
  fileprivate init(_ listing: AwardListing) {
    let award = listing.award
    self.init(
      placeID: award.placeID, unit: award.unit, kindID: award.kindID, recipientType: listing.recipient.type, given: 1,
      cancelled: listing.cancellation == nil ? 0 : 1)
  }
}
