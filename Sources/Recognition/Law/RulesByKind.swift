/// Rows of law by the kind of award they are about: a kind with rows of its own, of any date, goes by these alone, any other by its
/// parent's.
public struct RulesByKind<Rule: Sendable>: Sendable {
  private let rules: [String: [Rule]]
  private let parents: [String: String]

  /// - Parameter parents: the parent of each kind that has one, by code.
  public init(_ rules: [Rule], parents: [String: String], code: (Rule) -> String) {
    self.rules = Dictionary(grouping: rules, by: code)
    self.parents = parents
  }

  public subscript(code: String) -> [Rule] { rules[code] ?? parents[code].flatMap { rules[$0] } ?? [] }
}
