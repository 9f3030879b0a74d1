import Recognition
import Testing

/// Coefficient × base salary, rounded up to ten thousand đồng.
struct RewardLawTests {
  @Test(arguments: [
    (800, 1_390_000, 1_120_000), (600, 1_390_000, 840_000), (300, 1_490_000, 450_000), (150, 1_490_000, 230_000), (300, 2_340_000, 710_000),
    (1000, 1_490_000, 1_490_000), (1500, 1_390_000, 2_090_000), (3500, 2_530_000, 8_860_000), (1000, 1_000_000, 1_000_000),
    (1, 10_000, 10_000), (0, 1_490_000, 0),
  ]) func `amounts are rounded up to tens of thousands`(_ thousandths: Int, _ salary: Int, _ amount: Int) {
    #expect(RewardLaw.roundedUp(thousandths: thousandths, of: Dong(salary)) == Dong(amount))
  }

  private static func row(_ code: String, _ thousandths: Int?, from: String, to: String? = nil, isCap: Bool = false) -> RewardCoefficient {
    RewardCoefficient(
      regime: "R", validFrom: .day(from), validTo: to.map { .day($0) }, awardCode: code, recipientType: .individual,
      thousandths: thousandths,
      isCap: isCap, legalBasis: "NĐ", status: "verified")
  }

  private let law = RewardLaw(
    coefficients: [
      row("A", 300, from: "2017-10-01", to: "2023-12-31"), row("A", 500, from: "2024-01-01"), row("B", nil, from: "2017-10-01"),
      row("C", 600, from: "2017-10-01", isCap: true), row("D", 100, from: "2017-10-01", to: "2018-01-01"),
    ],
    salaries: [BaseSalary(validFrom: .day("2019-07-01"), validTo: nil, amount: Dong(1_490_000))],
    parents: ["A1": "A", "D": "A", "X": "Y"])

  private func amount(_ code: String, _ day: String, _ type: RecipientType = .individual) -> RewardLaw.Amount {
    law.amount(of: code, for: type, on: .day(day))
  }

  @Test func `the coefficient of the day speaks, to its last day`() {
    #expect(amount("A", "2023-12-31") == .fixed(Dong(450_000), status: "verified"))
    #expect(amount("A", "2024-01-01") == .fixed(Dong(750_000), status: "verified"))
  }

  @Test func `what is not known is not guessed`() {
    #expect(amount("A", "2019-06-30") == .notKnown, "no base salary")
    #expect(amount("A", "2017-09-30") == .notKnown, "no coefficient yet")
    #expect(amount("A", "2023-01-01", .household) == .notKnown)
    #expect(amount("B", "2023-01-01") == .notKnown, "an empty coefficient")
    #expect(amount("X", "2023-01-01") == .notKnown)
  }

  @Test func `a cap is told as a cap`() {
    #expect(amount("C", "2023-01-01") == .cap(Dong(900_000), status: "verified"))
  }

  @Test func `a class without rows uses its parent's, one with rows of any date only its own`() {
    #expect(amount("A1", "2023-12-31") == amount("A", "2023-12-31"))
    #expect(amount("D", "2023-12-31") == .notKnown)
  }
}
