import Foundation
import Testing

/// Every command prints in every format that its help names, and refuses the others as wrong use.
@Suite struct FormatTests {
  @Test(arguments: try! FormatTests.commands()) func `prints what its help names`(_ name: String) throws {
    let command = try #require(try Self.tree.get().commands.first { $0.name == name })
    let formats = try #require(command.formats)
    let trial = try #require(Trial.of[name], "a trial for every command: \(name)")
    for (format, outcome) in try trial.run(name, in: formats.filter { !trial.shown.contains($0) }) {
      expect(outcome, of: trial, "\(name) -O \(format)", isJSON: format == "json")
      if let start = Self.starts[format] { #expect(outcome.output.hasPrefix(start), "\(name) prints \(format)") }
    }
    let others = ["md", "csv", "json", "xlsx", "docx", "pdf"].filter { !formats.contains($0) }
    for (format, outcome) in try trial.runAlone(name, in: others) { expectRefused(outcome, "\(name) -O \(format)", format) }
  }

  /// How files that are no text begin.
  private static let starts = ["xlsx": "PK", "docx": "PK", "pdf": "%PDF"]

  static let tree = Result { try CommandTree(locale: "vi_VN.UTF-8") }

  /// The commands with the option `-O`.
  static func commands() throws -> [String] { try tree.get().commands.filter { $0.formats != nil }.map(\.name) }

  private func expect(_ outcome: Transcript.Outcome, of trial: Trial, _ command: String, isJSON: Bool) {
    #expect(outcome.status == trial.status, "\(command): \(outcome.talk)")
    guard isJSON else {
      #expect(outcome.output.isEmpty == (trial.isQuiet && command.hasSuffix("text")), "\(command)")
      return
    }
    let value = try? JSONSerialization.jsonObject(with: Data(outcome.output.utf8), options: .fragmentsAllowed)
    #expect(value != nil, "\(command) prints JSON")
  }

  private func expectRefused(_ outcome: Transcript.Outcome, _ command: String, _ format: String) {
    #expect(outcome.status == 64 && outcome.output.isEmpty, "\(command)")
    #expect(outcome.talk.contains("“\(format)”"), "\(command): \(outcome.talk)")
  }
}
