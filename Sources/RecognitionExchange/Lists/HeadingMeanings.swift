public import Recognition

/// What headings mean that a list does not know by itself (cách hiểu cột).
public struct HeadingMeanings: Sendable {
  /// What an officer says of one heading.
  public struct Said: Hashable, Sendable {
    public var heading: String
    /// A column's name, or a heading that the list knows; nil: the column is left out.
    public var column: String?

    public init(heading: String, column: String?) {
      self.heading = heading
      self.column = column
    }
  }

  /// For this list, whatever is remembered.
  public var said: [Said]
  /// What the register remembers of forms; those of other lists and forms are passed over.
  public var remembered: [Entry<HeadingMeaning>]

  public init(said: [Said] = [], remembered: [Entry<HeadingMeaning>] = []) {
    self.said = said
    self.remembered = remembered
  }

  func said(of heading: String) -> Said? {
    let key = Column.key(heading)
    return said.first { Column.key($0.heading) == key }
  }

  /// What is remembered of a heading, on one form, or on any where none is named.
  func remembered(of heading: String, in list: ListKind?, on form: String? = nil) -> Entry<HeadingMeaning>? {
    let key = Column.key(heading)
    return remembered.first {
      $0.value.list == list && (form == nil || $0.value.form == form) && Column.key($0.value.heading) == key
    }
  }
}

/// A heading that was taken otherwise than by the names every list knows.
public struct SettledHeading: Hashable, Sendable {
  public var heading: String
  /// The column's English name; nil: left out.
  public var column: String?
  public var source: Source

  public enum Source: Hashable, Sendable {
    /// The officer says so.
    case said
    /// An entry of the book says so.
    case remembered(Identifier<HeadingMeaning>)
    /// The list is the program's own, and tells what nothing is entered by.
    case printed
  }
}

extension EntryList {
  /// The headings that were settled by what was said or remembered, in their order.
  public var settledHeadings: [SettledHeading] { layout.readings(of: headings ?? []).compactMap(\.settled) }

  /// The headings of the list; nil where none can be read.
  public var headings: [String]? {
    var records = records.makeIterator()
    guard case .row(let record)? = records.nextRecord(), record.problems.isEmpty else { return nil }
    return record.cells
  }

  /// The first thing said of a heading that names no column of the list.
  public var unknownColumnSaid: HeadingMeanings.Said? {
    layout.meanings.said.first { said in said.column.map { layout.column(called: $0) == nil } ?? false }
  }

  /// The first thing said of a heading that the list does not have.
  public var unknownHeadingSaid: HeadingMeanings.Said? {
    let keys = headings.map { Set($0.map(Column.key)) }
    return keys.flatMap { keys in layout.meanings.said.first { !keys.contains(Column.key($0.heading)) } }
  }

  /// What was said and is not known yet of this form, to be remembered.
  public var newMeanings: [NewHeadingMeaning] {
    guard let list = layout.kind, let headings else { return [] }
    let form = ListLayout.form(of: headings)
    return layout.readings(of: headings).filter(\.isSaid).compactMap { reading in
      let known = layout.meanings.remembered(of: reading.heading, in: list, on: form)
      let name = reading.columnName
      if let known, known.value.column == name { return nil }
      if known == nil, let name, layout.column(called: reading.heading)?.name == name { return nil }
      let meaning = HeadingMeaning(list: list, form: form, heading: reading.heading, column: name)
      return NewHeadingMeaning(meaning, replaces: known?.id)
    }
  }
}
