internal import GRDB
internal import Recognition
internal import VietnameseText

enum PlaceTable {
  static let table = BookTable(
    "place", ["level", "name", "code", "parent_id", "valid_from", "from_certain", "valid_to", "to_certain", "name_key"])

  static func insert(_ place: Place, in change: Change) throws -> Identifier<Place> {
    Identifier(try change.insert(table, values(of: place, key: PlaceName(place.name).key)))
  }

  static func values(of place: Place, key: String) -> [StoredValue] {
    [
      .word(place.level), .text(place.name), .text(place.code), .id(place.parentID), .date(place.validFrom), .flag(place.fromIsCertain),
      .date(place.validTo), place.toIsCertain.map(StoredValue.flag) ?? .null, .text(key),
    ]
  }

  static func place(_ id: Identifier<Place>, _ db: Database) throws -> Entry<Place>? {
    try Row.fetchOne(db.cachedStatement(sql: "\(select) WHERE id = ? AND voided_by IS NULL"), arguments: [id.number]).map(entry)
  }

  static func location(_ id: Identifier<Place>, _ db: Database) throws -> Location? {
    try locations(db, sql: "\(select) WHERE id = ?", [id.number]).first
  }

  /// Places of this code or folded name, on whatever day, with what is around them.
  static func candidates(for query: PlaceQuery, _ db: Database) throws -> [Location] {
    try locations(
      db, sql: "\(select) WHERE voided_by IS NULL AND (name_key = ? OR code = ?)", [query.name.key, query.code])
  }

  /// The places directly under `parent` on `day`, in Vietnamese order.
  static func children(of parent: Identifier<Place>, on day: CivilDate, _ db: Database) throws -> [Entry<Place>] {
    let day = max(day, PlaceMap.firstDay).description
    let rows = try Row.fetchAll(
      db,
      sql: """
        \(select) WHERE parent_id = ? AND voided_by IS NULL AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)
        """, arguments: [parent.number, day, day])
    return rows.map(entry).inVietnameseOrder
  }

  /// The communes within a place on `day`, the place itself if it is one.
  static func communes(within place: Entry<Place>, on day: CivilDate, _ db: Database) throws -> [Entry<Place>] {
    switch place.value.level {
    case .commune, .neighbourhood: return [place]
    case .district: return try children(of: place.id, on: day, db)
    case .province:
      let children = try children(of: place.id, on: day, db)
      return try children.flatMap { $0.value.level == .commune ? [$0] : try self.children(of: $0.id, on: day, db) }
    }
  }

  static func all(on day: CivilDate?, level: PlaceLevel?, within parent: Identifier<Place>?, _ db: Database) throws -> [Location] {
    let day = day.map { max($0, PlaceMap.firstDay).description }
    return try locations(
      db,
      sql: """
        \(select) WHERE voided_by IS NULL AND (?1 IS NULL OR (valid_from <= ?1 AND (valid_to IS NULL OR valid_to >= ?1)))
        AND (?2 IS NULL OR level = ?2) AND (?3 IS NULL OR parent_id = ?3)
        """, [day, level?.rawValue, parent?.number])
  }

