/// What became of one line of a proposal (kết quả xét đề nghị).
public struct ProposalOutcome: Hashable, Sendable {
  public enum Verdict: String, Vocabulary {
    case accepted
    /// Accepted for a lower award.
    case downgraded
    /// Sent back to be completed (trả lại); it may come again.
    case returned
    case refused

    public var alsoWritten: [String] {
      switch self {
      case .accepted: ["đồng ý", "chấp thuận", "đồng ý khen"]
      case .downgraded: ["hạ mức khen", "hạ mức"]
      case .returned: ["trả lại", "trả lại để bổ sung", "trả lại hồ sơ"]
      case .refused: ["không đồng ý", "không chấp thuận", "không khen", "từ chối"]
      }
    }

    /// Whether the line may stand in a decision.
    public var isFavourable: Bool { self == .accepted || self == .downgraded }
  }

  public var verdict: Verdict
  /// The lower award; nil unless downgraded.
  public var kindID: Identifier<AwardKind>?
  public var decidedOn: CivilDate
  /// Nil: accepted without remark.
  public var reason: String?

  public init(_ verdict: Verdict, kindID: Identifier<AwardKind>? = nil, decidedOn: CivilDate, reason: String? = nil) {
    self.verdict = verdict
    self.kindID = kindID
    self.decidedOn = decidedOn
    self.reason = reason
  }
}
