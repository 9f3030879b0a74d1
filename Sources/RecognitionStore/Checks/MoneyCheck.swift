internal import GRDB
internal import Recognition

/// Prize money of the book against the law, against what was paid, and against what must come back.
enum MoneyCheck {
  /// An award whose money is not the law's.
  struct Difference {
    let award: Identifier<Award>
    let money: Dong
    let standing: RewardLaw.Standing
  }

  static func findings(_ db: Database) throws -> [CheckFinding] {
    let accepted = try AcceptedMoneyTable.reasons(db)
    let unsettled = try differences(db).filter { accepted[$0.award] == nil }
    return try unsettled.map(CheckFinding.moneyNotTheLaws) + overpaid(db) + notRecovered(db)
  }

  /// The amounts that stand for a reason, with it.
  static func accepted(_ db: Database) throws -> [CheckFinding] {
    let reasons = try AcceptedMoneyTable.reasons(db)
    return try differences(db).compactMap { difference in
      reasons[difference.award].map { .moneyAccepted(award: difference.award.number, money: difference.money, reason: $0) }
    }
  }

  /// Awards that stand and are not cancelled whose money is told and is not the law's.
  static func differences(_ db: Database, of award: Identifier<Award>? = nil) throws -> [Difference] {
    let law = try RewardCoefficientTable.law(db)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT a.id, a.money, k.code, r.type, d.signed_on FROM award a JOIN award_kind k ON k.id = a.kind_id
        JOIN recipient r ON r.id = a.recipient_id JOIN decision d ON d.id = a.decision_id
        LEFT JOIN cancellation c ON c.award_id = a.id AND c.voided_by IS NULL
        WHERE a.voided_by IS NULL AND c.id IS NULL AND a.money IS NOT NULL AND (?1 IS NULL OR a.id = ?1) ORDER BY a.id
        """, arguments: [award?.number]
    ).compactMap { row in
      let money = Dong(row["money"])
      let standing = law.standing(of: money, with: row["code"], to: row.word("type"), on: row.date("signed_on"))
      return standing == .nothingToSay ? nil : Difference(award: row.id("id"), money: money, standing: standing)
    }
  }

  /// Payments of more than the award's money, or of money that nobody told.
  private static func overpaid(_ db: Database) throws -> [CheckFinding] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT a.id, p.amount, a.money FROM payment p JOIN award a ON a.id = p.award_id
        WHERE p.voided_by IS NULL AND (a.money IS NULL OR p.amount > a.money) ORDER BY a.id
        """
    ).map { .overpaid(award: $0["id"], paid: Dong($0["amount"]), money: ($0["money"] as Int?).map(Dong.init)) }
  }

  /// Awards paid and cancelled in law whose money did not come back, except where the recall asks for none.
  private static func notRecovered(_ db: Database) throws -> [CheckFinding] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT a.id, coalesce(r.money, p.amount) AS due,
          (SELECT coalesce(sum(amount), 0) FROM recovery v
            WHERE v.cancellation_id = c.id AND v.what = 'money' AND v.voided_by IS NULL) AS came
        FROM award a JOIN payment p ON p.award_id = a.id AND p.voided_by IS NULL
        JOIN cancellation c ON c.award_id = a.id AND c.voided_by IS NULL
        LEFT JOIN recall r ON r.cancellation_id = c.id AND r.voided_by IS NULL
        WHERE a.voided_by IS NULL ORDER BY a.id
        """
    ).filter { ($0["came"] as Int) < $0["due"] as Int }
      .map { .notRecovered(award: $0["id"], due: Dong($0["due"]), came: Dong($0["came"])) }
  }
}

extension CheckFinding {
  fileprivate static func moneyNotTheLaws(_ difference: MoneyCheck.Difference) -> CheckFinding {
    .moneyNotTheLaws(award: difference.award.number, money: difference.money, difference.standing)
  }
}
