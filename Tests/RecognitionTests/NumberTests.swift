import Recognition
import Testing

/// Numbers, money, years and decision numbers as officers write them.
struct NumberTests {
  private func money(_ text: String) throws -> Int { try Dong(parsing: text).amount }

  @Test(arguments: [
    ("500000", 500_000), ("500.000", 500_000), ("500.000 đ", 500_000), ("500.000đ", 500_000), ("500.000 đồng", 500_000),
    ("500 000 VNĐ", 500_000), ("500000 VND", 500_000), ("1.234.567 đ", 1_234_567), ("1\u{A0}234\u{A0}567", 1_234_567), ("0", 0),
    ("  450.000 đ ", 450_000), ("1.000.000.000.000", 1_000_000_000_000),
  ]) func `money is read with its dots and its unit`(_ text: String, _ amount: Int) throws {
    #expect(try money(text) == amount)
  }

  @Test(arguments: ["", "đ", "năm trăm", "500,000", "1.5", "1.50 đ", "500.00", "1.2345", ".500", "5 triệu", "١٢"])
  func `what is no amount is refused`(_ text: String) {
    #expect(problem { () throws(EntryProblem) in try Dong(parsing: text) } == .notAWholeNumber)
  }

  @Test(arguments: ["-1", "-500.000 đ", "1.000.000.000.001", "99999999999999999999999"])
  func `an amount out of bounds is refused with the bounds`(_ text: String) {
    #expect(problem { () throws(EntryProblem) in try Dong(parsing: text) } == .outOfRange(least: 0, most: WholeNumber.greatest))
  }

  @Test func `whole numbers keep to their range`() throws {
    #expect(try WholeNumber.parse("1.234", in: 0...2000) == 1234)
    #expect(try WholeNumber.parse("-5", in: -10...10) == -5)
    #expect(problem { () throws(EntryProblem) in try WholeNumber.parse("11", in: -10...10) } == .outOfRange(least: -10, most: 10))
  }

  @Test func `every whole number is read back from its plain and its grouped form`() throws {
    for number in [0, 7, 10, 999, 1000, 1001, 10_000, 123_456, 1_000_000, 987_654_321] {
      #expect(try WholeNumber.parse("\(number)", in: 0...WholeNumber.greatest) == number)
      #expect(try WholeNumber.parse(Self.grouped(number), in: 0...WholeNumber.greatest) == number)
    }
  }

  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number).reversed())
    let groups = stride(from: 0, to: digits.count, by: 3).map { String(digits[$0..<min($0 + 3, digits.count)].reversed()) }
    return groups.reversed().joined(separator: ".")
  }

  @Test func `merit years reach from 1945 to 2200`() throws {
    #expect(MeritYear(1945) != nil && MeritYear(2200) != nil && MeritYear(1944) == nil && MeritYear(2201) == nil)
    #expect(try MeritYear(parsing: " 2022 ").year == 2022)
    #expect(problem { () throws(EntryProblem) in try MeritYear(parsing: "22") } == .outOfRange(least: 1945, most: 2200))
  }

  @Test(arguments: [
    ("57/QĐ-UBND", 57, "QĐ-UBND", "57/QĐ-UBND"), ("05/QĐ-UBND", 5, "QĐ-UBND", "05/QĐ-UBND"), ("5/QĐ-UBND", 5, "QĐ-UBND", "05/QĐ-UBND"),
    (" 007 / QĐ-CAQ ", 7, "QĐ-CAQ", "07/QĐ-CAQ"), ("12/2023/QĐ-TTg", 12, "2023/QĐ-TTg", "12/2023/QĐ-TTg"),
  ]) func `a decision's number is its serial and its symbol`(_ text: String, _ serial: Int, _ symbol: String, _ printed: String) throws {
    let number = try DecisionNumber(parsing: text)
    #expect(number.serial == serial && number.symbol == symbol && number.description == printed)
    #expect(try DecisionNumber(parsing: printed) == number)
  }

  @Test(arguments: ["57/qđ-ubnd", "57/QĐ - UBND", "057/Q\u{D0}-UBND", "57/Qđ-Ubnd", "57/QD-UBND", "57/qd-ubnd"])
  func `two spellings of a number are one number`(_ text: String) throws {
    #expect(try DecisionNumber(parsing: text) == DecisionNumber(parsing: "57/QĐ-UBND"))
  }

  @Test(arguments: ["", "57", "/QĐ-UBND", "57/", "QĐ-UBND/57", "0/QĐ-UBND", "-5/QĐ-UBND", "+5/QĐ-UBND", "5a/QĐ", "57/ "])
  func `what is no decision number is refused`(_ text: String) {
    #expect(problem { () throws(EntryProblem) in try DecisionNumber(parsing: text) } == .notADecisionNumber)
  }
}
