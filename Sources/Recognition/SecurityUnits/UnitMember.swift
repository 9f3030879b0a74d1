/// A person's place in a security unit (thành viên): the post held, for which term; its days are those of the term of service.
public struct UnitMember: Hashable, Sendable {
  /// The post in a team or board; a board's commissioners (ủy viên) are members.
  public enum Post: String, Vocabulary {
    case head, deputy, member

    public var alsoWritten: [String] {
      switch self {
      case .head: ["cấp trưởng", "tổ trưởng", "trưởng ban", "đội trưởng"]
      case .deputy: ["cấp phó", "tổ phó", "phó trưởng ban", "phó ban", "đội phó"]
      case .member: ["thành viên", "tổ viên", "đội viên", "ủy viên"]
      }
    }
  }

  /// A term of office (nhiệm kỳ) by its years: "2019-2024".
  public struct Term: Hashable, Sendable, CustomStringConvertible {
    public let years: ClosedRange<Int>

    /// Nil where it ends before it begins.
    public init?(from: Int, to: Int) {
      guard MeritYear.range.contains(from), MeritYear.range.contains(to), from <= to else { return nil }
      years = from...to
    }

    /// Reads `2019-2024` and `2019–2024`.
    public init(parsing text: String) throws(EntryProblem) {
      let parts = text.split { $0 == "-" || $0 == "–" }.map { Int(String($0).trimmed) }
      guard parts.count == 2, let from = parts[0], let to = parts[1], let term = Term(from: from, to: to) else {
        throw .force(.notATermOfOffice)
      }
      self = term
    }

    public var description: String { "\(years.lowerBound)-\(years.upperBound)" }
  }

  public var unitID: Identifier<SecurityUnit>
  /// Nil: not told.
  public var post: Post?
  /// Nil: not told.
  public var term: Term?

  public init(unitID: Identifier<SecurityUnit>, post: Post? = nil, term: Term? = nil) {
    self.unitID = unitID
    self.post = post
    self.term = term
  }
}

/// A row of a list of members as a ward hands it in.
public struct UnitMemberRow: Sendable {
  /// Which unit is meant: by its number, or as the list of units names it.
  public enum Unit: Sendable {
    case number(Identifier<SecurityUnit>)
    /// A unit without a name is the only one of its kind there.
    case named(ward: String, neighbourhood: String?, kind: SecurityUnit.Kind, name: String?)
  }

  public var row: Int?
  public var unit: Unit
  public var person: Recipient
  public var post: UnitMember.Post?
  public var term: UnitMember.Term?
  public var from: CivilDate
  /// The last day; nil while the person serves.
  public var to: CivilDate?

  public init(
    row: Int?, unit: Unit, person: Recipient, post: UnitMember.Post?, term: UnitMember.Term?, from: CivilDate, to: CivilDate?
  ) {
    self.row = row
    self.unit = unit
    self.person = person
    self.post = post
    self.term = term
    self.from = from
    self.to = to
  }
}
