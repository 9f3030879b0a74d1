/// A year whose report is closed (khóa sổ năm): what touches it later needs a reason and prints as a correction.
public struct YearClosing: Hashable, Sendable {
  public var year: Int
  /// Of the book as it was closed.
  public var fingerprint: String
  /// The day it was closed, by a clock in Vietnam.
  public var closedOn: CivilDate
  public var closedBy: String
  /// Nil: none was given.
  public var reason: String?
  /// The changes that touched the year since, in order.
  public var corrections: [BookEntry]

  public init(
    year: Int, fingerprint: String, closedOn: CivilDate, closedBy: String, reason: String?, corrections: [BookEntry]
  ) {
    self.year = year
    self.fingerprint = fingerprint
    self.closedOn = closedOn
    self.closedBy = closedBy
    self.reason = reason
    self.corrections = corrections
  }
}

/// One change of the book as a report tells it (lần ghi): its number, the day, who, by which command and why.
public struct BookEntry: Hashable, Sendable {
  public var change: Int
  public var madeOn: CivilDate
  public var madeBy: String
  public var command: String
  /// Nil: the command asks for none.
  public var reason: String?

  public init(change: Int, madeOn: CivilDate, madeBy: String, command: String, reason: String?) {
    self.change = change
    self.madeOn = madeOn
    self.madeBy = madeBy
    self.command = command
    self.reason = reason
  }
}

/// A change that touched a year, and the parts of the year's report it touched.
public struct TouchingEntry: Hashable, Sendable {
  public var entry: BookEntry
  public var areas: Set<YearArea>

  public init(entry: BookEntry, areas: Set<YearArea>) {
    self.entry = entry
    self.areas = areas
  }
}
