import Foundation
import Testing

/// What a person sees of every command, kept in Tests/Transcripts; `RECORD_SNAPSHOTS=1` writes it anew.
@Suite struct TranscriptTests {
  @Test(arguments: files) func `prints what the transcript says`(_ name: String) throws {
    let file = Repository.transcripts.appending(path: name)
    let transcript = Transcript(try String(contentsOf: file, encoding: .utf8))
    let head = try Head(transcript.headNotes)
    if head.isNotForRoot && geteuid() == 0 { return }
    let place = try Workplace(head)
    defer { place.remove() }
    let told = try place.play(transcript)
    if Repository.isRecording { try Data((told.lines.joined(separator: "\n") + "\n").utf8).write(to: file) }
    expect(told, toBe: transcript, in: name)
  }

  @Test func `the tour of the README prints what it shows`() throws {
    let file = Repository.root.appending(path: "README.md")
    var tour = Tour(try String(contentsOf: file, encoding: .utf8))
    let place = try Workplace()
    defer { place.remove() }
    for index in tour.blocks.indices {
      let told = try place.play(tour.blocks[index].transcript)
      expect(told, toBe: tour.blocks[index].transcript, in: "README.md")
      tour.blocks[index].transcript = told
    }
    if Repository.isRecording { try Data(tour.text.utf8).write(to: file) }
  }

  static let files: [String] = {
    let walk = FileManager.default.enumerator(atPath: Repository.transcripts.path)
    return (walk?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".test") }.sorted()
  }()

  /// One issue for the first step that differs; while recording, none.
  private func expect(_ told: Transcript, toBe expected: Transcript, in name: String) {
    guard !Repository.isRecording else { return }
    for (now, then) in zip(told.steps, expected.steps) where now.outcome != then.outcome {
      Issue.record("\(name): \(Difference(now, then))")
      return
    }
  }
}

extension Workplace {
  /// A folder with what a transcript's head asks for.
  init(_ head: Head) throws {
    try self.init(locale: head.locale)
    if let template = head.register { try put(template.bytes(), as: "sovang.db") }
    for file in head.files { try put(Data(contentsOf: Repository.root.appending(path: file)), as: URL(filePath: file).lastPathComponent) }
  }

  /// The same transcript with what its commands do now. What `-O json` prints must be JSON.
  func play(_ transcript: Transcript) throws -> Transcript {
    var told = Transcript()
    for part in transcript.parts {
      guard case .step(var step) = part else {
        told.parts.append(part)
        continue
      }
      step.outcome = try run(step.command)
      if step.outcome.status >= 124 { Issue.record("ended by a signal, or ran over 20 seconds: \(step.command)") }
      if step.asksForJSON { step.expectJSON() }
      told.parts.append(.step(step))
    }
    return told
  }
}

extension Transcript.Step {
  /// Whether the output is to be one JSON value, untouched by another program.
  var asksForJSON: Bool {
    command.hasPrefix("sovang ") && command.contains("-O json") && !command.contains(where: "|>;&".contains) && !outcome.output.isEmpty
  }

  func expectJSON() {
    #expect(throws: Never.self, "not JSON: \(command)") {
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8), options: .fragmentsAllowed)
    }
  }
}
