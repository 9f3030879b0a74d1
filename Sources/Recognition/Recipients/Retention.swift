/// For how long records of one kind are kept (thời hạn lưu giữ), by the rule of a time.
public struct RetentionRule: Hashable, Sendable {
  /// What is kept: an award by the level of its kind; `other` is all that is no award.
  public enum Subject: String, CaseIterable, Sendable {
    case state, ministry, province, district, commune, unit, other
  }

  public var subject: Subject
  /// Full years after the year in which the work ended; nil: for ever.
  public var years: Int?
  public var validity: Validity
  public var law: LawReference

  public init(subject: Subject, years: Int?, validity: Validity, law: LawReference) {
    self.subject = subject
    self.years = years
    self.validity = validity
    self.law = law
  }
}

/// A line of the book by its table and number; written `gift_nominee:12`.
public struct BookLine: Hashable, Sendable, CustomStringConvertible {
  public let table: String
  public let id: Int64

  public init(table: String, id: Int64) {
    self.table = table
    self.id = id
  }

  /// Nil for anything but a name, a colon and a number.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let id = Int64(parts[1]), id > 0 else { return nil }
    self.init(table: String(parts[0]), id: id)
  }

  public var description: String { "\(table):\(id)" }
}

/// A record of a recipient that has to be kept for a time.
public struct KeptRecord: Hashable, Sendable {
  public var line: BookLine
  public var subject: RetentionRule.Subject
  /// The last day of the work that it records; nil: not ended.
  public var lastDay: CivilDate?

  public init(line: BookLine, subject: RetentionRule.Subject, lastDay: CivilDate?) {
    self.line = line
    self.subject = subject
    self.lastDay = lastDay
  }
}

/// The retention rules of the book.
public struct RetentionLaw: Sendable {
  /// Why a record cannot be done without yet.
  public enum Obstacle: Hashable, Sendable {
    /// Service goes on, or a hold is open.
    case notEnded(BookLine)
    /// The book has no rule: nobody knows, and nothing is guessed.
    case noRule(RetentionRule.Subject, BookLine)
    case forEver(BookLine, LawReference)
    /// `day` is the first on which it can go.
    case until(day: CivilDate, BookLine, LawReference)

    /// Whether it rests on a rule that nobody compared with its text; a reason settles it then.
    public var isUnverified: Bool {
      switch self {
      case .notEnded, .noRule: false
      case .forEver(_, let law), .until(_, _, let law): !law.status.isVerified
      }
    }
  }

  private let rules: [RetentionRule]

  public init(_ rules: [RetentionRule]) {
    self.rules = rules
  }

  /// What stands against doing without a record on a day, by the rule of that day; nil for nothing.
  public func obstacle(to record: KeptRecord, on day: CivilDate) -> Obstacle? {
    guard let last = record.lastDay else { return .notEnded(record.line) }
    guard let rule = rules.first(where: { $0.subject == record.subject && $0.validity.contains(day) }) else {
      return .noRule(record.subject, record.line)
    }
    guard let years = rule.years, let first = CivilDate(year: last.year + years + 1, month: 1, day: 1) else {
      return .forEver(record.line, rule.law)
    }
    return day < first ? .until(day: first, record.line, rule.law) : nil
  }

  /// The obstacle that lasts longest, by the same rules; nil when nothing stands against it.
  public func obstacle(to records: [KeptRecord], on day: CivilDate) -> Obstacle? {
    records.compactMap { obstacle(to: $0, on: day) }.max { $0.weight < $1.weight }
  }
}

extension RetentionLaw.Obstacle {
  /// What no reason settles comes first, then what lasts longer.
  fileprivate var weight: Int {
    let length: Int =
      switch self {
      case .noRule: 3_000_000
      case .notEnded: 2_000_000
      case .forEver: 1_000_000
      case .until(let day, _, _): day.year
      }
    return length + (isUnverified ? 0 : 10_000_000)
  }
}
