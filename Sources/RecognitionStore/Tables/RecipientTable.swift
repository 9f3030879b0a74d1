internal import GRDB
internal import Recognition
internal import VietnameseText

enum RecipientTable {
  static let table = BookTable(
    "recipient", ["type", "visibility", "name", "birth_year", "gender", "unit", "identity_key", "name_key", "id_digits"],
    identifying: ["name", "birth_year", "gender", "unit", "identity_key", "name_key", "id_digits"])

  static func insert(_ recipient: Recipient, in change: Change) throws -> Identifier<Recipient> {
    Identifier(try change.insert(table, values(of: recipient)))
  }

  static func update(_ id: Identifier<Recipient>, to recipient: Recipient, in change: Change) throws {
    try change.update(table, id: id.number, set: Dictionary(uniqueKeysWithValues: zip(table.columns, values(of: recipient))))
  }

  private static func values(of recipient: Recipient) -> [StoredValue] {
    [
      .word(recipient.type), .word(recipient.visibility), .text(recipient.name), .integer(recipient.birthYear), .word(recipient.gender),
      .text(recipient.unit), .integer(recipient.identityKey), .text(Folding.fold(recipient.name)),
      .text(recipient.idDigits?.description),
    ]
  }

  /// A record as it was entered, whatever it was merged into; nil when it does not stand.
  static func record(_ id: Identifier<Recipient>, _ db: Database) throws -> Recipient? {
    try Row.fetchOne(db.cachedStatement(sql: "\(select) WHERE id = ? AND voided_by IS NULL"), arguments: [id.number]).map(recipient)
  }

  /// Recipients that may be the same: equal type and name, and the same birth year or unit.
  static func same(as recipient: Recipient, _ db: Database) throws -> [Entry<Recipient>] {
    let name = Folding.identityFold(recipient.name)
    let statement = try SQLStatement(db, "SELECT id FROM recipient WHERE identity_key = ? AND voided_by IS NULL ORDER BY id")
    return try entries(statement.integers(db, [.integer(recipient.identityKey)]), db).filter { other in
      Folding.identityFold(other.value.name) == name && other.value.birthYear == recipient.birthYear
        && !recipient.isToldApart(from: other.value)
        && (recipient.type != .collective || other.value.unit.map(Folding.identityFold) == recipient.unit.map(Folding.identityFold))
    }
  }

  /// Recipients of the same type and name whose birth year is not known on one side, and those of whom one is written without marks.
  static func maybeSame(as recipient: Recipient, _ db: Database) throws -> [Entry<Recipient>] {
    let name = Folding.identityFold(recipient.name)
    let statement = try SQLStatement(
      db,
      """
      SELECT id FROM recipient WHERE name_key = ?1 AND type = ?2 AND voided_by IS NULL
        AND (birth_year IS NULL OR ?3 IS NULL OR birth_year = ?3) ORDER BY id
      """)
    let ids = try statement.integers(
      db, [.text(Folding.fold(recipient.name)), .word(recipient.type), .integer(recipient.birthYear)])
    return try entries(ids, db).filter { other in
      guard other.value.isNamed(like: recipient), !recipient.isToldApart(from: other.value) else { return false }
      if Folding.identityFold(other.value.name) != name { return true }
      let eitherUnknown = other.value.birthYear == nil || recipient.birthYear == nil
      return eitherUnknown && other.value.birthYear != recipient.birthYear
    }
  }

  /// Records of this type whose name is this one, or is but for marks that one of the two lacks, whatever else they tell.
  static func named(like recipient: Recipient, _ db: Database) throws -> [Entry<Recipient>] {
    try sameNameKey(as: recipient, db).filter { $0.value.isNamed(like: recipient) }
  }

  /// Records of this type whose name reads alike without marks.
  static func sameNameKey(as recipient: Recipient, _ db: Database) throws -> [Entry<Recipient>] {
    try Row.fetchAll(
      db.cachedStatement(sql: "\(select) WHERE name_key = ? AND type = ? AND voided_by IS NULL ORDER BY id"),
      arguments: [Folding.fold(recipient.name), recipient.type.rawValue]
    ).map(entry)
  }

