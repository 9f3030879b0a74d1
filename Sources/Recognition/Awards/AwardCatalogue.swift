internal import VietnameseText

/// The award kinds by code, title and the short forms officers write.
public struct AwardCatalogue: Sendable {
  public let kinds: [Entry<AwardKind>]
  private let byKey: [String: [Int]]

  public init(kinds: [Entry<AwardKind>], aliases: [(alias: String, code: String)]) {
    self.kinds = kinds.sorted { ($0.value.precedence, $0.value.code) < ($1.value.precedence, $1.value.code) }
    var byKey: [String: [Int]] = [:]
    for (index, kind) in self.kinds.enumerated() {
      for name in Set([kind.value.title, kind.value.code].map(Folding.fold)) { byKey[name, default: []].append(index) }
    }
    for (alias, code) in aliases where byKey[Folding.fold(alias)] == nil {
      byKey[Folding.fold(alias)] = byKey[Folding.fold(code)]
    }
    self.byKey = byKey
  }

  /// The kind that `text` names by code, title or alias; of several with one name, the one in force on the day.
  public func kind(_ text: String, on day: CivilDate? = nil) throws(EntryProblem) -> Entry<AwardKind> {
    guard let named = byKey[Folding.fold(text)], let last = named.last else {
      throw .unknownAwardKind(suggestions: suggestions(for: text))
    }
    return kinds[named.first { index in day.map(kinds[index].value.isInForce) ?? false } ?? last]
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
