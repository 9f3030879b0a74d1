internal import RecognitionExchange

/// What is known of a list besides its rows, once it is read.
struct ListNotes {
  /// The sheet the list stands on, where it comes from a workbook.
  var origin: ListOrigin?
  /// The rows of that sheet that were passed over.
  var leftOut: [LeftOutRow] = []
  /// The headings that were taken as somebody said.
  var settled: [SettledHeading] = []
  /// Gives rows as they were handed in, by their numbers.
  var handedIn: (Set<Int>) -> RefusedRows? = { _ in nil }

  init() {}

  init<Row>(_ list: EntryList<Row>) {
    (origin, leftOut, settled) = (list.origin, list.leftOut, list.settledHeadings)
    handedIn = { list.handedIn($0) }
  }
}
