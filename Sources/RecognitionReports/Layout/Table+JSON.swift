extension Table {
  /// An array of flat objects: the column's key with the cell's value; the total is not among them.
  public var json: JSONValue {
    .array(rows.map { row in .object(zip(columns, row).map { JSONValue.Member($0.key, $1.json) }) })
  }
}

extension Table.Cell {
  var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .number(let number), .doubtful(let number): .int(number)
    case .share(let part, let whole): ["part": .int(part), "of": .int(whole)]
    case .unknown: .null
    }
  }
}
