public import Recognition

extension EntryList where Row == LawRow {
  /// A list of rows of law; its columns are those of the reference files.
  public init(_ table: LawTable, _ bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated) {
    let columns = table.columns.map { Column($0.name) }
    let layout = ListLayout(
      required: zip(table.columns, columns).filter(\.0.isRequired).map(\.1),
      optional: zip(table.columns, columns).filter { !$0.0.isRequired }.map(\.1))
    self.init(bytes, file: file, sheet: sheet, encoding: encoding, layout: layout) { $0.law(of: table, columns) }
  }
}

extension RowFields {
  fileprivate mutating func law(of table: LawTable, _ columns: [Column]) -> LawRow? {
    var values: [String: LawValue] = [:]
    for (law, column) in zip(table.columns, columns) {
      values[law.name] = law.isRequired ? required(column, law.read) : value(column, law.read)
    }
    return LawRow(row: row, table: table, values: values)
  }
}
