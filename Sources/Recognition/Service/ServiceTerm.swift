/// A grassroots security force in which people serve (lực lượng); civil guards and commune police were the forces before 2024-07-01.
///
/// Time in a leading post (cương vị lãnh đạo) is no service in a force, but a medal is given for it by rules of the same shape.
public enum SecurityForce: String, Vocabulary {
  case securityTeam = "to-bao-ve-antt"
  case civilGuard = "bao-ve-dan-pho"
  case communePolice = "cong-an-xa-ban-chuyen-trach"
  case fireTeam = "doi-dan-phong"
  case leader = "lanh-dao"

  public var alsoWritten: [String] {
    switch self {
    case .securityTeam: ["Tổ bảo vệ an ninh, trật tự", "Tổ bảo vệ ANTT", "Tổ ANTT"]
    case .civilGuard: ["Bảo vệ dân phố", "BVDP"]
    case .communePolice: ["Công an xã bán chuyên trách", "Công an xã"]
    case .fireTeam: ["Đội dân phòng", "Dân phòng"]
    case .leader: ["Lãnh đạo, quản lý", "Lãnh đạo", "Cương vị lãnh đạo"]
    }
  }

  /// The Vietnamese term in full.
  public var term: String { alsoWritten[0] }
}

/// How long a person served in one force and place (thời gian tham gia lực lượng).
public struct ServiceTerm: Hashable, Sendable {
  public var force: SecurityForce
  public var placeID: Identifier<Place>?
  /// In an especially difficult, border or island place, where the law counts time more than once.
  public var isHard: Bool
  public var from: CivilDate
  /// The last day; nil while the person serves.
  public var to: CivilDate?

  public init(force: SecurityForce, placeID: Identifier<Place>? = nil, isHard: Bool = false, from: CivilDate, to: CivilDate? = nil) {
    self.force = force
    self.placeID = placeID
    self.isHard = isHard
    self.from = from
    self.to = to
  }

  /// The days served up to and with `day`; nil for a term that begins later.
  public func days(upTo day: CivilDate) -> ClosedRange<CivilDate>? {
    from <= day ? from...min(day, to ?? day) : nil
  }
}
