internal import Recognition
internal import VietnameseText
internal import Yams

/// One YAML document, read defensively: a file that is broken, too large, too deep or full of aliases is one finding.
struct YAMLDocument {
  /// 1 MB holds the account of any gathering.
  static let greatestSize = 1 << 20
  static let greatestDepth = 20

  private let file: String?
  private let root: Node?
  private let legacy: LegacyCells

  init(_ bytes: [UInt8], file: String?, encoding: StatedEncoding) throws(Findings) {
    self.file = file
    legacy = LegacyCells(bytes, stated: encoding)
    do throws(Fault) {
      root = try Self.compose(Self.text(of: bytes, legacy))
    } catch {
      throw Findings([Finding(file: file, row: error.line, column: "", value: "", .cannotReadRow(error.text))])
    }
  }

  /// The value `read` makes of the whole document.
  ///
  /// - Throws: everything that is wrong with its fields, by line.
  func value<Value>(fields known: [String], _ read: (inout YAMLFields) -> Value?) throws(Findings) -> Value {
    let root = root?.told ?? Node([(Node, Node)]())
    var fields = YAMLFields(root, at: "", line: 1, file: file, legacy: legacy, known: known)
    let value = fields.isMapping ? read(&fields) : nil
    guard let value, fields.findings.isEmpty else { throw Findings(fields.findings.inOrder) }
    return value
  }

  /// Why the whole document cannot be read.
  struct Fault: Error {
    let text: String
    var line = 1
  }

  private static func text(of bytes: [UInt8], _ legacy: LegacyCells) throws(Fault) -> String {
    guard bytes.count <= greatestSize else { throw Fault(text: "the file is larger than 1 MB") }
    guard legacy.mayRead(bytes) else { throw Fault(text: "the text is not UTF-8") }
    let text = LegacyText.surface(of: bytes.withoutByteOrderMark)
    return text.utf8.contains(.carriageReturn) ? withoutCarriageReturns(text) : text
  }

  private static func withoutCarriageReturns(_ text: String) -> String {
    String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }
}

extension [Finding] {
  /// By line; findings of one line stay as they were found.
  fileprivate var inOrder: [Finding] {
    enumerated().sorted { ($0.element.row ?? 0, $0.offset) < ($1.element.row ?? 0, $1.offset) }.map(\.element)
  }
}