  static func places(_ ids: Set<Identifier<Place>>, _ db: Database) throws -> [Identifier<Place>: Place] {
    let list = ids.map(\.description).joined(separator: ", ")
    let entries = try Row.fetchAll(db, sql: "\(select) WHERE id IN (\(list)) AND voided_by IS NULL").map(entry)
    return Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0.value) })
  }

  /// The codes of places and of all that is around them.
  static func codes(around ids: Set<Identifier<Place>>, _ db: Database) throws -> [Identifier<Place>: [String]] {
    var known: [Identifier<Place>: Place] = [:]
    var next = ids
    while !next.isEmpty {
      known.merge(try places(next, db)) { first, _ in first }
      next = Set(next.compactMap { known[$0]?.parentID }.filter { known[$0] == nil })
    }
    return Dictionary(
      uniqueKeysWithValues: ids.map { id in
        let line = sequence(first: id) { known[$0]?.parentID }.prefix(PlaceLevel.allCases.count)
        return (id, line.compactMap { known[$0]?.code })
      })
  }

  /// The neighbourhoods of wards that stand on a day, in Vietnamese order.
  static func neighbourhoods(of wards: Set<Identifier<Place>>, on day: CivilDate, _ db: Database) throws -> [Entry<Place>] {
    let day = max(day, PlaceMap.firstDay).description
    let rows = try Row.fetchAll(
      db,
      sql: """
        \(select) WHERE level = 'neighbourhood' AND voided_by IS NULL AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)
        """, arguments: [day, day])
    return rows.map(entry).filter { $0.value.parentID.map(wards.contains) ?? false }.inVietnameseOrder
  }

  /// The districts that places lie directly in.
  static func districts(of places: some Sequence<Place>, _ db: Database) throws -> [Identifier<Place>: Place] {
    try self.places(Set(places.compactMap(\.parentID)), db).filter { $0.value.level == .district }
  }

  private static let select = """
    SELECT id, level, name, code, parent_id, valid_from, from_certain, valid_to, to_certain FROM place
    """

  private static func locations(_ db: Database, sql: String, _ arguments: StatementArguments) throws -> [Location] {
    var known: [Int64: Entry<Place>] = [:]
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { row in
      let own = entry(row)
      return Location(id: own.id, place: own.value, around: try around(own.value, &known, db))
    }
  }

  private static func around(_ place: Place, _ known: inout [Int64: Entry<Place>], _ db: Database) throws -> [Entry<Place>] {
    var around: [Entry<Place>] = []
    var next = place.parentID
    while let id = next, around.count < PlaceLevel.allCases.count {
      if known[id.number] == nil { known[id.number] = try self.place(id, db) }
      guard let parent = known[id.number] else { break }
      around.append(parent)
      next = parent.value.parentID
    }
    return around
  }

  static func entry(_ row: Row) -> Entry<Place> {
    Entry(
      row.id("id"),
      Place(
        level: row.word("level"), name: row["name"], code: row["code"], parentID: row.idIfAny("parent_id"),
        validFrom: row.date("valid_from"), fromIsCertain: row["from_certain"], validTo: row.dateIfAny("valid_to"),
        toIsCertain: row["to_certain"]))
  }
}

extension [Entry<Place>] {
  /// The same places, where neighbourhoods of one name in several wards are called by their ward as well: "Khu phố 3, Phường 5".
  func toldApart(_ db: Database) throws -> [Entry<Place>] {
    let named = Dictionary(grouping: filter { $0.value.code == nil }, by: \.value.name).mapValues { Set($0.map(\.id)).count }
    return try map { entry in
      guard entry.value.code == nil, named[entry.value.name, default: 0] > 1, let ward = entry.value.parentID else { return entry }
      var told = entry
      told.value.name += try PlaceTable.place(ward, db).map { ", \($0.value.name)" } ?? ""
      return told
    }
  }

  /// Phường 2 before Phường 10.
  var inVietnameseOrder: [Entry<Place>] {
    map { ($0, SortKey($0.value.name)) }.sorted { $0.1 < $1.1 }.map(\.0)
  }
}

extension [Location] {
  var inVietnameseOrder: [Location] {
    map { ($0, SortKey($0.place.name)) }.sorted { $0.1 < $1.1 }.map(\.0)
  }
}

enum PlaceSuccessionTable {
  static let table = BookTable(
    "place_succession", ["old_place_id", "new_place_id", "effective_on", "extent", "is_default", "source"])

  static func values(of succession: Succession) -> [StoredValue] {
    [
      .id(succession.old), .id(succession.new), .date(succession.effectiveOn), .text(succession.extent.rawValue),
      .flag(succession.isDefault), .text(succession.source),
    ]
  }

