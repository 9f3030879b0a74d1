import Recognition
import Testing

@testable import RecognitionStore

/// Decisions are known by issuer, number and year of signing.
struct DecisionTests {
  private let register: Register
  private let book: Book

  init() throws {
    book = try Book(hand: .fixed("2025-09-01"))
    register = book.register
  }

  @Test func `a decision comes back as it was entered`() throws {
    let id = try register.addDecision(
      number: DecisionNumber(parsing: "5/QĐ-UBND"), signedOn: .day("2023-01-05"), issuer: "UBND quận Phú Nhuận", signer: "Trần Thị Hoa",
      signerTitle: "Phó Chủ tịch", signingForm: .forTheChair)
    let decision = try register.findDecision("05/QĐ-UBND")
    #expect(decision.id == id)
    #expect(decision.value.number.description == "05/QĐ-UBND" && decision.value.issuer == "UBND quận Phú Nhuận")
    #expect(decision.value.signer == "Trần Thị Hoa" && decision.value.signerTitle == "Phó Chủ tịch")
    #expect(decision.value.signingForm == .forTheChair && decision.value.signedOn == .day("2023-01-05"))
    #expect(try register.findDecision("1").id == id)
  }

  @Test(arguments: ["5/QĐ-UBND", "05/QĐ-UBND", " 005/QĐ-UBND "]) func `a number is given once a year`(_ number: String) throws {
    try register.addSampleDecision("5/QĐ-UBND", by: .sampleDistrict)
    try book.expectUnchanged {
      #expect(throws: RegisterError.decisionNumberTaken(number: "05/QĐ-UBND", issuer: "UBND quận Phú Nhuận", year: 2023)) {
        try register.addSampleDecision(number, on: "2023-12-31", by: .sampleDistrict)
      }
    }
  }

  @Test func `the same number is free for another year, another issuer and another type`() throws {
    try register.addSampleDecision("5/QĐ-UBND", by: .sampleDistrict)
    try register.addSampleDecision("5/QĐ-UBND", on: "2024-01-05", by: .sampleDistrict)
    try register.addSampleDecision("5/QĐ-CTUBND", by: .sampleDistrict)
    _ = try register.addDecision(
      number: DecisionNumber(parsing: "5/QĐ-UBND"), signedOn: .day("2023-01-05"), issuer: "UBND phường 1", signer: nil, signerTitle: nil,
      signingForm: nil)
    #expect(
      try register.decisions().map(\.value.issuer) == Array(repeating: "UBND quận Phú Nhuận", count: 2) + ["UBND phường 1"]
        + ["UBND quận Phú Nhuận"])
  }

  @Test func `a number that several decisions bear is refused with all of them`() throws {
    try register.addSampleDecision("5/QĐ-UBND", by: .sampleDistrict)
    try register.addSampleDecision("5/QĐ-UBND", on: "2024-01-05", by: .sampleDistrict)
    #expect(
      throws: RegisterError.ambiguousDecision(
        "5/QĐ-UBND",
        candidates: ["1: 05/QĐ-UBND, 2023-01-05, UBND quận Phú Nhuận", "2: 05/QĐ-UBND, 2024-01-05, UBND quận Phú Nhuận"])
    ) { try register.findDecision("5/QĐ-UBND") }
  }

  @Test func `the office's own committee is one agency, whatever it is called`() throws {
    try register.addSampleDecision("1/QĐ-UBND", by: .sampleDistrict)
    for (number, issuer) in [("2/QĐ-UBND", "Ủy ban nhân dân quận Phú Nhuận"), ("3/QĐ-UBND", "UBND quận"), ("4/QĐ-UBND", "768")] {
      _ = try register.addDecision(
        number: DecisionNumber(parsing: number), signedOn: .day("2023-01-05"), issuer: issuer, signer: nil, signerTitle: nil,
        signingForm: nil)
    }
    #expect(try register.agencies().count == 1)
  }

  @Test func `an unknown decision is named`() throws {
    #expect(throws: RegisterError.unknownDecision("8/QĐ-UBND")) { try register.findDecision("8/QĐ-UBND") }
    #expect(throws: RegisterError.unknownDecision("8")) { try register.findDecision("8") }
    #expect(placeProblem { try register.findDecision("tám") } == .notADecisionNumber)
  }

  @Test func `a decision is struck out only while no award hangs on it, and frees its number`() throws {
    try register.addSampleDecision()
    try register.enterAwards(.sample())
    try book.expectUnchanged {
      #expect(throws: RegisterError.decisionHasAwards(1, awards: 1)) { try register.voidDecision("57/QĐ-UBND", reason: "nhầm") }
    }
    try register.voidAward(Identifier(1), reason: "nhầm")
    try register.voidDecision("57/QĐ-UBND", reason: "nhầm")
    #expect(try register.decisions().isEmpty)
    try register.addSampleDecision()
    #expect(try register.findDecision("57/QĐ-UBND").id == Identifier(2))
  }
}
