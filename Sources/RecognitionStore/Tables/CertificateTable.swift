internal import GRDB
internal import Recognition

enum CertificateTable {
  static let table = BookTable("certificate", ["award_id", "issuer_id", "golden_number", "issued_on", "issue", "reason"])

  static func insert(
    _ certificate: Certificate, of award: Identifier<Award>, issuer: Identifier<Agency>, in change: Change
  ) throws {
    try change.insert(
      table,
      [
        .id(award), .id(issuer), .integer(certificate.number), .date(certificate.issuedOn), .word(certificate.issue),
        .text(certificate.reason),
      ])
  }

  /// The number after the highest that the issuer ever used; certificates struck out count, since a number is never used twice.
  static func nextNumber(of issuer: Identifier<Agency>, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT coalesce(max(golden_number), 0) + 1 FROM certificate WHERE issuer_id = ?", arguments: [issuer.number]) ?? 1
  }

  /// Whether an issuer ever used a number, be the certificate struck out or not.
  static func isUsed(_ number: Int, by issuer: Identifier<Agency>, _ db: Database) throws -> Bool {
    try Int.fetchOne(
      db, sql: "SELECT 1 FROM certificate WHERE issuer_id = ? AND golden_number = ?", arguments: [issuer.number, number]) != nil
  }

  /// An award's certificates that stand, the newest last.
  static func certificates(of award: Identifier<Award>, _ db: Database) throws -> [Certificate] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM certificate WHERE award_id = ? AND voided_by IS NULL ORDER BY id", arguments: [award.number]
    ).map { row in
      Certificate(number: row["golden_number"], issuedOn: row.date("issued_on"), issue: row.word("issue"), reason: row["reason"])
    }
  }

  /// The certificate of a row of a list; nil where the award has none.
  static func certificate(listed row: Row) -> Certificate? {
    (row["golden_number"] as Int?).map {
      Certificate(number: $0, issuedOn: row.date("issued_on"), issue: row.word("issue"), reason: row["issue_reason"])
    }
  }

  /// Strikes out an award's newest certificate, whose number stays used; false when it has none.
  static func voidNewest(award: Identifier<Award>, in change: Change) throws -> Bool {
    let newest = try Int64.fetchOne(
      change.db, sql: "SELECT max(id) FROM certificate WHERE award_id = ? AND voided_by IS NULL", arguments: [award.number])
    guard let newest else { return false }
    try change.void(table, id: newest)
    return true
  }
}

enum PaymentTable {
  static let table = BookTable("payment", ["award_id", "amount", "paid_on", "paid_to"], identifying: ["paid_to"])

  static func insert(_ payment: Payment, of award: Identifier<Award>, in change: Change) throws {
    try change.insert(table, [.id(award), .integer(payment.amount.amount), .date(payment.paidOn), .text(payment.paidTo)])
  }

  /// What was paid with an award; nil where it is not paid.
  static func amount(of award: Identifier<Award>, _ db: Database) throws -> Dong? {
    try Int.fetchOne(db, sql: "SELECT amount FROM payment WHERE award_id = ? AND voided_by IS NULL", arguments: [award.number])
      .map(Dong.init)
  }

  /// The payment of a row of a list; nil where the award is not paid.
  static func payment(listed row: Row) -> Payment? {
    (row["paid_amount"] as Int?).map { Payment(amount: Dong($0), paidOn: row.date("paid_on"), paidTo: row["paid_to"]) }
  }

  /// Strikes out an award's payment; false when it has none.
  @discardableResult
  static func void(award: Identifier<Award>, in change: Change) throws -> Bool {
    try change.voidAll(table, where: "award_id", is: award.number)
  }
}
