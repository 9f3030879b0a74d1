internal import GRDB
public import Recognition

extension Register {
  /// Corrects a neighbourhood's name; entries that refer to it follow. Refused once gifts were divided under the old name, and while lines
  /// of proposals wait that tell it: their awards would bring it back.
  public func editNeighbourhood(_ text: String, on day: CivilDate, name: String, reason: String?) throws {
    try write("place edit-neighbourhood", reason: reason) { change in
      let place = try Self.neighbourhood(text, on: day, change.db)
      let uses = try Self.uses(of: place.id, in: Self.divisions, change.db) + Self.waitingLines(of: place.place, change.db)
      if !uses.isEmpty { throw RegisterError.neighbourhoodInUse(place.fullName, uses: uses) }
      if place.place.name == name { throw RegisterError.nothingToChange }
      if let ward = place.place.parentID {
        let others = try PlaceTable.all(on: nil, level: .neighbourhood, within: ward, change.db).filter { $0.id != place.id }
        if let other = others.first(where: { PlaceName($0.place.name).mayBe(PlaceName(name)) }) {
          throw RegisterError.neighbourhoodExists(other.fullName)
        }
      }
      try change.update(
        PlaceTable.table, id: place.id.number, set: ["name": .text(name), "name_key": .text(PlaceName(name).key)])
    }
  }

  /// Strikes out a neighbourhood entered by mistake, with its inhabitants; refused while anything refers to it.
  public func voidNeighbourhood(_ text: String, on day: CivilDate, reason: String) throws {
    try write("place void", reason: reason) { change in
      let place = try Self.neighbourhood(text, on: day, change.db)
      let entries = try Self.uses(of: place.id, in: Self.references + Self.divisions, change.db)
      let uses = try entries + Self.waitingLines(of: place.place, change.db)
      if !uses.isEmpty { throw RegisterError.neighbourhoodInUse(place.fullName, uses: uses) }
      try change.voidAll(PopulationTable.table, where: "place_id", is: place.id.number)
      try change.void(PlaceTable.table, id: place.id.number)
    }
  }

  private static let divisions = [("gift_share", "place_id"), ("joint_share", "place_id")]

  private static let references = [
    ("security_unit", "neighbourhood_id"), ("award", "neighbourhood_id"), ("gift_nominee", "place_id"), ("ceremony", "place_id"),
    ("gift_programme", "place_id"),
  ]

  /// A neighbourhood (khu phố, ấp) by its number, or by name on a day ("Khu phố 3, Phường 1").
  private static func neighbourhood(_ text: String, on day: CivilDate, _ db: Database) throws -> Location {
    guard let id = Int64(text) else {
      return try named(text) { try PlaceFinder(db).meant(text, level: .neighbourhood, on: day) }
    }
    guard let place = try PlaceTable.place(Identifier(id), db), place.value.level == .neighbourhood,
      let location = try PlaceTable.location(place.id, db)
    else { throw try RegisterError.absent(PlaceTable.table, id: id, db) }
    return location
  }

  /// The lines of proposals, no award yet, that tell the neighbourhood by its name.
  private static func waitingLines(of place: Place, _ db: Database) throws -> [RegisterError.Use] {
    guard let ward = place.parentID else { return [] }
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT neighbourhood FROM proposal_line l JOIN proposal p ON p.id = l.proposal_id AND p.voided_by IS NULL
        WHERE l.voided_by IS NULL AND l.place_id = ? AND neighbourhood IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM signed_line s WHERE s.line_id = l.id AND s.voided_by IS NULL)
        """, arguments: [ward.number])
    let count = names.filter { PlaceName($0).mayBe(PlaceName(place.name)) }.count
    return count > 0 ? [RegisterError.Use(table: "proposal_line", count: count)] : []
  }

  /// How many standing rows of each table refer to the place; tables without any are left out.
  private static func uses(
    of place: Identifier<Place>, in references: [(table: String, column: String)], _ db: Database
  ) throws -> [RegisterError.Use] {
    try references.compactMap { table, column in
      let count = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM \(table) WHERE \(column) = ? AND voided_by IS NULL", arguments: [place.number])
      return count.flatMap { $0 > 0 ? RegisterError.Use(table: table, count: $0) : nil }
    }
  }
}
