internal import Recognition
internal import RecognitionReports
internal import VietnameseText

extension EntryProblem {
  /// - Parameters:
  ///   - value: what stands there; empty for nothing.
  ///   - column: the column, field or option it stands in.
  func message(in language: Language, value: String, column: String) -> Message {
    language == .vi ? vietnamese(value: value, column: column) : english(value: value, column: column)
  }

  /// The command that teaches the book a name; which kind it names the officer must say, since the nearest title may be another's.
  static func alias(_ name: String, of code: String) -> String {
    "sovang law add award-aliases alias=\(Quoting.shellWord(name)) code=\(code)"
  }

  /// Where a place of a day can be looked up, with those that are there.
  static func placesInVietnamese(_ value: String, on day: CivilDate, _ known: [String]) -> String {
    let guess = Vietnamese.guess(value, among: known)
    let offer = known.isEmpty ? "" : "Trên bản đồ ngày đó có: \(Vietnamese.list(known)). "
    return guess + offer
      + "Xem các đơn vị của ngày đó: sovang place list --on \(day); tìm qua mọi thời kỳ: sovang place find \(Quoting.shellWord(placeName(value)))."
  }

  /// What of a text names a place: of a People's Committee, its place.
  static func placeName(_ text: String) -> String {
    let words = text.split(separator: " ")
    for agency in ["ubnd", "uy ban nhan dan"] {
      let length = agency.split(separator: " ").count
      if words.count > length && Folding.fold(words.prefix(length).joined(separator: " ")) == agency {
        return words.dropFirst(length).joined(separator: " ")
      }
    }
    return text
  }
}

/// The name a field is misspelt by: a heading, or the end of a path in a file of fields.
func misspelt(_ column: String) -> String {
  column.split(separator: ".").last.map(String.init) ?? column
}
