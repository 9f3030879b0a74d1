/// The parts of a word processor's file that are the same for every page, or nearly.
enum WordPart {
  static let namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""

  static let contentTypes =
    XML.declaration + """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
      <Override PartName="/word/document.xml" ContentType="\(wordprocessing).document.main+xml"/>\
      <Override PartName="/word/styles.xml" ContentType="\(wordprocessing).styles+xml"/>\
      <Override PartName="/word/settings.xml" ContentType="\(wordprocessing).settings+xml"/>\
      <Override PartName="/word/header1.xml" ContentType="\(wordprocessing).header+xml"/>\
      <Override PartName="/word/footer1.xml" ContentType="\(wordprocessing).footer+xml"/>\
      </Types>

      """

  static let relations =
    XML.declaration + """
      <Relationships xmlns="\(packages)/relationships">\
      <Relationship Id="rId1" Type="\(offices)/officeDocument" Target="word/document.xml"/>\
      <Relationship Id="rId2" Type="\(packages)/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
      </Relationships>

      """

  static let documentRelations =
    XML.declaration + """
      <Relationships xmlns="\(packages)/relationships">\
      <Relationship Id="rId1" Type="\(offices)/styles" Target="styles.xml"/>\
      <Relationship Id="rId2" Type="\(offices)/settings" Target="settings.xml"/>\
      <Relationship Id="rId3" Type="\(offices)/header" Target="header1.xml"/>\
      <Relationship Id="rId4" Type="\(offices)/footer" Target="footer1.xml"/>\
      </Relationships>

      """

  static let settings = XML.declaration + "<w:settings \(namespaces)><w:defaultTabStop w:val=\"720\"/></w:settings>\n"

  /// The number of the sheet, from the second on.
  static let header =
    XML.declaration + "<w:hdr \(namespaces)><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>\(Word.field("PAGE"))</w:p></w:hdr>\n"

  static func footer(_ foot: RunningFoot?) -> String {
    let number = Word.field("PAGE") + Word.run("/") + Word.field("NUMPAGES")
    let lines = foot.map { foot in
      foot.lines.dropLast().map(Word.run) + [Word.run((foot.lines.last ?? "") + " · " + foot.sheet) + number, Word.run(foot.last)]
    }
    let text = (lines ?? [number]).joined(separator: "<w:r><w:br/></w:r>")
    return XML.declaration + "<w:ftr \(namespaces)><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>\(text)</w:p></w:ftr>\n"
  }

  static func core(title: String, day: String) -> String {
    XML.declaration + """
      <cp:coreProperties xmlns:cp="\(packages)/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
      <dc:title>\(XML.escaped(title))</dc:title><dc:creator>Sổ Vàng</dc:creator>\
      <dcterms:created xsi:type="dcterms:W3CDTF">\(day)T12:00:00Z</dcterms:created></cp:coreProperties>

      """
  }

  private static let wordprocessing = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"
  private static let offices = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
}
