import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// Looking things up: what comes first, and that the index follows the book through all that happens to it.
struct SearchTests {
  private let book: Book
  private var register: Register { book.register }

  init() throws {
    book = try Book()
    try register.addSampleDecision()
    try register.enterAwards(
      .sample("Nguyễn Văn Anh", citation: "Bắt cướp ở chợ"), .sample("Nguyễn Văn Ân", row: 3, birthYear: 1971, ward: "Phường 2"),
      .sample("Nguyễn Văn An", row: 4, birthYear: 1972), .sample("An Văn Nguyễn", row: 5, birthYear: 1973),
      .sample("Nguyễn Thị Văn An", row: 6, birthYear: 1974))
  }

  private func names(_ text: String, _ filter: SearchFilter = SearchFilter(kind: .recipient), in register: Register? = nil) throws
    -> [String]
  {
    try (register ?? self.register).find(#require(SearchQuery(text)), filter).hits.map(\.name)
  }

  @Test func `the whole name comes first, then the words, then their beginnings`() throws {
    #expect(
      try names("nguyen van an")
        == ["Nguyễn Văn Ân", "Nguyễn Văn An", "An Văn Nguyễn", "Nguyễn Thị Văn An", "Nguyễn Văn Anh"])
    #expect(try names("NGUYỄN  văn An").prefix(4) == ["Nguyễn Văn An", "An Văn Nguyễn", "Nguyễn Thị Văn An", "Nguyễn Văn Anh"])
    #expect(try names("nguyễn văn an").last == "Nguyễn Văn Ân")
    #expect(try names("anh") == ["Nguyễn Văn Anh"] && names("vawn").isEmpty)
  }

