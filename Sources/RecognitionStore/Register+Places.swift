internal import GRDB
public import Recognition

extension Register {
  /// The office's name and place; nil parts were never given.
  public func office() throws -> (name: String?, place: Location?) {
    try read { db in
      let office = try OfficeTable.office(db)
      return (office.name, try office.place.flatMap { try PlaceTable.location($0, db) })
    }
  }

  /// The place a text means on a day: within the office's own place first.
  public func findPlace(_ text: String, level: PlaceLevel? = nil, on day: CivilDate) throws -> Location {
    try read { db in
      let finder = try PlaceFinder(db)
      return try Self.named(text) { try finder.meant(text, level: level, on: day) }
    }
  }

  /// Today, or the last day of an office's place that has ended: the day whose map its officers think in.
  public func workingDay() throws -> CivilDate {
    try office().place?.place.validTo.map { min($0, hand.today) } ?? hand.today
  }

  /// Every place a text may mean, through time; those of the office's own place alone where there are any.
  public func places(named text: String) throws -> [Location] {
    try read { try Self.places(named: text, $0) }
  }

  static func places(named text: String, _ db: Database) throws -> [Location] {
    let query = PlaceQuery(text)
    let found = try PlaceTable.candidates(for: query, db).filter { query.mayMean($0) }
    let scope = try OfficeTable.office(db).place
    let inside = found.filter { location in scope.map(location.isWithin) ?? false }
    return inside.isEmpty ? found : inside
  }

  /// The places on a day, narrowed to a level or to what lies directly under a place.
  public func places(on day: CivilDate?, level: PlaceLevel?, within parent: Identifier<Place>?) throws -> [Location] {
    try read { try PlaceTable.all(on: day, level: level, within: parent, $0).inVietnameseOrder }
  }

  /// What became of a place and what it came from.
  public func successions(of id: Identifier<Place>) throws -> (into: [(Succession, Location)], from: [(Succession, Location)]) {
    try read { db in
      let all = try PlaceSuccessionTable.successions(of: id, db)
      func located(_ successions: [Succession], _ end: (Succession) -> Identifier<Place>) throws -> [(Succession, Location)] {
        try successions.compactMap { succession in try PlaceTable.location(end(succession), db).map { (succession, $0) } }
      }
      return (try located(all.into, \.new), try located(all.from, \.old))
    }
  }

  public func children(of id: Identifier<Place>, on day: CivilDate) throws -> [Entry<Place>] {
    try read { try PlaceTable.children(of: id, on: day, $0) }
  }

  public func inhabitants(of id: Identifier<Place>, on day: CivilDate) throws -> Int? {
    try read { try PopulationTable.inhabitants(of: id, on: day, $0) }
  }

  /// Enters a neighbourhood (khu phố, ấp) of a ward, with its inhabitants where they are known.
  public func addNeighbourhood(_ name: String, ward: String, population: Int?, from day: CivilDate?) throws -> Identifier<Place> {
    try write("place add-neighbourhood") { change in
      let finder = try PlaceFinder(change.db)
      let on = day ?? hand.today
      let parent = try Self.named(ward) { try finder.ward(ward, on: on) }
      let known = try PlaceTable.all(on: nil, level: .neighbourhood, within: parent.id, change.db).map(\.place)
      let lasting = known.filter { place in place.validTo.map { $0 >= on } ?? true }  // One that begins later would overlap too.
      if lasting.contains(where: { PlaceName($0.name).mayBe(PlaceName(name)) }) {
        throw RegisterError.neighbourhoodExists("\(name), \(parent.fullName)")
      }
      let id = try Neighbourhoods.insert(name, ward: parent.id, from: on, certain: day != nil, in: change)
      if let population { try PopulationTable.record(population, of: id, on: on, in: change) }
      return id
    }
  }

  public func agencies() throws -> [Entry<Agency>] {
    try read(AgencyTable.all)
  }

  /// Gives a problem with a place the text it is about.
  static func named<Result>(_ text: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let problem as EntryProblem {
      throw RegisterError.place(text: text, problem)
    }
  }
}

/// Neighbourhoods (khu phố, ấp, tổ dân phố): places without a code, entered by the office itself.
enum Neighbourhoods {
  static func insert(
    _ name: String, ward: Identifier<Place>, from day: CivilDate, certain: Bool, in change: Change
  ) throws -> Identifier<Place> {
    let place = Place(
      level: .neighbourhood, name: name, code: nil, parentID: ward, validFrom: day, fromIsCertain: certain)
    return try PlaceTable.insert(place, in: change)
  }

  /// The neighbourhood of this name in a ward, whenever it was first heard of.
  static func find(_ name: String, ward: Identifier<Place>, _ db: Database) throws -> Identifier<Place>? {
    let wanted = PlaceName(name)
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT id, name FROM place WHERE parent_id = ? AND name_key = ? AND voided_by IS NULL ORDER BY id"),
      arguments: [ward.number, wanted.key])
    return rows.first { wanted.mayBe(PlaceName($0["name"])) }?.id("id")
  }

  /// The same; entered now when nobody has heard of it.
  static func entry(_ name: String, ward: Identifier<Place>, on day: CivilDate, in change: Change) throws -> Identifier<Place> {
    try find(name, ward: ward, change.db) ?? insert(name, ward: ward, from: day, certain: false, in: change)
  }
}
