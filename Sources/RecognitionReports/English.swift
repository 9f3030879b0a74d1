internal import VietnameseText

/// Counts in English sentences.
enum English {
  /// "1 award", "12 awards".
  static func count(_ number: Int, _ one: String) -> String { "\(Figures.grouped(number)) \(number == 1 ? one : one + "s")" }
}
