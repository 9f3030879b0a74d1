extension YearReport {
  /// All figures of the report, one to a row, for a spreadsheet to pivot: made of the JSON, so that the two cannot differ.
  public func table(in language: Language) -> Table {
    let columns: [Table.Column] = [
      .init("section", language.pick(vi: "Phần", en: "Section")), .init("row", language.pick(vi: "Dòng", en: "Row")),
      .init("code", language.pick(vi: "Mã", en: "Code")), .init("measure", language.pick(vi: "Chỉ số", en: "Measure")),
      .init("value", language.pick(vi: "Giá trị", en: "Value")),
    ]
    return Table(columns: columns, rows: TidyRows.rows(of: json(in: language), section: "report"), unknownText: language.unknown)
  }
}

/// A JSON object spread out into rows of section, row, code, measure and value.
enum TidyRows {
  private static let labels = ["ward", "title", "name", "description", "to"]
  private static let codes = ["code", "kind", "id"]

  static func rows(of object: JSONValue, section: String) -> [[Table.Cell]] {
    guard case .object(let members) = object else { return [] }
    return members.flatMap { rows(of: $0, section: section, row: "", code: "") }
  }

  private static func rows(of member: JSONValue.Member, section: String, row: Table.Cell, code: Table.Cell) -> [[Table.Cell]] {
    let inner = section == "report" ? member.key : "\(section).\(member.key)"
    switch member.value {
    case .array(let elements): return elements.enumerated().flatMap { rows(of: $1, number: $0 + 1, section: inner) }
    case .object: return rows(of: member.value, section: inner)
    default: return [[.text(section), row, code, .text(member.key), member.value.cell]]
    }
  }

  /// An element of a list: its label and its code, or else its number, on each of its rows.
  private static func rows(of element: JSONValue, number: Int, section: String) -> [[Table.Cell]] {
    guard case .object(let members) = element else { return [] }
    let label = members.first { labels.contains($0.key) }
    let code = members.first { codes.contains($0.key) }
    let rest = members.filter { $0.key != label?.key && $0.key != code?.key }
    return rest.flatMap { rows(of: $0, section: section, row: label?.value.cell ?? "", code: code?.value.cell ?? .number(number)) }
  }
}

extension JSONValue {
  fileprivate var cell: Table.Cell {
    switch self {
    case .string(let text): .text(text)
    case .int(let number): .number(number)
    case .bool(let bool): .text(bool ? "true" : "false")
    default: .unknown
    }
  }
}
