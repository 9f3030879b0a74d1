import Recognition
import Testing

/// Coefficient × base salary, rounded up to ten thousand đồng.
struct RewardLawTests {
  /// Coefficients in thousandths against base salaries: every amount that a regime since 2017 can come to.
  @Test(arguments: [
    (150, [210_000, 230_000, 270_000, 360_000, 380_000]), (300, [420_000, 450_000, 540_000, 710_000, 760_000]),
    (600, [840_000, 900_000, 1_080_000, 1_410_000, 1_520_000]), (800, [1_120_000, 1_200_000, 1_440_000, 1_880_000, 2_030_000]),
    (1000, [1_390_000, 1_490_000, 1_800_000, 2_340_000, 2_530_000]), (1500, [2_090_000, 2_240_000, 2_700_000, 3_510_000, 3_800_000]),
    (3000, [4_170_000, 4_470_000, 5_400_000, 7_020_000, 7_590_000]), (3500, [4_870_000, 5_220_000, 6_300_000, 8_190_000, 8_860_000]),
  ]) func `amounts are rounded up to tens of thousands`(_ thousandths: Int, _ amounts: [Int]) {
    let salaries = [1_390_000, 1_490_000, 1_800_000, 2_340_000, 2_530_000]
    #expect(salaries.map { MoneyRounding.up.amount(thousandths: thousandths, of: Dong($0)).amount } == amounts)
  }

  @Test(arguments: [
    (300, 2_340_000, 710_000, 700_000, 702_000), (150, 1_490_000, 230_000, 220_000, 223_500), (500, 1_490_000, 750_000, 750_000, 745_000),
    (1000, 1_000_000, 1_000_000, 1_000_000, 1_000_000), (1, 10_000, 10_000, 0, 10), (0, 1_490_000, 0, 0, 0), (1, 10_999, 10_000, 0, 10),
  ]) func `an office may round up, to the nearest or not at all`(
    _ thousandths: Int, _ salary: Int, _ up: Int, _ nearest: Int, _ none: Int
  ) {
    let amount = { (rounding: MoneyRounding) in rounding.amount(thousandths: thousandths, of: Dong(salary)).amount }
    #expect([amount(.up), amount(.nearest), amount(.none)] == [up, nearest, none])
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
    salaries: [BaseSalary(validFrom: .day("2019-07-01"), validTo: nil, amount: Dong(1_490_000), status: LawStatus(trusted: "verified"))],
    lineage: KindLineage(parents: ["A1": "A", "D": "A", "X": "Y"]))

  private func amount(_ code: String, _ day: String, _ type: RecipientType = .individual) -> RewardLaw.Amount {
    law.amount(of: code, for: type, on: .day(day))
  }

  @Test func `the coefficient of the day speaks, to its last day`() {
    #expect(amount("A", "2023-12-31") == .fixed(Dong(450_000), status: "verified"))
    #expect(amount("A", "2024-01-01") == .fixed(Dong(750_000), status: "verified"))
  }

  @Test func `what is not known is not guessed, and its gap has the days that no row speaks of`() {
    let open = Validity(from: .day("2017-10-01"), to: nil)
    #expect(amount("A", "2019-06-30") == .notKnown(.baseSalary(Validity(from: .day("2019-06-30"), to: .day("2019-06-30")))))
    #expect(
      amount("A", "2017-09-30")
        == .notKnown(.coefficient(code: "A", .individual, Validity(from: .day("2017-09-30"), to: .day("2017-09-30")))))
    let later = Validity(from: .day("2024-01-01"), to: nil)
    #expect(amount("A", "2024-06-01", .household) == .notKnown(.coefficient(code: "A", .household, later)))
    #expect(amount("B", "2023-01-01") == .notKnown(.coefficient(code: "B", .individual, open)), "an empty coefficient")
    #expect(amount("X", "2023-01-01") == .notKnown(.coefficient(code: "X", .individual, open)))
    #expect(amount("D", "2019-07-01") == .notKnown(.coefficient(code: "D", .individual, Validity(from: .day("2018-01-02"), to: nil))))
  }

  @Test func `an amount that the law only caps is the decision's to name`() {
    #expect(law.gap(of: "C", for: .individual, on: .day("2023-01-01")) == .amountUnderCap(Dong(900_000), LawStatus(trusted: "verified")))
    #expect(law.gap(of: "A", for: .individual, on: .day("2023-01-01")) == nil)
  }

  @Test func `an amount is the law's by any rounding, and no other is`() {
    let day = CivilDate.day("2024-01-01")
    #expect(law.mayHaveGiven(Dong(750_000), with: "A", to: .individual, on: day))
    #expect(law.mayHaveGiven(Dong(745_000), with: "A1", to: .individual, on: day))
    #expect(!law.mayHaveGiven(Dong(740_000), with: "A", to: .individual, on: day))
    #expect(!law.mayHaveGiven(Dong(450_000), with: "B", to: .individual, on: day))
  }

  @Test func `a cap is told as a cap`() {
    #expect(amount("C", "2023-01-01") == .cap(Dong(900_000), status: "verified"))
  }

  @Test func `a cap is rounded up however an office rounds its own amounts`() {
    let salary = BaseSalary(validFrom: .day("2019-07-01"), validTo: nil, amount: Dong(1_490_000), status: LawStatus(trusted: "verified"))
    let law = RewardLaw(coefficients: [Self.row("C", 600, from: "2023-01-01", isCap: true)], salaries: [salary], rounding: .none)
    #expect(law.amount(of: "C", for: .individual, on: .day("2023-01-01")) == .cap(Dong(900_000), status: "verified"))
  }

  @Test func `a class without rows uses its parent's, one with rows of any date only its own`() {
    #expect(amount("A1", "2023-12-31") == amount("A", "2023-12-31"))
    guard case .notKnown(.coefficient(code: "D", _, _)) = amount("D", "2023-12-31") else {
      Issue.record("D has rows of its own")
      return
    }
  }

  @Test func `an amount is as sure as the less sure of its coefficient and its base salary`() {
    let salary = BaseSalary(validFrom: .day("2019-07-01"), validTo: nil, amount: Dong(1_490_000), status: LawStatus(trusted: "memory 3/5"))
    let law = RewardLaw(
      coefficients: [Self.row("A", 300, from: "2017-10-01"), Self.row("C", 600, from: "2017-10-01", isCap: true)], salaries: [salary])
    let day = CivilDate.day("2023-01-05")
    #expect(law.amount(of: "A", for: .individual, on: day) == .fixed(Dong(450_000), status: "memory 3/5"))
    #expect(law.isUnverified(Dong(450_000), with: "A", to: .individual, on: day))
    #expect(law.isUnverified(Dong(447_000), with: "A", to: .individual, on: day), "by another rounding of the office")
    #expect(!law.isUnverified(Dong(500_000), with: "A", to: .individual, on: day), "the issuer's own amount")
    #expect(!law.isUnverified(Dong(900_000), with: "C", to: .individual, on: day), "a cap only bounds")
    #expect(!self.law.isUnverified(Dong(450_000), with: "A", to: .individual, on: day), "all verified")
  }
}
