/// A row of a reference file: plain RFC 4180, commas, no line breaks inside cells, proven by the tests of the folder.
struct ReferenceRow {
  private let columns: [String: Int]
  private let cells: [String]

  /// The cell of a column that is never empty.
  subscript(column: String) -> String { cells[columns[column]!] }

  /// Nil for an empty cell, and for a column the file does not have.
  func optional(_ column: String) -> String? {
    guard let index = columns[column], !cells[index].isEmpty else { return nil }
    return cells[index]
  }

  static func rows(of bytes: [UInt8]) -> [ReferenceRow] {
    var lines = bytes.split(separator: UInt8(ascii: "\n")).makeIterator()
    guard let header = lines.next() else { return [] }
    let columns = Dictionary(uniqueKeysWithValues: cells(of: header).enumerated().map { ($1, $0) })
    return IteratorSequence(lines).map { ReferenceRow(columns: columns, cells: cells(of: $0)) }
  }

  private static func cells(of line: ArraySlice<UInt8>) -> [String] {
    guard line.contains(UInt8(ascii: "\"")) else {
      return line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }
    return quotedCells(of: line)
  }

  /// A doubled quote inside a quoted cell is one quote.
  private static func quotedCells(of line: ArraySlice<UInt8>) -> [String] {
    let quote = UInt8(ascii: "\"")
    var cells: [[UInt8]] = [[]]
    var quoted = false
    var previous: UInt8?
    for byte in line {
      if byte == quote {
        if !quoted && previous == quote { cells[cells.count - 1].append(quote) }
        quoted.toggle()
      } else if byte == UInt8(ascii: ",") && !quoted {
        cells.append([])
      } else {
        cells[cells.count - 1].append(byte)
      }
      previous = byte
    }
    return cells.map { String(decoding: $0, as: UTF8.self) }
  }
}
