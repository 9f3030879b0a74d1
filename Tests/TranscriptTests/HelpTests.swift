import Foundation
import Testing

/// Every command and option is explained, and help begins with examples that can be pasted.
@Suite struct HelpTests {
  @Test(arguments: [("vi_VN.UTF-8", "CÚ PHÁP: "), ("en_US.UTF-8", "USAGE: ")])
  func `help begins with examples and explains every option`(_ locale: String, _ usage: String) throws {
    let place = try Workplace(locale: locale)
    defer { place.remove() }
    for command in try CommandTree(locale: locale).commands {
      let help = try place.run("sovang \(command.name) --help")
      #expect(help.status == 0 && help.talk.isEmpty, "\(command.name)")
      let screen = help.output.components(separatedBy: usage)
      #expect(screen.count == 2, "\(command.name) has one usage")
      expectExamples(of: command, on: screen[0])
      expectOptions(of: command, on: screen[1])
    }
  }

  /// At least one example is of the command itself, and no example is broken over two lines.
  private func expectExamples(of command: CommandTree.Command, on screen: String) {
    #expect(!command.explanation.isEmpty, "\(command.name) says what it does")
    #expect(command.examples.contains { $0.contains("sovang \(command.name)") }, "\(command.name) has an example")
    let lines = screen.split(separator: "\n").map(String.init)
    for example in command.examples { #expect(lines.contains(example), "\(command.name): \(example)") }
  }

  private func expectOptions(of command: CommandTree.Command, on screen: String) {
    for argument in command.arguments {
      #expect(argument.explanation?.isEmpty == false, "\(command.name) \(argument.names) is explained")
      for name in argument.names { #expect(screen.contains(name), "\(command.name) shows \(name)") }
    }
  }
}
