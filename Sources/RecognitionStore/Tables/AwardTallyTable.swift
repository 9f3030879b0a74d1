internal import GRDB
internal import Recognition

/// Sums of awards kept in step with the awards inside the same transaction.
///
/// What one award adds is said once, in `contributions`; a recount runs the same text over all awards.
enum AwardTallyTable {
  /// Whose contributions are meant.
  enum Scope {
    case all
    case entered(ClosedRange<Int64>)
    /// Those that an earlier change entered: a change's own are added as it ends.
    case awards([Identifier<Award>], enteredBefore: Int64)

    var condition: String {
      switch self {
      case .all: "a.voided_by IS NULL"
      case .entered(let ids): "a.voided_by IS NULL AND a.id BETWEEN \(ids.lowerBound) AND \(ids.upperBound)"
      case .awards(let ids, let change):
        "a.voided_by IS NULL AND a.change_id < \(change) AND a.id IN (\(ids.map(\.description).joined(separator: ", ")))"
      }
    }
  }

  /// A sum and what it is of.
  struct Line: Hashable, Sendable {
    struct Key: Hashable, Sendable {
      let basis: String
      let year: Int
      let place: Int64
      let kind: Int64
      let type: String
      let commendation: String
    }

    let key: Key
    let given: Int
    let cancelled: Int
    let money: Int
    let moneyUnknown: Int
  }

  /// Runs an edit of awards and moves the tallies from what the awards added before to what they add after.
  static func keepInStep<Result>(_ awards: [Identifier<Award>], in change: Change, _ edit: () throws -> Result) throws -> Result {
    let scope = Scope.awards(awards, enteredBefore: change.number)
    try apply(lines(scope, change.db), sign: -1, change.db)
    let result = try edit()
    try apply(lines(scope, change.db), sign: 1, change.db)
    return result
  }

  /// Adds all awards that `change` entered.
  static func addEntered(by change: Change) throws {
    guard let ids = change.ids(in: AwardTable.table) else { return }
    try add(.entered(ids), change.db)
  }

  /// Makes the sums anew, of all awards.
  static func recount(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM award_tally")
    try add(.all, db)
  }

