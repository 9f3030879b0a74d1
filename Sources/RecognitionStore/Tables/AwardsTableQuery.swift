internal import GRDB
internal import Recognition

/// Awards of a period summed by place, unit, kind and recipient type. A unit of few would tell who an internal recipient is: their awards are
/// counted under none.
enum AwardsTableQuery {
  static func lines(
    _ period: Period, by basis: CountingBasis, of commendations: [KindOfCommendation], _ db: Database
  ) throws -> [AwardsTableFacts.Line] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT a.place_id, CASE r.visibility WHEN 'public' THEN a.unit END AS counted_unit, a.kind_id, r.type, count(*) AS given,
          count(c.id) AS cancelled
        \(source(basis, commendations))
        GROUP BY a.place_id, counted_unit, a.kind_id, r.type ORDER BY a.place_id, counted_unit, a.kind_id, r.type
        """, arguments: period.arguments(by: basis)
    ).map { row in
      AwardsTableFacts.Line(
        placeID: row.idIfAny("place_id"), unit: row["counted_unit"], kindID: row.id("kind_id"), recipientType: row.word("type"),
        given: row["given"], cancelled: row["cancelled"])
    }
  }

  /// The very awards that the lines count.
  static func ids(
    _ period: Period, by basis: CountingBasis, of commendations: [KindOfCommendation], _ db: Database
  ) throws -> [Identifier<Award>] {
    try Row.fetchAll(db, sql: "SELECT a.id \(source(basis, commendations)) ORDER BY a.id", arguments: period.arguments(by: basis))
      .map { $0.id("id") }
  }

  private static func source(_ basis: CountingBasis, _ commendations: [KindOfCommendation]) -> String {
    """
    FROM award a JOIN recipient r ON r.id = a.recipient_id JOIN decision d ON d.id = a.decision_id
    LEFT JOIN conferral f ON f.award_id = a.id AND f.voided_by IS NULL
    LEFT JOIN ceremony e ON e.id = f.ceremony_id AND e.voided_by IS NULL
    LEFT JOIN cancellation c ON c.award_id = a.id AND c.voided_by IS NULL
    WHERE a.voided_by IS NULL AND \(basis.condition)\(condition(commendations))
    """
  }

  /// The words are of a closed set of ours.
  private static func condition(_ commendations: [KindOfCommendation]) -> String {
    if commendations.isEmpty { return "" }
    return " AND a.commendation IN (\(commendations.map { "'\($0.rawValue)'" }.joined(separator: ", ")))"
  }
}

extension CountingBasis {
  /// Whether an award `a` of decision `d`, conferred at ceremony `e`, is of a period, whose ``Period/arguments(by:)`` follow.
  var condition: String {
    switch self {
    case .merit: "a.merit_year BETWEEN ? AND ?"
    case .decision: "d.signed_on BETWEEN ? AND ?"
    case .ceremony: "e.held_on BETWEEN ? AND ?"
    }
  }
}

extension Period {
  func arguments(by basis: CountingBasis) -> StatementArguments {
    basis == .merit ? [first.year, last.year] : [first.description, last.description]
  }
}
