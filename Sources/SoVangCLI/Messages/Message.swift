/// What a person is told when something is wrong: the rule that is broken, with the facts, and the way out.
struct Message: Equatable {
  /// What is wrong and the rule it breaks, one sentence.
  let rule: String
  /// What to do or type next, one sentence.
  let remedy: String

  init(_ rule: String, _ remedy: String) {
    self.rule = rule
    self.remedy = remedy
  }

  var text: String { "\(rule) \(remedy)" }
}
