internal import Foundation
public import Recognition

/// Certificates of a decision (giấy khen), a sheet to each award: with frame and all texts, or the texts alone for ready-made blanks.
public struct CertificateSheets: Sendable {
  /// In the order of the list; each with a certificate's number.
  let awards: [AwardListing]
  let layout: CertificateLayout
  /// Whether only what differs is printed, on ready-made blanks.
  let isOverprint: Bool
  /// Where the issuer sits; nil: not known.
  let seat: Place?

  public init(_ awards: [AwardListing], layout: CertificateLayout, isOverprint: Bool, seat: Place?) {
    self.awards = awards
    self.layout = layout
    self.isOverprint = isOverprint
    self.seat = seat
  }

  /// The texts of one certificate, by field; a field of which nothing is known is left out.
  func texts(_ award: AwardListing) -> [CertificateField: String] {
    let decision = award.decision
    let paper = PaperDetails(signedOn: decision.signedOn, signerTitle: decision.signerTitle, signingForm: decision.signingForm)
    let head = Letterhead(decision.issuer, type: "QĐ", seat: seat, paper, in: .vi)
    let closing = Closing(decision.issuer, usual: [], isCollective: false, paper, in: .vi)
    let isCommittee = AgencyName(decision.issuer).kind == .peoplesCommittee
    return [
      .country: head.country, .motto: head.motto,
      .authority: (isCommittee ? "CHỦ TỊCH " : "") + head.agency.joined(separator: " "),
      .tribute: award.award.posthumous ? "TRUY TẶNG" : "TẶNG", .form: Self.form(award.kind), .recipient: Self.name(award.recipient),
      .post: Self.post(award), .deed: award.award.citation ?? "", .day: head.day, .title: closing.authority.joined(separator: "\n"),
      .signer: decision.signer ?? "",
      .decision: "Số quyết định: \(decision.number) \(decision.signedOn.official(in: .vi))",
      .book: award.certificate.map { "Số sổ vàng: \($0.number)" } ?? "",
    ].filter { !$0.value.isEmpty }
  }

  /// "GIẤY KHEN" of "Giấy khen của Chủ tịch UBND cấp huyện".
  private static func form(_ kind: AwardKind) -> String {
    let words = kind.title.components(separatedBy: " của ")[0]
    return words.uppercased()
  }

  /// With "Ông" or "Bà" where the book knows which.
  private static func name(_ recipient: Recipient) -> String {
    switch recipient.gender {
    case .male: "Ông \(recipient.name)"
    case .female: "Bà \(recipient.name)"
    case nil: recipient.name
    }
  }

  private static func post(_ award: AwardListing) -> String {
    let unit = award.award.unit == award.recipient.name ? nil : award.award.unit
    return [award.award.position, unit, award.place?.value.name].compactMap { $0 }.joined(separator: ", ")
  }
}
