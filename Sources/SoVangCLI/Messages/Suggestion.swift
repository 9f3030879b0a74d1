internal import VietnameseText

/// The word somebody probably meant.
enum Suggestion {
  /// The closest of `words` by edits of folded text; nil where none is close. A word with other digits is another thing, not a misspelling.
  static func nearest(to word: String, among words: [String]) -> String? {
    let wanted = Array(Folding.fold(word).utf8)
    guard (1...100).contains(wanted.count) else { return nil }
    let near = words.map { (word: $0, distance: distance(from: wanted, to: Array(Folding.fold($0).utf8))) }
      .filter { $0.distance <= max(1, wanted.count / 3) && $0.distance < wanted.count && digits($0.word) == digits(word) }
    return near.min { $0.distance < $1.distance }?.word
  }

  private static func digits(_ word: String) -> String { word.filter(\.isNumber) }

  /// How many letters are put in, left out, replaced, or swapped with their neighbour.
  private static func distance(from one: [UInt8], to other: [UInt8]) -> Int {
    var edits = (0...one.count).map { line in (0...other.count).map { line == 0 ? $0 : line } }
    for line in one.indices {
      for column in other.indices {
        let replaced = edits[line][column] + (one[line] == other[column] ? 0 : 1)
        var least = min(replaced, edits[line][column + 1] + 1, edits[line + 1][column] + 1)
        if line > 0, column > 0, one[line] == other[column - 1], one[line - 1] == other[column] {
          least = min(least, edits[line - 1][column - 1] + 1)
        }
        edits[line + 1][column + 1] = least
      }
    }
    return edits[one.count][other.count]
  }
}
