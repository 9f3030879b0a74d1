import Foundation

/// A workbook made by hand, part by part, packed without compression.
struct Workbook {
  /// The sheets' names and what stands in them: `<sheetData>` and what follows it.
  var sheets: [(name: String, xml: String)]
  /// The shared texts as `<si>` elements.
  var texts = ""
  var countsFrom1904 = false
  /// Parts that stand in place of, or beside, the usual ones.
  var others: [String: String] = [:]

  /// A workbook of one sheet.
  init(_ xml: String, named name: String = "Phường 5") { sheets = [(name, xml)] }

  init(sheets: [(String, String)]) { self.sheets = sheets.map { (name: $0.0, xml: $0.1) } }

  var parts: [String: String] {
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let names = sheets.enumerated().map { #"<sheet name="\#($1.name)" sheetId="\#($0 + 1)" r:id="rId\#($0 + 1)"/>"# }.joined()
    let links = sheets.indices.map {
      #"<Relationship Id="rId\#($0 + 1)" Type="\#(relation)worksheet" Target="worksheets/sheet\#($0 + 1).xml"/>"#
    }
    var parts = [
      "_rels/.rels":
        #"<Relationships><Relationship Id="rId1" Type="\#(relation)officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
      "xl/workbook.xml":
        #"<workbook xmlns:r="r"><workbookPr date1904="\#(countsFrom1904 ? 1 : 0)"/><sheets>\#(names)</sheets></workbook>"#,
      "xl/_rels/workbook.xml.rels":
        #"<Relationships>\#(links.joined())<Relationship Id="s" Type="\#(relation)sharedStrings" Target="sharedStrings.xml"/>"#
        + #"<Relationship Id="t" Type="\#(relation)styles" Target="/xl/styles.xml"/></Relationships>"#,
      "xl/sharedStrings.xml": "<sst>\(texts)</sst>",
      "xl/styles.xml":
        #"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="0&quot; đồng/ngày&quot;"/></numFmts>"#
        + #"<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>"#,
    ]
    for (index, sheet) in sheets.enumerated() { parts["xl/worksheets/sheet\(index + 1).xml"] = "<worksheet>\(sheet.xml)</worksheet>" }
    return parts.merging(others) { $1 }
  }

  var bytes: [UInt8] { Self.zip(parts) }

  /// Rows of text and numbers from `first` on: a cell that begins with `<` is written as it is.
  static func rows(_ rows: [[String]], from first: Int = 1) -> String {
    let lines = rows.enumerated().map { index, cells in
      let number = first + index
      let xml = cells.enumerated().map { column, text -> String in
        let reference = String(UnicodeScalar(UInt8(65 + column))) + String(number)
        if text.isEmpty { return "" }
        if text.hasPrefix("<") { return text.replacingOccurrences(of: "@", with: reference) }
        if Double(text) != nil { return #"<c r="\#(reference)"><v>\#(text)</v></c>"# }
        return #"<c r="\#(reference)" t="inlineStr"><is><t>\#(text)</t></is></c>"#
      }
      return #"<row r="\#(number)">\#(xml.joined())</row>"#
    }
    return "<sheetData>\(lines.joined())</sheetData>"
  }

  /// - Parameter size: what each part is said to unpack to; nil for the truth.
  static func zip(_ parts: [String: String], size: UInt32? = nil) -> [UInt8] {
    var (body, directory): ([UInt8], [UInt8]) = ([], [])
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
      let content = Array(text.utf8)
      let start = UInt32(body.count)
      let about =
        words([0, 0, 0x21]) + long(crc(content)) + long(UInt32(content.count)) + long(size ?? UInt32(content.count))
        + words([name.utf8.count, 0])
      body += [0x50, 0x4B, 3, 4] + words([20, 0]) + about + name.utf8 + content
      directory += [0x50, 0x4B, 1, 2] + words([20, 20, 0]) + about + words([0, 0, 0]) + long(0) + long(start) + name.utf8
    }
    let count = parts.count
    return body + directory + [0x50, 0x4B, 5, 6] + words([0, 0, count, count]) + long(UInt32(directory.count)) + long(UInt32(body.count))
      + words([0])
  }

  private static func words(_ values: [Int]) -> [UInt8] { values.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8 & 0xFF)] } }

  private static func long(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (8 * $0) & 0xFF) } }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { remainders[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
  }

  /// The sum of each byte alone.
  private static let remainders: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
}
