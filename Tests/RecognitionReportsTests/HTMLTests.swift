import Foundation
import Recognition
import Testing

@testable import RecognitionReports

@Suite struct `Pages in HTML` {
  private static let hostile = "<script>alert(\"1\")</script> & 'x'"

  @Test func `show text of the book as it is, whatever is in it`() {
    let table = Table(columns: [.init("a", Self.hostile)], rows: [[.text(Self.hostile)]], total: [.text(Self.hostile)])
    let blocks: [Page.Block] = [
      .title(Self.hostile), .heading(Self.hostile), .subheading(Self.hostile), .centred(Self.hostile), .paragraph(Self.hostile),
      .line(Self.hostile), .item(Self.hostile), .table(table),
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
      GiftSheet(.mock(), nominees: .mock, paper: .mock).page(.mock(language)), DraftDecision(.mock).page(.mock(language)), .hostile,
      Page(blocks: []),
    ]
    for page in pages { #expect(Self.unbalanced(page.html(in: language)) == []) }
    #expect(Self.unbalanced("<p><b></p>") != [])
  }

  @Test func `need nothing from outside and run nothing`() {
    let html = YearReport(facts: .full).page(.mock()).html(in: .en)
    for word in ["src=", "href=", "<script", "<link", "<img", "@import", "url("] { #expect(!html.contains(word), "\(word)") }
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
  }

  @Test func `end neither a string nor the style by what the foot of the sheets says`() {
    let html = Page.hostile.html(in: .vi)
    #expect(html.components(separatedBy: "</style>").count == 3, "two styles, and what a text says of one is escaped")
    #expect(html.contains(#"Cơ quan: \3c b\3e \26 \22 '\5c \3c /style\3e "#))
  }

  @Test func `name on every sheet the office, the period, the book and the sheet's number`() {
    let html = YearReport(facts: .full).page(.mock()).html(in: .vi)
    let foot = html.components(separatedBy: "@bottom-center { content: ").last?.prefix { $0 != "}" } ?? ""
    for words in [
      "UBND quận Phú Nhuận", "năm 2022", "năm thành tích", "Địa giới", "31/01/2023", "08:30", YearFacts.fingerprint, "counter(pages)",
    ] {
      #expect(foot.contains(words), "\(words)")
    }
  }

  @Test func `draw a chart of the numbers beside it, told in words`() {
    var table = Table(columns: [.init("a", "A"), .number("n", "N")], rows: [["Phường 1", 1_234], ["Phường 2", nil], ["Phường 3", 0]])
    table.chart = Table.Chart(title: "Quà", series: ["n"], shape: .columns)
    let svg = table.svg ?? ""
    #expect(svg.contains("<svg role=\"img\"") && svg.contains("<title>Quà</title>"))
    #expect(svg.contains("<desc>Phường 1: 1.234; Phường 2: chưa có số liệu; Phường 3: 0</desc>"))
    #expect(svg.components(separatedBy: "<rect").count == 2, "a bar for what is known and not nothing")
    #expect(svg.contains("Times New Roman"))
    table.rows = [["Phường 1", nil]]
    #expect(table.svg == nil, "of nothing known there is no chart")
  }

  @Test func `carry the style of the reports' folder`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let style = try String(contentsOf: folder.appending(path: "Reports/print.css"), encoding: .utf8)
    #expect(Page(blocks: []).html(in: .vi).contains("<style>\n\(style)</style>"))
  }

  @Test func `set numbers to the right and name each row`() {
    let table = Table(
      columns: [.init("ward", "Phường"), .number("n", "Số")], rows: [[.text("Phường 1"), .number(1_234)], [.text("Phường 2"), .unknown]])
    let html = Page(lists: [table], from: nil, .mock()).html(in: .vi)
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
      } else if !["!DOCTYPE", "meta", "br", "rect"].contains(name) {
        open.append(name)
      }
    }
    return wrong + open
  }
}
