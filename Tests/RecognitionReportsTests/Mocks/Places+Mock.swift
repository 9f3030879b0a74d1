import Recognition

extension Entry where Value == Place {
  static let phuNhuanDistrict: Entry<Place> = {
    var district = ward(900, name: "Quận Phú Nhuận", code: "768")
    district.value.level = .district
    return district
  }()

  static func ward(_ number: Int, name: String, code: String?) -> Entry<Place> {
    Entry(
      Identifier(Int64(number)),
      Place(level: .commune, name: name, code: code, parentID: Identifier(900), validFrom: PlaceMap.firstDay, fromIsCertain: true))
  }
}

extension [Entry<Place>] {
  /// The 13 wards of quận Phú Nhuận on 2023-01-12, in Vietnamese order.
  static let phuNhuan: [Entry<Place>] = [
    (1, "27058"), (2, "27061"), (3, "27055"), (4, "27043"), (5, "27046"), (7, "27052"), (8, "27064"), (9, "27049"), (10, "27070"),
    (11, "27073"), (13, "27085"), (15, "27067"), (17, "27076"),
  ].map { .ward($0.0, name: "Phường \($0.0)", code: $0.1) }
}

extension CivilDate {
  static func mock(_ text: String) -> CivilDate {
    guard let date = try? CivilDate(parsing: text) else { preconditionFailure(text) }
    return date
  }
}
