import Foundation
import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// Forms 0601 and 0701 over many movements, recounted by plain SQL.
@Suite struct `Forms of movements in the book` {
  /// Movements of every level, scope, method and length, some of them not told, begun in 2022 to 2024 or on a day nobody knows.
  private static func filled() throws -> Book {
    let book = try Book()
    var number = 0
    for level in Movement.Level.allCases.map(Optional.some) + [nil] {
      for scope in Movement.Scope.allCases.map(Optional.some) + [nil] {
        for months in [nil, 6, 12, 13, 36, 59, 60] {
          number += 1
          let start: CivilDate? = number % 11 == 0 ? nil : .day("\(2022 + number % 3)-0\(1 + number % 9)-01")
          let method: Movement.Method? = number % 7 == 0 ? nil : number % 2 == 0 ? .theme : .annual
          _ = try book.register.add(
            Movement(
              name: "Phong trào \(number)", level: level, scope: scope, method: method, startsOn: start,
              term: months.map { MovementTerm(months: $0) }))
        }
      }
    }
    return book
  }

  @Test(arguments: [("0601", 2023), ("0701", 2022)]) func `agree with a recount by plain SQL in every cell`(_ number: String, _ year: Int)
    throws
  {
    let book = try Self.filled()
    let sheet = try book.register.sheet(number, year)
    let table = FormTable(sheet.form, sheet.facts)
    let is0601 = number == "0601"
    for (row, condition) in is0601 ? Self.rows0601 : Self.rows0701 {
      for (column, level) in Self.columns where table.columns.contains(where: { $0.code == column }) {
        let scope = is0601 ? "1" : "level IN ('central', 'ministry-province')"
        let count = try book.number(
          """
          SELECT count(*) FROM movement WHERE voided_by IS NULL AND starts_on BETWEEN '\(year)-01-01' AND '\(year)-12-31'
          AND \(scope) AND \(condition) AND \(level)
          """)
        guard table[row, column] != .blank else { continue }
        #expect(table[row, column] == .count(Int(count)), "\(row):\(column)")
      }
    }
    // Form 0701 has no row for movements of a cluster or an office, so those that a ministry launched do not add up and are told.
    #expect(table.hasFigures && Set(table.problems.map(\.check)) == (is0601 ? [] : ["01=02+03"]), "\(table.problems)")
    #expect(table.undated.count == (try book.number("SELECT count(*) FROM movement WHERE starts_on IS NULL")))
  }

  @Test(arguments: ["0601", "0701"]) func `list behind each cell the movements it counts`(_ number: String) throws {
    let book = try Self.filled()
    let sheet = try book.register.sheet(number, 2023)
    let table = FormTable(sheet.form, sheet.facts)
    let entries = try book.register.entriesByCell(of: table)
    #expect(!entries.isEmpty && entries.mapValues(\.count) == table.counts.filter { $0.value > 0 })
    let cell = try FormCell(parsing: "01:1")
    #expect(try book.register.entries(behind: cell, of: table).count == table.count(of: cell))
  }

  @Test func `are handed in and compared like any other`() throws {
    let book = try Self.filled()
    let sheet = try book.register.sheet("0601", 2023)
    let table = FormTable(sheet.form, sheet.facts)
    _ = try book.register.submit(table, on: .day("2023-12-15"))
    let kept = try #require(try book.register.sheet("0601", 2023).submitted)
    #expect(kept.basis == .launched && kept.cells == table.counts)
    #expect(try book.register.sheet("0601", 2023, by: .running).submitted == nil)
    #expect(try book.register.verify().isEmpty)
  }

  private static let columns = [
    ("1", "1"), ("2", "level = 'central'"), ("3", "level = 'ministry-province'"), ("4", "level = 'office'"),
  ]
  private static let rows0601 = [
    ("01", "1"), ("02", "scope = 'nationwide'"), ("03", "scope = 'sector-locality'"), ("04", "scope = 'cluster'"),
    ("05", "scope = 'office'"), ("06", "term_months < 12"), ("07", "term_months = 12"), ("08", "term_months > 12 AND term_months < 36"),
    ("09", "term_months BETWEEN 36 AND 59"), ("10", "term_months >= 60"), ("11", "method = 'theme'"), ("12", "method = 'annual'"),
  ]
  private static let rows0701 = [
    ("01", "1"), ("02", "scope = 'nationwide'"), ("03", "scope = 'sector-locality'"), ("06", "term_months < 12"),
    ("07", "term_months = 12"), ("08", "term_months > 12 AND term_months < 36"), ("09", "term_months >= 36"), ("10", "method = 'theme'"),
    ("11", "method = 'annual'"),
  ]
}

extension FormProblem {
  fileprivate var check: String {
    switch self {
    case .rows(let check, _, _, _), .columns(let check, _, _, _), .noSuchPart(let check, _): check.description
    case .partExceedsWhole(let ratio, _, _, _): ratio.description
    }
  }
}
