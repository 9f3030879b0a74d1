import Recognition
import Testing

@testable import RecognitionStore

/// The lines of the table of awards, each part of a period's own.
struct AwardsTableTests {
  @Test func `only the asked kinds of commendation are counted, and together they make all`() throws {
    let book = try Book()
    let register = book.register
    try register.addSampleDecision()
    for (index, basis) in KindOfCommendation.allCases.enumerated() {
      for number in 0...index {
        var row = AwardRow.sample("Người \(index) \(number)", row: number + 2, birthYear: 1950 + index)
        row.basis = basis
        try register.enterAwards(row)
      }
    }
    let period = try Period(parsing: "2023")
    func given(_ basis: [KindOfCommendation]) throws -> Int {
      try register.awardsTableFacts(period, by: .decision, of: basis).lines.reduce(0) { $0 + $1.given }
    }
    let each = try KindOfCommendation.allCases.map { try given([$0]) }
    #expect(each == Array(1...7))
    #expect(try book.number("SELECT count(*) FROM award WHERE commendation IN ('DOT_XUAT', 'DOI_NGOAI')") == 8)
    #expect(try given([]) == 28 && given(KindOfCommendation.allCases) == 28 && given([.sudden, .foreign]) == 8)
  }
}
