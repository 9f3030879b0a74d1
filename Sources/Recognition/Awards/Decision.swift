/// A signed decision of commendation (quyết định khen thưởng).
public struct Decision: Hashable, Sendable {
  /// How a deputy or delegate signs: KT. (for the chair), TUQ. (by delegation), Q. (acting).
  public enum SigningForm: String, Vocabulary {
    case forTheChair = "KT"
    case byDelegation = "TUQ"
    case acting = "Q"

    public var alsoWritten: [String] { [rawValue + "."] }
  }

  public var issuerID: Identifier<Agency>
  public var issuer: String
  public var number: DecisionNumber
  public var signedOn: CivilDate
  public var signer: String?
  public var signerTitle: String?
  /// Nil: signed by the chair, or not told.
  public var signingForm: SigningForm?

  public init(
    issuerID: Identifier<Agency>, issuer: String, number: DecisionNumber, signedOn: CivilDate, signer: String? = nil,
    signerTitle: String? = nil, signingForm: SigningForm? = nil
  ) {
    self.issuerID = issuerID
    self.issuer = issuer
    self.number = number
    self.signedOn = signedOn
    self.signer = signer
    self.signerTitle = signerTitle
    self.signingForm = signingForm
  }
}

/// One line of a decision (dòng khen thưởng): a recipient, an award kind and the achievement it rewards.
public struct Award: Hashable, Sendable {
  public var decisionID: Identifier<Decision>
  public var recipientID: Identifier<Recipient>
  public var kindID: Identifier<AwardKind>
  public var basis: KindOfCommendation
  public var merit: Merit
  public var placeID: Identifier<Place>?
  public var neighbourhoodID: Identifier<Place>?
  public var unit: String?
  public var position: String?
  public var rankClass: RankClass?
  public var citation: String?
  /// Nil: not known.
  public var money: Dong?
  public var posthumous: Bool
  public var enterprise: Bool

  public init(
    decisionID: Identifier<Decision>, recipientID: Identifier<Recipient>, kindID: Identifier<AwardKind>, basis: KindOfCommendation,
    merit: Merit, placeID: Identifier<Place>? = nil, neighbourhoodID: Identifier<Place>? = nil, unit: String? = nil,
    position: String? = nil, rankClass: RankClass? = nil, citation: String? = nil, money: Dong? = nil, posthumous: Bool = false,
    enterprise: Bool = false
  ) {
    self.decisionID = decisionID
    self.recipientID = recipientID
    self.kindID = kindID
    self.basis = basis
    self.merit = merit
    self.placeID = placeID
    self.neighbourhoodID = neighbourhoodID
    self.unit = unit
    self.position = position
    self.rankClass = rankClass
    self.citation = citation
    self.money = money
    self.posthumous = posthumous
    self.enterprise = enterprise
  }
}

/// The year or span of years of an achievement (năm, giai đoạn thành tích). A span counts in its last year.
public struct Merit: Hashable, Sendable {
  public let year: MeritYear
  /// Nil for one year's merit.
  public let span: ClosedRange<Int>?

  public init(year: MeritYear, span: ClosedRange<Int>? = nil) {
    self.year = year
    self.span = span
  }
}

/// How an award reached its recipient (hình thức trao).
public enum ConferralManner: String, Vocabulary {
  case inPerson = "in-person"
  case representative
  case family
  case absent

  public var alsoWritten: [String] {
    switch self {
    case .inPerson: ["trực tiếp"]
    case .representative: ["nhận thay", "đại diện"]
    case .family: ["thân nhân", "gia đình nhận"]
    case .absent: ["vắng mặt"]
    }
  }
}

/// Why an award was cancelled in law, by the letters of Luật Thi đua, khen thưởng 2022, Điều 93: a fraud in declaring merits,
/// b false information or papers, c decided against the law, d a violation found within the period of the achievement.
/// Which of them the law knew on a day says ``CancellationRule``.
public enum CancellationGround: String, Vocabulary {
  case a, b, c, d

  public var alsoWritten: [String] { [] }
}

/// A ground for cancellation as the law has it for some days (căn cứ hủy bỏ).
public struct CancellationRule: Hashable, Sendable {
  public var ground: CancellationGround
  public var validity: Validity
  public var law: LawReference

  public init(ground: CancellationGround, validity: Validity, law: LawReference) {
    self.ground = ground
    self.validity = validity
    self.law = law
  }
}
