public import Recognition

/// A ceremony written down in YAML (JSON is YAML too): `ceremony add FILE.yaml`.
public enum CeremonyFile {
  /// Reads one ceremony. Unknown fields are refused, empty and null ones are not told.
  ///
  /// - Throws: everything that is wrong, by line; `column` is a path as `gifts[1].quantity`, elements counted from 1.
  public static func read(
    _ bytes: [UInt8], file: String? = nil, encoding: StatedEncoding = .unstated
  ) throws(Findings) -> Ceremony {
    try YAMLDocument(bytes, file: file, encoding: encoding).value(fields: fields) { $0.ceremony() }
  }

  private static let fields = [
    "title", "movement", "meritYear", "heldOn", "partOfDay", "occasion", "organiser", "place", "wards", "honours", "guests",
    "directives", "gifts", "awards", "indicators", "source",
  ]
}

/// Gifts given without a gathering, written down in YAML: `gift programme add FILE.yaml`.
public enum GiftProgrammeFile {
  /// Reads one programme: title, place, givenOn, occasion and the `gifts:` of a ceremony's file.
  ///
  /// - Throws: everything that is wrong, by line, as `CeremonyFile.read` does.
  public static func read(
    _ bytes: [UInt8], file: String? = nil, encoding: StatedEncoding = .unstated
  ) throws(Findings) -> GiftProgramme {
    try YAMLDocument(bytes, file: file, encoding: encoding).value(fields: fields) { $0.programme() }
  }

  private static let fields = ["title", "place", "givenOn", "occasion", "gifts"]
}

extension YAMLFields {
  fileprivate mutating func ceremony() -> Ceremony? {
    let title = required("title")
    let heldOn = required("heldOn", CivilDate.init(parsing:))
    let (movement, occasion, organiser, place) = (text("movement"), text("occasion"), text("organiser"), text("place"))
    let meritYear = value("meritYear", MeritYear.init(parsing:))
    let partOfDay = value("partOfDay", PartOfDay.init(parsing:))
    let wards = count("wards", from: 1)
    let honours = texts("honours")
    let guests = elements("guests", fields: ["name", "roles", "spoke"]) { $0.guest() }
    let directives = elements("directives", fields: ["to", "text", "tracks", "status"]) { $0.directive() }
    let gifts = gifts()
    let awards = group("awards", fields: ["stated"]) { $0.statedAwards() }
    let indicators = elements("indicators", fields: Indicator.fields) { $0.indicator() }
    let source = group("source", fields: ["publisher", "author", "title", "url"]) { $0.source() }
    guard let title, let heldOn else { return nil }
    return Ceremony(
      title: title, movement: movement, meritYear: meritYear, heldOn: heldOn, partOfDay: partOfDay, occasion: occasion,
      organiser: organiser, place: place, wards: wards, honours: honours, guests: guests, directives: directives, gifts: gifts,
      statedAwards: awards, indicators: indicators, source: source)
  }

  fileprivate mutating func programme() -> GiftProgramme? {
    let title = required("title")
    let givenOn = required("givenOn", CivilDate.init(parsing:))
    let (place, occasion) = (text("place"), text("occasion"))
    if !has("gifts") { _ = required("gifts") }
    let lots = gifts()
    guard let title, let givenOn else { return nil }
    return GiftProgramme(title: title, place: place, givenOn: givenOn, occasion: occasion, lots: lots)
  }
}
