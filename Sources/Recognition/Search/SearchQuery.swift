internal import VietnameseText

/// What somebody looks for (từ cần tìm): its words as typed, and without marks.
public struct SearchQuery: Hashable, Sendable {
  public let text: String
  /// Lower case, all marks off, đ as d.
  public let plain: [String]
  /// Lower case, marks kept.
  public let marked: [String]

  /// Nil for a text without a letter or a digit.
  public init?(_ text: String) {
    self.text = text
    plain = Self.words(Folding.fold(text))
    marked = Self.words(Folding.identityFold(text))
    if plain.isEmpty || marked.isEmpty { return nil }
  }

  /// Whether it tells marks, so that names that agree with them come first; without any, every way to mark the words agrees.
  public var isMarked: Bool { plain != marked }

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

/// What a search goes through.
public enum SearchKind: String, Vocabulary {
  case recipient, decision, ceremony, unit, exemplar, award, model, directive, training

  public var alsoWritten: [String] {
    switch self {
    case .recipient: ["đối tượng", "người"]
    case .decision: ["quyết định"]
    case .ceremony: ["buổi lễ"]
    case .unit: ["đơn vị"]
    case .exemplar: ["gương điển hình", "gương"]
    case .award: ["khen thưởng"]
    case .model: ["mô hình"]
    case .directive: ["chỉ đạo"]
    case .training: ["tập huấn"]
    }
  }
}

/// What narrows a search; a nil part does not.
public struct SearchFilter: Sendable {
  public var kind: SearchKind?
  /// Any of these wards: of an award or example, of a unit, a ceremony, an issuer.
  public var wards: [Identifier<Place>]?
  /// Internal recipients are found for the office alone.
  public var audience: Audience
  /// How many are told at most.
  public var limit: Int

  public init(kind: SearchKind? = nil, wards: [Identifier<Place>]? = nil, audience: Audience = .everybody, limit: Int = 20) {
    self.kind = kind
    self.wards = wards
    self.audience = audience
    self.limit = limit
  }
}
