import Foundation
import GRDB
import Testing

@testable import RecognitionStore

/// Whatever single cell of the chained tables is altered, verification finds it.
struct RandomAlterationTests {
  /// A cell of the book that the chain covers.
  private struct Cell {
    let table: BookTable
    let id: Int64
    let column: String
    let value: DatabaseValue
  }

  @Test func `one altered cell of any chained table is always found`() throws {
    var random = SeededGenerator(state: 2023)
    for round in 1...40 {
      let book = try Book(.history)
      let (cell, altered) = try Self.alterOneCell(of: book, &random)
      let findings = try book.register.verify()
      #expect(
        findings.contains { Self.names($0, cell) },
        "round \(round): \(cell.table.name).\(cell.column) of row \(cell.id): \(cell.value) became \(altered); \(findings)")
    }
  }

  /// Alters cells until the unique indexes let one pass.
  private static func alterOneCell(of book: Book, _ random: inout SeededGenerator) throws -> (Cell, DatabaseValue) {
    while true {
      let cell = try cell(of: book, &random)
      let altered = altered(cell.value, &random)
      do {
        try book.alter("UPDATE \(cell.table.name) SET \(cell.column) = ? WHERE id = ?", [altered, cell.id])
        return (cell, altered)
      } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE { continue }
    }
  }

  @Test func `one deleted row of any chained table is always found`() throws {
    var random = SeededGenerator(state: 2024)
    for round in 1...10 {
      let book = try Book(.history)
      let cell = try Self.cell(of: book, &random)
      let change = try book.number("SELECT change_id FROM \(cell.table.name) WHERE id = ?", [cell.id])
      try book.alter("DELETE FROM \(cell.table.name) WHERE id = ?", [cell.id])
      let findings = try book.register.verify()
      #expect(
        findings.contains(.rowsMissing(table: cell.table.name, first: cell.id, last: cell.id, change: change)),
        "round \(round): row \(cell.id) of \(cell.table.name); \(findings)")
    }
  }

  /// A random cell of a random table that has rows; keys are derived and stand outside the chain.
  private static func cell(of book: Book, _ random: inout SeededGenerator) throws -> Cell {
    try book.query { db in
      let filled = try BookTables.chained.filter { try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0.name)") ?? 0 > 0 }
      let table = filled.randomElement(using: &random)!
      let id = try Int64.fetchAll(db, sql: "SELECT id FROM \(table.name) ORDER BY id").randomElement(using: &random)!
      let column = table.stored.filter { $0 != "id" && !$0.hasSuffix("_key") && !$0.hasSuffix("_count") }.randomElement(using: &random)!
      let value = try DatabaseValue.fetchOne(db, sql: "SELECT \(column) FROM \(table.name) WHERE id = ?", arguments: [id])!
      return Cell(table: table, id: id, column: column, value: value)
    }
  }

  /// Another value of the same kind; a text of digits where nothing was, which any column can hold.
  private static func altered(_ value: DatabaseValue, _ random: inout SeededGenerator) -> DatabaseValue {
    switch value.storage {
    case .null: return "7".databaseValue
    case .int64(let number): return (number ^ 1 << Int64.random(in: 0..<20, using: &random)).databaseValue
    case .string(let text): return altered(text).databaseValue
    case .blob(let data): return altered(data, &random).databaseValue
    case .double: preconditionFailure("there are no fractions in the book")
    }
  }

  /// Kept lines are JSON and stay so; a date stays one by its look.
  private static func altered(_ text: String) -> String {
    guard let digit = text.lastIndex(where: { $0.isASCII && $0.isNumber }) else { return text + "." }
    var text = text
    text.replaceSubrange(digit...digit, with: text[digit] == "1" ? "2" : "1")
    return text
  }

  private static func altered(_ data: Data, _ random: inout SeededGenerator) -> Data {
    var bytes = [UInt8](data)
    bytes[bytes.indices.randomElement(using: &random)!] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    return Data(bytes)
  }

  /// Whether a finding of the chain names the table and the row of the cell; a kept line is named by its own number.
  private static func names(_ finding: VerificationFinding, _ cell: Cell) -> Bool {
    switch finding {
    case .rowAltered(let table, let id, _), .identityAltered(let table, let id, _), .rowForeign(let table, let id):
      table == cell.table.name && id == cell.id
    case .lineAltered(let id, _): cell.table.name == "change_line" && id == cell.id
    default: false
    }
  }
}
