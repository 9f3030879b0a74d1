internal import GRDB
internal import Recognition

/// The awards of a year one by one, and who was honoured in which years before.
enum FairnessQuery {
  static func awards(_ year: Int, by basis: CountingBasis, _ db: Database) throws -> [FairnessFacts.Given] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT a.id, recipient.id AS identity_id, recipient.type, recipient.gender, a.rank_class, a.posthumous,
          coalesce(a.merit_to, a.merit_year) AS last_merit_year, d.signed_on, a.citation,
          CASE WHEN f.manner <> 'absent' THEN e.held_on END AS handed_over_on
        \(source(year...year, basis)) ORDER BY a.id
        """, arguments: arguments(year...year, basis)
    ).map { row in
      FairnessFacts.Given(
        id: row.id("id"), recipient: row.id("identity_id"), type: row.word("type"), gender: row.wordIfAny("gender"),
        rankClass: row.wordIfAny("rank_class"), isPosthumous: row["posthumous"], lastMeritYear: row["last_merit_year"],
        signedOn: row.date("signed_on"), handedOverOn: row.dateIfAny("handed_over_on"), citation: row["citation"])
    }
  }

  /// The years of `years` in which each recipient was honoured.
  static func honoured(
    in years: ClosedRange<Int>, by basis: CountingBasis, _ db: Database
  ) throws -> [Identifier<Recipient>: Set<Int>] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT DISTINCT recipient.id AS id, \(basis.yearOfAward) AS year \(source(years, basis))",
      arguments: arguments(years, basis))
    return Dictionary(grouping: rows) { $0.id("id", of: Recipient.self) }.mapValues { Set($0.map { $0["year"] as Int }) }
  }

  /// Those of `wards` that have awards in these years, or that a place has which they succeed.
  static func honoured(
    _ wards: [Identifier<Place>], in years: ClosedRange<Int>, by basis: CountingBasis, _ db: Database
  ) throws -> Set<Identifier<Place>> {
    let list = wards.map(\.description).joined(separator: ", ")
    return Set(
      try Row.fetchAll(
        db,
        sql: """
          WITH RECURSIVE line (ward_id, place_id) AS (
            SELECT id, id FROM place WHERE id IN (\(list))
            UNION
            SELECT line.ward_id, succession.old_place_id FROM line JOIN place_succession succession
              ON succession.new_place_id = line.place_id AND succession.voided_by IS NULL
          )
          SELECT DISTINCT ward_id FROM line JOIN award_tally tally ON tally.place_id = line.place_id
          WHERE tally.basis = ? AND tally.year BETWEEN ? AND ? AND tally.given > 0
          """, arguments: [basis.rawValue, years.lowerBound, years.upperBound]
      ).map { $0.id("ward_id") })
  }

  /// Units of which a member by name was honoured in these years.
  static func unitsWithHonouredMembers(
    in years: ClosedRange<Int>, by basis: CountingBasis, _ db: Database
  ) throws -> Set<Identifier<SecurityUnit>> {
    Set(
      try Row.fetchAll(
        db,
        sql: """
          SELECT DISTINCT member.unit_id FROM unit_member member
          JOIN service_term term ON term.id = member.service_id AND term.voided_by IS NULL
          LEFT JOIN merged_recipient served ON served.recipient_id = term.recipient_id
          WHERE member.voided_by IS NULL AND coalesce(served.identity_id, term.recipient_id) IN (
            SELECT recipient.id \(source(years, basis)))
          """, arguments: arguments(years, basis)
      ).map { $0.id("unit_id") })
  }

  /// What awards of these years call a unit: the collective that was honoured, or the unit of a recipient. A unit of few would tell who an
  /// internal recipient is: theirs are left out.
  static func unitNames(in years: ClosedRange<Int>, by basis: CountingBasis, _ db: Database) throws -> Set<UnitName> {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT a.place_id, a.neighbourhood_id, CASE recipient.type WHEN 'collective' THEN recipient.name END AS collective, a.unit
        \(source(years, basis)) AND recipient.visibility = 'public' AND a.place_id IS NOT NULL
        """, arguments: arguments(years, basis))
    return rows.reduce(into: []) { names, row in
      for text in [row["collective"] as String?, row["unit"]] {
        guard let text else { continue }
        names.insert(UnitName(text, in: row.id("place_id"), row.idIfAny("neighbourhood_id")))
      }
    }
  }

  private static func source(_ years: ClosedRange<Int>, _ basis: CountingBasis) -> String {
    """
    FROM award a \(RecipientMergeTable.joinRecipient(of: "a.recipient_id")) JOIN decision d ON d.id = a.decision_id
    LEFT JOIN conferral f ON f.award_id = a.id AND f.voided_by IS NULL
    LEFT JOIN ceremony e ON e.id = f.ceremony_id AND e.voided_by IS NULL
    WHERE a.voided_by IS NULL AND \(basis.condition)
    """
  }

  private static func arguments(_ years: ClosedRange<Int>, _ basis: CountingBasis) -> StatementArguments {
    if basis == .merit { return [years.lowerBound, years.upperBound] }
    return ["\(years.lowerBound)-01-01", CivilDate.lastDay(ofYear: years.upperBound).description]
  }
}

extension CountingBasis {
  /// The year of an award `a` of decision `d`, conferred at ceremony `e`.
  fileprivate var yearOfAward: String {
    switch self {
    case .merit: "a.merit_year"
    case .decision: "d.year_key"
    case .ceremony: "CAST(substr(e.held_on, 1, 4) AS INTEGER)"
    }
  }
}
