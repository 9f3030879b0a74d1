/// Values already made from texts, since most cells of a list say what the cells above them said.
struct ParsedValues {
  private struct Key: Hashable {
    let column: Int
    let text: String
  }

  private static let most = 2000

  private var values: [Key: any Sendable] = [:]

  /// The value of `text` in `column`, parsed only when it is not yet known.
  mutating func value<Value: Sendable, Problem: Error>(
    of text: String, in column: Column, _ parse: (String) throws(Problem) -> Value
  ) throws(Problem) -> Value {
    let key = Key(column: column.id, text: text)
    if let known = values[key] as? Value { return known }
    let value = try parse(text)
    if values.count == Self.most { values.removeAll(keepingCapacity: true) }
    values[key] = value
    return value
  }
}
