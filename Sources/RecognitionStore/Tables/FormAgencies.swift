internal import GRDB
internal import Recognition

/// What the agencies of the book are to statistics forms.
struct FormAgencies {
  private let byID: [Identifier<Agency>: Agency]

  init(_ db: Database) throws {
    byID = Dictionary(uniqueKeysWithValues: try AgencyTable.all(db).map { ($0.id, $0.value) })
  }

  /// The level of an award: the catalogue has one kind for what ministries and provinces give, so that who decided tells which it is.
  ///
  /// - Parameter level: of the kind.
  /// - Returns: nil where that agency is neither by what the book knows.
  func level(_ level: String?, decidedBy issuer: Identifier<Agency>) -> String? {
    guard level == FormFiler.province.rawValue, let agency = byID[issuer] else { return level }
    return agency.filer?.rawValue
  }

  /// As what an agency lays awards before the prime minister; any other has it done by a ministry or a province, and which is not known.
  func proposer(_ id: Identifier<Agency>?) -> String? { id.flatMap { byID[$0] }?.standing }
}

extension OfficeTable {
  /// As what the office files official forms.
  static func filer(_ db: Database) throws -> FormFiler? {
    let office = try office(db)
    if let agency = try office.agency.map({ try AgencyTable.agency($0, db) }), let filer = agency.filer { return filer }
    return office.place.map { _ in .province }
  }

  /// The level of the office's agency, else of its place.
  static func level(_ db: Database) throws -> PlaceLevel? {
    let office = try office(db)
    if let level = try office.agency.flatMap({ try AgencyTable.agency($0, db).level }) { return level }
    return try office.place.flatMap { try PlaceTable.place($0, db)?.value.level }
  }
}

extension Agency {
  /// Whether it lays awards before the prime minister as a ministry or as a province; nil: neither, or not known.
  fileprivate var standing: String? {
    if level == .province && kind == .peoplesCommittee { return "province" }
    return filer == .ministry ? "ministry" : nil
  }
}
