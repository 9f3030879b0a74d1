import Foundation
import Testing

@testable import RecognitionReports

@Suite struct `Pages in HTML` {
  private static let hostile = "<script>alert(\"1\")</script> & 'x'"

  @Test func `show text of the book as it is, whatever is in it`() {
    let table = Table(columns: [.init("a", Self.hostile)], rows: [[.text(Self.hostile)]], total: [.text(Self.hostile)])
    let blocks: [Page.Block] = [
      .title(Self.hostile), .heading(Self.hostile), .paragraph(Self.hostile), .line(Self.hostile), .item(Self.hostile), .table(table),
      .signatures([Self.hostile]),
    ]
    let html = Page(blocks: blocks).html(in: .vi)
    #expect(!html.contains("<script") && !html.contains("alert(\""))
    let shown = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;"
    #expect(
      html.components(separatedBy: shown).count == 1 + 1 + blocks.count + 2, "the document's title, each block, and the table three times")
  }

  @Test(arguments: Language.allCases) func `close every element they open`(language: Language) {
    let pages = [
      YearReport(facts: .full, previous: .previous).page(.mock(language)), AllocationTable(.mock(), paper: .mock).page(.mock(language)),
      GiftSheet(.mock(), nominees: .mock, paper: .mock).page(.mock(language)), Page(blocks: []),
    ]
    for page in pages { #expect(Self.unbalanced(page.html(in: language)) == []) }
    #expect(Self.unbalanced("<p><b></p>") != [])
  }

  @Test func `need nothing from outside and run nothing`() {
    let html = YearReport(facts: .full).page(.mock()).html(in: .en)
    for word in ["src=", "href=", "<script", "<link", "<img", "@import", "url("] { #expect(!html.contains(word), "\(word)") }
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
  }

  @Test func `carry the style of the reports' folder`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let style = try String(contentsOf: folder.appending(path: "Reports/print.css"), encoding: .utf8)
    #expect(Page(blocks: []).html(in: .vi).contains("<style>\n\(style)</style>"))
  }

  @Test func `set numbers to the right and name each row`() {
    let table = Table(
      columns: [.init("ward", "Phường"), .number("n", "Số")], rows: [[.text("Phường 1"), .number(1_234)], [.text("Phường 2"), .unknown]])
    let html = Table.html([table], title: "Sổ vàng", in: .vi)
    #expect(html.contains("<tr><th scope=\"row\">Phường 1</th><td class=\"number\">1.234</td></tr>"))
    #expect(html.contains("<td class=\"number unknown\">chưa có số liệu</td>"))
  }

  /// Elements that are not closed in their order.
  private static func unbalanced(_ html: String) -> [String] {
    var open: [String] = []
    var wrong: [String] = []
    for part in html.components(separatedBy: "<").dropFirst() {
      let name = String(part.prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "!" })
      if name.hasPrefix("/") {
        let expected = open.popLast()
        if expected != String(name.dropFirst()) { wrong += [expected, String(name.dropFirst())].compactMap { $0 } }
      } else if !["!DOCTYPE", "meta", "br"].contains(name) {
        open.append(name)
      }
    }
    return wrong + open
  }
}
