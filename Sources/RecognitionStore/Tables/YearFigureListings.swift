internal import GRDB
internal import Recognition

/// The figures of one year beside those of the year before, the wards' sum beside the stated whole.
struct YearFigureListings {
  private let year: Int
  private let db: Database
  private let office: Entry<Place>?
  /// The wards of the office in the year, in Vietnamese order.
  private let wards: [Entry<Place>]
  private let figures: [Entry<YearFigure>]
  private let before: [YearFigure]
  private let places: [Identifier<Place>: Place]

  init(of year: Int, _ db: Database) throws {
    self.year = year
    self.db = db
    office = try OfficeTable.office(db).place.flatMap { try PlaceTable.place($0, db) }
    let day = Register.day(CivilDate.lastDay(ofYear: year), whileStood: office)
    wards = try office.map { try PlaceTable.communes(within: $0, on: day, db) } ?? []
    figures = try YearFigureTable.figures(year...year, db)
    before = try YearFigureTable.figures(year - 1...year - 1, db).map(\.value)
    places = try PlaceTable.places(Set(figures.compactMap(\.value.placeID)), db)
  }

  /// By indicator; of each the whole office first, then the wards in Vietnamese order.
  func all() throws -> [YearFigureListing] {
    let order = placesInOrder()
    let known = Dictionary(grouping: figures) { $0.value.code }
    return try FigureCode.allCases.flatMap { code in
      try (known[code] ?? []).sorted { order[$0.value.placeID] ?? 0 < order[$1.value.placeID] ?? 0 }.map(listing)
    }
  }

  private func placesInOrder() -> [Identifier<Place>?: Int] {
    let sorted = places.map { Entry($0.key, $0.value) }.sorted { $0.id.number < $1.id.number }.inVietnameseOrder
    return Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.id, $0 + 1) })
  }

  private func listing(_ entry: Entry<YearFigure>) throws -> YearFigureListing {
    let figure = entry.value
    let ward = figure.placeID.flatMap { id in places[id].map { Entry(id, $0) } }
    let earlier = before.first { $0.placeID == figure.placeID && $0.code == figure.code }
    let isSame = try earlier != nil && wasOnePlace(ward ?? office)
    return YearFigureListing(
      id: entry.id, figure: figure, ward: ward, previous: isSame ? earlier : nil,
      wards: figure.placeID == nil ? sum(of: figure.code) : nil)
  }

  /// What the wards' figures of an indicator add up to.
  private func sum(of code: FigureCode) -> WardsSum {
    let own = Set(wards.map(\.id))
    let all = figures.map(\.value).filter { $0.code == code && $0.value != nil }
    let known = all.filter { figure in figure.placeID.map(own.contains) ?? false }
    let wholes = known.compactMap(\.valueOf)
    return WardsSum(
      wards: wards.count, known: known.count,
      hasOthers: all.contains { figure in figure.placeID.map { !own.contains($0) } ?? false },
      value: known.isEmpty ? nil : known.compactMap(\.value).reduce(0, +),
      valueOf: wholes.isEmpty || wholes.count < known.count ? nil : wholes.reduce(0, +))
  }

  /// Whether a place stood through this year and the one before without giving or taking territory: else two figures are of two places.
  private func wasOnePlace(_ place: Entry<Place>?) throws -> Bool {
    guard let place else { return true }
    let (first, last) = (CivilDate(year: year - 1, month: 1, day: 1)!, CivilDate.lastDay(ofYear: year))
    return try !PlaceSuccessionTable.changes(of: place, db).contains { first < $0 && $0 <= last }
  }
}
