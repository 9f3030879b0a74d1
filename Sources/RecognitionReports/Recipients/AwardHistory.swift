public import Recognition

/// A certificate of past awards (giấy xác nhận khen thưởng): all awards of one recipient in the order they were signed, those cancelled in
/// law marked. Entries struck out as mistakes are not in it.
public struct AwardHistory: Hashable, Sendable {
  /// One award as it was given: position and unit are those of its time.
  public struct Line: Hashable, Sendable {
    public var id: Identifier<Award>
    public var award: Award
    public var kind: AwardKind
    public var decision: Decision
    public var ward: String?
    public var cancellation: Cancellation?
  }

  public let id: Identifier<Recipient>
  public let recipient: Recipient
  /// The ward it was last met in.
  public let ward: String?
  public let lines: [Line]
  public let warnings: [ReportWarning]
  let office: String?
  let asOf: CivilDate
  let fingerprint: String

  /// - Parameter likelySame: other recipients of the book that may be this one, whose awards are not in it.
  public init(
    _ recipient: RecipientListing, awards: [AwardListing], likelySame: [Identifier<Recipient>], office: String?, asOf: CivilDate,
    fingerprint: String
  ) {
    id = recipient.id
    self.recipient = recipient.recipient
    ward = recipient.ward?.value.name
    lines = awards.sorted { ($0.decision.signedOn, $0.id) < ($1.decision.signedOn, $1.id) }.map {
      Line(
        id: $0.id, award: $0.award, kind: $0.kind, decision: $0.decision, ward: $0.place?.value.name, cancellation: $0.cancellation)
    }
    warnings = likelySame.isEmpty ? [] : [.mayBeOthers(likelySame)]
    self.office = office
    self.asOf = asOf
    self.fingerprint = fingerprint
  }

  public var cancelled: Int { lines.filter { $0.cancellation != nil }.count }
}