  @Test func `it says how each fits`() throws {
    let hits = try register.find(#require(SearchQuery("nguyễn văn ân"))).hits
    #expect(hits.map(\.match) == [.exact, .exact, .words, .words, .beginning])
    #expect(hits.map(\.agreesInMarks) == [true, false, false, false, false])
    let first = try #require(hits.first)
    #expect(first.ward == "Phường 2" && first.birthYear == 1971 && first.years == [2022])
    #expect(first.honours == [Honour(code: "GK_DV", year: 2022)])
  }

  @Test func `the text is words, whatever signs stand in it`() throws {
    for text in ["nguyen AND van", "\"nguyen\" *", "nguyen -van", "plain: van", "(van", "^ nguyen", "nguyen $", "van NEAR(an)", "'; --"] {
      if let query = SearchQuery(text) { _ = try register.find(query) }
    }
    #expect(SearchQuery(" * ") == nil && SearchQuery("") == nil)
    #expect(try names("nguyen AND van").isEmpty)
    #expect(try names("57/qđ-ubnd", SearchFilter(kind: .decision)) == ["57/QĐ-UBND"])
    #expect(try names("bat cuop", SearchFilter()) == ["Bắt cướp ở chợ"])
  }

  @Test func `kind, ward and limit narrow it`() throws {
    let ward = try register.findPlace("Phường 2", on: .gathering).id
    #expect(try names("nguyen", SearchFilter(wards: [ward])) == ["Nguyễn Văn Ân"])
    #expect(try names("cho", SearchFilter(kind: .recipient)).isEmpty)
    let first = try register.find(#require(SearchQuery("nguyen")), SearchFilter(limit: 2))
    #expect(first.hits.count == 2 && first.hasMore)
    #expect(try !register.find(#require(SearchQuery("nguyen")), SearchFilter(limit: 5)).hasMore)
  }

  @Test func `an internal recipient is found by the office alone, and so is what it was honoured for`() throws {
    _ = try register.edit(Identifier(1), RecipientEdit(visibility: .internal), reason: "đề nghị")
    let office = SearchFilter(audience: .office)
    for text in ["Văn Anh", "bắt cướp"] { #expect(try names(text, SearchFilter()).isEmpty && names(text, office).count == 1) }
    #expect(try register.names(near: #require(SearchQuery("Nguyễn Văn Anhh"))).contains("Nguyễn Văn Anh") == false)
  }

  @Test func `the index follows edits, strikings-out, undoings and merges`() throws {
    #expect(try names("anh").count == 1)
    _ = try register.edit(Identifier(1), RecipientEdit(name: "Lê Văn Khánh"), reason: "sửa tên")
    #expect(try names("anh").isEmpty && names("khánh") == ["Lê Văn Khánh"])
    try register.merge(Identifier(3), Identifier(2), reason: "một người")
    let merged = try register.find(#require(SearchQuery("nguyễn văn ân"))).hits
    #expect(merged.first?.id == 3 && merged.first?.honours.count == 2)
    try register.unmerge(Identifier(2), reason: "hai người")
    #expect(try register.find(#require(SearchQuery("nguyễn văn ân"))).hits.first?.id == 2)
    try register.enterAwards(.sample("Phan Thị Mới", row: 9, birthYear: 1990))
    #expect(try names("moi") == ["Phan Thị Mới"])
    try register.undo(register.fingerprint.change, reason: "nhầm")
    #expect(try names("moi").isEmpty)
    #expect(try register.run(.search).isEmpty)
  }

  @Test func `the book as it was is looked through as it was, and leaves the index alone`() throws {
    let before = try register.fingerprint
    _ = try register.edit(Identifier(1), RecipientEdit(name: "Lê Văn Khánh"), reason: "sửa tên")
    #expect(try names("khánh").count == 1)
    let past = try register.asKnown(at: .fingerprint(before))
    for _ in 1...2 { #expect(try names("anh", in: past) == ["Nguyễn Văn Anh"] && names("khánh", in: past).isEmpty) }
    #expect(try names("khánh").count == 1 && register.run(.search).isEmpty)
  }

  @Test func `a file that takes no writing is looked through all the same`() throws {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: book.path, configuration: configuration)
    let readOnly = Register(queue: queue, path: book.path, hand: .fixed())
    for _ in 1...2 { #expect(try names("anh", in: readOnly) == ["Nguyễn Văn Anh"]) }
    #expect(try book.number("SELECT count(*) FROM search_reach") == 0)
  }

  @Test func `looking things up changes no fingerprint, and the index is not carried along by an export`() throws {
    try book.expectUnchanged { _ = try names("anh") }
    #expect(try register.verify().isEmpty)
    #expect(Set(BookTables.indexes).isDisjoint(with: try register.read { try ExportedTable.all($0).map(\.name) }))
  }

  @Test func `an index that does not fit the book is found out and made anew`() throws {
    _ = try names("anh")
    try book.alter("UPDATE search SET plain = 'x' WHERE rowid = 1; DELETE FROM search WHERE rowid = 2")
    #expect(try register.run(.search) == [.searchDiffers(.recipient, id: 1), .searchDiffers(.recipient, id: 2)])
    try register.rebuildSearch()
    #expect(try register.run(.search).isEmpty && names("anh") == ["Nguyễn Văn Anh"])
    try book.alter("UPDATE search_content SET c0 = 'x' WHERE id = 3; UPDATE search_content SET c1 = 'x' WHERE id = 3")
    #expect(try register.run(.search) == [.searchBroken])
    try register.rebuildSearch()
    #expect(try register.run(.search).isEmpty && register.verify().isEmpty)
  }

  @Test(arguments: [UInt64(31), 32]) func `through a random history the index is what the book says`(_ seed: UInt64) throws {
    var history = try RandomHistory(seed: seed)
    for step in 1...40 {
      let told = try history.step()
      if step % 3 == 0 { _ = try names("an", in: history.register) }
      #expect(try history.register.run(.search).isEmpty, "\(told)")
    }
    _ = try names("an", in: history.register)
    func kept() throws -> [[Int64: Int]] {
      try history.register.read { db in try SearchKind.allCases.map { try SearchIndex.rows(db, of: $0) } }
    }
    let followed = try kept()
    try history.register.rebuildSearch()
    #expect(try kept() == followed)
  }
}
