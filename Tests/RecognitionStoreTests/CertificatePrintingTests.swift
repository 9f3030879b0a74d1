import Recognition
import Testing

@testable import RecognitionStore

/// Blanks of certificates that were used up.
struct CertificatePrintingTests {
  private let book: Book
  private let register: Register
  private let day = CivilDate.day("2023-01-06")

  init() throws {
    book = try Book(hand: .fixed("2023-07-01"))
    register = book.register
    try register.addSampleDecision()
  }

  private func counts() throws -> [[Int]] { try register.certificatePrintings().map { [$0.value.printed, $0.value.spoiled] } }

  @Test func `are counted run by run, and a count entered by mistake is struck out`() throws {
    let first = try register.addCertificatePrinting(of: "57/QĐ-UBND", on: day, printed: 40, spoiled: 2)
    _ = try register.addCertificatePrinting(of: "1", on: day, printed: 0, spoiled: 1)
    #expect(try counts() == [[40, 2], [0, 1]])
    try register.voidCertificatePrinting(first, reason: "đếm nhầm")
    #expect(try counts() == [[0, 1]])
    try book.expectUnchanged {
      #expect(throws: RegisterError.alreadyVoided(table: "certificate_printing", id: 1)) {
        try register.voidCertificatePrinting(first, reason: "đếm nhầm")
      }
      #expect(throws: RegisterError.noSuchEntry(table: "certificate_printing", id: 9)) {
        try register.voidCertificatePrinting(Identifier(9), reason: "đếm nhầm")
      }
    }
  }

  @Test func `are of no day before the decision, and of none to come`() throws {
    try book.expectUnchanged {
      #expect(throws: ProcessError.printedBeforeDecision("57/QĐ-UBND", signedOn: .day("2023-01-05"))) {
        try register.addCertificatePrinting(of: "57/QĐ-UBND", on: .day("2023-01-04"), printed: 1, spoiled: 0)
      }
      #expect(throws: ProcessError.notYet(.day("2023-07-02"), today: .day("2023-07-01"))) {
        try register.addCertificatePrinting(of: "57/QĐ-UBND", on: .day("2023-07-02"), printed: 1, spoiled: 0)
      }
    }
  }
}
