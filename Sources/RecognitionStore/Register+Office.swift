internal import GRDB
public import Recognition

extension Register {
  /// Names the office that keeps the register, or gives it another place, from now on; the line as it was stays in the book.
  ///
  /// Entries keep the wards and agencies they were entered with. A body of one kind and place is one agency: its new name is that of
  /// the decisions it issued, too.
  /// - Parameters:
  ///   - name: nil keeps the name, or takes the People's Committee of the new place where there is none.
  ///   - place: by code or name on the map of `day`; nil keeps the place, or takes the one the name tells where there is none.
  /// - Throws: `RegisterError.nothingToChange` where the office is so named and placed already.
  public func setOffice(name: String?, place: String?, on day: CivilDate?, reason: String?) throws {
    try write("office set", reason: reason) { change in
      let known = try OfficeTable.office(change.db)
      let kept = try place == nil ? known.place.flatMap { try PlaceTable.location($0, change.db) } : nil
      let seat = try kept ?? self.seat(office: name ?? known.name, place: place, on: day, change.db)
      let agency = try Self.agency(named: name, known: known.agency, at: seat, change.db)
      let named = try agency.map { try Self.entry(named: $0, in: change) }
      if named != known.agency || seat?.id != known.place { try OfficeTable.insert(agency: named, place: seat?.id, in: change) }
      if change.isEmpty { throw RegisterError.nothingToChange }
    }
  }

  /// The body as it is to be known: of the name given, else as it was, else the People's Committee of the place.
  private static func agency(
    named name: String?, known: Identifier<Agency>?, at seat: Location?, _ db: Database
  ) throws -> Agency? {
    let before = try known.map { try AgencyTable.agency($0, db) }
    guard let name = name ?? before?.name else { return seat.map(Agency.peoplesCommittee) }
    return Agency(name: name, kind: AgencyName(name).kind, placeID: seat?.id, level: seat?.place.level)
  }

  /// The agency's entry, under the name it is to have.
  private static func entry(named agency: Agency, in change: Change) throws -> Identifier<Agency> {
    let id = try AgencyTable.entry(for: agency, in: change)
    try change.update(AgencyTable.table, id: id.number, set: ["name": .text(agency.name)])
    return id
  }
}
