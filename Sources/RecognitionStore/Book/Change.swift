internal import Digests
internal import Foundation
internal import GRDB
internal import Recognition

/// A change while it is being written, inside one transaction: every row enters the book through here.
final class Change {
  /// Who writes, when, by which command and why.
  struct Author: Sendable {
    var madeAt: String
    var madeBy: String
    var command: String
    var reason: String?
  }

  let db: Database
  let number: Int64
  private let author: Author
  private let previous: [UInt8]
  private let salts: any SaltSource
  private var parts: [String: OpenPart] = [:]
  private var buffer: [UInt8] = []
  /// The closed years, each with the number of its closing.
  private let closings: [Int: Int64]
  /// The years to which edited rows belonged before.
  private var yearsBefore: Set<Int> = []
  /// Edited rows of which it is told from which year on they read otherwise.
  private var narrowed: [String: Set<Int64>] = [:]

  /// The running hash of the rows entered into one table.
  private final class OpenPart {
    let firstID: Int64
    var count = 0
    var hash = SHA256()
    let statement: SQLStatement

    init(firstID: Int64, statement: SQLStatement) {
      self.firstID = firstID
      self.statement = statement
    }

    func close(table: String) -> ChangeRecord.Part {
      var hash = SHA256()
      swap(&hash, &self.hash)
      return ChangeRecord.Part(table: table, firstID: firstID, count: count, digest: hash.finalize())
    }
  }

