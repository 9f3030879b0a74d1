import GRDB
import Recognition

@testable import RecognitionStore

/// A register that knows the law and one district of its time: few rows, so that it is copied and verified in no time.
enum SmallRegister {
  static func make(at path: String) throws -> Register {
    let queue = try Register.connect(path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA application_id = \(SchemaMigrations.applicationID)") }
    try SchemaMigrations.migrator.migrate(queue)
    let register = Register(queue: queue, path: path, hand: .fixed())
    try register.write("init") { change in
      try change.insert(RegisterTable.table, [.text("60695599dfff481b55ea3046188bbe94")])
      let district = try enterPlaces(in: change)
      try ReferenceLoader(into: change).loadLaw()
      let agency = Agency(name: "UBND quận Phú Nhuận", kind: .peoplesCommittee, placeID: district, level: .district)
      try OfficeTable.insert(agency: AgencyTable.entry(for: agency, in: change), place: district, in: change)
    }
    return register
  }

  private static func enterPlaces(in change: Change) throws -> Identifier<Place> {
    let city = try enter("Thành phố Hồ Chí Minh", "79", .province, in: nil, change)
    let district = try enter("Quận Phú Nhuận", "768", .district, in: city, change)
    for (name, code) in wards { _ = try enter("Phường \(name)", code, .commune, in: district, change) }
    return district
  }

  private static func enter(
    _ name: String, _ code: String, _ level: PlaceLevel, in parent: Identifier<Place>?, _ change: Change
  ) throws -> Identifier<Place> {
    let place = Place(level: level, name: name, code: code, parentID: parent, validFrom: PlaceMap.firstDay, fromIsCertain: false)
    return try PlaceTable.insert(place, in: change)
  }

  /// The thirteen wards of Phú Nhuận from 2021 to 2024.
  static let wards = [
    ("1", "27058"), ("2", "27061"), ("3", "27055"), ("4", "27043"), ("5", "27046"), ("7", "27052"), ("8", "27064"), ("9", "27049"),
    ("10", "27070"), ("11", "27073"), ("13", "27085"), ("15", "27067"), ("17", "27076"),
  ]
}
