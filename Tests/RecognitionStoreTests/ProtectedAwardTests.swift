import Recognition
import Testing

@testable import RecognitionStore

/// Awards of recipients who must not be named: only what kind, which year and how many.
struct ProtectedAwardTests {
  private let book: Book
  private let register: Register

  init() throws {
    book = try Book(.phuNhuan)
    register = book.register
  }

  @Test func `a slip of the pen is struck out and leaves the year's figures`() throws {
    let ids = try [2, 3].map { quantity in
      try register.addProtected(
        "GK_HUYEN", type: .individual, meritYear: MeritYear(2022)!, quantity: quantity, decision: nil, ceremony: nil
      ).id
    }
    #expect(try register.yearFacts(2022, by: .merit).protected == 5)
    try register.voidProtected(ids[1], reason: "ghi hai lần")
    #expect(try register.yearFacts(2022, by: .merit).protected == 2)
    try book.expectUnchanged {
      #expect(throws: RegisterError.alreadyVoided(table: "protected_award", id: ids[1])) {
        try register.voidProtected(ids[1], reason: "lần nữa")
      }
      #expect(throws: RegisterError.noSuchEntry(table: "protected_award", id: 9)) { try register.voidProtected(9, reason: "thử") }
    }
    #expect(try register.verify().isEmpty)
  }
}
