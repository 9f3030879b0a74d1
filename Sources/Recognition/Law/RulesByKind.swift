/// Rows of law by the kind of award they are about: a kind with rows of its own, of any date, goes by these alone, any other by those of
/// the nearest kind it is a class of.
public struct RulesByKind<Rule: Sendable>: Sendable {
  private let rules: [String: [Rule]]
  private let lineage: KindLineage

  public init(_ rules: [Rule], lineage: KindLineage, code: (Rule) -> String) {
    self.rules = Dictionary(grouping: rules, by: code)
    self.lineage = lineage
  }

  public subscript(code: String) -> [Rule] { rules[source(of: code)] ?? [] }

  /// The kind whose rows speak of this one: itself where nobody above has any.
  func source(of code: String) -> String { lineage.source(of: code) { rules[$0] != nil } ?? code }

  /// The rows of every kind, in no order.
  var all: some Sequence<Rule> { rules.values.joined() }
}
