internal import ArgumentParser
internal import Foundation
internal import RecognitionReports

/// The `sovang` program: parses its arguments, runs the command, and ends with a documented exit code.
public enum CommandLineTool {
  public static func run() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)  // A file that may not grow is an error to be told, not the end.
    do {
      var command = try SoVang.parseAsRoot()
      try command.run()
    } catch {
      end(with: error)
    }
  }

  private static func end(with error: any Error) -> Never {
    if let failure = Failure(error) {
      if !failure.text.isEmpty { Terminal.talk("sovang: \(failure.text)") }
      exit(failure.status)
    }
    let status = SoVang.exitCode(for: error).rawValue
    let text = SoVang.fullMessage(for: error)
    let spoken = Speech.language == .vi ? HelpTranslation.vietnamese(text) : text
    if status == 0 { try? Terminal.print(spoken + "\n") } else { Terminal.talk(spoken) }
    exit(status)
  }
}

/// A help text that begins with examples.
func help(_ name: String, _ vietnamese: String, _ english: String, examples: String, _ subcommands: [any ParsableCommand.Type] = [])
  -> CommandConfiguration
{
  let lines = examples.split(separator: "\n").flatMap { folded(String($0)) }.map { "  \($0)" }.joined(separator: "\n")
  return CommandConfiguration(
    commandName: name, abstract: say(vietnamese, english), discussion: say("Ví dụ:", "Examples:") + "\n" + lines,
    subcommands: subcommands)
}

/// An example on lines that the help screen does not break, so that it can be pasted: each but the last ends with a backslash.
private func folded(_ example: String) -> [String] {
  var lines: [String] = []
  for word in example.components(separatedBy: " --").enumerated().map({ $0 == 0 ? $1 : "--" + $1 }) {
    if let last = lines.last, last.count + word.count < 74 {
      lines[lines.count - 1] = last + " " + word
    } else {
      lines.append(lines.isEmpty ? word : "  " + word)
    }
  }
  return lines.enumerated().map { index, line in index == lines.count - 1 ? line : line + " \\" }
}
