internal import GRDB
internal import Recognition

enum RecallTable {
  static let table = BookTable("recall", ["cancellation_id", "object", "certificate", "money"])

  static func insert(_ recall: Recall, of cancellation: Int64, in change: Change) throws {
    try change.insert(
      table,
      [
        .integer(cancellation), .integer(recall.object.map { $0 ? 1 : 0 }), .integer(recall.certificate.map { $0 ? 1 : 0 }),
        .integer(recall.money?.amount),
      ])
  }

  /// What a cancellation asks back; nil where it says nothing.
  static func recall(of cancellation: Int64, _ db: Database) throws -> (id: Int64, value: Recall)? {
    try Row.fetchOne(db, sql: "SELECT * FROM recall WHERE cancellation_id = ? AND voided_by IS NULL", arguments: [cancellation])
      .map { ($0["id"], recall($0)) }
  }

  static func update(_ id: Int64, to recall: Recall, in change: Change) throws {
    try change.update(
      table, id: id,
      set: ["certificate": .integer(recall.certificate.map { $0 ? 1 : 0 }), "money": .integer(recall.money?.amount)])
  }

  static func recall(_ row: Row) -> Recall {
    Recall(object: row["object"], certificate: row["certificate"], money: (row["money"] as Int?).map(Dong.init))
  }
}

enum RecoveryTable {
  static let table = BookTable("recovery", ["cancellation_id", "what", "amount", "received_on"])

  static func insert(_ recovery: Recovery, of cancellation: Int64, in change: Change) throws {
    try change.insert(
      table,
      [.integer(cancellation), .text(recovery.what.name), .integer(recovery.what.amount?.amount), .date(recovery.receivedOn)])
  }

  /// What is owed and came, by the cancellation.
  static func standings(of cancellations: [Int64], _ db: Database) throws -> [Int64: RecoveryStanding] {
    guard !cancellations.isEmpty else { return [:] }
    let ids = cancellations.map(String.init).joined(separator: ", ")
    let recalls = try Row.fetchAll(
      db, sql: "SELECT * FROM recall WHERE voided_by IS NULL AND cancellation_id IN (\(ids))")
    let recoveries = try Row.fetchAll(
      db, sql: "SELECT * FROM recovery WHERE voided_by IS NULL AND cancellation_id IN (\(ids)) ORDER BY id")
    let came = Dictionary(grouping: recoveries) { $0["cancellation_id"] as Int64 }
    var asked: [Int64: Recall] = [:]
    for row in recalls { asked[row["cancellation_id"]] = RecallTable.recall(row) }
    return Dictionary(
      uniqueKeysWithValues: cancellations.map { id in
        (id, RecoveryStanding(recall: asked[id] ?? Recall(), recoveries: (came[id] ?? []).map(recovery)))
      })
  }

  private static func recovery(_ row: Row) -> Recovery {
    let amount: Int? = row["amount"]
    let what: Recovery.What = row["what"] == "object" ? .object : amount.map { .money(Dong($0)) } ?? .certificate
    return Recovery(what, receivedOn: row.date("received_on"))
  }
}

extension Recovery.What {
  /// The word the book keeps.
  fileprivate var name: String {
    switch self {
    case .object: "object"
    case .certificate: "certificate"
    case .money: "money"
    }
  }

  fileprivate var amount: Dong? {
    if case .money(let amount) = self { amount } else { nil }
  }
}
