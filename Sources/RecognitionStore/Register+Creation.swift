internal import Digests
internal import Foundation
internal import GRDB
public import Recognition

extension Register {
  /// Makes a new register with all maps and law loaded, as its change 1.
  ///
  /// The file appears under its name only when it is whole.
  /// - Parameters:
  ///   - office: the office's name; nil takes the People's Committee of `place`, or leaves the register unnamed.
  ///   - place: the office's own place, by code or name on the map of `day`; nil takes the one the office's name tells.
  ///   - day: the day whose map names the place; nil takes today's, else the newest map that knows it.
  @discardableResult
  public static func create(path: String, office: String?, place: String?, on day: CivilDate?, hand: Hand) throws -> Register {
    guard !FileManager.default.fileExists(atPath: path) else { throw RegisterError.alreadyThere(path: path) }
    let draft = try DraftFile(for: path)
    defer { draft.remove() }
    try RegisterError.translating(path) {
      let queue = try connect(draft.path)
      try makeDraft(queue)
      try SchemaMigrations.migrator.migrate(queue)
      let register = Register(queue: queue, path: path, hand: hand)
      try register.begin(office: office, place: place, on: day)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try queue.close()
    }
    try draft.take()
    return try Register(path: path, hand: hand)
  }

  /// Until the file has its name nothing can be lost, so the load runs without a journal; a draft that fails is thrown away.
  static func makeDraft(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF")
      try db.execute(sql: "PRAGMA application_id = \(SchemaMigrations.applicationID)")
    }
  }

  private func begin(office: String?, place: String?, on day: CivilDate?) throws {
    _ = try write("init") { change in
      try change.insert(RegisterTable.table, [.text(newUID())])
      try Self.withoutIndexes(of: [PlaceTable.table, PlaceSuccessionTable.table], change.db) {
        try ReferenceLoader.load(into: change)
      }
      try enterOffice(office, place: place, on: day, in: change)
    }
  }

  /// Runs a bulk load without the tables' indexes, which are made again in one sweep after it.
  private static func withoutIndexes(of tables: [BookTable], _ db: Database, _ load: () throws -> Void) throws {
    let names = tables.map { "'\($0.name)'" }.joined(separator: ", ")
    let indexes = try Row.fetchAll(
      db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (\(names)) ORDER BY rowid")
    for index in indexes { try db.execute(sql: "DROP INDEX \(index["name"] as String)") }
    try load()
    for index in indexes { try db.execute(sql: index["sql"]) }
  }

  private func enterOffice(_ office: String?, place: String?, on day: CivilDate?, in change: Change) throws {
    guard office != nil || place != nil else { return }
    let seat = try seat(office: office, place: place, on: day, change.db)
    let agency = office.map { name in
      Agency(name: name, kind: AgencyName(name).kind, placeID: seat?.id, level: seat?.place.level)
    }
    let named = try (agency ?? seat.map(Agency.peoplesCommittee)).map { try AgencyTable.entry(for: $0, in: change) }
    try OfficeTable.insert(agency: named, place: seat?.id, in: change)
  }

  /// The office's place: as given, or as its name tells, on the given day or else on the newest map that knows it.
  func seat(office: String?, place: String?, on day: CivilDate?, _ db: Database) throws -> Location? {
    let finder = try PlaceFinder(db)
    guard let text = place ?? office.flatMap({ AgencyName($0).place }) else { return nil }
    var problem: EntryProblem = .missing
    for day in day.map({ [$0] }) ?? [hand.today, CivilDate(stored: "2025-01-01"), PlaceMap.firstDay] {
      do {
        return try finder.find(text, level: nil, on: day)
      } catch let found as EntryProblem {
        if case .unknownPlace = problem {} else { problem = found }
      }
    }
    throw RegisterError.place(text: text, problem)
  }

  private func newUID() -> String {
    let source: any SaltSource = hand.seed.map { SeededSalts(seed: "uid\n\($0)") } ?? RandomSalts()
    return source.next().hexadecimal
  }
}
