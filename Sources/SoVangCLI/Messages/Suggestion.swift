internal import VietnameseText

/// The word somebody probably meant.
enum Suggestion {
  /// The closest of `words` by edits of folded text; nil where none is close. A word with other digits is another thing, not a misspelling.
  static func nearest(to word: String, among words: [String]) -> String? {
    let wanted = Array(Folding.fold(word).utf8)
    guard !wanted.isEmpty else { return nil }
    let near = words.map { (word: $0, distance: distance(from: wanted, to: Array(Folding.fold($0).utf8))) }
      .filter { $0.distance <= max(1, wanted.count / 3) && digits($0.word) == digits(word) }
    return near.min { $0.distance < $1.distance }?.word
  }

  private static func digits(_ word: String) -> String { word.filter(\.isNumber) }

  /// Levenshtein's distance, row by row.
  private static func distance(from one: [UInt8], to other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (line, byte) in one.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in other.indices {
        let replaced = diagonal + (byte == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
