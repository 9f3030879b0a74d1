import Foundation
import Recognition
import Testing

@testable import RecognitionReports

@Suite struct `A document for a word processor` {
  private static let pages: [(name: String, page: Page)] = [
    ("year", YearReport(facts: .full, previous: .previous).page(.mock())), ("empty year", YearReport(facts: .empty).page(.mock(.en))),
    ("draft", DraftDecision(.mock).page(.mock())), ("money", MoneySheet.mock.page(.mock())),
    ("sheet", GiftSheet(.mock(), nominees: .mock, paper: .mock).page(.mock())), ("hostile", .hostile),
    ("list", Page(lists: [Table(columns: [.init("a", "A")], rows: [["x"]])], from: nil, .mock())),
  ]

  private static func unzipped(_ page: Page) throws -> Unzipped { try #require(try Unzipped(WordDocument(page, .mock()).bytes())) }

  @Test(arguments: pages.indices) func `is well-formed in every part, and every part is told of`(index: Int) throws {
    let (name, page) = Self.pages[index]
    let file = try Self.unzipped(page)
    for part in file.names { #expect(XMLTree(file[part]) != nil, "\(name): \(part)") }
    let told = try #require(XMLTree(file["[Content_Types].xml"])).elements.compactMap { $0.attributes["PartName"] }
    #expect(Set(file.names.filter { !$0.hasSuffix(".rels") && $0 != "[Content_Types].xml" }.map { "/" + $0 }) == Set(told))
  }

  @Test(arguments: pages.indices) func `uses only styles that it defines`(index: Int) throws {
    let file = try Self.unzipped(Self.pages[index].page)
    let styles = try #require(XMLTree(file["word/styles.xml"]))
    let defined = Set(styles.elements.compactMap { $0.attributes["w:styleId"] })
    for part in ["word/document.xml", "word/header1.xml", "word/footer1.xml"] {
      let tree = try #require(XMLTree(file[part]))
      let used = tree.elements.filter { ["w:pStyle", "w:tblStyle"].contains($0.name) }.compactMap { $0.attributes["w:val"] }
      #expect(!used.isEmpty && Set(used).subtracting(defined) == [], "\(part)")
    }
    let based = styles.elements.filter { ["w:basedOn", "w:next"].contains($0.name) }.compactMap { $0.attributes["w:val"] }
    #expect(Set(based).subtracting(defined) == [])
  }

  @Test(arguments: pages.indices) func `has in every row of a table as many cells as its grid, and paragraphs in every cell`(index: Int)
    throws
  {
    let tree = try #require(XMLTree(try Self.unzipped(Self.pages[index].page)["word/document.xml"]))
    for table in tree.all("w:tbl") {
      let grid = tree.children(of: tree.children(of: table, named: "w:tblGrid")[0], named: "w:gridCol").count
      for row in tree.children(of: table, named: "w:tr") {
        let cells = tree.children(of: row, named: "w:tc")
        #expect(cells.allSatisfy { !tree.children(of: $0, named: "w:p").isEmpty })
        #expect(cells.reduce(0) { $0 + Self.span(of: $1, in: tree) } == grid)
      }
      let properties = tree.children(of: table, named: "w:tblPr")[0]
      let order = (tree.inside[properties] ?? []).map { tree.elements[$0].name }
      #expect(order == ["w:tblStyle", "w:tblW", "w:jc", "w:tblLayout"], "the order that the format asks for")
    }
  }

  @Test func `repeats the titles of a table on every sheet`() throws {
    let tree = try #require(XMLTree(try Self.unzipped(.hostile)["word/document.xml"]))
    #expect(tree.all("w:tblHeader").count == 2, "both lines of stacked titles")
    #expect(tree.all("w:gridSpan").map { tree.elements[$0].attributes["w:val"] } == ["2"])
  }

  @Test func `has the headings, the sheets' numbers and the margins of an official paper`() throws {
    let file = try Self.unzipped(YearReport(facts: .full).page(.mock()))
    let document = file["word/document.xml"]
    for style in ["Title", "Subtitle", "Heading1", "Heading2", "Issuer", "Motto", "PaperDay", "Signer", "AnnexLabel"] {
      #expect(document.contains("<w:pStyle w:val=\"\(style)\"/>"), "\(style)")
    }
    #expect(document.contains("w:top=\"1134\" w:right=\"907\" w:bottom=\"1417\" w:left=\"1701\""), "20, 16, 25 and 30 mm")
    #expect(file["word/header1.xml"].contains("w:instr=\"PAGE\"") && document.contains("<w:titlePg/>"))
    let foot = file["word/footer1.xml"]
    for words in ["w:instr=\"NUMPAGES\"", "UBND quận Phú Nhuận", "năm thành tích", YearFacts.fingerprint, "08:30"] {
      #expect(foot.contains(words), "\(words)")
    }
  }

  @Test func `keeps the book's text, without what XML cannot hold`() throws {
    let tree = try #require(XMLTree(try Self.unzipped(.hostile)["word/document.xml"]))
    #expect(tree.text.contains("<b>&\"'\\</style>]]> Hằng"))
  }

  @Test func `of the same page at the same clock has the same bytes`() throws {
    let page = YearReport(facts: .full).page(.mock())
    #expect(try WordDocument(page, .mock()).bytes() == WordDocument(page, .mock()).bytes())
  }

  private static func span(of cell: Int, in tree: XMLTree) -> Int {
    let properties = tree.children(of: cell, named: "w:tcPr")
    let span = properties.flatMap { tree.children(of: $0, named: "w:gridSpan") }.first
    return span.flatMap { tree.elements[$0].attributes["w:val"] }.flatMap(Int.init) ?? 1
  }
}
