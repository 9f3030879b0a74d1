internal import GRDB
internal import Recognition

/// The lines that identify one recipient because they hang on it by references, whatever tables there are.
///
/// Struck-out lines are among them. A proposal's line hangs on its award the other way round, by the line that was signed.
struct IdentifyingLines {
  private(set) var ids: [String: Set<Int64>] = [:]
  private let db: Database
  private let references: [String: [Reference]]

  private struct Reference {
    let table: String
    let column: String
  }

  init(of recipients: [Identifier<Recipient>], _ db: Database) throws {
    self.db = db
    references = try Self.references(db)
    try add(RecipientTable.table.name, Set(recipients.map(\.number)))
    let signed = ids[SignedLineTable.table.name] ?? []
    try add(ProposalLineTable.table.name, try self.ids("line_id", of: SignedLineTable.table.name, where: "id", in: signed))
  }

  /// The tables with identifying columns that references lead to.
  static func tables(_ db: Database) throws -> Set<String> {
    let references = try references(db)
    var reached: Set = [RecipientTable.table.name, ProposalLineTable.table.name]
    var next = Array(reached)
    while let table = next.popLast() {
      next += (references[table] ?? []).map(\.table).filter { reached.insert($0).inserted }
    }
    return reached
  }

  /// Every line found, in the order of the book's tables; those without identifying columns left out.
  var lines: [(table: BookTable, id: Int64)] {
    BookTables.chained.filter { !$0.identifying.isEmpty }.flatMap { table in (ids[table.name] ?? []).sorted().map { (table, $0) } }
  }

  mutating func add(_ line: BookLine) throws { try add(line.table, [line.id]) }

  private mutating func add(_ table: String, _ new: Set<Int64>) throws {
    let fresh = new.subtracting(ids[table] ?? [])
    if fresh.isEmpty { return }
    ids[table, default: []].formUnion(fresh)
    for child in references[table] ?? [] {
      try add(child.table, ids("id", of: child.table, where: child.column, in: fresh))
    }
  }

  private func ids(_ wanted: String, of table: String, where column: String, in parents: Set<Int64>) throws -> Set<Int64> {
    let list = parents.sorted().map(String.init).joined(separator: ", ")
    return Set(try Int64.fetchAll(db, sql: "SELECT \(wanted) FROM \(table) WHERE \(column) IN (\(list))"))
  }

  /// Which chained tables refer to which, by the schema's foreign keys.
  private static func references(_ db: Database) throws -> [String: [Reference]] {
    var references: [String: [Reference]] = [:]
    for table in BookTables.chained {
      for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_list(\(table.name))") {
        references[row["table"], default: []].append(Reference(table: table.name, column: row["from"]))
      }
    }
    return references
  }
}
