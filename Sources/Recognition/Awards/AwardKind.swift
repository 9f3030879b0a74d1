/// An emulation title (danh hiệu thi đua) or a form of commendation (hình thức khen thưởng) of the catalogue.
public struct AwardKind: Hashable, Sendable {
  /// A title is won by a registered competitor, a form is conferred for an achievement: two different facts.
  public enum Category: String, Sendable { case title, form }

  public var code: String
  public var category: Category
  /// The kind this one is a class of; nil for none.
  public var parent: String?
  public var level: String
  public var recipients: [RecipientType]
  public var title: String
  public var titleEnglish: String
  /// 1 is the highest.
  public var precedence: Int
  public var validFrom: CivilDate?
  public var validTo: CivilDate?
  public var legalBasis: String
  /// How sure the row is: "verified S12", "memory 4/5".
  public var status: String

  public init(
    code: String, category: Category, parent: String?, level: String, recipients: [RecipientType], title: String, titleEnglish: String,
    precedence: Int, validFrom: CivilDate?, validTo: CivilDate?, legalBasis: String, status: String
  ) {
    self.code = code
    self.category = category
    self.parent = parent
    self.level = level
    self.recipients = recipients
    self.title = title
    self.titleEnglish = titleEnglish
    self.precedence = precedence
    self.validFrom = validFrom
    self.validTo = validTo
    self.legalBasis = legalBasis
    self.status = status
  }

  public func isInForce(on day: CivilDate) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }
}

extension AwardKind {
  /// Whether the law may give such an award to such a recipient on a day, so that it may give money with it.
  public func isMeant(for type: RecipientType, on day: CivilDate) -> Bool { isInForce(on: day) && recipients.contains(type) }
}

/// The kind of commendation (loại hình khen thưởng, Luật Thi đua, khen thưởng 2022, Điều 8).
public enum KindOfCommendation: String, Vocabulary {
  case regular = "CONG_TRANG"
  case sudden = "DOT_XUAT"
  case movement = "PHONG_TRAO"
  case lifelong = "CONG_HIEN"
  case lengthOfService = "NIEN_HAN"
  case foreign = "DOI_NGOAI"
  case resistance = "KHANG_CHIEN"

  public var alsoWritten: [String] {
    switch self {
    case .regular: ["công trạng", "theo công trạng và thành tích đạt được", "thường xuyên"]
    case .sudden: ["đột xuất"]
    case .movement: ["phong trào", "phong trào thi đua", "chuyên đề", "theo đợt hoặc chuyên đề"]
    case .lifelong: ["cống hiến", "quá trình cống hiến"]
    case .lengthOfService: ["niên hạn"]
    case .foreign: ["đối ngoại"]
    case .resistance: ["kháng chiến"]
    }
  }
}

/// What the law gives with an award in one regime (mức tiền thưởng): a coefficient of the base salary.
public struct RewardCoefficient: Hashable, Sendable {
  public var regime: String
  public var validFrom: CivilDate
  public var validTo: CivilDate?
  public var awardCode: String
  public var recipientType: RecipientType
  /// Thousandths of the base salary; nil where we do not know the law's figure.
  public var thousandths: Int?
  /// The law gives only an upper bound (không quá).
  public var isCap: Bool
  public var legalBasis: String
  public var status: String

  public init(
    regime: String, validFrom: CivilDate, validTo: CivilDate?, awardCode: String, recipientType: RecipientType, thousandths: Int?,
    isCap: Bool, legalBasis: String, status: String
  ) {
    self.regime = regime
    self.validFrom = validFrom
    self.validTo = validTo
    self.awardCode = awardCode
    self.recipientType = recipientType
    self.thousandths = thousandths
    self.isCap = isCap
    self.legalBasis = legalBasis
    self.status = status
  }
}

/// The base salary (mức lương cơ sở) in force between two days.
public struct BaseSalary: Hashable, Sendable {
  public var validFrom: CivilDate
  public var validTo: CivilDate?
  public var amount: Dong
  public var status: LawStatus

  public init(validFrom: CivilDate, validTo: CivilDate?, amount: Dong, status: LawStatus) {
    self.validFrom = validFrom
    self.validTo = validTo
    self.amount = amount
    self.status = status
  }
}
