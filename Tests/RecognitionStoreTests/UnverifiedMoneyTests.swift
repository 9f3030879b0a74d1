import Recognition
import Testing

@testable import RecognitionStore

/// Prize money by a rule that nobody has compared with its text is marked wherever it is told.
struct UnverifiedMoneyTests {
  private let book: Book
  private let register: Register

  init() throws {
    book = try Book(.phuNhuan)
    register = book.register
    let gathering = try register.addGathering()
    try register.enterAwards(
      .sample(award: "GK_HUYEN", decision: .ofTheDistrict),
      .sample("Lê Thị Bình", row: 3, ward: nil, award: "GK_HUYEN", decision: .ofTheDistrict),
      .sample("Phạm Chính", row: 4, award: "GK_HUYEN", money: 400_000, decision: .ofTheDistrict), decision: nil, ceremony: gathering)
    try register.addSampleDecision()
    try register.enterAwards(.sample("Đỗ Văn Dũng", row: 2))
  }

  @Test func `the law's own amount is marked, the issuer's own and a verified one are not`() throws {
    #expect(try register.awards().map(\.moneyIsUnverified) == [true, true, false, false])
  }

  @Test(arguments: CountingBasis.allCases) func `a year tells how many, by whichever of its years`(basis: CountingBasis) throws {
    let year = basis == .merit ? 2022 : 2023
    #expect(try register.yearFacts(year, by: basis).unverifiedMoney == 2)
    #expect(try register.yearFacts(year - 1, by: basis).unverifiedMoney == 0)
  }

  @Test func `a voided award is not counted`() throws {
    try register.voidAward(Identifier(1), reason: "ghi nhầm")
    #expect(try register.yearFacts(2022, by: .merit).unverifiedMoney == 1)
  }
}
