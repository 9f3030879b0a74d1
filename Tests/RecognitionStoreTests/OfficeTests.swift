import Recognition
import Testing

@testable import RecognitionStore

/// The office that keeps the register, named or placed after its beginning.
struct OfficeTests {
  @Test func `a register begun without an office is given one, and its place`() throws {
    let book = try Book(.nobody)
    try book.register.setOffice(name: nil, place: "768", on: .gathering, reason: "lập sổ khi chưa rõ")
    let office = try book.register.office()
    #expect(office.name == "UBND quận Phú Nhuận" && office.place?.place.code == "768")
    #expect(try book.register.findPlace("Phường 1", on: .gathering).place.code == "27058", "its own wards come first")
    #expect(try book.register.verify().isEmpty)
  }

  @Test func `a name alone finds its place where the register has none`() throws {
    let book = try Book(.nobody)
    try book.register.setOffice(name: "UBND quận Phú Nhuận", place: nil, on: nil, reason: nil)
    #expect(try book.register.office().place?.place.code == "768")
  }

  @Test func `a misspelt name is mended, that of the decisions it issued too, and its place stays`() throws {
    let book = try Book(.phuNhuan)
    try book.register.addSampleDecision(by: "UBND quận Phú Nhuận")
    try book.register.setOffice(name: "Ủy ban nhân dân quận Phú Nhuận", place: nil, on: nil, reason: "viết đủ")
    let office = try book.register.office()
    #expect(office.name == "Ủy ban nhân dân quận Phú Nhuận" && office.place?.place.code == "768")
    #expect(try book.register.decisions().map(\.value.issuer) == ["Ủy ban nhân dân quận Phú Nhuận"])
    #expect(try book.register.verify().isEmpty)
  }

  @Test func `an office that moves is the body already at the new place, which keeps its name`() throws {
    let book = try Book(.phuNhuan)
    try book.register.addSampleDecision(by: "UBND quận Phú Nhuận")
    try book.register.addSampleDecision("58/QĐ-UBND", by: "Ủy ban nhân dân Phường 1, Quận Phú Nhuận")
    try book.register.setOffice(name: nil, place: "27058", on: .gathering, reason: "nhầm sổ mẫu")
    let names = ["UBND quận Phú Nhuận", "Ủy ban nhân dân Phường 1, Quận Phú Nhuận"]
    #expect(try book.register.office().name == names[1] && book.register.office().place?.place.code == "27058")
    #expect(try book.register.decisions().map(\.value.issuer).sorted() == names.sorted())
    #expect(try book.register.verify().isEmpty)
  }

  @Test func `an office that moves where the book has no body is the committee, or the police, of that place`() throws {
    let moves = [("UBND quận Phú Nhuận", "UBND Phường 2"), ("Công an quận Phú Nhuận", "Công an Phường 2"), ("Tổ thi đua", "Tổ thi đua")]
    for (name, moved) in moves {
      let book = try Book(.nobody)
      try book.register.setOffice(name: name, place: "768", on: .gathering, reason: nil)
      try book.register.setOffice(name: nil, place: "27061", on: .gathering, reason: "nhầm")
      #expect(try book.register.office().name == moved && book.register.office().place?.place.code == "27061")
    }
  }

  @Test func `what the office is already is no change`() throws {
    let book = try Book(.phuNhuan)
    try book.expectUnchanged {
      #expect(throws: RegisterError.nothingToChange) {
        try book.register.setOffice(name: "UBND quận Phú Nhuận", place: "768", on: .gathering, reason: nil)
      }
    }
  }

  @Test func `a place nobody knows leaves the office as it is`() throws {
    let book = try Book(.phuNhuan)
    try book.expectUnchanged {
      #expect(placeProblem { try book.register.setOffice(name: nil, place: "99999", on: .gathering, reason: nil) } != nil)
    }
  }
}
