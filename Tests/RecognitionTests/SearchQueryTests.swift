import Recognition
import Testing

/// What is looked for, and why a name on a list may be somebody else.
struct SearchQueryTests {
  @Test func `a text becomes words with and without marks`() throws {
    let query = try #require(SearchQuery("  Nguyễn Văn  ĐẶNG, 57/QĐ "))
    #expect(query.plain == ["nguyen", "van", "dang", "57", "qd"] && query.marked == ["nguyễn", "văn", "đặng", "57", "qđ"])
    #expect(query.isMarked && SearchQuery("nguyen van")?.isMarked == false)
    #expect(SearchQuery("Hoà")?.marked == SearchQuery("HÒA")?.marked)
    #expect(SearchQuery("*** – “”") == nil)
  }

  @Test func `the last digits of the number make up for a birth year`() {
    let digits = try? IDDigits(parsing: "047")
    let record = Recipient(type: .individual, name: "An", idDigits: digits)
    #expect(NameRow(row: 1, name: "An", idDigits: digits).doubts(about: record, told: nil, known: []).isEmpty)
    #expect(NameRow(row: 1, name: "An").doubts(about: record, told: nil, known: []) == [.birthYearNotTold, .birthYearNotInBook])
  }

  @Test func `a ward is a doubt where both sides tell one and they differ`() {
    let record = Recipient(type: .household, name: "Hộ ông An")
    let row = NameRow(row: 1, name: "Hộ ông An")
    let (here, there) = (Set([Identifier<Place>(1)]), Set([Identifier<Place>(2)]))
    #expect(row.doubts(about: record, told: here, known: here).isEmpty && row.doubts(about: record, told: here, known: []).isEmpty)
    #expect(row.doubts(about: record, told: here, known: there) == [.otherWard])
    #expect(row.doubts(about: record, told: nil, known: there) == [.wardNotTold])
  }
}
