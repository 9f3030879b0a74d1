/// What a row or column of a statistics form may ask of an award or a movement (tiêu chí).
public enum FormField: String, CaseIterable, Sendable {
  /// Cá nhân, tập thể, hộ gia đình.
  case type
  /// Nhóm chức vụ of an individual.
  case rank
  /// Loại hình khen thưởng.
  case basis
  /// A code of the catalogue; all kinds under it are meant too.
  case kind
  /// The level of the award: state, ministry, province …
  case level
  /// Doanh nghiệp: yes, no.
  case enterprise
  /// Who laid it before the prime minister (đơn vị trình): ministry, province.
  case proposer
  /// How far it has come (giai đoạn): proposed (đã được trình), decided (đã có quyết định).
  case stage
  /// Who launched a movement (cấp chủ trì phát động): central, ministry-province, office.
  case launchedBy
  /// How far a movement reaches (phạm vi).
  case scope
  /// How long a movement runs (thời hạn), in years: under-1, 1, 1-3 (more than one, fewer than three), 3-5 (fewer than five), from-5.
  case duration
  /// Theo chuyên đề, thường xuyên hàng năm.
  case method

  /// The values it may have; nil for codes of the catalogue.
  public var values: [String]? {
    switch self {
    case .type: RecipientType.allCases.map(\.rawValue)
    case .rank: RankClass.allCases.map(\.rawValue)
    case .basis: KindOfCommendation.allCases.map(\.rawValue)
    case .kind: nil
    case .level: ["state", "ministry", "province", "district", "commune", "unit"]
    case .enterprise: ["yes", "no"]
    case .proposer: ["ministry", "province"]
    case .stage: ["proposed", "decided"]
    case .launchedBy: ["central", "ministry-province", "office"]
    case .scope: ["nationwide", "sector-locality", "cluster", "office"]
    case .duration: ["under-1", "1", "1-3", "3-5", "from-5"]
    case .method: ["theme", "annual"]
    }
  }
}
