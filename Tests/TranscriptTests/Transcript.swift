/// A golden transcript: commands as typed, and what each of them printed.
///
/// A line tells what it is by its first two characters:
///
///     # a comment, or in the head (before the first command) a wish; see `Head`
///     $ a command, run by bash
///     > its next line, as in a here-document
///     ! a line of its standard error
///     ? its exit code, left out when it is 0
///
/// Every other line is standard output, empty lines too. An output line that looks like one of these, or begins with a backslash, has a
/// backslash put before it; a lone backslash at the end says that the output has no final newline. After a comment, empty lines mean nothing.
struct Transcript {
  enum Part {
    case note(String)
    case step(Step)
  }

  struct Step {
    /// What is typed, all its lines.
    var command: String
    var outcome = Outcome()
  }

  /// What a command did, as far as a caller can see.
  struct Outcome: Equatable {
    var output = ""
    var talk = ""
    var status: Int32 = 0
  }

  var parts: [Part] = []

  var steps: [Step] { parts.compactMap { if case .step(let step) = $0 { step } else { nil } } }

  /// The comments before the first command.
  var headNotes: [String] {
    parts.prefix { if case .note = $0 { true } else { false } }
      .compactMap { if case .note(let line) = $0 { line } else { nil } }
  }
}

extension Transcript {
  init(lines: [String]) {
    var reader = TranscriptReader()
    for line in lines { reader.read(line) }
    parts = reader.finished()
  }

  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    self.init(lines: lines)
  }

  /// The file's lines.
  var lines: [String] {
    parts.flatMap { part in
      switch part {
      case .note(let line): [line]
      case .step(let step): step.lines
      }
    }
  }
}

extension Transcript.Step {
  var lines: [String] {
    let typed = command.split(separator: "\n", omittingEmptySubsequences: false)
    return typed.enumerated().map { index, line in index == 0 ? "$ \(line)" : Mark.continued.line(String(line)) } + outcome.lines
  }
}

extension Transcript.Outcome {
  var lines: [String] {
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map { Mark.escaped(String($0)) }
    if lines.last == "" { lines.removeLast() } else { lines.append(#"\"#) }
    if output.isEmpty { lines = [] }
    var talked = talk.split(separator: "\n", omittingEmptySubsequences: false).map { Mark.talk.line(String($0)) }
    if talk.isEmpty || talk.hasSuffix("\n") { talked.removeLast() }
    return lines + talked + (status == 0 ? [] : ["? \(status)"])
  }
}

/// The first character of a line that is not output.
enum Mark: Character, CaseIterable {
  case comment = "#"
  case command = "$"
  case continued = ">"
  case talk = "!"
  case status = "?"

  /// The rest of a line of this mark; nil for another line.
  func rest(of line: String) -> String? {
    if line == String(rawValue) { return "" }
    return line.hasPrefix("\(rawValue) ") ? String(line.dropFirst(2)) : nil
  }

  func line(_ rest: String) -> String { rest.isEmpty ? String(rawValue) : "\(rawValue) \(rest)" }

  static func escaped(_ line: String) -> String {
    line.hasPrefix(#"\"#) || allCases.contains { $0.rest(of: line) != nil } ? #"\"# + line : line
  }
}
