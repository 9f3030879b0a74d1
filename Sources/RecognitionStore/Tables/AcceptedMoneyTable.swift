internal import GRDB
internal import Recognition

/// Amounts that differ from the law's and stand for a reason.
enum AcceptedMoneyTable {
  static let table = BookTable("accepted_money", ["award_id", "money", "reason"])

  static func insert(_ money: Dong, of award: Identifier<Award>, reason: String, in change: Change) throws {
    try change.insert(table, [.id(award), .integer(money.amount), .text(reason)])
  }

  /// The reasons for the amounts that awards have now, by award; a reason for an earlier amount settles nothing.
  static func reasons(_ db: Database) throws -> [Identifier<Award>: String] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT award.id, reason FROM accepted_money JOIN award ON award.id = award_id AND award.money = accepted_money.money
        WHERE accepted_money.voided_by IS NULL AND award.voided_by IS NULL
        """)
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.id("id"), $0["reason"]) })
  }
}
