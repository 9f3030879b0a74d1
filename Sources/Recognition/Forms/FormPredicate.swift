/// What a row or column of a statistics form counts: conditions that must all hold, as `type=individual rank=direct-worker`.
///
/// A condition is `field=value`, `field=value,value` (one of them) or `field!=value,value` (none of them). No condition: everything.
public struct FormPredicate: Hashable, Sendable, CustomStringConvertible {
  public struct Condition: Hashable, Sendable {
    public var field: FormField
    public var values: [String]
    /// Whether none of the values may be the case.
    public var isExcluding: Bool
  }

  /// Whether something is counted.
  public enum Verdict: Hashable, Sendable {
    case yes, no
    /// The book does not tell these of it, and nothing it tells speaks against.
    case untold([FormField])

    /// What is not told; nothing where it is certain.
    var untold: [FormField] { if case .untold(let fields) = self { fields } else { [] } }
  }

  public let conditions: [Condition]
  public let description: String

  /// Counts everything.
  public static let all = FormPredicate(conditions: [])

  /// Counts lines of proposals (đã được trình), which nothing counts that does not ask for them.
  public static let proposed = FormPredicate(conditions: [Condition(field: .stage, values: ["proposed"], isExcluding: false)])

  init(conditions: [Condition]) {
    self.conditions = conditions
    description = conditions.map { "\($0.field.rawValue)\($0.isExcluding ? "!=" : "=")\($0.values.joined(separator: ","))" }
      .joined(separator: " ")
  }

  /// - Throws: `EntryProblem.unknownCondition` with what could stand there.
  public init(parsing text: String) throws(EntryProblem) {
    var conditions: [Condition] = []
    for part in text.split(whereSeparator: \.isWhitespace) { conditions.append(try Self.condition(String(part))) }
    self.init(conditions: conditions)
  }

  /// - Parameter attributes: what is true of it; a field that is not there is not told.
  public func verdict(on attributes: [FormField: [String]]) -> Verdict {
    var untold: [FormField] = []
    for condition in conditions {
      guard let values = attributes[condition.field] else {
        untold.append(condition.field)
        continue
      }
      if condition.values.contains(where: values.contains) == condition.isExcluding { return .no }
    }
    return untold.isEmpty ? .yes : .untold(untold)
  }

  /// Whether nothing can be counted by both: the form has no such crossing.
  public func contradicts(_ other: FormPredicate) -> Bool {
    conditions.contains { one in
      other.conditions.contains { two in
        one.field == two.field && one.field != .kind && !one.isExcluding && !two.isExcluding
          && !one.values.contains(where: two.values.contains)
      }
    }
  }

  /// Whether all that the other one asks is among what this one asks.
  public func asks(_ other: FormPredicate) -> Bool { other.conditions.allSatisfy(conditions.contains) }

  public func and(_ other: FormPredicate) -> FormPredicate { FormPredicate(conditions: conditions + other.conditions) }

  /// The codes of the catalogue that it names.
  public var kinds: [String] { conditions.filter { $0.field == .kind }.flatMap(\.values) }

  private static func condition(_ text: String) throws(EntryProblem) -> Condition {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let isExcluding = parts[0].hasSuffix("!")
    guard parts.count == 2, let field = FormField(rawValue: isExcluding ? String(parts[0].dropLast()) : parts[0]) else {
      throw .unknownCondition(text, known: FormField.allCases.map { "\($0.rawValue)=" })
    }
    let values = parts[1].split(separator: ",").map(String.init)
    if let known = field.values, values.isEmpty || !values.allSatisfy(known.contains) { throw .unknownCondition(text, known: known) }
    guard !values.isEmpty else { throw .unknownCondition(text, known: ["kind=GK_XA"]) }
    return Condition(field: field, values: values, isExcluding: isExcluding)
  }
}
