internal import GRDB
internal import Recognition

enum RewardRoundingTable {
  static let table = BookTable("reward_rounding", ["rounding"])

  static func insert(_ rounding: MoneyRounding, in change: Change) throws {
    try change.insert(table, [.word(rounding)])
  }

  /// The office's own, or the law's where it never settled on one.
  static func rounding(_ db: Database) throws -> MoneyRounding {
    let newest = try String.fetchOne(db, sql: "SELECT rounding FROM reward_rounding WHERE voided_by IS NULL ORDER BY id DESC LIMIT 1")
    return newest.flatMap(MoneyRounding.init(rawValue:)) ?? .up
  }
}
