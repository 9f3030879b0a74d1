/// Pieces of WordprocessingML. Lengths are in twentieths of a point.
enum Word {
  static let millimetre = 1440 / 25.4

  /// A paragraph of a style; some of its text may be bold where the style is not.
  static func paragraph(_ text: String, _ style: String, isBold: Bool = false) -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>\(run(text, isBold: isBold))</w:p>\n"
  }

  static func run(_ text: String) -> String { run(text, isBold: false) }

  static func run(_ text: String, isBold: Bool) -> String {
    let bold = isBold ? "<w:rPr><w:b/></w:rPr>" : ""
    return text.isEmpty ? "" : "<w:r>\(bold)<w:t xml:space=\"preserve\">\(XML.escaped(text))</w:t></w:r>"
  }

  /// A field that the word processor works out: PAGE, NUMPAGES.
  static func field(_ name: String) -> String {
    "<w:fldSimple w:instr=\"\(name)\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
  }

  /// A row of cells without borders: what stands side by side on a page.
  static func sideBySide(_ cells: [(width: Int, content: String)]) -> String {
    let grid = cells.map { "<w:gridCol w:w=\"\($0.width)\"/>" }.joined()
    let row = cells.map { cell($0.content, width: $0.width) }.joined()
    return "<w:tbl>\(properties("Layout", width: cells.reduce(0) { $0 + $1.width }))<w:tblGrid>\(grid)</w:tblGrid>"
      + "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(row)</w:tr></w:tbl>\n"
  }

  static func properties(_ style: String, width: Int) -> String {
    "<w:tblPr><w:tblStyle w:val=\"\(style)\"/><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
  }

  static func cell(_ content: String, width: Int, _ extra: String = "") -> String {
    "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(extra)</w:tcPr>\(content)</w:tc>"
  }
}
