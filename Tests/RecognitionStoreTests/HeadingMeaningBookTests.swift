import Recognition
import Testing

@testable import RecognitionStore

@Suite struct `Meanings of headings in the book` {
  private let register: Register
  private let book: Book

  init() throws {
    book = try Book()
    register = book.register
  }

  private static func meaning(_ heading: String, _ column: String?, replaces: Int64? = nil) -> NewHeadingMeaning {
    NewHeadingMeaning(
      HeadingMeaning(list: .units, form: "anhem|loai|phuong", heading: heading, column: column), replaces: replaces.map { Identifier($0) })
  }

  private static func options(_ meanings: NewHeadingMeaning..., dryRun: Bool = false) -> ImportSummary.Options {
    var options = ImportSummary.Options(dryRun: dryRun)
    options.meanings = meanings
    return options
  }

  @Test func `enter with the list that was read by them, as one change`() throws {
    let before = try book.number("SELECT max(id) FROM change")
    try register.enterUnits(.sample(actual: 5), options: Self.options(Self.meaning("Anh em", "actual"), Self.meaning("Zalo", nil)))
    #expect(try register.headingMeanings().map(\.value.column) == ["actual", nil])
    #expect(try book.number("SELECT max(id) FROM change") == before + 1)
    #expect(try register.verify().isEmpty)
  }

  @Test func `are not kept on a dry run, nor of a list that is refused`() throws {
    try book.expectUnchanged {
      try register.enterUnits(.sample(actual: 5), options: Self.options(Self.meaning("Anh em", "actual"), dryRun: true))
      let rows = [ListRow<UnitRow>.bad([Finding(row: 2, column: "actual", value: "x", .notAWholeNumber)])]
      #expect(try register.importUnits(rows, file: nil, options: Self.options(Self.meaning("Anh em", "actual"))).refused == 1)
    }
  }

  @Test func `are entered though the list says nothing new`() throws {
    try register.enterUnits(.sample(actual: 5))
    try register.enterUnits(.sample(actual: 5), options: Self.options(Self.meaning("Anh em", "actual")))
    #expect(try register.headingMeanings().map(\.value.heading) == ["Anh em"])
  }

  @Test func `stand once for a heading of a form: a new one takes the place of the old`() throws {
    try register.enterUnits(.sample(actual: 5), options: Self.options(Self.meaning("Anh em", "actual")))
    try register.enterUnits(.sample(actual: 5), options: Self.options(Self.meaning("Anh em", "population", replaces: 1)))
    #expect(try register.headingMeanings().map(\.id.number) == [2])
    #expect(throws: RegisterError.self) {
      try register.enterUnits(.sample(actual: 5), options: Self.options(Self.meaning("Anh em", nil)))
    }
  }

  @Test func `are struck out by their number, and go with an import that is undone`() throws {
    try register.enterUnits(.sample(actual: 5), options: Self.options(Self.meaning("Anh em", "actual"), Self.meaning("Zalo", nil)))
    try register.voidHeadingMeaning(Identifier(1), reason: "nhầm")
    #expect(try register.headingMeanings().map(\.id.number) == [2])
    #expect(throws: RegisterError.alreadyVoided(table: "heading_meaning", id: 1)) {
      try register.voidHeadingMeaning(Identifier(1), reason: "nhầm")
    }
    #expect(throws: RegisterError.noSuchEntry(table: "heading_meaning", id: 9)) {
      try register.voidHeadingMeaning(Identifier(9), reason: "nhầm")
    }
    #expect(try register.verify().isEmpty)
  }
}