  /// Records whose name reads alike without marks, of one type or of any.
  static func named(_ name: String, type: RecipientType?, _ db: Database) throws -> [Entry<Recipient>] {
    try Row.fetchAll(
      db, sql: "\(select) WHERE name_key = ?1 AND (?2 IS NULL OR type = ?2) AND voided_by IS NULL ORDER BY id",
      arguments: [Folding.fold(name), type?.rawValue]
    ).map(entry)
  }

  /// Names that stand, of no internal recipient, at most two letters from this one; the nearest first, five at most.
  static func names(near name: String, _ db: Database) throws -> [String] {
    let wanted = Array(Folding.fold(name).utf8)
    let keys = try String.fetchCursor(
      db, sql: "SELECT DISTINCT name_key FROM recipient WHERE length(name_key) BETWEEN ? AND ?",
      arguments: [max(3, wanted.count - 2), wanted.count + 2])
    var near: [(distance: Int, key: String)] = []
    while let key = try keys.next() {
      let distance = Spelling.distance(from: wanted, to: Array(key.utf8))
      if distance <= 2 { near.append((distance, key)) }
    }
    let names = try near.sorted { ($0.distance, $0.key) < ($1.distance, $1.key) }.prefix(20).flatMap { near in
      try String.fetchAll(
        db, sql: "SELECT DISTINCT name FROM recipient WHERE name_key = ? AND visibility = 'public' AND voided_by IS NULL ORDER BY name",
        arguments: [near.key])
    }
    return Array(names.prefix(5))
  }

