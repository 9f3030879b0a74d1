internal import Recognition
internal import RecognitionReports

/// How the law on an award prints: who may confer it, and against which rules it stands.
enum CompetenceView {
  static func json(_ verdict: CompetenceLaw.Verdict) -> JSONValue {
    let (word, rules) = parts(of: verdict)
    return .object([
      .init("verdict", .string(word)), .init("rules", .array(rules.map(json))),
    ])
  }

  private static func json(_ rule: CompetenceRule) -> JSONValue {
    .object([
      .init("authority", .string(rule.authority)), .init("legalBasis", .string(rule.law.basis)),
      .init("status", .string(rule.law.status.description)),
    ])
  }

  static func json(_ override: RuleOverride) -> JSONValue {
    .object([
      .init("rule", .string(override.rule.rawValue)), .init("legalBasis", JSONValue(override.basis)),
      .init("reason", .string(override.reason)),
    ])
  }

  /// The verdict in a word, and the rules it rests on.
  private static func parts(of verdict: CompetenceLaw.Verdict) -> (word: String, rules: [CompetenceRule]) {
    switch verdict {
    case .allowed(let rule): ("allowed", [rule])
    case .allowedUnverified(let rule): ("allowedUnverified", [rule])
    case .notAllowed(let holders, let own): ("notAllowed", own.isEmpty ? holders : own)
    case .notAllowedUnverified(let holders): ("notAllowedUnverified", holders)
    case .noRule: ("unknown", [])
    case .agencyNotKnown(let holders): ("unknown", holders)
    }
  }
}
