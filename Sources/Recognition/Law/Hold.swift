/// That a recipient is not to be commended for the time being (chưa khen thưởng), and why.
public struct Hold: Hashable, Sendable {
  public enum Ground: String, Vocabulary {
    case discipline, investigation, inspection, allegation

    public var alsoWritten: [String] {
      switch self {
      case .discipline: ["kỷ luật", "xem xét kỷ luật"]
      case .investigation: ["điều tra", "khởi tố"]
      case .inspection: ["thanh tra", "kiểm tra"]
      case .allegation: ["khiếu nại, tố cáo", "khiếu nại", "tố cáo", "báo chí nêu"]
      }
    }
  }

  public var recipientID: Identifier<Recipient>
  public var ground: Ground
  public var from: CivilDate
  /// The last day; nil: still open.
  public var to: CivilDate?
  /// The document it rests on; nil: not told.
  public var document: String?

  public init(recipientID: Identifier<Recipient>, ground: Ground, from: CivilDate, to: CivilDate? = nil, document: String? = nil) {
    self.recipientID = recipientID
    self.ground = ground
    self.from = from
    self.to = to
    self.document = document
  }

  public func covers(_ day: CivilDate) -> Bool { Validity(from: from, to: to).contains(day) }
}