  /// Recipients of this type, none of them internal, whose names are at most two letters from this one's; the nearest first, five at most.
  static func nearlyNamed(_ recipient: Recipient, _ db: Database) throws -> [NamedRecipient] {
    let wanted = Array(Folding.fold(recipient.name).utf8)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, name, birth_year, name_key FROM recipient LEFT JOIN merged_recipient ON merged_recipient.recipient_id = recipient.id
        WHERE type = ? AND visibility = 'public' AND voided_by IS NULL AND identity_id IS NULL AND length(name_key) BETWEEN ? AND ?
        ORDER BY id
        """, arguments: [recipient.type.rawValue, wanted.count - 2, wanted.count + 2])
    var near: [(distance: Int, named: NamedRecipient)] = []
    while let row = try rows.next() {
      let distance = Spelling.distance(from: wanted, to: Array((row["name_key"] as String).utf8))
      if distance <= 2 { near.append((distance, NamedRecipient(id: row["id"], name: row["name"], birthYear: row["birth_year"]))) }
    }
    return near.sorted { ($0.distance, $0.named.id) < ($1.distance, $1.named.id) }.prefix(5).map(\.named)
  }

  /// The wards of a recipient's awards, examples, registrations and service that stand.
  static func wards(of id: Identifier<Recipient>, _ db: Database) throws -> Set<Int64> {
    let statement = try db.cachedStatement(
      sql: """
        SELECT place_id FROM award WHERE recipient_id = ?1 AND voided_by IS NULL AND place_id IS NOT NULL
        UNION SELECT place_id FROM exemplar WHERE recipient_id = ?1 AND voided_by IS NULL AND place_id IS NOT NULL
        UNION SELECT place_id FROM emulation_registration WHERE recipient_id = ?1 AND voided_by IS NULL AND place_id IS NOT NULL
        UNION SELECT place_id FROM service_term WHERE recipient_id = ?1 AND voided_by IS NULL AND place_id IS NOT NULL
        """)
    return Set(try RecipientMergeTable.records(of: id, db).flatMap { try Int64.fetchAll(statement, arguments: [$0.number]) })
  }

  /// The records of these numbers that stand. Hardly any row of a list has one, so numbers are asked for first.
  private static func entries(_ ids: [Int64], _ db: Database) throws -> [Entry<Recipient>] {
    try ids.compactMap { id in try record(Identifier(id), db).map { Entry(Identifier(id), $0) } }
  }

  static let select = "SELECT id, type, visibility, name, birth_year, gender, unit, id_digits FROM recipient"

  static func entry(_ row: Row) -> Entry<Recipient> {
    Entry(row.id("id"), recipient(row))
  }

  static func recipient(_ row: Row) -> Recipient {
    Recipient(
      type: row.word("type"), name: row["name"] ?? "", birthYear: row["birth_year"], gender: row.wordIfAny("gender"),
      idDigits: (row["id_digits"] as String?).flatMap { try? IDDigits(parsing: $0) }, unit: row["unit"], visibility: row.word("visibility"))
  }
}

extension Recipient {
  /// Type, name as spelled (diacritics and đ kept), and birth year or unit, as 64 bits of FNV-1a; equality is checked on a hit.
  var identityKey: Int {
    let distinguishing = type == .collective ? unit.map(Folding.identityFold) ?? "" : birthYear.map(String.init) ?? ""
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in "\(type.rawValue)\n\(Folding.identityFold(name))\n\(distinguishing)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return Int(Int64(bitPattern: hash))
  }
}

enum ExemplarTable {
  static let table = BookTable(
    "exemplar", ["recipient_id", "place_id", "field", "merit_year", "ceremony_id", "deed"], identifying: ["deed"])

  static func insert(_ exemplar: Exemplar, recipient: Identifier<Recipient>, in change: Change) throws -> Identifier<Exemplar> {
    Identifier(
      try change.insert(
        table,
        [
          .id(recipient), .id(exemplar.placeID), .text(exemplar.field), .integer(exemplar.year.year), .id(exemplar.ceremonyID),
          .text(exemplar.deed),
        ]))
  }

  /// The exemplar of this recipient, year and field that stands and tells of the same deed, or of none.
  static func same(as exemplar: Exemplar, recipient: Identifier<Recipient>, _ db: Database) throws -> Entry<Exemplar>? {
    try Row.fetchAll(
      db,
      sql: """
        \(select) WHERE exemplar.voided_by IS NULL AND exemplar.recipient_id IN (\(RecipientMergeTable.recordList(of: recipient, db)))
          AND merit_year = ? AND coalesce(field, '') = ?
        ORDER BY exemplar.id
        """, arguments: [exemplar.year.year, exemplar.field ?? ""]
    ).map(entry).first { known in
      guard let one = known.value.deed, let other = exemplar.deed else { return true }
      return Folding.identityFold(one) == Folding.identityFold(other)
    }
  }

  /// How many recipients were held up in a year, by type, each once, read through its merges; by the ceremony's year where that is asked. Nil while the book has none at all.
  static func counts(_ basis: CountingBasis, year: Int, _ db: Database) throws -> [RecipientType: Int]? {
    let any = try Int.fetchOne(db, sql: "SELECT 1 FROM exemplar WHERE voided_by IS NULL LIMIT 1")
    guard any != nil else { return nil }
    let condition = basis == .ceremony ? "CAST(substr(e.held_on, 1, 4) AS INTEGER) = ?" : "x.merit_year = ?"
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT recipient.type, count(DISTINCT recipient.id) AS number FROM exemplar x \(RecipientMergeTable.joinRecipient(of: "x.recipient_id"))
        LEFT JOIN ceremony e ON e.id = x.ceremony_id WHERE x.voided_by IS NULL AND \(condition) GROUP BY recipient.type
        """, arguments: [year])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.word("type"), $0["number"]) })
  }

  /// - Parameter recipient: only this one's, read through its merges.
  static func all(
    _ db: Database, id: Identifier<Exemplar>? = nil, year: Int? = nil, recipient: Identifier<Recipient>? = nil
  ) throws -> [Entry<Exemplar>] {
    let records = try recipient.map { " AND exemplar.recipient_id IN (\(try RecipientMergeTable.recordList(of: $0, db)))" } ?? ""
    return try Row.fetchAll(
      db,
      sql: """
        \(select) WHERE exemplar.voided_by IS NULL AND (?1 IS NULL OR exemplar.id = ?1) AND (?2 IS NULL OR merit_year = ?2)\(records)
        ORDER BY exemplar.id
        """, arguments: [id?.number, year]
    ).map(entry)
  }

  private static let select = """
    SELECT exemplar.id AS exemplar_id, place_id, field, merit_year, ceremony_id, deed, type, visibility, name, birth_year, gender, unit, id_digits
    FROM exemplar \(RecipientMergeTable.joinRecipient(of: "exemplar.recipient_id"))
    """

  private static func entry(_ row: Row) -> Entry<Exemplar> {
    Entry(
      row.id("exemplar_id"),
      Exemplar(
        recipient: RecipientTable.recipient(row), placeID: row.idIfAny("place_id"), field: row["field"], deed: row["deed"],
        year: MeritYear(row["merit_year"])!, ceremonyID: row.idIfAny("ceremony_id")))
  }
}
