/// Something of the book that a search found, told in brief.
public struct SearchHit: Hashable, Sendable {
  /// How it fits what was looked for; the better comes first.
  public enum Match: String, CaseIterable, Sendable {
    /// The whole name, word by word.
    case exact
    /// All the words, in any order.
    case words
    /// The same, the last word being the beginning of one.
    case beginning
  }

  public var kind: SearchKind
  /// The number of the entry; of a recipient, who it is today.
  public var id: Int64
  /// A name, a decision's number, a ceremony's title, or the text of a citation or deed.
  public var name: String
  /// Who issued the decision, the occasion of a ceremony, whom a citation is about; nil: nothing to tell.
  public var about: String?
  /// Nil: not about a recipient.
  public var type: RecipientType?
  public var birthYear: Int?
  /// The ward of the newest award or example, or of the unit or ceremony; nil: none told.
  public var ward: String?
  /// The years of its honours, of its signing or of its day, the earliest first.
  public var years: [Int]
  public var honours: [Honour]
  public var match: Match
  /// Whether the marks that were typed are those of the book.
  public var agreesInMarks: Bool

  public init(
    kind: SearchKind, id: Int64, name: String, about: String? = nil, type: RecipientType? = nil, birthYear: Int? = nil,
    ward: String? = nil, years: [Int] = [], honours: [Honour] = [], match: Match, agreesInMarks: Bool
  ) {
    self.kind = kind
    self.id = id
    self.name = name
    self.about = about
    self.type = type
    self.birthYear = birthYear
    self.ward = ward
    self.years = years
    self.honours = honours
    self.match = match
    self.agreesInMarks = agreesInMarks
  }
}

/// An honour in brief: an award by its kind's code, or having been held up as an example.
public struct Honour: Hashable, Sendable {
  /// Nil: held up as an example.
  public var code: String?
  /// The merit year.
  public var year: Int
  public var isCancelled: Bool

  public init(code: String?, year: Int, isCancelled: Bool = false) {
    self.code = code
    self.year = year
    self.isCancelled = isCancelled
  }
}

/// What a search found, the best first.
public struct SearchResult: Sendable {
  public var hits: [SearchHit]
  /// Whether there is more than the limit let through.
  public var hasMore: Bool

  public init(hits: [SearchHit], hasMore: Bool) {
    self.hits = hits
    self.hasMore = hasMore
  }
}
