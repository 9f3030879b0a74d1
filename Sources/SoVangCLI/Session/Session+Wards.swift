internal import Recognition
internal import RecognitionStore

extension Session {
  /// The ward of the day that `--on` names, or all that bore the name or code through time: an award keeps the ward it was given in.
  func wards(_ text: String, on: String?, in register: Register) throws -> [Identifier<Place>] {
    if on != nil { return [try register.findPlace(text, level: .commune, on: day(on, option: "--on")).id] }
    let office = try register.office().place
    let wards = try register.places(named: text).filter { ward in
      ward.place.level == .commune && (office.map { ward.isWithin($0.id) } ?? true)
    }
    return try wards.isEmpty ? [register.findPlace(text, level: .commune, on: register.workingDay()).id] : wards.map(\.id)
  }
}
