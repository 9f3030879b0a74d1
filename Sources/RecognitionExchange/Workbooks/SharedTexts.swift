internal import Recognition
internal import VietnameseText

/// The texts that cells of a workbook share, formatted ones put together.
enum SharedTexts {
  /// A million rows with two texts of their own each have no more.
  static let most = 2_000_000
  /// What they may come to together.
  static let mostMegabytes = 64

  static func read(_ part: String?, in archive: ZipArchive) throws(WorkbookProblem) -> [String] {
    guard let part else { return [] }
    var texts: [String] = []
    var run = TextRun()
    var length = 0
    let scanner = try PartScanner(part, in: archive)
    var goesOn = true
    while goesOn {
      goesOn = try scanner.step { event in
        switch event {
        case .start("si", _): run = TextRun()
        case .end("si"):
          texts.append(run.text)
          length += run.count
          run = TextRun()
        default: run.take(event)
        }
      }
      if texts.count > most { throw .tooManyTexts(most: most) }
      if length + run.count > mostMegabytes << 20 { throw .tooLarge(megabytes: mostMegabytes) }
    }
    return texts
  }
}

/// The text of a cell as it comes in pieces: plain or formatted, readings over it left out.
struct TextRun {
  private var bytes: [UInt8] = []
  private var isInText = false
  private var isReading = false

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start("t", _): isInText = !isReading
    case .end("t"): isInText = false
    case .start("rPh", _): isReading = true
    case .end("rPh"): isReading = false
    case .text(let text) where isInText: bytes += text
    default: break
    }
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) { bytes += text }

  var count: Int { bytes.count }

  /// Trimmed and in NFC, as cells of CSV are.
  var text: String { Folding.nfc(Self.unescaped(String(decoding: bytes, as: UTF8.self)).trimmed) }

  /// As written, for numbers.
  var raw: String { String(decoding: bytes, as: UTF8.self).trimmed }

  /// Workbooks write signs that XML has no room for as `_x000D_`.
  private static func unescaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      Int(match.1, radix: 16).flatMap { Unicode.Scalar($0) }.map { String(Character($0)) } ?? String(match.0)
    }
  }
}
