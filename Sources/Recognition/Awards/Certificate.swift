/// A certificate of an award (bằng, giấy khen, giấy chứng nhận) under its number in the golden book (số sổ vàng).
///
/// The numbers of an issuer run on and none is used twice, not even that of a certificate struck out as a mistake.
public struct Certificate: Hashable, Sendable {
  /// Why the certificate was made out.
  public enum Issue: String, Vocabulary {
    case first
    /// A worn or wrong certificate was handed in for it (cấp đổi).
    case exchange
    /// The earlier one was lost (cấp lại).
    case reissue

    public var alsoWritten: [String] {
      switch self {
      case .first: ["cấp lần đầu"]
      case .exchange: ["cấp đổi"]
      case .reissue: ["cấp lại"]
      }
    }
  }

  public var number: Int
  public var issuedOn: CivilDate
  public var issue: Issue
  /// Nil for a first certificate.
  public var reason: String?

  public static let numbers = 1...1_000_000_000

  public init(number: Int, issuedOn: CivilDate, issue: Issue = .first, reason: String? = nil) {
    self.number = number
    self.issuedOn = issuedOn
    self.issue = issue
    self.reason = reason
  }
}

/// Blanks that a run of the printer used up (phôi giấy khen).
public struct CertificatePrinting: Hashable, Sendable {
  public var decisionID: Identifier<Decision>
  public var printedOn: CivilDate
  /// Good ones.
  public var printed: Int
  public var spoiled: Int

  public init(decisionID: Identifier<Decision>, printedOn: CivilDate, printed: Int, spoiled: Int) {
    self.decisionID = decisionID
    self.printedOn = printedOn
    self.printed = printed
    self.spoiled = spoiled
  }
}

/// Prize money handed over (chi tiền thưởng).
public struct Payment: Hashable, Sendable {
  public var amount: Dong
  public var paidOn: CivilDate
  /// Nil: to the recipient.
  public var paidTo: String?

  public init(amount: Dong, paidOn: CivilDate, paidTo: String? = nil) {
    self.amount = amount
    self.paidOn = paidOn
    self.paidTo = paidTo
  }
}
