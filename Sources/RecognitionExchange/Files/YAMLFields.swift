internal import Recognition
internal import VietnameseText
internal import Yams

/// The fields of one mapping of a file, parsed one by one; what cannot stand is collected in `findings`.
struct YAMLFields {
  private struct Field {
    let node: Node
    let line: Int
  }

  private(set) var findings: [Finding] = []
  private let file: String?
  private let legacy: LegacyCells
  /// The mapping's place in the file, "" for the whole of it, "gifts[1]" for an element.
  private let path: String
  private let line: Int
  private var fields: [String: Field] = [:]
  /// Whether there are fields at all; a finding says so where there are none.
  let isMapping: Bool

  init(_ node: Node, at path: String, line: Int, file: String?, legacy: LegacyCells, known: [String]) {
    self.file = file
    self.legacy = legacy
    self.path = path
    self.line = node.mark?.line ?? line
    isMapping = node.mapping != nil
    if !isMapping { add(path, node.written, .notFields(known: known), line: self.line) }
    for (key, value) in node.mapping ?? [:] { add(key, value, known: known) }
  }

  private mutating func add(_ key: Node, _ value: Node, known: [String]) {
    let name = key.scalar.map { YAMLDocument.withoutMarker($0.string) } ?? key.written
    let line = key.mark?.line ?? line
    if !known.contains(name) {
      add(path(to: name), value.written, .unknownField(known: known), line: line)
    } else if fields[name] != nil {
      add(path(to: name), value.written, .repeatedField, line: line)
    } else {
      fields[name] = Field(node: value, line: value.told == nil ? line : value.mark?.line ?? line)
    }
  }
}

extension YAMLFields {
  func has(_ name: String) -> Bool { fields[name]?.node.told != nil }

  /// Whether fields of its own stand there.
  func isGroup(_ name: String) -> Bool { fields[name]?.node.mapping != nil }

  /// The text as written, in NFC; nil when not told. What is not text is a finding.
  mutating func text(_ name: String) -> String? {
    guard let field = fields[name], let node = field.node.told else { return nil }
    if let scalar = node.scalar { return settled(scalar.string, at: path(to: name), line: field.line) }
    add(path(to: name), node.written, .notText, line: field.line)
    return nil
  }

  mutating func required(_ name: String) -> String? {
    if !has(name) { add(path(to: name), "", .missing, line: fields[name]?.line ?? line) }
    return text(name)
  }

  mutating func value<Value>(_ name: String, _ parse: (String) throws(EntryProblem) -> Value) -> Value? {
    text(name).flatMap { self.parse($0, in: name, parse) }
  }

  mutating func required<Value>(_ name: String, _ parse: (String) throws(EntryProblem) -> Value) -> Value? {
    required(name).flatMap { self.parse($0, in: name, parse) }
  }

  mutating func count(_ name: String, from least: Int = 0) -> Int? {
    value(name) { text throws(EntryProblem) in try WholeNumber.parse(text, in: least...WholeNumber.greatest) }
  }

  /// A list of texts; elements that are not told are passed over.
  mutating func texts(_ name: String) -> [String] {
    list(name).compactMap { path, node in
      guard let told = node.told else { return nil }
      if let scalar = told.scalar { return settled(scalar.string, at: path, line: told.mark?.line ?? line) }
      add(path, told.written, .notText, line: told.mark?.line ?? line)
      return nil
    }
  }

  /// A list whose elements have fields of their own.
  mutating func elements<Value>(_ name: String, fields known: [String], _ read: (inout YAMLFields) -> Value?) -> [Value] {
    list(name).compactMap { path, node in child(node, at: path, known: known, read) }
  }

  /// Fields of their own under one name; nil when not told.
  mutating func group<Value>(_ name: String, fields known: [String], _ read: (inout YAMLFields) -> Value?) -> Value? {
    fields[name]?.node.told.flatMap { child($0, at: path(to: name), known: known, read) }
  }
}

extension YAMLFields {
  /// The text in NFC and converted; nil where it must not enter, which is a finding.
  private mutating func settled(_ text: String, at path: String, line: Int) -> String? {
    let text = Folding.nfc(text.trimmed)
    let settled = legacy.settled(field: text)
    if let problem = settled.problem { add(path, text, problem, line: line) }
    return settled.problem == nil ? settled.text : nil
  }

  private mutating func child<Value>(
    _ node: Node, at path: String, known: [String], _ read: (inout YAMLFields) -> Value?
  ) -> Value? {
    var child = YAMLFields(node, at: path, line: line, file: file, legacy: legacy, known: known)
    let value = child.isMapping ? read(&child) : nil
    findings += child.findings
    return value
  }

  private mutating func list(_ name: String) -> [(path: String, node: Node)] {
    guard let field = fields[name], let node = field.node.told else { return [] }
    guard let sequence = node.sequence else {
      add(path(to: name), node.written, .notAList, line: field.line)
      return []
    }
    return sequence.enumerated().map { ("\(path(to: name))[\($0 + 1)]", $1) }
  }

  private mutating func parse<Value>(
    _ text: String, in name: String, _ parse: (String) throws(EntryProblem) -> Value
  ) -> Value? {
    do throws(EntryProblem) {
      return try parse(text)
    } catch {
      add(path(to: name), text, error, line: fields[name]?.line ?? line)
      return nil
    }
  }

  private mutating func add(_ column: String, _ value: String, _ problem: EntryProblem, line: Int) {
    findings.append(Finding(file: file, row: line, column: column, value: value, problem))
  }

  private func path(to name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
}
