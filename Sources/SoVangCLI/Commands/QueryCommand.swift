internal import ArgumentParser
internal import RecognitionReports
internal import RecognitionStore

struct QueryCommand: ParsableCommand {
  static let configuration = help(
    "query", "Hỏi sổ bằng một câu SELECT; chỉ đọc.", "Ask the register by one SELECT; it only reads.",
    examples: """
      sovang query "SELECT name, valid_from FROM place WHERE code = '27058'"
      sovang query "SELECT count(*) FROM award WHERE voided_by IS NULL" -O csv
      """)

  @Argument(help: .init(say("Câu SELECT.", "The SELECT."), valueName: "sql"))
  var sql: String

  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    session.noteReading("query", in: register)
    let result = try register.query(sql)
    try session.put(Self.table(result))
  }

  private static func table(_ result: QueryResult) -> Table {
    let columns = result.columns.indices.map { index in
      let isNumber = result.rows.contains { $0[index].isNumber }
      let earlier = result.columns[..<index].filter { $0 == result.columns[index] }.count
      let name = result.columns[index] + (earlier == 0 ? "" : "_\(earlier + 1)")
      return Table.Column(name, name, alignment: isNumber ? .right : .left, groupsDigits: false)
    }
    return Table(columns: columns, rows: result.rows.map { $0.map(\.cell) }, unknownText: "–")
  }
}

extension QueryResult.Cell {
  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .real: true
    case .null, .text, .blob: false
    }
  }

  fileprivate var cell: Table.Cell {
    switch self {
    case .null: .unknown
    case .integer(let number): .number(Int(number))
    case .real(let number): .text("\(number)")
    case .text(let text): .text(text)
    case .blob(let digits): .text(digits)
    }
  }
}
