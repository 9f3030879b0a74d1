internal import GRDB
internal import Recognition

/// Tells what a search found: the entries fetched by kind, in the order in which they were found.
struct SearchTelling {
  private let rows: [SearchRow: Row]
  private let honours: [Int64: [GivenHonour]]
  private let places: [Identifier<Place>: Place]

  init(_ found: [SearchReader.Found], _ db: Database) throws {
    let byKind = Dictionary(grouping: found.map(\.row), by: \.kind)
    var rows: [SearchRow: Row] = [:]
    for (kind, found) in byKind {
      let sql = "\(Self.select[kind]!) (\(found.map(\.id.description).joined(separator: ", ")))"
      for row in try Row.fetchAll(db, sql: sql) { rows[SearchRow(kind, row["id"])] = row }
    }
    honours = try GivenHonour.all(of: byKind[.recipient]?.map { Identifier($0.id) } ?? [], db)
    let mentioned = rows.values.compactMap { $0.idIfAny("place_id", of: Place.self) } + honours.values.joined().compactMap(\.place)
    places = try PlaceTable.places(Set(mentioned), db)
    self.rows = rows
  }

  /// Nil for an entry that went between the two questions.
  func hit(_ found: SearchReader.Found) -> SearchHit? {
    guard let row = rows[found.row] else { return nil }
    let given = honours[found.row.id].flatMap { found.row.kind == .recipient ? $0 : nil } ?? []
    let honours = given.isEmpty ? own(row, found.row.kind) : given.map(\.honour)
    let place = row.idIfAny("place_id", of: Place.self) ?? given.last { $0.place != nil }?.place
    return SearchHit(
      kind: found.row.kind, id: found.row.id, name: row["name"] ?? "", about: row["about"], type: row.wordIfAny("type"),
      birthYear: row["birth_year"], ward: place.flatMap { places[$0] }.flatMap { $0.level == .commune ? $0.name : nil },
      years: Set(given.isEmpty ? [row["year"] as Int?].compactMap { $0 } : honours.map(\.year)).sorted(), honours: honours,
      match: found.match, agreesInMarks: found.agreesInMarks)
  }

  private func own(_ row: Row, _ kind: SearchKind) -> [Honour] {
    guard kind == .award || kind == .exemplar, let year = row["year"] as Int? else { return [] }
    return [Honour(code: row["code"], year: year, isCancelled: row["is_cancelled"])]
  }

  private static let select: [SearchKind: String] = [
    .recipient: "SELECT id, name, unit AS about, type, birth_year, NULL AS place_id, NULL AS year FROM recipient WHERE id IN",
    .decision: """
    SELECT decision.id, number AS name, agency.name AS about, NULL AS type, NULL AS birth_year, NULL AS place_id, year_key AS year
    FROM decision JOIN agency ON agency.id = issuer_id WHERE decision.id IN
    """,
    .ceremony: """
    SELECT id, title AS name, occasion AS about, NULL AS type, NULL AS birth_year, place_id, CAST(substr(held_on, 1, 4) AS INTEGER) AS year
    FROM ceremony WHERE id IN
    """,
    .unit: """
    SELECT unit.id, unit.name, place.name AS about, NULL AS type, NULL AS birth_year, unit.place_id, NULL AS year
    FROM security_unit unit LEFT JOIN place ON place.id = neighbourhood_id WHERE unit.id IN
    """,
    .exemplar: """
    SELECT exemplar.id, deed AS name, recipient.name AS about, type, birth_year, place_id, merit_year AS year, NULL AS code, 0 AS is_cancelled
    FROM exemplar \(RecipientMergeTable.joinRecipient(of: "exemplar.recipient_id")) WHERE exemplar.id IN
    """,
    .award: """
    SELECT award.id, citation AS name, recipient.name AS about, type, birth_year, place_id, merit_year AS year, award_kind.code,
      cancellation.id IS NOT NULL AS is_cancelled
    FROM award \(RecipientMergeTable.joinRecipient(of: "award.recipient_id")) JOIN award_kind ON award_kind.id = kind_id
    LEFT JOIN cancellation ON cancellation.award_id = award.id AND cancellation.voided_by IS NULL WHERE award.id IN
    """,
    .model: """
    SELECT id, name, host AS about, NULL AS type, NULL AS birth_year, place_id, CAST(substr(started_on, 1, 4) AS INTEGER) AS year
    FROM model WHERE id IN
    """,
    .directive: """
    SELECT directive.id, content AS name, addressee AS about, NULL AS type, NULL AS birth_year, NULL AS place_id,
      CAST(substr(coalesce(given_on, held_on), 1, 4) AS INTEGER) AS year
    FROM directive LEFT JOIN ceremony ON ceremony.id = ceremony_id WHERE directive.id IN
    """,
    .training: """
    SELECT id, title AS name, organiser AS about, NULL AS type, NULL AS birth_year, place_id,
      CAST(substr(held_on, 1, 4) AS INTEGER) AS year
    FROM training_session WHERE id IN
    """,
  ]
}

/// An honour of a recipient, and the place where it was given.
struct GivenHonour {
  let honour: Honour
  let place: Identifier<Place>?

  /// The awards and examples that stand, through all merges, by who the recipient is today; the earliest first.
  static func all(of ids: [Identifier<Recipient>], _ db: Database) throws -> [Int64: [GivenHonour]] {
    if ids.isEmpty { return [:] }
    let list = ids.map(\.description).joined(separator: ", ")
    let rows = try Row.fetchAll(
      db,
      sql: """
        WITH member (identity_id, record_id) AS (
          SELECT id, id FROM recipient WHERE id IN (\(list))
          UNION SELECT identity_id, recipient_id FROM merged_recipient WHERE identity_id IN (\(list))
        )
        SELECT identity_id, merit_year, place_id, code, cancellation.id IS NOT NULL AS is_cancelled, 0 AS is_example, award.id AS entry
        FROM member JOIN award ON award.recipient_id = record_id AND award.voided_by IS NULL JOIN award_kind ON award_kind.id = kind_id
        LEFT JOIN cancellation ON cancellation.award_id = award.id AND cancellation.voided_by IS NULL
        UNION ALL SELECT identity_id, merit_year, place_id, NULL, 0, 1, exemplar.id
        FROM member JOIN exemplar ON exemplar.recipient_id = record_id AND exemplar.voided_by IS NULL
        ORDER BY identity_id, merit_year, is_example, entry
        """)
    return Dictionary(grouping: rows) { $0["identity_id"] as Int64 }.mapValues { rows in
      rows.map { row in
        GivenHonour(
          honour: Honour(code: row["code"], year: row["merit_year"], isCancelled: row["is_cancelled"]), place: row.idIfAny("place_id"))
      }
    }
  }
}
