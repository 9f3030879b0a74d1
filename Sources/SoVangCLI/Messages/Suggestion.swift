internal import VietnameseText

/// The word somebody probably meant.
enum Suggestion {
  /// The closest of `words` by edits of folded text; nil where none is close. A word with other digits is another thing, not a misspelling.
  static func nearest(to word: String, among words: [String]) -> String? {
    let wanted = Array(Folding.fold(word).utf8)
    guard (1...100).contains(wanted.count) else { return nil }
    let near = words.map { (word: $0, distance: Spelling.distance(from: wanted, to: Array(Folding.fold($0).utf8))) }
      .filter { $0.distance <= max(1, wanted.count / 3) && $0.distance < wanted.count && digits($0.word) == digits(word) }
    return near.min { $0.distance < $1.distance }?.word
  }

  private static func digits(_ word: String) -> String { word.filter(\.isNumber) }
}
