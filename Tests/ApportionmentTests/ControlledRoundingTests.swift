import Apportionment
import Testing

struct ControlledRoundingTests {
  private static func isRight(_ table: [[Int]], _ rows: [Int], _ columns: [Int]) -> Bool {
    let total = rows.reduce(0, +)
    return table.count == rows.count
      && rows.indices.allSatisfy { row in
        table[row].count == columns.count && table[row].reduce(0, +) == rows[row]
          && columns.indices.allSatisfy { column in
            let due = rows[row] * columns[column]
            return total == 0 || (table[row][column] * total - due).magnitude < total
          }
      } && columns.indices.allSatisfy { column in table.reduce(0) { $0 + $1[column] } == columns[column] }
  }

  @Test func `cells are rounded down or up and both margins are exact, in all small tables`() throws {
    var count = 0
    for rows in (1...4).flatMap({ ExhaustiveTests.ascending($0, upTo: 4) }) {
      for columns in (1...3).flatMap({ ExhaustiveTests.ascending($0, upTo: 6) }) where columns.reduce(0, +) == rows.reduce(0, +) {
        let isRight = Self.isRight(try ControlledRounding.table(rows: rows, columns: columns), rows, columns)
        if !isRight { Issue.record("\(rows) by \(columns)") }
        count += 1
      }
    }
    #expect(count == 1061)
  }

  @Test func `so are large ones`() throws {
    var generator = SeededGenerator(state: 3)
    for (height, width, most) in [(13, 3, 40), (168, 8, 5000), (5, 200, 1_000_000), (1000, 4, 2_000_000)] {
      var rows = (0..<height).map { _ in Int.random(in: 0...most, using: &generator) }
      let columns = (0..<width).map { _ in Int.random(in: 0...(height * most / width / 2), using: &generator) }
      rows[0] += max(0, columns.reduce(0, +) - rows.reduce(0, +))
      let filled = columns.dropLast() + [columns[width - 1] + rows.reduce(0, +) - columns.reduce(0, +)]
      #expect(Self.isRight(try ControlledRounding.table(rows: rows, columns: Array(filled)), rows, Array(filled)))
    }
  }

  @Test func `three kinds of gifts for four wards, always the same table`() throws {
    let table = try ControlledRounding.table(rows: [13, 12, 9, 6], columns: [20, 13, 7])
    #expect(Self.isRight(table, [13, 12, 9, 6], [20, 13, 7]))
    #expect(table == [[7, 4, 2], [6, 4, 2], [4, 3, 2], [3, 2, 1]])
  }

  @Test func `an empty table, and nothing to give`() throws {
    #expect(try ControlledRounding.table(rows: [], columns: []) == [])
    #expect(try ControlledRounding.table(rows: [0, 0], columns: [0]) == [[0], [0]])
  }

  @Test func `margins that cannot be met are refused`() {
    #expect(throws: ControlledRounding.Failure.unequalMargins(rows: 3, columns: 4)) {
      try ControlledRounding.table(rows: [1, 2], columns: [4])
    }
    #expect(throws: ControlledRounding.Failure.negativeTotal(-1)) { try ControlledRounding.table(rows: [-1], columns: [-1]) }
    #expect(throws: ControlledRounding.Failure.totalTooLarge) { try ControlledRounding.table(rows: [1 << 31], columns: [1 << 31]) }
  }
}
