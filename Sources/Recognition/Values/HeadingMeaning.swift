/// The lists that offices hand in and whose columns an officer may settle (loại danh sách).
public enum ListKind: String, CaseIterable, Sendable {
  case awards, proposals, units, exemplars, nominees, handovers, members, indicators, models, safety, registrations, training, hardship,
    visits, tellings, followers
  case modelResults = "model-results"
}

/// What a heading of somebody's form means (cách hiểu tiêu đề cột): one of a list's columns, or nothing that is to be read.
public struct HeadingMeaning: Hashable, Sendable {
  public var list: ListKind
  /// The form the heading stands on: all its headings without case and diacritics, sorted, with `|` between.
  public var form: String
  /// As the form writes it.
  public var heading: String
  /// The column's English name; nil: the column is left out.
  public var column: String?

  public init(list: ListKind, form: String, heading: String, column: String?) {
    self.list = list
    self.form = form
    self.heading = heading
    self.column = column
  }
}

/// A meaning to be remembered, and the entry that it takes the place of, if any.
public struct NewHeadingMeaning: Hashable, Sendable {
  public var meaning: HeadingMeaning
  public var replaces: Identifier<HeadingMeaning>?

  public init(_ meaning: HeadingMeaning, replaces: Identifier<HeadingMeaning>?) {
    self.meaning = meaning
    self.replaces = replaces
  }
}
