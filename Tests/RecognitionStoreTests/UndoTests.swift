import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// A change is taken back as a whole, or not at all.
struct UndoTests {
  private let book: Book
  private var register: Register { book.register }

  init() throws {
    book = try Book()
    _ = try register.addGathering()
    try register.addSampleDecision()
  }

  /// The number of the change that `body` makes.
  private func change(_ body: () throws -> Void) throws -> Int64 {
    try body()
    return try register.fingerprint.change
  }

  private func figures() throws -> [[AwardTally]] {
    try [CountingBasis.merit, .decision, .ceremony].map { basis in
      try (2020...2024).flatMap { try register.yearFacts($0, by: basis).tallies }
    }
  }

  @Test func `an imported list is undone with all it made, and stays in the book struck out`() throws {
    try register.enterAwards(.sample("Người cũ"))
    let before = try figures()
    let recipients = try register.recipients().count
    let list = try change {
      try register.enterAwards(.sample("Người mới", ward: "Phường 2"), .sample("Người khác", row: 3), ceremony: Identifier(1))
    }
    #expect(try figures() != before)
    try register.undo(list, reason: "nhập nhầm")
    #expect(try figures() == before && register.recipients().count == recipients && register.awards().count == 1)
    #expect(try book.number("SELECT count(*) FROM award WHERE change_id = ? AND voided_by IS NOT NULL", [list]) == 2)
    #expect(try register.verify().isEmpty && register.run(.tallies).isEmpty && register.run(.gifts).isEmpty)
    #expect(try register.log().last?.command == "undo")
    #expect(throws: RegisterError.history(.nothingToUndo(list))) { try register.undo(list, reason: "nữa") }
    try register.enterAwards(.sample("Người mới", ward: "Phường 2"))
    #expect(try register.awards().count == 2)
  }

  @Test func `what later changes hang on stays, and they are named`() throws {
    let list = try change { try register.enterAwards(.sample("Người mới")) }
    let conferral = try change { _ = try register.confer(decision: "57/QĐ-UBND", ceremony: Identifier(1), others: [:]) }
    try book.expectUnchanged {
      #expect(throws: RegisterError.history(.undoHindered(list, by: [.init(table: "conferral", id: 1, change: conferral)]))) {
        try register.undo(list, reason: "nhầm")
      }
    }
    try register.undo(conferral, reason: "chưa trao")
    try register.undo(list, reason: "nhầm")
    #expect(try register.awards().isEmpty && register.verify().isEmpty && register.run(.tallies).isEmpty)
  }

  @Test func `a row edited since is not undone over its edit`() throws {
    let list = try change { try register.enterAwards(.sample("Người mới", citation: "Bắt trộm")) }
    let edit = try change { try register.enterAwards(.sample("Người mới", citation: "Bắt trộm đêm"), options: .init(update: true)) }
    #expect(throws: RegisterError.history(.undoHindered(list, by: [.init(table: "award", id: 1, change: edit)]))) {
      try register.undo(list, reason: "nhầm")
    }
    #expect(throws: RegisterError.history(.undoOfEdits(edit))) { try register.undo(edit, reason: "nhầm") }
  }

  @Test func `gifts handed over go back to the place's account`() throws {
    let lot = LotReference.ceremony(Identifier(1))
    _ = try register.allocate(lot, by: .equal)
    _ = try register.draw(lot, by: .seed("48213"))
    let row = HandoverRow.sample(5, ward: "Phường 4", recipient: nil)
    let handover = try change { _ = try register.handOver(lot, list(row), file: nil, options: .init()) }
    #expect(try register.lot(lot).shares.map(\.handedOver).reduce(0, +) == 5)
    try register.undo(handover, reason: "nhầm phường")
    #expect(try register.lot(lot).shares.map(\.handedOver).reduce(0, +) == 0)
    #expect(try register.run(.gifts).isEmpty && register.verify().isEmpty)
  }

  @Test func `the first change, and one that is not there, cannot be undone`() throws {
    let newest = try register.fingerprint.change
    try book.expectUnchanged {
      #expect(throws: RegisterError.history(.undoOfTheFirst)) { try register.undo(1, reason: "nhầm") }
      #expect(throws: RegisterError.history(.noSuchChange(99, newest: newest))) { try register.undo(99, reason: "nhầm") }
    }
  }

  @Test(arguments: [UInt64(31), 32]) func `undoing leaves a random history whole`(_ seed: UInt64) throws {
    var history = try RandomHistory(seed: seed)
    var undone = 0
    for _ in 1...25 {
      let before = try history.book.register.fingerprint.change
      _ = try history.step()
      let after = try history.book.register.fingerprint.change
      guard after > before, undone < 10, (try? history.book.register.undo(after, reason: "thử")) != nil else { continue }
      undone += 1
    }
    #expect(undone > 2)
    #expect(try history.book.register.verify().isEmpty && history.book.register.run(.tallies).isEmpty)
  }
}
