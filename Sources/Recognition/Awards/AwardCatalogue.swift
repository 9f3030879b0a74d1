internal import VietnameseText

/// The award kinds by code, title and the short forms officers write.
public struct AwardCatalogue: Sendable {
  public let kinds: [Entry<AwardKind>]
  private let byKey: [String: Int]

  public init(kinds: [Entry<AwardKind>], aliases: [(alias: String, code: String)]) {
    self.kinds = kinds.sorted { ($0.value.precedence, $0.value.code) < ($1.value.precedence, $1.value.code) }
    var byKey: [String: Int] = [:]
    for (index, kind) in self.kinds.enumerated() {
      byKey[Folding.fold(kind.value.title)] = index
      byKey[Folding.fold(kind.value.code)] = index
    }
    for (alias, code) in aliases where byKey[Folding.fold(alias)] == nil {
      byKey[Folding.fold(alias)] = byKey[Folding.fold(code)]
    }
    self.byKey = byKey
  }

  /// The kind that `text` names by code, title or alias.
  public func kind(_ text: String) throws(EntryProblem) -> Entry<AwardKind> {
    guard let index = byKey[Folding.fold(text)] else { throw .unknownAwardKind(suggestions: suggestions(for: text)) }
    return kinds[index]
  }

  public func kind(_ id: Identifier<AwardKind>) -> AwardKind? { kinds.first { $0.id == id }?.value }

  private func suggestions(for text: String) -> [String] {
    let words = Set(Folding.fold(text).split(separator: " "))
    let scored = kinds.map { kind in
      (kind.value, words.intersection(Folding.fold(kind.value.title).split(separator: " ")).count)
    }
    return scored.filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }.prefix(5).map { "\($0.0.code) (\($0.0.title))" }
  }
}
