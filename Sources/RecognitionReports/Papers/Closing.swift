internal import Recognition

/// The end of an official paper: to whom it goes (nơi nhận) to the left, who signs to the right.
struct Closing: Hashable, Sendable {
  /// "Nơi nhận:".
  var heading: String
  /// With their marks: "- Như Điều 3;", the archives last.
  var recipients: [String]
  /// In capitals, line by line: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".
  var authority: [String]
  /// Nil: left open.
  var signer: String?

  /// - Parameters:
  ///   - usual: to whom such a paper goes where the details name no one.
  ///   - isCollective: whether it is the People's Committee's paper, and not its chair's own as a commendation is.
  init(_ issuer: String?, usual: [String], isCollective: Bool, _ details: PaperDetails, in language: Language) {
    heading = language.pick(vi: "Nơi nhận:", en: "To:")
    let archives = language.pick(vi: "- Lưu: VT.", en: "- Archives.")
    recipients = (details.recipients.isEmpty ? usual : details.recipients).map { "- \($0);" } + [archives]
    authority = Self.authority(issuer.map(AgencyName.init), issuer, isCollective: isCollective, details)
    signer = details.signer
  }

  private static func authority(_ agency: AgencyName?, _ issuer: String?, isCollective: Bool, _ details: PaperDetails) -> [String] {
    let isCommittee = agency?.kind == .peoplesCommittee
    let head = isCommittee ? "CHỦ TỊCH" : agency?.kind == .police ? "TRƯỞNG \((issuer ?? "").uppercased())" : "THỦ TRƯỞNG ĐƠN VỊ"
    let title = details.signerTitle?.uppercased()
    let behalf = isCommittee && isCollective && details.signingForm != .byDelegation ? ["TM. ỦY BAN NHÂN DÂN"] : []
    switch details.signingForm {
    case nil: return behalf + [title ?? head]
    case .forTheChair: return behalf + ["KT. \(head)", title ?? (isCommittee ? "PHÓ CHỦ TỊCH" : "………………")]
    case .byDelegation: return ["TUQ. \(head)", title ?? "………………"]
    case .acting: return behalf + ["Q. \(head)"]
    }
  }
}
