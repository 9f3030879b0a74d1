internal import GRDB
internal import Recognition

/// Decision numbers against the order of their days, and golden-book numbers used once for ever by an issuer.
enum NumberingCheck {
  static func findings(_ db: Database) throws -> [CheckFinding] {
    try disorder(db) + goldenNumbersTwice(db) + goldenNumbersOfOthers(db)
  }

  /// A number series: one issuer, one symbol, one year.
  private struct Series: Hashable {
    let issuer: Identifier<Agency>
    let symbol: String
    let year: Int
  }

  /// Neighbours of a series of which the later number has the earlier day; gaps are no fault, since most of an office's decisions
  /// commend nobody.
  private static func disorder(_ db: Database) throws -> [CheckFinding] {
    let series = Dictionary(grouping: try DecisionTable.decisions(db)) { decision in
      Series(
        issuer: decision.value.issuerID, symbol: decision.value.number.symbol.uppercased(), year: decision.value.signedOn.year)
    }
    let pairs = series.values.flatMap { decisions in
      let inOrder = decisions.sorted { ($0.value.number.serial, $0.id) < ($1.value.number.serial, $1.id) }
      return zip(inOrder, inOrder.dropFirst()).filter { $1.value.signedOn < $0.value.signedOn }
    }
    return pairs.sorted { $0.0.id < $1.0.id }.map { .numberAgainstDays(lower: .init($0), higher: .init($1)) }
  }

  /// A number of the golden book on several certificates of an issuer, struck out ones included.
  private static func goldenNumbersTwice(_ db: Database) throws -> [CheckFinding] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT agency.name AS issuer, golden_number, certificate.id, award_id FROM certificate JOIN agency ON agency.id = issuer_id
        WHERE EXISTS (SELECT 1 FROM certificate other WHERE other.issuer_id = certificate.issuer_id
          AND other.golden_number = certificate.golden_number AND other.id <> certificate.id)
        ORDER BY issuer_id, golden_number, certificate.id
        """)
    let uses = Dictionary(grouping: rows) { GoldenNumber(issuer: $0["issuer"], number: $0["golden_number"]) }
    return uses.sorted { first(of: $0.value) < first(of: $1.value) }.map { number, rows in
      .goldenNumberTwice(issuer: number.issuer, number: number.number, awards: rows.map { $0["award_id"] })
    }
  }

  private static func first(of rows: [Row]) -> Int64 { rows[0]["id"] }

  private struct GoldenNumber: Hashable {
    let issuer: String
    let number: Int
  }

  /// Certificates numbered by another agency than the one that decided.
  private static func goldenNumbersOfOthers(_ db: Database) throws -> [CheckFinding] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT c.award_id, c.golden_number, own.name AS issuer, decider.name AS decider FROM certificate c
        JOIN award a ON a.id = c.award_id JOIN decision d ON d.id = a.decision_id
        JOIN agency own ON own.id = c.issuer_id JOIN agency decider ON decider.id = d.issuer_id
        WHERE c.voided_by IS NULL AND c.issuer_id <> d.issuer_id ORDER BY c.id
        """
    ).map { .goldenNumberOfAnother(award: $0["award_id"], number: $0["golden_number"], issuer: $0["issuer"], decider: $0["decider"]) }
  }
}