  init(_ db: Database, by author: Author, salts: any SaltSource, closings: [Int: Int64] = [:]) throws {
    self.db = db
    self.author = author
    today = CivilDate.inVietnam(author.madeAt)?.day
    self.salts = salts
    self.closings = closings
    let head = try HeadTable.head(db)
    previous = head.digest
    guard (0..<Int64.max).contains(head.count) else { throw RegisterError.damaged("head") }
    number = head.count + 1
    try db.execute(
      sql: "INSERT INTO change (id, made_at, made_by, command, reason, digest) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [number, author.madeAt, author.madeBy, author.command, author.reason, Data(repeating: 0, count: 32)])
  }

  /// The day in Vietnam on which it is made; nil where the clock is no instant.
  let today: CivilDate?

  /// Whether anything was entered or edited.
  var isEmpty: Bool { parts.isEmpty }

  /// The ids of the rows that went into `table` so far; nil for none.
  func ids(in table: BookTable) -> ClosedRange<Int64>? {
    parts[table.name].flatMap { part in part.count == 0 ? nil : part.firstID...(part.firstID + Int64(part.count) - 1) }
  }

  /// Enters a row; `values` are the table's own columns in their order. Returns its id.
  @discardableResult
  func insert(_ table: BookTable, _ values: [StoredValue]) throws -> Int64 {
    let part = try part(for: table)
    let id = part.firstID + Int64(part.count)
    let row = seal([.integer(id), .integer(number), .null], values, of: table)
    try part.statement.run(db, row)
    record(row[3], in: part)
    return id
  }

  /// Edits the named columns of a row that stands; the row as it was is kept as a line of this change.
  ///
  /// - Parameter first: the first year whose report the edit changes; nil: any year that the row belongs to, before or after.
  func update(_ table: BookTable, id: Int64, set new: [String: StoredValue], from first: Int? = nil) throws {
    var old = try row(id, of: table)
    var values = Array(old[table.ownStart...])
    for (index, column) in table.columns.enumerated() { if let value = new[column] { values[index] = value } }
    let voidedBy = new["voided_by"] ?? old[2]
    if voidedBy == old[2] && values.elementsEqual(old[table.ownStart...]) { return }
    let row = seal(Array(old[..<2]) + [voidedBy], values, of: table)
    guard case .blob(let before) = old[3], case .blob(let after) = row[3] else { return }
    if !closings.isEmpty {
      let years = try YearsOfRows.years(of: table.name, ids: "\(id)", db)
      yearsBefore.formUnion(years.filter { first == nil || $0 >= first! })
      if first != nil { narrowed[table.name, default: []].insert(id) }
    }
    old[3] = .null
    try insert(ChangeLineTable.table, ChangeLineTable.values(of: old, in: table, id: id, before: before, after: after))
    let assignments = table.stored.dropFirst().map { "\($0) = ?" }.joined(separator: ", ")
    try SQLStatement(db, "UPDATE \(table.name) SET \(assignments) WHERE id = ?").run(db, Array(row.dropFirst()) + [row[0]])
  }

  /// Strikes out an entry that was a mistake; it stays in the book.
  func void(_ table: BookTable, id: Int64) throws {
    try update(table, id: id, set: ["voided_by": .integer(number)])
  }

  /// Strikes out the standing rows whose `column` holds `value`; false when there is none.
  @discardableResult
  func voidAll(_ table: BookTable, where column: String, is value: Int64) throws -> Bool {
    let ids = try Int64.fetchAll(
      db, sql: "SELECT id FROM \(table.name) WHERE \(column) = ? AND voided_by IS NULL ORDER BY id", arguments: [value])
    for id in ids { try void(table, id: id) }
    return !ids.isEmpty
  }

  /// Says in the book which closed years the change touches: those of the rows it entered, edited or struck out.
  ///
  /// - Throws: `RegisterError.history` where it touches one and has no reason.
  func markCorrections() throws {
    guard !closings.isEmpty else { return }
    let touched = try yearsBefore.union(yearsNow()).intersection(closings.keys).sorted()
    if author.reason == nil, let year = touched.first { throw RegisterError.history(.yearClosed(year, command: author.command)) }
    for year in touched { try insert(YearClosingTable.corrections, [.integer(closings[year]!)]) }
  }

  private func yearsNow() throws -> Set<Int> {
    let entered = try parts.keys.reduce(into: Set<Int>()) { years, name in
      let ids = "SELECT id FROM \(name) WHERE id >= \(parts[name]!.firstID)"
      try years.formUnion(YearsOfRows.years(of: name, ids: ids, db))
    }
    return try ChangeLineTable.tables(editedBy: number, db).reduce(into: entered) { years, name in
      let told = (narrowed[name] ?? []).map { " EXCEPT SELECT \($0)" }.joined()
      try years.formUnion(YearsOfRows.years(of: name, ids: ChangeLineTable.ids(in: name, editedBy: number) + told, db))
    }
  }

  /// Closes the change: its parts, its digest, the head.
  func finish() throws {
    let closed = parts.map { $0.value.close(table: $0.key) }.sorted { $0.table.utf8.lexicographicallyPrecedes($1.table.utf8) }
    let record = ChangeRecord(
      number: number, madeAt: author.madeAt, madeBy: author.madeBy, command: author.command, reason: author.reason, parts: closed,
      digest: [])
    let digest = record.expectedDigest(after: previous)
    try ChangeTable.close(record, digest: digest, db)
    try HeadTable.write(count: number, digest: digest, db)
  }

  private func part(for table: BookTable) throws -> OpenPart {
    if let part = parts[table.name] { return part }
    let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM \(table.name)") ?? 0
    let part = OpenPart(firstID: last + 1, statement: try SQLStatement(db, table.insertSQL))
    parts[table.name] = part
    return part
  }

  /// A whole row with its salt, commitment and digest.
  private func seal(_ head: [StoredValue], _ values: [StoredValue], of table: BookTable) -> [StoredValue] {
    var row: [StoredValue] = []
    row.reserveCapacity(table.stored.count)
    row.append(contentsOf: head)
    row.append(.null)
    if !table.identifying.isEmpty { row.append(contentsOf: [.null, .null]) }
    row.append(contentsOf: values)
    if !table.identifying.isEmpty {
      let salt = salts.next()
      row[4] = .blob(salt)
      row[5] = .blob(Canonical.commitment(row, of: table, salt: salt))
    }
    buffer.removeAll(keepingCapacity: true)
    Canonical.content(of: table.digested, in: row, into: &buffer)
    row[3] = .blob(SHA256.hash(buffer))
    return row
  }

  private func record(_ digest: StoredValue, in part: OpenPart) {
    guard case .blob(let bytes) = digest else { return }
    part.hash.update(bytes)
    part.count += 1
  }

  private func row(_ id: Int64, of table: BookTable) throws -> [StoredValue] {
    var found: [StoredValue]?
    try SQLStatement(db, table.selectSQL + " WHERE id = ?").forEach(db, [.integer(id)]) { statement in
      found = table.stored.indices.map(statement.cell)
    }
    guard let found else { throw RegisterError.noSuchEntry(table: table.name, id: id) }
    return found
  }
}
