internal import GRDB
public import Recognition

extension Register {
  /// Names the office that keeps the register, or gives it another place, from now on; the line as it was stays in the book.
  ///
  /// Entries keep the wards and agencies they were entered with. A body of one kind and place is one agency: a name given for it is that
  /// of the decisions it issued, too.
  /// - Parameters:
  ///   - name: nil keeps the name; an office that moves takes that of the body of its kind at the new place.
  ///   - place: by code or name on the map of `day`; nil keeps the place, or takes the one the name tells where there is none.
  /// - Throws: `RegisterError.nothingToChange` where the office is so named and placed already.
  public func setOffice(name: String?, place: String?, on day: CivilDate?, reason: String?) throws {
    try write("office set", reason: reason) { change in
      let known = try OfficeTable.office(change.db)
      let kept = try place == nil ? known.place.flatMap { try PlaceTable.location($0, change.db) } : nil
      let seat = try kept ?? self.seat(office: name ?? known.name, place: place, on: day, change.db)
      let isMoved = seat?.id != known.place
      let agency =
        try name.map { try Self.entry(named: $0, at: seat, in: change) } ?? Self.moved(known.agency, to: isMoved ? seat : nil, in: change)
      if agency != known.agency || isMoved { try OfficeTable.insert(agency: agency, place: seat?.id, in: change) }
      if change.isEmpty { throw RegisterError.nothingToChange }
    }
  }

  /// The entry of a body under the name it is to have.
  private static func entry(named name: String, at seat: Location?, in change: Change) throws -> Identifier<Agency> {
    let agency = Agency(name: name, kind: AgencyName(name).kind, placeID: seat?.id, level: seat?.place.level)
    let id = try AgencyTable.entry(for: agency, in: change)
    try change.update(AgencyTable.table, id: id.number, set: ["name": .text(agency.name)])
    return id
  }

  /// The body of the same kind at another place, under the name the book has of it; a body whose name tells no place takes its name along.
  ///
  /// - Parameter seat: nil where the office stays.
  private static func moved(_ known: Identifier<Agency>?, to seat: Location?, in change: Change) throws -> Identifier<Agency>? {
    guard let seat else { return known }
    let before = try known.map { try AgencyTable.agency($0, change.db) }
    let agency: Agency =
      switch before?.kind {
      case .other: Agency(name: before!.name, kind: .other, placeID: seat.id, level: seat.place.level)
      case .police: .police(of: seat)
      case .peoplesCommittee, nil: .peoplesCommittee(of: seat)
      }
    return try AgencyTable.entry(for: agency, in: change)
  }
}
