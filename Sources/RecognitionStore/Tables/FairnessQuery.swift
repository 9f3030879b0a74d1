internal import GRDB
internal import Recognition

/// The awards of a year one by one, and who was honoured in which years before.
enum FairnessQuery {
  static func awards(_ year: Int, by basis: CountingBasis, _ db: Database) throws -> [FairnessFacts.Given] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT a.id, recipient.id AS identity_id, recipient.type, recipient.gender, a.rank_class, a.posthumous,
          coalesce(a.merit_to, a.merit_year) AS last_merit_year, d.signed_on, a.citation, a.salt IS NULL AS texts_were_erased,
          recipient.salt IS NULL AS recipient_was_erased,
          EXISTS (SELECT 1 FROM cancellation c WHERE c.award_id = a.id AND c.voided_by IS NULL) AS is_cancelled,
          CASE WHEN f.manner <> 'absent' THEN e.held_on END AS handed_over_on
        \(source(basis)) ORDER BY a.id
        """, arguments: arguments(year...year, basis)
    ).map { row in
      var given = FairnessFacts.Given(
        id: row.id("id"), recipient: row.id("identity_id"), type: row.word("type"), gender: row.wordIfAny("gender"),
        rankClass: row.wordIfAny("rank_class"), isPosthumous: row["posthumous"], lastMeritYear: row["last_merit_year"],
        signedOn: row.date("signed_on"), handedOverOn: row.dateIfAny("handed_over_on"), citation: row["citation"])
      given.isCancelled = row["is_cancelled"]
      given.textsWereErased = row["texts_were_erased"]
      given.recipientWasErased = row["recipient_was_erased"]
      return given
    }
  }

  /// The years of `years` in which each recipient was honoured.
  static func honoured(
    in years: ClosedRange<Int>, by basis: CountingBasis, _ db: Database
  ) throws -> [Identifier<Recipient>: Set<Int>] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT DISTINCT recipient.id AS id, \(basis.yearOfAward) AS year \(source(basis))",
      arguments: arguments(years, basis))
    return Dictionary(grouping: rows) { $0.id("id", of: Recipient.self) }.mapValues { Set($0.map { $0["year"] as Int }) }
  }

  /// The last year up to `year` in which each ward, or a place it succeeds, has awards.
  static func lastYears(
    of wards: [Identifier<Place>], upTo year: Int, by basis: CountingBasis, _ db: Database
  ) throws -> [Identifier<Place>: Int] {
    let list = wards.map(\.description).joined(separator: ", ")
    let rows = try Row.fetchAll(
      db,
      sql: """
        WITH RECURSIVE line (ward_id, place_id) AS (
          SELECT id, id FROM place WHERE id IN (\(list))
          UNION
          SELECT line.ward_id, succession.old_place_id FROM line JOIN place_succession succession
            ON succession.new_place_id = line.place_id AND succession.voided_by IS NULL
        )
        SELECT ward_id, max(tally.year) AS year FROM line JOIN award_tally tally ON tally.place_id = line.place_id
        WHERE tally.basis = ? AND tally.year <= ? AND tally.given > 0 GROUP BY ward_id
        """, arguments: [basis.rawValue, year])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.id("ward_id"), $0["year"]) })
  }

  /// The last year up to `year` in which a member of each unit was honoured for merit of a year in which they served in it. A unit of few
  /// would tell who an internal recipient is: theirs count for none.
  static func lastYearsOfMembers(
    upTo year: Int, by basis: CountingBasis, _ db: Database
  ) throws -> [Identifier<SecurityUnit>: Int] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        WITH served AS (
          SELECT member.unit_id, coalesce(merged.identity_id, term.recipient_id) AS recipient_id, term.from_on, term.to_on
          FROM unit_member member JOIN service_term term ON term.id = member.service_id AND term.voided_by IS NULL
          LEFT JOIN merged_recipient merged ON merged.recipient_id = term.recipient_id
          WHERE member.voided_by IS NULL
        )
        SELECT served.unit_id, max(\(basis.yearOfAward)) AS year \(joins) JOIN served ON served.recipient_id = recipient.id
          AND CAST(substr(served.from_on, 1, 4) AS INTEGER) <= coalesce(a.merit_to, a.merit_year)
          AND (served.to_on IS NULL OR CAST(substr(served.to_on, 1, 4) AS INTEGER) >= coalesce(a.merit_from, a.merit_year))
        WHERE \(condition(basis)) AND recipient.visibility = 'public' GROUP BY served.unit_id
        """, arguments: arguments(firstYear...year, basis))
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.id("unit_id"), $0["year"]) })
  }

  /// What awards up to `year` call units: the collective that was honoured, or the unit of a recipient; internal ones left out as above.
  static func unitNames(upTo year: Int, by basis: CountingBasis, _ db: Database) throws -> HonouredNames {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT a.place_id, a.neighbourhood_id, CASE recipient.type WHEN 'collective' THEN recipient.name END AS collective,
          a.unit AS unit_text, max(\(basis.yearOfAward)) AS year
        \(joins) WHERE \(condition(basis)) AND recipient.visibility = 'public' AND a.place_id IS NOT NULL
        GROUP BY a.place_id, a.neighbourhood_id, collective, unit_text
        """, arguments: arguments(firstYear...year, basis))
    return rows.reduce(into: HonouredNames()) { names, row in
      if let neighbourhood: Identifier<Place> = row.idIfAny("neighbourhood_id") {
        names.add(neighbourhood: neighbourhood, year: row["year"])
      }
      for text in [row["collective"] as String?, row["unit_text"]].compactMap({ $0 }) {
        names.add(text, in: row.id("place_id"), row.idIfAny("neighbourhood_id"), year: row["year"])
      }
    }
  }

  /// The earliest that the book takes.
  private static let firstYear = 1945

  private static func source(_ basis: CountingBasis) -> String { "\(joins) WHERE \(condition(basis))" }

  private static let joins = """
    FROM award a \(RecipientMergeTable.joinRecipient(of: "a.recipient_id")) JOIN decision d ON d.id = a.decision_id
    LEFT JOIN conferral f ON f.award_id = a.id AND f.voided_by IS NULL
    LEFT JOIN ceremony e ON e.id = f.ceremony_id AND e.voided_by IS NULL
    """

  private static func condition(_ basis: CountingBasis) -> String { "a.voided_by IS NULL AND \(basis.condition)" }

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
