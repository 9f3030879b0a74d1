internal import Recognition

/// How a heading of a form is taken.
struct HeadingReading {
  let heading: String
  /// Nil for a blank heading, and for one that is not known.
  let column: Column?
  /// Whether the officer said so.
  var isSaid = false
  /// The remembered entry that says so.
  var entry: Identifier<HeadingMeaning>?
  /// Whether the program's own list tells it, and it is not read.
  var isPrinted = false

  /// The column's name; nil where it is left out.
  var columnName: String? { column?.id == Column.leftOut.id ? nil : column?.name }

  var settled: SettledHeading? {
    if isPrinted { return SettledHeading(heading: heading, column: nil, source: .printed) }
    if let entry { return SettledHeading(heading: heading, column: columnName, source: .remembered(entry)) }
    return isSaid ? SettledHeading(heading: heading, column: columnName, source: .said) : nil
  }
}

extension ListLayout {
  /// Whether a list that the program printed is told by its column of statuses; others are by bearing no heading that the program does not print.
  private var isKnownByItsStatus: Bool {
    switch kind {
    case .awards, .proposals, .units, .exemplars, .nominees, .handovers: true
    case .members, .indicators, .models, .modelResults, .safety, .registrations, .training, .hardship, .visits, .tellings, .followers, nil:
      false
    }
  }

  /// How the headings of a form are taken: as the officer says, else as it is remembered of this form, else by the names every list knows.
  func readings(of headings: [String]) -> [HeadingReading] {
    let form = meanings.remembered.isEmpty ? "" : Self.form(of: headings)
    let isOwn = isOwnList(headings)
    return headings.map { reading(of: $0, on: form, isOwn) }
  }

  /// Whether the program itself printed the list.
  private func isOwnList(_ headings: [String]) -> Bool {
    guard let first = headings.first, !printed.isEmpty else { return false }
    guard Column.id.isCalled(first) else { return false }
    if !isKnownByItsStatus { return headings.allSatisfy { heading in (columns + printed).contains { $0.isCalled(heading) } } }
    return printed.count == 1 || headings.contains(where: Column.status.isCalled)
  }

  private func reading(of heading: String, on form: String, _ isOwn: Bool) -> HeadingReading {
    if heading.isEmpty { return HeadingReading(heading: heading, column: nil) }
    if let said = meanings.said(of: heading) {
      return HeadingReading(heading: heading, column: said.column.map(column(called:)) ?? .leftOut, isSaid: true)
    }
    if let entry = meanings.remembered(of: heading, in: kind, on: form) {
      return HeadingReading(heading: heading, column: entry.value.column.map(column(called:)) ?? .leftOut, entry: entry.id)
    }
    if isOwn, printed.contains(where: { $0.isCalled(heading) }) {
      return HeadingReading(heading: heading, column: .leftOut, isPrinted: true)
    }
    return HeadingReading(heading: heading, column: column(called: heading))
  }

  /// The columns under the headings of a form, by position.
  func columns(under headings: [String]) -> [Column?] { readings(of: headings).map(\.column) }

  /// Where columns stand, by their names, and by the headings that are none.
  func positions(under headings: [String]) -> [String: Int] {
    var positions: [String: Int] = [:]
    for (position, reading) in readings(of: headings).enumerated() where !reading.heading.isEmpty {
      let name = reading.columnName ?? reading.heading
      if positions[name] == nil { positions[name] = position }
    }
    return positions
  }

  /// Whether a heading may be known, on whatever form.
  func mayKnow(_ heading: String) -> Bool {
    column(called: heading) != nil || meanings.said(of: heading) != nil || meanings.remembered(of: heading, in: kind) != nil
  }

  /// What tells one form from another: its headings in any order, without those that a workbook of refused rows adds.
  static func form(of headings: [String]) -> String {
    let added = Column.added.flatMap(\.headings).map(Column.key)
    return Set(headings.map(Column.key)).subtracting(added + [""]).sorted().joined(separator: "|")
  }
}
