/// The level of an administrative unit: tỉnh, huyện, xã, khu phố.
public enum PlaceLevel: String, Vocabulary, Comparable {
  case province, district, commune, neighbourhood

  public var alsoWritten: [String] {
    switch self {
    case .province: ["tỉnh", "thành phố trực thuộc trung ương"]
    case .district: ["huyện", "quận", "thị xã"]
    case .commune: ["xã", "phường", "thị trấn", "đặc khu"]
    case .neighbourhood: ["khu phố", "ấp", "thôn", "tổ dân phố"]
    }
  }

  public static func < (a: PlaceLevel, b: PlaceLevel) -> Bool { a.depth < b.depth }

  private var depth: Int { Self.allCases.firstIndex(of: self)! }
}

/// An administrative unit (đơn vị hành chính) for the days it had this name, code and parent.
///
/// Neither code nor name is its identity: the code 27076 was Phường 17 of quận Phú Nhuận to the end of 2024 and Phường 15 after,
/// and a Phường 7 stood in nine districts of the city at once.
public struct Place: Hashable, Sendable {
  public var level: PlaceLevel
  public var name: String
  /// The statistics office's code; nil for a neighbourhood.
  public var code: String?
  public var parentID: Identifier<Place>?
  public var validFrom: CivilDate
  /// False where `validFrom` is only the day of the first map that shows the place.
  public var fromIsCertain: Bool
  /// The last day; nil while it is valid.
  public var validTo: CivilDate?
  /// Nil while it is valid; false where `validTo` is only the day before a map that lacks the place.
  public var toIsCertain: Bool?

  public init(
    level: PlaceLevel, name: String, code: String?, parentID: Identifier<Place>?, validFrom: CivilDate, fromIsCertain: Bool,
    validTo: CivilDate? = nil, toIsCertain: Bool? = nil
  ) {
    self.level = level
    self.name = name
    self.code = code
    self.parentID = parentID
    self.validFrom = validFrom
    self.fromIsCertain = fromIsCertain
    self.validTo = validTo
    self.toIsCertain = toIsCertain
  }

  /// Whether the place stood on `day`. Days before our first map are served by that map's places.
  public func isValid(on day: CivilDate) -> Bool {
    let day = max(day, PlaceMap.firstDay)
    return validFrom <= day && (validTo.map { day <= $0 } ?? true)
  }
}

/// A place with the larger ones around it, the nearest first.
public struct Location: Hashable, Sendable {
  public let id: Identifier<Place>
  public let place: Place
  public let around: [Entry<Place>]

  public init(id: Identifier<Place>, place: Place, around: [Entry<Place>]) {
    self.id = id
    self.place = place
    self.around = around
  }

  /// "Phường 7, Quận Phú Nhuận, Thành phố Hồ Chí Minh".
  public var fullName: String { ([place.name] + around.map(\.value.name)).joined(separator: ", ") }

  /// A place around this one, with what is around it.
  public init?(_ outer: Entry<Place>, in inner: Location) {
    guard let index = inner.around.firstIndex(where: { $0.id == outer.id }) else { return nil }
    self.init(id: outer.id, place: outer.value, around: Array(inner.around[(index + 1)...]))
  }

  /// Whether the place and everything around it stood on `day`.
  public func isValid(on day: CivilDate) -> Bool {
    place.isValid(on: day) && around.allSatisfy { $0.value.isValid(on: day) }
  }

  public func isWithin(_ id: Identifier<Place>) -> Bool { self.id == id || around.contains { $0.id == id } }
}

extension Entry: Hashable where Value: Hashable {
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}
