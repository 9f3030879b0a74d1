import Recognition
import Testing

@testable import RecognitionStore

/// Why an award may be cancelled, by the law of the day.
struct CancellationGroundTests {
  private let book: Book
  private let register: Register

  init() throws {
    book = try Book(.phuNhuan, hand: .fixed("2024-06-01"))
    register = book.register
    try register.addSampleDecision()
    try register.enterAwards(.sample())
  }

  private func cancellation(_ ground: CancellationGround, on day: String) throws -> Cancellation {
    Cancellation(ground: ground, decisionNumber: try DecisionNumber(parsing: "9/QĐ-UBND"), cancelledOn: .day(day))
  }

  @Test(arguments: CancellationGround.allCases) func `the law of 2022 knows four grounds`(ground: CancellationGround) throws {
    #expect(try register.cancel(Identifier(1), cancellation(ground, on: "2024-01-01")).isEmpty)
    let law = try register.law(of: register.findAward(Identifier(1)))
    #expect(law.cancellation?.law.basis == "Luật 06/2022/QH15 Điều 93, căn cứ \(ground.rawValue)")
  }

  @Test func `before it only fraud is known, and not for sure`() throws {
    let basis = "Luật 15/2003/QH11 Điều 96 khoản 1"
    let doubts = try register.cancel(Identifier(1), cancellation(.a, on: "2023-12-31"))
    #expect(doubts.map(\.problem) == [.groundNotVerified(basis: basis)])
    #expect(try register.law(of: register.findAward(Identifier(1))).cancellation?.law.basis == basis)
  }

  @Test(arguments: [CancellationGround.b, .c, .d]) func `a ground that the law of the day lacks is refused`(ground: CancellationGround)
    throws
  {
    try book.expectUnchanged {
      let error = #expect(throws: RegisterError.self) { try register.cancel(Identifier(1), cancellation(ground, on: "2023-12-31")) }
      guard case .groundNotInForce(ground, on: .day("2023-12-31"), let known) = error else { return #expect(Bool(false)) }
      #expect(known.map(\.validity.from) == [.day("2024-01-01"), .day("2026-10-01")])
    }
  }

  @Test func `an office that has the text adds a ground of before`() throws {
    let cells = [
      ("ground", "d"), ("text", "có vi phạm"), ("validFrom", "2018-01-01"), ("validTo", "2023-12-31"), ("legalBasis", "Nghị định X"),
    ]
    _ = try register.addLaw(LawRow(cells.map { (name: $0.0, text: $0.1) }, table: .cancellationGrounds))
    let doubts = try register.cancel(Identifier(1), cancellation(.d, on: "2023-12-31"))
    #expect(doubts.map(\.problem) == [.groundNotVerified(basis: "Nghị định X")])
  }
}
