internal import RecognitionReports

/// An object for a person to read: a line a field, indented where it nests, unknown fields left out.
enum ObjectView {
  static func text(of object: JSONValue) -> String {
    lines(of: object).joined(separator: "\n") + "\n"
  }

  private static func lines(of value: JSONValue) -> [String] {
    switch value {
    case .object(let members): members.filter { $0.key != "schema" && $0.value != .null }.flatMap(lines)
    case .array(let items): items.flatMap(item)
    default: [scalar(value, of: "")]
    }
  }

  private static func lines(of member: JSONValue.Member) -> [String] {
    switch member.value {
    case .object(let members) where members.allSatisfy({ $0.value == .null }): []
    case .array(let items) where items.isEmpty: []
    case .object, .array: ["\(Label.text(member.key)):"] + lines(of: member.value).map { "  \($0)" }
    default: ["\(Label.text(member.key)): \(scalar(member.value, of: member.key))"]
    }
  }

  /// The first line of an item carries the dash, the rest stands under it.
  private static func item(_ value: JSONValue) -> [String] {
    let lines = lines(of: value)
    return lines.enumerated().map { index, line in (index == 0 ? "- " : "  ") + line }
  }

  private static func scalar(_ value: JSONValue, of field: String) -> String {
    switch value {
    case .string(let text): Wording.text(text, of: field)
    case .int(let number): Wording.number(number, of: field)
    case .bool(let flag): flag ? say("có", "yes") : say("không", "no")
    default: ""
    }
  }
}
