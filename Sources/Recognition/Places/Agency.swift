internal import VietnameseText

/// An agency (cơ quan) that organises, issues decisions or keeps this register.
public struct Agency: Hashable, Sendable {
  public enum Kind: String, Sendable {
    /// Ủy ban nhân dân.
    case peoplesCommittee = "peoples-committee"
    /// Công an.
    case police
    case other
  }

  public var name: String
  public var kind: Kind
  public var placeID: Identifier<Place>?
  public var level: PlaceLevel?

  public init(name: String, kind: Kind, placeID: Identifier<Place>?, level: PlaceLevel?) {
    self.name = name
    self.kind = kind
    self.placeID = placeID
    self.level = level
  }

  /// Who signs for it: a People's Committee's commendations are its chair's own (Luật Thi đua, khen thưởng 2022, Điều 80).
  public var authority: String {
    switch kind {
    case .peoplesCommittee: "Chủ tịch \(name)"
    case .police: "Trưởng \(name)"
    case .other: name
    }
  }

  /// The People's Committee of a place: "UBND quận Phú Nhuận".
  public static func peoplesCommittee(of location: Location) -> Agency {
    Agency(
      name: "UBND \(location.place.name.lowercasedKind)", kind: .peoplesCommittee, placeID: location.id, level: location.place.level)
  }

  /// The police of a place: "Công an quận Phú Nhuận".
  public static func police(of location: Location) -> Agency {
    Agency(name: "Công an \(location.place.name.lowercasedKind)", kind: .police, placeID: location.id, level: location.place.level)
  }
}

/// An agency's name taken apart: what kind of body it is, and the text that names its place.
public struct AgencyName: Hashable, Sendable {
  public let kind: Agency.Kind
  /// The place as written, without the body's own words; nil when it names none.
  public let place: String?

  public init(_ text: String) {
    let text = text.trimmed
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let folded = words.map(Folding.fold)
    let body = Self.bodies.first { folded.starts(with: $0.words) }
    let rest = words.dropFirst(body?.words.count ?? words.count).joined(separator: " ")
    kind = body?.kind ?? .other
    place = rest.isEmpty ? nil : rest
  }

  private static let bodies: [(words: [String], kind: Agency.Kind)] = [
    (["chu", "tich", "ubnd"], .peoplesCommittee), (["chu", "tich", "uy", "ban", "nhan", "dan"], .peoplesCommittee),
    (["uy", "ban", "nhan", "dan"], .peoplesCommittee), (["ubnd"], .peoplesCommittee), (["cong", "an"], .police),
  ]
}

extension String {
  /// "Quận Phú Nhuận" as it reads inside a sentence: "quận Phú Nhuận"; a unit named by a number keeps its capital, "Phường 1"
  /// (Nghị định 30/2020/NĐ-CP, phụ lục II).
  public var lowercasedKind: String {
    last?.isNumber == true ? self : prefix(1).lowercased() + dropFirst()
  }
}

extension Place {
  /// The place as it stands before the date of an official paper (địa danh): "Phú Nhuận"; a unit named by a number or after Hồ Chí Minh
  /// keeps its kind, "Phường 1", "Thành phố Hồ Chí Minh" (Nghị định 30/2020/NĐ-CP, phụ lục I).
  public var locality: String {
    let kind = Self.kinds.first { name.hasPrefix($0 + " ") }
    guard let kind, name.last?.isNumber != true, !name.hasSuffix("Hồ Chí Minh") else { return name }
    return String(name.dropFirst(kind.count + 1))
  }

  private static let kinds = [
    "Tỉnh", "Thành phố", "Quận", "Huyện", "Thị xã", "Phường", "Xã", "Thị trấn", "Đặc khu",
  ]
}
