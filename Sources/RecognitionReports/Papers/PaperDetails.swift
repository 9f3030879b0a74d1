public import Recognition

/// What an officer tells of a paper to be signed (văn bản trình ký); what is left out stays open on it, to be written by hand.
public struct PaperDetails: Hashable, Sendable {
  /// Above the issuer (cơ quan chủ quản); a People's Committee's papers name none.
  public var superior: String?
  public var number: DecisionNumber?
  public var signedOn: CivilDate?
  /// The place before the date (địa danh); nil: that of the office.
  public var locality: String?
  public var signer: String?
  public var signerTitle: String?
  /// Nil: the head signs.
  public var signingForm: Decision.SigningForm?
  /// To whom it goes (nơi nhận); none: as is usual for such a paper.
  public var recipients: [String]

  public init(
    superior: String? = nil, number: DecisionNumber? = nil, signedOn: CivilDate? = nil, locality: String? = nil, signer: String? = nil,
    signerTitle: String? = nil, signingForm: Decision.SigningForm? = nil, recipients: [String] = []
  ) {
    self.superior = superior
    self.number = number
    self.signedOn = signedOn
    self.locality = locality
    self.signer = signer
    self.signerTitle = signerTitle
    self.signingForm = signingForm
    self.recipients = recipients
  }
}
