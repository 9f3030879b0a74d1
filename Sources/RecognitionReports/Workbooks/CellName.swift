/// The names of cells, as formulas write them.
enum CellName {
  /// "A", "Z", "AA" … of a column counted from 0.
  static func letters(of column: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? letter : letters(of: column / 26 - 1) + letter
  }

  /// A sheet's name inside a formula or a link.
  static func quoted(sheet name: String) -> String {
    "'\(name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
  }

  /// "C7", of a row and a column counted from 0.
  static func name(row: Int, column: Int) -> String { "\(letters(of: column))\(row + 1)" }
}
