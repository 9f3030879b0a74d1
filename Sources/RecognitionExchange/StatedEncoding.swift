public import Recognition
public import VietnameseText

/// In which encoding an officer says that a file is.
public enum StatedEncoding: Hashable, Sendable {
  /// Nothing is said: what looks like legacy text is refused, and the officer asked.
  case unstated
  /// UTF-8, and no doubt about it: every text is taken as it stands.
  case utf8
  /// Legacy text is converted while it is read. Proper Vietnamese between it stays as it is; a cell that may be either is refused.
  case legacy(LegacyText.Encoding)

  public init(parsing text: String) throws(EntryProblem) {
    let word = text.trimmed.lowercased()
    if word == "utf-8" || word == "utf8" {
      self = .utf8
    } else if let encoding = LegacyText.Encoding(rawValue: word) {
      self = .legacy(encoding)
    } else {
      throw .notOneOf(Self.words)
    }
  }

  public static let words = LegacyText.Encoding.allCases.map(\.rawValue) + ["utf-8"]
}
