internal import CMinizip
internal import Foundation
internal import Recognition
internal import ReportFiles

/// A page for a word processor (docx): the same blocks as HTML, in real styles and tables, to be worked on before it is signed.
///
/// It is written with the day of the printing, so that the same page gives the same bytes.
public struct WordDocument: Sendable {
  let page: Page
  let printing: Printing

  public init(_ page: Page, _ printing: Printing) {
    self.page = page
    self.printing = printing
  }

  /// The file's bytes.
  public func bytes() throws(PaperError) -> [UInt8] {
    try PrivateFolder.using(failure: PaperError.cannotWrite) { folder throws(PaperError) in
      let path = "\(folder)/paper.docx"
      let zip = try ZipWriter(path: path, time: time)
      for (name, text) in parts { try zip.put(name, text) }
      try zip.close()
      guard let data = FileManager.default.contents(atPath: path) else { throw .cannotWrite(String(cString: strerror(errno))) }
      return [UInt8](data)
    }
  }

  /// The parts of the file by name, those that tell of others first.
  var parts: [(name: String, text: String)] {
    [
      ("[Content_Types].xml", WordPart.contentTypes), ("_rels/.rels", WordPart.relations),
      ("docProps/core.xml", WordPart.core(title: title, day: printing.printedOn.description)), ("word/document.xml", document),
      ("word/_rels/document.xml.rels", WordPart.documentRelations), ("word/styles.xml", Self.styles),
      ("word/settings.xml", WordPart.settings),
      ("word/header1.xml", WordPart.header), ("word/footer1.xml", WordPart.footer(foot)),
    ]
  }

  private var title: String { page.about?.name ?? "Sổ vàng" }
  private var foot: RunningFoot? { page.about.map { RunningFoot($0.facts, in: printing.language) } }

  /// A4, with the margins of official papers: 20 mm above, 25 below, 30 to the left, 16 to the right.
  private var document: String {
    let (width, height) = page.isWide ? (297.0, 210.0) : (210.0, 297.0)
    func twips(_ millimetres: Double) -> Int { Int((millimetres * Word.millimetre).rounded()) }
    let blocks = page.withoutFoot.map { $0.word(width: twips(width - 46)) }.joined()
    let isWide = page.isWide ? " w:orient=\"landscape\"" : ""
    let head = page.isOfficial ? "<w:headerReference w:type=\"default\" r:id=\"rId3\"/>" : ""
    let section = """
      <w:sectPr>\(head)<w:footerReference w:type="default" r:id="rId4"/>\(page.isOfficial ? "<w:footerReference w:type=\"first\" r:id=\"rId4\"/>" : "")\
      <w:pgSz w:w="\(twips(width))" w:h="\(twips(height))"\(isWide)/>\
      <w:pgMar w:top="\(twips(20))" w:right="\(twips(16))" w:bottom="\(twips(25))" w:left="\(twips(30))" w:header="\(twips(10))" w:footer="\(twips(8))" w:gutter="0"/>\
      \(page.isOfficial ? "<w:titlePg/>" : "")</w:sectPr>
      """
    return XML.declaration + "<w:document \(WordPart.namespaces)><w:body>\n\(blocks)\(section)</w:body></w:document>\n"
  }

  private var time: tm_zip {
    var time = tm_zip()
    (time.tm_year, time.tm_mon) = (UInt32(printing.printedOn.year), UInt32(printing.printedOn.month - 1))
    (time.tm_mday, time.tm_hour) = (UInt32(printing.printedOn.day), 12)
    return time
  }

  private static let styles = String(
    decoding: UnsafeBufferPointer(start: sovang_word_styles(), count: Int(sovang_word_styles_size)), as: UTF8.self)
}
