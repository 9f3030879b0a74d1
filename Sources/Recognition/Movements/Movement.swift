/// An emulation movement (phong trào thi đua): who launched it, how far it reaches, how long it runs and how. Nil: not told.
public struct Movement: Hashable, Sendable {
  /// Who presides over the launch (cấp chủ trì phát động): the columns of form 0601 (Thông tư 02/2023/TT-BNV).
  public enum Level: String, Vocabulary {
    /// The Central Council of Emulation and Commendation.
    case central
    case ministryProvince = "ministry-province"
    case office

    public var alsoWritten: [String] {
      switch self {
      case .central: ["trung ương", "cấp trung ương", "hội đồng thi đua - khen thưởng trung ương"]
      case .ministryProvince:
        ["bộ, ban, ngành, tỉnh, thành phố", "bộ, ngành, tỉnh", "cấp bộ", "cấp tỉnh", "bộ", "tỉnh", "thành phố trực thuộc trung ương"]
      case .office: ["cơ quan, tổ chức, đơn vị", "cơ quan", "tổ chức", "đơn vị"]
      }
    }

    /// The scopes for which form 0601 has a cell in this level's column.
    public var scopes: [Scope] {
      switch self {
      case .central: [.nationwide]
      case .ministryProvince: [.sectorLocality]
      case .office: [.cluster, .office]
      }
    }
  }

  /// Among whom it runs (phạm vi tổ chức thi đua).
  public enum Scope: String, Vocabulary {
    case nationwide
    case sectorLocality = "sector-locality"
    /// Cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng các cấp tổ chức.
    case cluster
    case office

    public var alsoWritten: [String] {
      switch self {
      case .nationwide: ["toàn quốc", "cả nước"]
      case .sectorLocality: ["bộ, ban, ngành, địa phương", "bộ, ngành, địa phương", "địa phương"]
      case .cluster: ["cụm, khối thi đua", "cụm thi đua", "khối thi đua"]
      case .office: ["cơ quan, tổ chức, đơn vị", "cơ quan", "tổ chức", "đơn vị"]
      }
    }
  }

  /// How it is organised (phương thức tổ chức).
  public enum Method: String, Vocabulary {
    case theme
    case annual

    public var alsoWritten: [String] {
      switch self {
      case .theme: ["theo chuyên đề", "chuyên đề", "thi đua theo chuyên đề", "theo đợt"]
      case .annual: ["thường xuyên hàng năm", "thường xuyên", "hàng năm", "hằng năm", "thi đua thường xuyên hàng năm"]
      }
    }
  }

  public var name: String
  public var level: Level?
  public var scope: Scope?
  public var method: Method?
  public var launchedBy: String?
  /// The day it was launched and runs from; its year is the launch year.
  public var startsOn: CivilDate?
  /// The last day; nil: open, or not told.
  public var endsOn: CivilDate?
  /// How long the plan says it runs, where it names no last day.
  public var term: MovementTerm?
  /// The plan or decision it rests on (kế hoạch số …).
  public var legalPaper: String?
  /// The day of its summing-up (tổng kết).
  public var summedUpOn: CivilDate?

  public init(
    name: String, level: Level? = nil, scope: Scope? = nil, method: Method? = nil, launchedBy: String? = nil, startsOn: CivilDate? = nil,
    endsOn: CivilDate? = nil, term: MovementTerm? = nil, legalPaper: String? = nil, summedUpOn: CivilDate? = nil
  ) {
    self.name = name
    self.level = level
    self.scope = scope
    self.method = method
    self.launchedBy = launchedBy
    self.startsOn = startsOn
    self.endsOn = endsOn
    self.term = term
    self.legalPaper = legalPaper
    self.summedUpOn = summedUpOn
  }
}
