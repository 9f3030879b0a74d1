import Foundation
import Testing

/// Command lines of words that do not belong together: an exit code that is documented, no crash, and the register verifies.
///
/// Forty command lines of a fixed seed; with SOVANG_SLOW_TESTS=1 four thousand.
@Suite struct FuzzedCommandTests {
  private static let count = ProcessInfo.processInfo.environment["SOVANG_SLOW_TESTS"] == "1" ? 4_000 : 40

  @Test func `whatever is typed ends with a documented code`() throws {
    let place = try Workplace()
    defer { place.remove() }
    try place.put(TemplateRegister.awards.bytes(), as: "sovang.db")
    try place.put(Data("recipient,type\nAn,cá nhân\n".utf8), as: "ds.csv")
    let commands = try CommandTree(locale: "vi_VN.UTF-8").commands.filter { !$0.isGroup && !Self.left.contains($0.name) }
    var random = SeededWords(state: 9)
    for _ in 1...Self.count {
      let line = random.line(commands)
      let outcome = try place.run(line)
      #expect([0, 1, 2, 4, 64].contains(outcome.status), "\(line): \(outcome.status) \(outcome.talk.suffix(300))")
    }
    let verification = try place.run("sovang verify --file sovang.db")
    #expect(verification == Transcript.Outcome())
  }

  /// They make files of their own at length, or put another register in the place of this one.
  private static let left = ["demo", "init", "restore"]
}

/// Words for command lines, the same on every machine (SplitMix64).
struct SeededWords: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A command with some of its options, most of them with a value that is none of theirs.
  fileprivate mutating func line(_ commands: [CommandTree.Command]) -> String {
    let command = commands.randomElement(using: &self)!
    let options = command.arguments.flatMap(\.names).filter { $0 != "--file" && $0 != "--output" && $0 != "-o" }
    var words: [String] = []
    for _ in 0..<Int.random(in: 0...5, using: &self) {
      if Bool.random(using: &self), let option = options.randomElement(using: &self) { words.append(option) }
      words.append(Self.values.randomElement(using: &self)!)
    }
    return "sovang \(command.name) " + words.map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ") + " < /dev/null"
  }

  private static let values = [
    "1", "0", "-1", "99999999999999999999", "2022", "2023-01-12", "2023-02-30", "57/QĐ-UBND", "Phường 1", "P1", "GK_HUYEN", "cá nhân",
    "equal", "json",
    "", " ", "--", "-", "--nope", "'", "\"", "%s%n", "ds.csv", "khong-co.csv", ".", "/dev/null", "SELECT 1", "DROP TABLE award", "e\u{301}",
    "😀",
    "1=9/0/0", "1-4,7", "a:b", "recipient:1", "x=y", String(repeating: "à", count: 5_000), "\u{202E}",
  ]
}
