/// Whom an award, a gift or an example is about: cá nhân, tập thể, hộ gia đình.
public enum RecipientType: String, Vocabulary {
  case individual, collective, household

  public var alsoWritten: [String] {
    switch self {
    case .individual: ["cá nhân", "cn"]
    case .collective: ["tập thể", "tt"]
    case .household: ["hộ gia đình", "hộ", "gia đình", "hgđ"]
    }
  }
}

public enum Gender: String, Vocabulary {
  case male, female

  public var alsoWritten: [String] {
    switch self {
    case .male: ["nam", "m"]
    case .female: ["nữ", "f"]
    }
  }
}

/// Who may see a recipient's name: everybody (công khai) or the office alone (nội bộ). A protected recipient is never stored.
public enum Visibility: String, Vocabulary {
  case `public`, `internal`

  public var alsoWritten: [String] {
    switch self {
    case .public: ["công khai"]
    case .internal: ["nội bộ"]
    }
  }
}

/// A person, collective or household with one identity over the years. Position and unit at an award stay with the award.
public struct Recipient: Hashable, Sendable {
  public var type: RecipientType
  public var name: String
  /// Nil: not known, or not a person.
  public var birthYear: Int?
  public var gender: Gender?
  /// Tells two people of one name apart. Nil: not known, or not a person.
  public var idDigits: IDDigits?
  /// For a collective, the unit it belongs to, which tells collectives of one name apart.
  public var unit: String?
  public var visibility: Visibility

  public init(
    type: RecipientType, name: String, birthYear: Int? = nil, gender: Gender? = nil, idDigits: IDDigits? = nil, unit: String? = nil,
    visibility: Visibility = .public
  ) {
    self.type = type
    self.name = name
    self.birthYear = birthYear
    self.gender = gender
    self.idDigits = idDigits
    self.unit = unit
    self.visibility = visibility
  }
}

/// The class of an individual at the time of the award, by the national statistics forms (Thông tư 02/2023/TT-BNV).
public enum RankClass: String, Vocabulary {
  case ministryLeader = "ministry-leader"
  case departmentLeader = "department-leader"
  case entrepreneur
  case otherLeader = "other-leader"
  case directWorker = "direct-worker"

  /// Lãnh đạo, quản lý of any level.
  public var isLeader: Bool { self == .ministryLeader || self == .departmentLeader || self == .otherLeader }

  public var alsoWritten: [String] {
    switch self {
    case .ministryLeader: ["Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên"]
    case .departmentLeader: ["Lãnh đạo cấp vụ, sở, ngành và tương đương"]
    case .entrepreneur: ["Doanh nhân"]
    case .otherLeader: ["Các cấp lãnh đạo khác từ phó phòng trở lên"]
    case .directWorker:
      [
        "Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu",
        "Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu (công nhân, nông dân,…)", "Người trực tiếp",
      ]
    }
  }
}

/// An individual or collective held up as an example (gương điển hình).
public struct Exemplar: Hashable, Sendable {
  public var recipient: Recipient
  public var placeID: Identifier<Place>?
  public var field: String?
  public var deed: String?
  public var year: MeritYear
  public var ceremonyID: Identifier<Ceremony>?

  public init(
    recipient: Recipient, placeID: Identifier<Place>?, field: String?, deed: String?, year: MeritYear,
    ceremonyID: Identifier<Ceremony>?
  ) {
    self.recipient = recipient
    self.placeID = placeID
    self.field = field
    self.deed = deed
    self.year = year
    self.ceremonyID = ceremonyID
  }
}
