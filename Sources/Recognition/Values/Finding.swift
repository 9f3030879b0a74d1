/// One thing found wrong, or worth a look, in something that was handed in: where it stands, what stands there, and why.
public struct Finding: Error, Hashable, Sendable {
  public enum Severity: String, Sendable {
    /// Cannot stand.
    case refused
    /// Entered, but an officer should look.
    case doubtful
    /// The book has the same entry with other particulars.
    case changed
    /// Against a rule, and entered for the reason that was given.
    case overridden
  }

  /// The file's name as given; nil for the command line itself.
  public var file: String?
  /// The line or row, counted from 1; nil where there is none.
  public var row: Int?
  /// The column's or field's name, English as in the documentation.
  public var column: String
  public var value: String
  public var problem: EntryProblem
  public var severity: Severity

  public init(
    file: String? = nil, row: Int? = nil, column: String, value: String, _ problem: EntryProblem, severity: Severity = .refused
  ) {
    self.file = file
    self.row = row
    self.column = column
    self.value = value
    self.problem = problem
    self.severity = severity
  }
}

/// Everything that keeps one submission out of the book.
public struct Findings: Error, Sendable {
  public let all: [Finding]

  public init(_ all: [Finding]) {
    self.all = all
  }
}
