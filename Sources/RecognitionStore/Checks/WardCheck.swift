internal import GRDB
internal import Recognition

/// The wards that awards name: whether they stood on the day of the decision, and whether they are the office's.
enum WardCheck {
  static func findings(_ db: Database) throws -> [CheckFinding] {
    try unknown(db) + notThere(db) + elsewhere(db)
  }

  /// Wards that the book has no place for.
  private static func unknown(_ db: Database) throws -> [CheckFinding] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT a.id, a.place_id FROM award a LEFT JOIN place p ON p.id = a.place_id AND p.voided_by IS NULL
        WHERE a.voided_by IS NULL AND a.place_id IS NOT NULL AND p.id IS NULL ORDER BY a.id
        """)
    return groups(rows) { $0["place_id"] as Int64 }.map { .wardUnknown(place: $0[0]["place_id"], awards: ids($0)) }
  }

  /// Wards of other days than the decision's. Days before the first map are served by that map's places.
  private static func notThere(_ db: Database) throws -> [CheckFinding] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT a.id, a.place_id, d.signed_on FROM award a JOIN decision d ON d.id = a.decision_id
        JOIN place p ON p.id = a.place_id AND p.voided_by IS NULL
        WHERE a.voided_by IS NULL AND (d.signed_on > p.valid_to OR (p.valid_from > ? AND d.signed_on < p.valid_from)) ORDER BY a.id
        """, arguments: [PlaceMap.firstDay.description])
    return try groups(rows) { [$0["place_id"], $0["signed_on"]] as [DatabaseValue] }.compactMap { rows in
      try PlaceTable.location(rows[0].id("place_id"), db).map { ward in
        .wardNotThere(
          ward: ward.fullName, from: ward.place.validFrom, to: ward.place.validTo, signedOn: rows[0].date("signed_on"), awards: ids(rows))
      }
    }
  }

  /// Wards outside the office's own place, of this map or of another; nothing where the office has no place.
  private static func elsewhere(_ db: Database) throws -> [CheckFinding] {
    guard let office = try OfficeTable.office(db).place, let location = try PlaceTable.location(office, db) else { return [] }
    var kin = PlaceKin(office)
    let places = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT a.place_id FROM award a JOIN place p ON p.id = a.place_id AND p.voided_by IS NULL
        WHERE a.voided_by IS NULL ORDER BY a.place_id
        """)
    return try places.compactMap { place in
      guard let ward = try PlaceTable.location(Identifier(place), db), try !kin.holds(ward, db) else { return nil }
      let awards = try Int64.fetchAll(
        db, sql: "SELECT id FROM award WHERE place_id = ? AND voided_by IS NULL ORDER BY id", arguments: [place])
      return .wardElsewhere(ward: ward.fullName, office: location.place.name, awards: awards)
    }
  }

  private static func ids(_ rows: [Row]) -> [Int64] { rows.map { $0["id"] } }

  /// In the order of their first award.
  private static func groups<Key: Hashable>(_ rows: [Row], by key: (Row) -> Key) -> [[Row]] {
    Dictionary(grouping: rows, by: key).values.sorted { ($0[0]["id"] as Int64) < $1[0]["id"] }
  }
}

/// An office's place with the places it came of and those that came of it.
private struct PlaceKin {
  private let office: Identifier<Place>
  private var own: Set<Identifier<Place>>?

  init(_ office: Identifier<Place>) { self.office = office }

  /// Whether a ward lies within them, or came of a ward that does, or became one.
  mutating func holds(_ ward: Location, _ db: Database) throws -> Bool {
    if ward.isWithin(office) { return true }
    let own = try own ?? Self.kin(of: office, db)
    self.own = own
    return try Self.kin(of: ward.id, db).contains { id in
      try PlaceTable.location(id, db).map { location in own.contains { location.isWithin($0) } } ?? false
    }
  }

  private static func kin(of place: Identifier<Place>, _ db: Database) throws -> Set<Identifier<Place>> {
    try reached(from: place, db) { $0.into.map(\.new) }.union(reached(from: place, db) { $0.from.map(\.old) })
  }

  /// Followed in one direction of time alone: a divided ward's other heirs are no kin.
  private static func reached(
    from place: Identifier<Place>, _ db: Database, _ next: ((into: [Succession], from: [Succession])) -> [Identifier<Place>]
  ) throws -> Set<Identifier<Place>> {
    var found: Set<Identifier<Place>> = [place]
    var waiting = [place]
    while let id = waiting.popLast() {
      waiting += try next(PlaceSuccessionTable.successions(of: id, db)).filter { found.insert($0).inserted }
    }
    return found
  }
}