  /// The successions out of (`old`) or into (`new`) a place.
  static func successions(of id: Identifier<Place>, _ db: Database) throws -> (into: [Succession], from: [Succession]) {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT old_place_id, new_place_id, effective_on, extent, is_default, source FROM place_succession
        WHERE voided_by IS NULL AND (old_place_id = ?1 OR new_place_id = ?1) ORDER BY id
        """, arguments: [id.number])
    let all = rows.map { row in
      Succession(
        effectiveOn: row.date("effective_on"), old: row.id("old_place_id"), new: row.id("new_place_id"),
        extent: Succession.Extent(rawValue: row["extent"])!, isDefault: row["is_default"], source: row["source"])
    }
    return (all.filter { $0.old == id }, all.filter { $0.new == id })
  }

  /// The days from which a place is another than before: its first day, the day after its last, and those on which it gave or took territory.
  static func changes(of place: Entry<Place>, _ db: Database) throws -> [CivilDate] {
    let (into, from) = try successions(of: place.id, db)
    return [place.value.validFrom] + (into + from).map(\.effectiveOn) + [place.value.validTo?.adding(days: 1)].compactMap { $0 }
  }

  /// What became of a place by a day: itself while it stands, else the place it was joined to, or the one that took over most of it;
  /// itself where the book does not know.
  static func heir(of id: Identifier<Place>, on day: CivilDate, _ db: Database) throws -> Identifier<Place> {
    var (heir, seen) = (id, Set<Identifier<Place>>())
    while seen.insert(heir).inserted, let ended = try PlaceTable.place(heir, db)?.value.validTo, ended < day {
      let next = try successions(of: heir, db).into.filter { $0.effectiveOn <= day }
      guard let one = next.first(where: \.isDefault) ?? (next.count == 1 ? next[0] : nil) else { break }
      heir = one.new
    }
    return heir
  }
}

enum PopulationTable {
  static let table = BookTable("population", ["place_id", "inhabitants", "counted_on"])

  /// Enters a count, or nothing when the book has the same.
  static func record(_ inhabitants: Int, of place: Identifier<Place>, on day: CivilDate, in change: Change) throws {
    let known = try Row.fetchOne(
      change.db, sql: "SELECT id, inhabitants FROM population WHERE place_id = ? AND counted_on = ? AND voided_by IS NULL",
      arguments: [place.number, day.description])
    guard let known else {
      try change.insert(table, [.id(place), .integer(inhabitants), .date(day)])
      return
    }
    try change.update(table, id: known["id"], set: ["inhabitants": .integer(inhabitants)])
  }

  /// The count of a place made on a day.
  static func count(of place: Identifier<Place>, on day: CivilDate, _ db: Database) throws -> Int? {
    try Int.fetchOne(
      db, sql: "SELECT inhabitants FROM population WHERE place_id = ? AND counted_on = ? AND voided_by IS NULL",
      arguments: [place.number, day.description])
  }

  /// The newest count up to a day of every place that has one.
  static func inhabitants(on day: CivilDate, _ db: Database) throws -> [Identifier<Place>: Int] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT place_id, inhabitants FROM population WHERE counted_on <= ? AND voided_by IS NULL ORDER BY counted_on, id",
      arguments: [day.description])
    return Dictionary(rows.map { ($0.id("place_id"), $0["inhabitants"]) }) { _, newer in newer }
  }

  /// The newest count of a place up to a day.
  static func inhabitants(of place: Identifier<Place>, on day: CivilDate, _ db: Database) throws -> Int? {
    try Int.fetchOne(
      db,
      sql: """
        SELECT inhabitants FROM population WHERE place_id = ? AND counted_on <= ? AND voided_by IS NULL
        ORDER BY counted_on DESC LIMIT 1
        """, arguments: [place.number, day.description])
  }
}
