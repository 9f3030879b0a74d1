import Foundation

/// The commands of the program, as it tells them itself.
struct CommandTree {
  struct Argument {
    /// As it is typed: `--seed`, `-O`; nil for one that stands alone.
    let names: [String]
    let explanation: String?
  }

  struct Command {
    /// The words after `sovang`.
    let path: [String]
    let explanation: String
    let examples: [String]
    let arguments: [Argument]
    let isGroup: Bool

    var name: String { path.joined(separator: " ") }

    /// The formats that the help of `-O` names; nil for a command without the option.
    var formats: [String]? {
      let option = arguments.first { $0.names.contains("-O") }
      return option.map { ($0.explanation ?? "").split(whereSeparator: { !$0.isLowercase || !$0.isASCII }).map(String.init) }
        .map { words in ["text", "md", "csv", "json", "html", "xlsx", "docx", "pdf"].filter(words.contains) }
    }
  }

  let commands: [Command]

  /// - Parameter locale: the language that the program speaks.
  init(locale: String) throws {
    let place = try Workplace(locale: locale)
    defer { place.remove() }
    let dump = try JSONDecoder().decode(Dump.self, from: Data(try place.run("sovang --experimental-dump-help").output.utf8))
    commands = dump.command.commands(under: [])
  }
}

/// What swift-argument-parser writes for `--experimental-dump-help`.
private struct Dump: Decodable {
  struct Name: Decodable {
    let kind: String
    let name: String
  }

  struct Argument: Decodable {
    let abstract: String?
    let names: [Name]?
    let shouldDisplay: Bool
  }

  struct Command: Decodable {
    let abstract: String?
    let arguments: [Argument]?
    let commandName: String
    let discussion: String?
    let subcommands: [Command]?

    func commands(under parent: [String]) -> [CommandTree.Command] {
      let own = commandName == "sovang" ? [] : parent + [commandName]
      let below = (subcommands ?? []).filter { $0.commandName != "help" }
      let lines = (discussion ?? "").split(separator: "\n").map(String.init)
      let command = CommandTree.Command(
        path: own, explanation: abstract ?? "", examples: Array(lines.dropFirst()),
        arguments: (arguments ?? []).filter(\.shouldDisplay).map(\.told), isGroup: !below.isEmpty)
      return [command] + below.flatMap { $0.commands(under: own) }
    }
  }

  let command: Command
}

extension Dump.Argument {
  fileprivate var told: CommandTree.Argument {
    CommandTree.Argument(names: (names ?? []).map { ($0.kind == "short" ? "-" : "--") + $0.name }, explanation: abstract)
  }
}
