/// What a figure of a year counts (chỉ tiêu): the movement's own indicators as the police report them.
///
/// Models of self-management are counted from their own entries and are none of these.
public enum FigureCode: String, Vocabulary {
  /// Cases of crime (số vụ phạm pháp hình sự).
  case criminalOffences = "criminal-offences"
  /// Cases cleared, of the cases investigated, which need not be the cases of the year (tỷ lệ điều tra khám phá án).
  case clearance = "clearance-rate"
  /// Political security and public order: a direction alone (an ninh chính trị, trật tự an toàn xã hội).
  case politicalSecurity = "political-security"
  /// What people reported (tin báo, tố giác).
  case tips
  /// Tips that were of use, of all tips (tin có giá trị).
  case usefulTips = "useful-tips"
  /// Propaganda sessions (buổi tuyên truyền).
  case propagandaSessions = "propaganda-sessions"
  /// Who listened to them (lượt người nghe).
  case propagandaListeners = "propaganda-listeners"
  /// Households that registered for "An toàn về an ninh, trật tự", of all households (Thông tư 124/2021/TT-BCA).
  case registeredHouseholds = "registered-households"

  public var alsoWritten: [String] {
    switch self {
    case .criminalOffences: ["phạm pháp hình sự", "số vụ phạm pháp hình sự"]
    case .clearance: ["tỷ lệ điều tra khám phá án", "tỷ lệ khám phá án", "khám phá án", "cases-cleared"]
    case .politicalSecurity: ["an ninh chính trị, trật tự an toàn xã hội", "an ninh chính trị"]
    case .tips: ["tin báo, tố giác", "tin báo", "nguồn tin"]
    case .usefulTips: ["tin có giá trị", "tin có ích"]
    case .propagandaSessions: ["buổi tuyên truyền", "số buổi tuyên truyền"]
    case .propagandaListeners: ["lượt người nghe tuyên truyền", "lượt người nghe", "người nghe"]
    case .registeredHouseholds: ["hộ đăng ký an toàn về an ninh, trật tự", "hộ đăng ký"]
    }
  }

  /// Whether the value is a part of a whole, told by numerator and denominator.
  public var isPart: Bool { [.clearance, .usefulTips, .registeredHouseholds].contains(self) }

  /// Whether nothing is counted and a direction is all there is.
  public var isDirectionAlone: Bool { self == .politicalSecurity }

  /// The indicator as a report names it in Vietnamese.
  public var term: String { alsoWritten[0].prefix(1).uppercased() + alsoWritten[0].dropFirst() }

  /// The indicator as a report names it in English.
  public var termEnglish: String {
    switch self {
    case .criminalOffences: "Criminal offences"
    case .clearance: "Cases cleared of cases investigated"
    case .politicalSecurity: "Political security and public order"
    case .tips: "Tips from the people"
    case .usefulTips: "Tips that were of use"
    case .propagandaSessions: "Propaganda sessions"
    case .propagandaListeners: "Listeners to propaganda"
    case .registeredHouseholds: "Households registered for security and order"
    }
  }
}
