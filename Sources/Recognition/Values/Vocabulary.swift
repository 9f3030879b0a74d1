internal import VietnameseText

/// A closed set of words that officers write in English or Vietnamese; the raw value is what the book stores.
public protocol Vocabulary: CaseIterable, RawRepresentable<String>, Sendable {
  /// Other ways to write the word, any case, with or without diacritics.
  var alsoWritten: [String] { get }
}

extension Vocabulary {
  public init(parsing text: String) throws(EntryProblem) {
    let wanted = Folding.fold(text)
    guard let match = Self.allCases.first(where: { $0.spellings.contains { Folding.fold($0) == wanted } }) else {
      throw .notOneOf(Self.allCases.map(\.rawValue))
    }
    self = match
  }

  private var spellings: [String] { [rawValue] + alsoWritten }
}
