import Foundation

@testable import RecognitionReports

/// A page made by the installed tool and taken apart by poppler's programs.
struct PrintedPaper {
  struct Word {
    let left, top, right, bottom: Double
  }

  struct Sheet {
    let width, height: Double
    var words: [Word]
  }

  /// A piece of text in one font.
  struct Run {
    let text: String
    /// Points.
    let size: Double
    let isBold, isItalic: Bool
  }

  static let canBeRead = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return PDFTool.found(in: path) != nil
      && path.split(separator: ":").contains { FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext") }
  }()

  let text: String
  let sheets: [Sheet]
  let runs: [Run]
  /// What is told of each font: whether it is embedded, a part of it, and can be read.
  let fonts: [String]

  init(_ page: Page) throws { try self.init(bytes: page.pdf(in: .vi)) }

  init(bytes: [UInt8]) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "paper-\(UUID().uuidString).pdf").path
    try Data(bytes).write(to: URL(filePath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }
    text = try Self.output("pdftotext", "-layout", file, "-")
    sheets = Self.sheets(try Self.output("pdftotext", "-bbox", file, "-"))
    runs = Self.runs(try Self.output("pdftohtml", "-xml", "-i", "-stdout", "-zoom", "3", file))
    fonts = try Self.output("pdffonts", file).split(separator: "\n").dropFirst(2).map { line in
      line.split(separator: " ").suffix(5).prefix(3).joined(separator: " ")
    }
  }

  private static func output(_ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, FileHandle.nullDevice)
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private static func sheets(_ boxes: String) -> [Sheet] {
    var sheets: [Sheet] = []
    for line in boxes.split(separator: "\n").map(String.init) {
      if line.contains("<page ") { sheets.append(Sheet(width: number("width", line), height: number("height", line), words: [])) }
      guard line.contains("<word ") else { continue }
      sheets[sheets.count - 1].words.append(
        Word(left: number("xMin", line), top: number("yMin", line), right: number("xMax", line), bottom: number("yMax", line)))
    }
    return sheets
  }

  private static func runs(_ xml: String) -> [Run] {
    var sizes: [String: Double] = [:]
    return xml.split(separator: "\n").map(String.init).compactMap { line in
      if line.contains("<fontspec ") { sizes[value("id", line)] = number("size", line) / 3 }
      guard line.contains("<text "), let start = line.firstIndex(of: ">") else { return nil }
      let inner = String(line[line.index(after: start)...])
      var text = inner
      for mark in ["<b>", "</b>", "<i>", "</i>", "</text>"] { text = text.replacingOccurrences(of: mark, with: "") }
      return Run(text: text, size: sizes[value("font", line)] ?? 0, isBold: inner.contains("<b>"), isItalic: inner.contains("<i>"))
    }
  }

  private static func number(_ name: String, _ line: String) -> Double { Double(value(name, line)) ?? -1 }

  private static func value(_ name: String, _ line: String) -> String {
    line.components(separatedBy: " \(name)=\"").dropFirst().first.map { String($0.prefix { $0 != "\"" }) } ?? ""
  }
}
