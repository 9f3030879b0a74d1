/// Puts the lines of a transcript together.
struct TranscriptReader {
  private var parts: [Transcript.Part] = []
  private var step: Transcript.Step?
  private var isTyping = false

  mutating func read(_ line: String) {
    if let command = Mark.command.rest(of: line) { return begin(command) }
    if Mark.comment.rest(of: line) != nil { return note(line) }
    guard step != nil else { return note(line) }
    if isTyping, let more = Mark.continued.rest(of: line) {
      step?.command += "\n" + more
    } else {
      isTyping = false
      readOutcome(line)
    }
  }

  mutating func finished() -> [Transcript.Part] {
    endStep()
    return parts
  }

  private mutating func begin(_ command: String) {
    endStep()
    step = Transcript.Step(command: command)
    isTyping = true
  }

  private mutating func note(_ line: String) {
    endStep()
    parts.append(.note(line))
  }

  private mutating func endStep() {
    if let step { parts.append(.step(step)) }
    step = nil
  }

  private mutating func readOutcome(_ line: String) {
    if let talk = Mark.talk.rest(of: line) {
      step?.outcome.talk += talk + "\n"
    } else if let status = Mark.status.rest(of: line).flatMap({ Int32($0) }) {
      step?.outcome.status = status
    } else if line == #"\"# {
      step?.outcome.output.removeLast()
    } else {
      step?.outcome.output += (line.hasPrefix(#"\"#) ? String(line.dropFirst()) : line) + "\n"
    }
  }
}
