import Recognition

extension CivilDate {
  static func day(_ text: String) -> CivilDate { (try? CivilDate(parsing: text))! }
}

/// The problem that `body` throws, if any.
func problem(_ body: () throws(EntryProblem) -> some Any) -> EntryProblem? {
  do throws(EntryProblem) {
    _ = try body()
    return nil
  } catch {
    return error
  }
}

extension Entry where Value == Place {
  /// A place that stands since the first map.
  static func place(_ id: Int64, _ level: PlaceLevel, _ name: String, code: String? = nil, to last: String? = nil) -> Entry<Place> {
    Entry(
      Identifier(id),
      Place(
        level: level, name: name, code: code, parentID: nil, validFrom: PlaceMap.firstDay, fromIsCertain: false,
        validTo: last.map { .day($0) }, toIsCertain: last.map { _ in true }))
  }
}

extension Location {
  init(_ own: Entry<Place>, in around: Entry<Place>...) {
    self.init(id: own.id, place: own.value, around: around)
  }
}
