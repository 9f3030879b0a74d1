internal import Recognition

extension FairnessFigure {
  /// Where a figure stands on the page.
  enum Section { case who, repeats, citations, time }

  var section: Section {
    switch self {
    case .leaders, .directWorkers, .entrepreneurs, .rankUnknown, .women, .genderUnknown, .posthumous: .who
    case .severalAwards, .yearBefore, .threeYears, .fiveYears: .repeats
    case .sameCitations, .noCitation: .citations
    case .decidedWithinYear, .notHandedOver: .time
    }
  }

  func title(in language: Language) -> String {
    switch self {
    case .leaders:
      language.pick(
        vi: "Lãnh đạo, quản lý (trên số lượt khen cá nhân đã rõ nhóm chức danh)", en: "Leaders, of awards to individuals whose rank is told"
      )
    case .directWorkers:
      language.pick(vi: "Người trực tiếp công tác, lao động (như trên)", en: "Direct workers, of the same")
    case .entrepreneurs: language.pick(vi: "Doanh nhân (như trên)", en: "Entrepreneurs, of the same")
    case .rankUnknown:
      language.pick(vi: "Chưa rõ nhóm chức danh (trên số lượt khen cá nhân)", en: "Rank not told, of awards to individuals")
    case .women:
      language.pick(vi: "Nữ (trên số lượt khen cá nhân đã rõ giới tính)", en: "Women, of awards to individuals whose gender is told")
    case .genderUnknown:
      language.pick(vi: "Chưa rõ giới tính (trên số lượt khen cá nhân)", en: "Gender not told, of awards to individuals")
    case .posthumous: language.pick(vi: "Truy tặng (trên số lượt khen cá nhân)", en: "Posthumous, of awards to individuals")
    case .severalAwards:
      language.pick(
        vi: "Được khen từ hai lần trở lên trong năm (trên số đối tượng)", en: "More than one award in the year, of recipients")
    case .yearBefore: language.pick(vi: "Năm trước cũng được khen (như trên)", en: "Honoured the year before too, of the same")
    case .threeYears: language.pick(vi: "Được khen ba năm liền (như trên)", en: "Honoured three years in a row, of the same")
    case .fiveYears: language.pick(vi: "Được khen năm năm liền (như trên)", en: "Honoured five years in a row, of the same")
    case .sameCitations:
      language.pick(
        vi: "Thành tích ghi trùng lời với khen thưởng khác (trên số có ghi thành tích)",
        en: "Citation in the same words as another's, of awards that have one")
    case .noCitation: language.pick(vi: "Không ghi thành tích (trên số khen thưởng)", en: "No citation, of awards")
    case .decidedWithinYear:
      language.pick(vi: "Quyết định ngay trong năm thành tích (trên số khen thưởng)", en: "Decided within the merit's year, of awards")
    case .notHandedOver: language.pick(vi: "Chưa trao (trên số khen thưởng)", en: "Not handed over, of awards")
    }
  }
}

extension Fairness.Delay.Step {
  func title(in language: Language) -> String {
    switch self {
    case .meritToDecision:
      language.pick(vi: "Từ hết năm thành tích đến ngày quyết định", en: "From the end of the merit's year to the decision")
    case .decisionToHandover: language.pick(vi: "Từ ngày quyết định đến ngày trao", en: "From the decision to the hand-over")
    }
  }
}

extension FairnessFacts.Standing {
  /// What has a standing.
  enum Those: String { case wards, neighbourhoods, units }

  /// The figure that counts those of this standing.
  func title(of those: Those, in language: Language) -> String {
    let (noun, english) =
      switch those {
      case .wards: ("Địa bàn", "Wards")
      case .neighbourhoods: ("Khu dân cư", "Neighbourhoods")
      case .units: ("Đơn vị lực lượng cơ sở", "Base-security units")
      }
    return switch self {
    case .inYear: language.pick(vi: "\(noun) có khen thưởng trong năm", en: "\(english) honoured in the year")
    case .before: language.pick(vi: "\(noun) chỉ có khen thưởng các năm trước", en: "\(english) honoured in earlier years alone")
    case .never: language.pick(vi: "\(noun) chưa có khen thưởng nào trong sổ", en: "\(english) never honoured in the book")
    }
  }

  /// Whether one without an award of the year had any before.
  func earlier(in language: Language) -> String {
    self == .never ? language.pick(vi: "chưa có trong sổ", en: "none in the book") : language.pick(vi: "có", en: "honoured")
  }
}
