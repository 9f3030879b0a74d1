import Recognition
import Testing

@testable import RecognitionStore

/// A pasted list: who of it is known, how surely, and who is on a gift list already.
struct NameLookUpTests {
  private let book: Book
  private var register: Register { book.register }

  init() throws {
    book = try Book()
    try register.addSampleDecision()
    try register.enterAwards(
      .sample("Nguyễn Văn An", birthYear: 1970), .sample("Nguyễn Văn An", row: 3, birthYear: 1980, ward: "Phường 2"),
      .sample("Tổ dân phố 3", row: 4, type: .collective, birthYear: nil), .sample("Lê Thị Bình", row: 5, birthYear: nil))
  }

  private func lookUp(
    _ rows: NameRow..., gifts: LotReference.Owner? = nil, for audience: Audience = .everybody
  ) throws -> (answers: [NameAnswer], findings: [Finding]) {
    try register.lookUp(rows.map(ListRow.row), file: "ten.csv", gifts: gifts, lot: nil, for: audience)
  }

  @Test func `who agrees in name and birth year is known, and nobody else of the name is told`() throws {
    let answers = try lookUp(NameRow(row: 2, name: "NGUYỄN Văn An", birthYear: 1980, ward: "P2")).answers
    #expect(answers.map(\.standing) == [.known] && answers.map(\.recipient?.id.number) == [2])
    #expect(answers[0].honours == [Honour(code: "GK_DV", year: 2022)] && answers[0].wards == ["Phường 2"] && answers[0].gifts == nil)
  }

  @Test func `a doubt says what is missing or differs`() throws {
    let rows = [
      NameRow(row: 2, name: "Nguyễn Văn An"), NameRow(row: 3, name: "Nguyen Van An", birthYear: 1970),
      NameRow(row: 4, name: "Nguyễn Văn An", birthYear: 1970, ward: "Phường 3"), NameRow(row: 5, name: "Lê Thị Bình", birthYear: 1990),
      NameRow(row: 6, name: "Tổ dân phố 3"), NameRow(row: 7, name: "Tổ dân phố 3", ward: "Phường 1"),
    ]
    let doubts = try rows.map { try lookUp($0).answers[0].doubts }
    #expect(doubts == [[.birthYearNotTold], [.otherMarks], [.otherWard], [.birthYearNotInBook], [.wardNotTold], []])
    #expect(try lookUp(rows[0]).answers.map(\.recipient?.id.number) == [1, 2])
  }

  @Test func `nobody is told as nobody, an internal recipient too`() throws {
    #expect(try lookUp(NameRow(row: 2, name: "Phạm Lạ")).answers.map(\.standing) == [.unknown])
    _ = try register.edit(Identifier(1), RecipientEdit(visibility: .internal), reason: "đề nghị")
    let row = NameRow(row: 2, name: "Nguyễn Văn An", birthYear: 1970)
    #expect(try lookUp(row).answers.map(\.recipient?.id.number) == [2])
    #expect(try lookUp(row, for: .office).answers.map(\.standing) == [.known])
  }

  @Test func `a merged record is told as the one it is`() throws {
    try register.merge(Identifier(1), Identifier(2), reason: "một người")
    let answers = try lookUp(NameRow(row: 2, name: "Nguyễn Văn An", birthYear: 1980)).answers
    #expect(answers.map(\.recipient?.id.number) == [1] && answers[0].standing == .known && answers[0].honours.count == 2)
  }

  @Test func `who is on a gift list is told, whatever the ward`() throws {
    let ceremony = try register.addGathering()
    _ = try register.nominate(.ceremony(ceremony), list(NomineeRow.sample("Phạm Lạ", ward: "Phường 4")), file: nil, options: .init())
    let answers = try lookUp(NameRow(row: 2, name: "Phạm Lạ"), NameRow(row: 3, name: "Lê Lạ"), gifts: .ceremony(ceremony)).answers
    #expect(answers.map(\.gifts) == [[.init(ward: "Phường 4", quantity: 1)], []])
    #expect(throws: RegisterError.self) { try lookUp(NameRow(row: 2, name: "x"), gifts: .ceremony(Identifier(9))) }
  }

  @Test func `a ward that no map has is told once and then left aside`() throws {
    let found = try lookUp(
      NameRow(row: 2, name: "Nguyễn Văn An", birthYear: 1970, ward: "Phường 99"), NameRow(row: 3, name: "An", ward: "Phường 99"))
    #expect(found.findings.map(\.row) == [2] && found.findings[0].severity == .doubtful)
    #expect(found.answers.map(\.standing) == [.known, .unknown])
  }

  @Test func `it enters nothing`() throws {
    try book.expectUnchanged { _ = try lookUp(NameRow(row: 2, name: "Phạm Lạ")) }
  }
}
