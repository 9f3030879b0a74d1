internal import Recognition
internal import RecognitionReports

extension EntryProblem {
  /// - Parameters:
  ///   - value: what stands there; empty for nothing.
  ///   - column: the column, field or option it stands in.
  func message(in language: Language, value: String, column: String) -> Message {
    language == .vi ? vietnamese(value: value, column: column) : english(value: value, column: column)
  }
}

/// The name a field is misspelt by: a heading, or the end of a path in a file of fields.
func misspelt(_ column: String) -> String {
  column.split(separator: ".").last.map(String.init) ?? column
}
