internal import Foundation
internal import ReportFiles

extension CertificateSheets {
  /// One document of as many sheets as there are certificates.
  public func html() -> String {
    let sheets = awards.map { award -> String in
      let texts = texts(award)
      let fields = CertificateField.allCases.filter { !isOverprint || $0.isFilledIn }
      let frame = isOverprint ? "" : "<div class=\"frame\"></div>\n"
      return "<section>\n\(frame)\(fields.map { field in texts[field].map { paragraph($0, field) } ?? "" }.joined())</section>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>Giấy khen</title>
      <style>
      \(Self.style)\(places)</style>
      </head>
      <body>
      \(sheets.joined())</body>
      </html>

      """
  }

  /// The same as PDF, by the program that makes it.
  public func pdf() throws(PaperError) -> [UInt8] { try PDFTool.installed().pdf(of: html()) }

  private func paragraph(_ text: String, _ field: CertificateField) -> String {
    guard let box = layout.boxes[field] else { return "" }
    let lines = text.split(separator: "\n").map(String.init)
    let size = lines.map { box.size(for: $0, lines: max(1, box.lines / lines.count)) }.min() ?? box.size
    let look =
      (box.isCentred ? "" : " left") + (box.isBold ? " bold" : "") + (box.isItalic ? " italic" : "") + (box.isRed ? " red" : "")
    let fitted = size == box.size ? "" : " style=\"font-size:\(Self.number(size))pt\""
    return "<p class=\"\(field.rawValue)\(look)\"\(fitted)>\(HTML.lines(lines))</p>\n"
  }

  /// Where the fields stand, told once for all sheets: a style of its own at each text takes the PDF tool a fifth longer.
  private var places: String {
    CertificateField.allCases.compactMap { field in
      layout.boxes[field].map { box in
        let place = "left: \(Self.number(box.left))mm; top: \(Self.number(box.top))mm; width: \(Self.number(box.width))mm"
        return ".\(field.rawValue) { \(place); font-size: \(Self.number(box.size))pt; }\n"
      }
    }.joined()
  }

  /// With one decimal at most.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  private static let style = String(
    decoding: UnsafeBufferPointer(start: sovang_certificate_css(), count: Int(sovang_certificate_css_size)), as: UTF8.self)
}

extension CertificateLayout.Box {
  /// The size at which a text keeps to its lines; never less than half of its own.
  func size(for text: String, lines: Int) -> Double {
    let points = width / 25.4 * 72
    // A line that is broken between words is not full; a single one can be.
    let room = points * Double(lines) * (lines > 1 ? 0.9 : 0.98)
    return max(size / 2, min(size, room / LetterWidths.ems(of: text)))
  }
}

/// How wide text of a Times runs, roughly and rather too wide.
enum LetterWidths {
  static func ems(of text: String) -> Double { text.reduce(0) { $0 + ems(of: $1) } }

  private static func ems(of letter: Character) -> Double {
    switch letter {
    case " ", ".", ",", "-", ";", ":", "“", "”": 0.34
    case "i", "í", "ì", "ỉ", "ĩ", "ị", "l", "t", "f", "j", "r": 0.4
    case "m", "w": 0.84
    case "M", "W": 1
    default: letter.isUppercase ? 0.8 : 0.56
    }
  }
}
