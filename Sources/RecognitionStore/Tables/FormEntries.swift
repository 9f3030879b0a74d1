internal import GRDB
internal import Recognition

/// What a form counts, one by one, with what is told of each.
struct FormEntries {
  private let table: FormTable
  private let told: [(entry: FormEntry, attributes: [FormField: [String]])]

  /// - Parameter cell: reads only what this one counts.
  init(_ table: FormTable, behind cell: FormCell? = nil, _ db: Database) throws {
    self.table = table
    let isRead = { (attributes: [FormField: [String]]) in cell.map { table.counts(attributes, in: $0) } ?? true }
    told = try Self.awards(table, db, where: isRead) + Self.proposals(table, db, where: isRead) + Self.movements(table, db)
  }

  func entries(behind cell: FormCell) -> [FormEntry] {
    told.filter { table.counts($0.attributes, in: cell) }.map(\.entry)
  }

  private static func awards(
    _ table: FormTable, _ db: Database, where isRead: ([FormField: [String]]) -> Bool
  ) throws -> [(FormEntry, [FormField: [String]])] {
    guard let basis = table.basis.ofAwards else { return [] }
    let told = try FormFactsQuery.told(table.period, by: basis, db).filter { isRead($0.attributes) }
    let listings = try AwardListingQuery.listings(ids: told.map(\.id), db)
    let attributes = Dictionary(told.map { ($0.id, $0.attributes) }) { first, _ in first }
    return listings.map { (.award($0), attributes[$0.id] ?? [:]) }
  }

  private static func proposals(
    _ table: FormTable, _ db: Database, where isRead: ([FormField: [String]]) -> Bool
  ) throws -> [(FormEntry, [FormField: [String]])] {
    guard let basis = table.basis.ofAwards else { return [] }
    let told = try FormFactsQuery.toldOfProposals(table.period, by: basis, db).filter { isRead($0.attributes) }
    let listings = try ProposalLineQuery.listings(ProposalLineFilter(ids: told.map(\.id)), db)
    let attributes = Dictionary(told.map { ($0.id, $0.attributes) }) { first, _ in first }
    return listings.map { (.proposal($0), attributes[$0.id] ?? [:]) }
  }

  private static func movements(_ table: FormTable, _ db: Database) throws -> [(FormEntry, [FormField: [String]])] {
    guard let counting = table.basis.ofMovements, let year = table.period.year else { return [] }
    let movements = try MovementTable.all(db)
    let counted = MovementYear(movements, year: year, counting: counting).counted
    let attributes = Dictionary(counted.map { ($0.id, $0.attributes) }) { first, _ in first }
    return movements.compactMap { movement in attributes[movement.id].map { (.movement(movement), $0) } }
  }
}
