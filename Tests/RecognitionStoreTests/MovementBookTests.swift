import Recognition
import Testing

@testable import RecognitionStore

/// Movements in the book.
struct MovementBookTests {
  private let book: Book
  private let register: Register

  init() throws {
    book = try Book()
    register = book.register
  }

  private let whole = Movement(
    name: "Phường không tội phạm", level: .office, scope: .cluster, method: .theme, launchedBy: "UBND quận Phú Nhuận",
    startsOn: .day("2023-01-01"), term: MovementTerm(months: 36), legalPaper: "Kế hoạch số 12/KH-UBND", summedUpOn: .day("2025-12-20"))

  @Test func `a movement is read as it was entered`() throws {
    let (id, doubts) = try register.add(whole)
    #expect(try doubts.isEmpty && register.findMovement(id).value == whole)
    #expect(try register.verify().isEmpty)
  }

  @Test func `a name is one movement's alone, whatever its case`() throws {
    _ = try register.add(whole)
    try book.expectUnchanged {
      #expect(throws: RegisterError.movement(.known(1))) { try register.add(Movement(name: "PHƯỜNG không tội phạm")) }
    }
    let other = try register.add(Movement(name: "Thi đua năm 2023")).id
    #expect(throws: RegisterError.movement(.known(1))) {
      try register.edit(other, MovementEdit(name: "Phường không tội phạm"), reason: nil)
    }
  }

  @Test func `a ceremony's movement is completed later, and the line as it was stays`() throws {
    let ceremony = try register.addGathering()
    let id = try #require(try register.movements().first?.id)
    #expect(try register.findMovement(id).value == Movement(name: "Toàn dân bảo vệ an ninh Tổ quốc"))
    let edit = MovementEdit(level: .central, scope: .nationwide, launchedBy: "Thủ tướng Chính phủ", startsOn: .day("2005-06-19"))
    #expect(try register.edit(id, edit, reason: "bổ sung").map(\.problem) == [.durationNotTold])
    #expect(try register.findMovement(id).value.launchedBy == "Thủ tướng Chính phủ")
    #expect(try register.ceremonies(of: id).map(\.id) == [ceremony])
    #expect(try book.number("SELECT count(*) FROM change_line WHERE table_name = 'movement'") == 1)
    #expect(try register.verify().isEmpty)
    #expect(throws: RegisterError.nothingToChange) { try register.edit(id, edit, reason: nil) }
  }

  @Test func `a last day takes the place of a term, and an open end of both`() throws {
    let id = try register.add(whole).id
    _ = try register.edit(id, MovementEdit(endsOn: .day("2023-12-31")), reason: nil)
    #expect(try register.findMovement(id).value.term == nil && register.findMovement(id).value.duration == .one)
    _ = try register.edit(id, MovementEdit(isOpen: true), reason: nil)
    #expect(try register.findMovement(id).value.endsOn == nil && register.findMovement(id).value.duration == nil)
    #expect(try register.findMovement(id).value.launchedBy == "UBND quận Phú Nhuận")
  }

  @Test func `a movement with ceremonies is not struck out`() throws {
    let ceremony = try register.addGathering()
    try book.expectUnchanged {
      #expect(throws: RegisterError.movement(.inUse(1, ceremonies: [ceremony.number]))) {
        try register.voidMovement(Identifier(1), reason: "thử")
      }
    }
    try register.voidCeremony(ceremony, reason: "ghi nhầm")
    try register.voidMovement(Identifier(1), reason: "ghi nhầm")
    #expect(try register.movements().isEmpty)
    #expect(throws: RegisterError.alreadyVoided(table: "movement", id: 1)) { try register.findMovement(Identifier(1)) }
    _ = try register.add(Movement(name: "Toàn dân bảo vệ an ninh Tổ quốc"))
  }

  @Test func `what cannot stand is refused and nothing is entered`() throws {
    try book.expectUnchanged {
      #expect(throws: Findings.self) {
        try register.add(Movement(name: "Thi đua", startsOn: .day("2023-01-01"), endsOn: .day("2022-01-01")))
      }
      #expect(throws: RegisterError.self) { try register.add(Movement(name: "Thi đua", launchedBy: "UBND phường Không Có")) }
    }
  }

  @Test func `the year's movements are facts for forms`() throws {
    _ = try register.add(whole)
    _ = try register.add(Movement(name: "Không rõ ngày"))
    let year = try register.movements(of: 2023, counting: .launched)
    #expect(year.counted == [MovementFacts(Entry(Identifier(1), whole))] && year.undated.map(\.name) == ["Không rõ ngày"])
    #expect(year.counted[0].duration == .threeToFive)
    #expect(try register.movements(of: 2024, counting: .launched).counted.isEmpty)
    #expect(try register.movements(of: 2024, counting: .running).counted.count == 1)
  }
}