  /// Adds what these awards contribute, all of it in one statement.
  private static func add(_ scope: Scope, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO award_tally (basis, year, place_id, kind_id, recipient_type, commendation, given, cancelled, money, money_unknown)
        \(contributions(scope))
        ON CONFLICT (basis, year, place_id, kind_id, recipient_type, commendation) DO UPDATE SET
          given = given + excluded.given, cancelled = cancelled + excluded.cancelled, money = money + excluded.money,
          money_unknown = money_unknown + excluded.money_unknown
        """)
  }

  static func lines(_ scope: Scope, _ db: Database) throws -> [Line] {
    try Row.fetchAll(db, sql: contributions(scope)).map(line)
  }

  /// The tallies as they stand in the table.
  static func kept(_ db: Database) throws -> [Line] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT basis, year, place_id, kind_id, recipient_type, commendation, given, cancelled, money, money_unknown FROM award_tally
        WHERE given > 0
        """
    ).map(line)
  }

  static func tallies(_ basis: CountingBasis, year: Int, _ db: Database) throws -> [AwardTally] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM award_tally WHERE basis = ? AND year = ? AND given > 0", arguments: [basis.rawValue, year]
    ).map { row in
      let place: Int64 = row["place_id"]
      return AwardTally(
        placeID: place == 0 ? nil : Identifier(place), kindID: row.id("kind_id"), recipientType: row.word("recipient_type"),
        commendation: row.word("commendation"), given: row["given"], cancelled: row["cancelled"], money: Dong(row["money"]),
        moneyUnknown: row["money_unknown"])
    }
  }

  /// What was given of each kind in each of the years; kinds and years of which nothing was are not there.
  static func given(_ basis: CountingBasis, years: ClosedRange<Int>, _ db: Database) throws -> [YearFacts.KindYear] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT year, kind_id, sum(given) AS given FROM award_tally WHERE basis = ? AND year BETWEEN ? AND ? AND given > 0
        GROUP BY year, kind_id ORDER BY year, kind_id
        """, arguments: [basis.rawValue, years.lowerBound, years.upperBound]
    ).map { YearFacts.KindYear(year: $0["year"], kindID: $0.id("kind_id"), given: $0["given"]) }
  }

  static func cancelled(inYear year: Int, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT coalesce(sum(given), 0) FROM award_tally WHERE basis = 'cancellation' AND year = ?", arguments: [year]) ?? 0
  }

  private static func contributions(_ scope: Scope) -> String {
    """
    SELECT basis, year, coalesce(place_id, 0) AS place_id, kind_id, recipient_type, commendation, count(*) AS given,
      sum(is_cancelled) AS cancelled, coalesce(sum(money), 0) AS money, count(*) - count(money) AS money_unknown
    FROM (
      SELECT b.basis, CASE b.basis WHEN 'merit' THEN a.merit_year WHEN 'decision' THEN d.year_key
          WHEN 'ceremony' THEN CAST(substr(e.held_on, 1, 4) AS INTEGER) ELSE CAST(substr(c.cancelled_on, 1, 4) AS INTEGER) END AS year,
        a.place_id, a.kind_id, r.type AS recipient_type, a.commendation, a.money,
        CASE WHEN c.id IS NULL THEN 0 ELSE 1 END AS is_cancelled
      FROM award a JOIN decision d ON d.id = a.decision_id JOIN recipient r ON r.id = a.recipient_id
        LEFT JOIN conferral f ON f.award_id = a.id AND f.voided_by IS NULL
        LEFT JOIN ceremony e ON e.id = f.ceremony_id AND e.voided_by IS NULL
        LEFT JOIN cancellation c ON c.award_id = a.id AND c.voided_by IS NULL
        CROSS JOIN (SELECT 'merit' AS basis UNION ALL SELECT 'decision' UNION ALL SELECT 'ceremony' UNION ALL SELECT 'cancellation') b
      WHERE \(scope.condition)
    ) AS contribution
    WHERE year IS NOT NULL
    GROUP BY basis, year, place_id, kind_id, recipient_type, commendation
    """
  }

  /// A sum that is not there yet is made first: a part taken away stands in none, and no sum is below nothing.
  private static func apply(_ lines: [Line], sign: Int, _ db: Database) throws {
    let make = try db.cachedStatement(
      sql: """
        INSERT INTO award_tally (basis, year, place_id, kind_id, recipient_type, commendation, given, cancelled, money, money_unknown)
        VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, 0)
        ON CONFLICT (basis, year, place_id, kind_id, recipient_type, commendation) DO NOTHING
        """)
    let add = try db.cachedStatement(
      sql: """
        UPDATE award_tally SET given = given + ?, cancelled = cancelled + ?, money = money + ?, money_unknown = money_unknown + ?
        WHERE basis = ? AND year = ? AND place_id = ? AND kind_id = ? AND recipient_type = ? AND commendation = ?
        """)
    for line in lines {
      let key = line.key
      try make.execute(arguments: [key.basis, key.year, key.place, key.kind, key.type, key.commendation])
      try add.execute(arguments: [
        sign * line.given, sign * line.cancelled, sign * line.money, sign * line.moneyUnknown, key.basis, key.year, key.place, key.kind,
        key.type, key.commendation,
      ])
    }
  }

  private static func line(_ row: Row) -> Line {
    Line(
      key: Line.Key(
        basis: row["basis"], year: row["year"], place: row["place_id"], kind: row["kind_id"], type: row["recipient_type"],
        commendation: row["commendation"]),
      given: row["given"], cancelled: row["cancelled"], money: row["money"], moneyUnknown: row["money_unknown"])
  }
}
