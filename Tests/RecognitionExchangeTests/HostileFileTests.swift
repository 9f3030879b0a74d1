import Recognition
import RecognitionExchange
import Testing

@Suite struct HostileFileTests {
  @Test(arguments: [
    ("title: [a", 2), ("title: T\n heldOn: x", 2), ("title: \"T", 1), ("title: T\n\theldOn: x", 2), ("a: b: c", 1),
    ("title: T\n---\ntitle: U", 2), ("title: @T", 1), ("title: T\nplace: %x", 2), ("title: T\nplace: !<", 2),
  ]) func `a broken file is one finding near its line`(text: String, line: Int) throws {
    let found = findings(text)
    let row = try #require(found.first?.row)
    #expect(found.count == 1 && isUnreadable(found.first) && (line...line + 1).contains(row), "\(found)")
  }

  @Test(arguments: ["title: &a T\nplace: *a", "title: T\nheldOn: 2023-01-12\nhonours: &x [a, b]", "&r\ntitle: T"])
  func `anchors are refused`(text: String) {
    #expect(findings(text).count == 1)
    #expect(isUnreadable(findings(text).first))
  }

  @Test func `stars and ampersands within text are no anchors`() throws {
    let stars = (1...30).map { "  - \"*sao \($0) & R&D\"" }.joined(separator: "\n")
    #expect(try read("title: Hội * chợ & Tết\nheldOn: 2023-01-12\nhonours:\n" + stars).honours.count == 30)
  }

  @Test(.timeLimit(.minutes(1))) func `aliases of aliases do not hang`() {
    var text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    for level in 1...30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(findings(text).count == 1 && isUnreadable(findings(text).first))
    #expect(isUnreadable(findings(text + "? *a30\n: x\n? *a29\n: y\n").first))
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["[", "{a: ", "- ", "? ", "!!seq [", "[{a: "])
  func `deep nesting is refused`(bracket: String) {
    for depth in [25, 500, 5000] {
      let found = findings("title: " + (bracket.hasSuffix(" ") ? "\n  " : "") + String(repeating: bracket, count: depth))
      #expect(found.count == 1 && isUnreadable(found.first), "\(bracket) × \(depth)")
    }
    let closed = String(repeating: "[", count: 30) + String(repeating: "]", count: 30)
    #expect(isUnreadable(findings("title: " + closed).first))
  }

  @Test func `a file larger than 1 MB is refused, one of 1 MB is read`() {
    let head = "title: T\nheldOn: 2023-01-12\noccasion: "
    let fill = String(repeating: "x", count: (1 << 20) - head.utf8.count)
    #expect(findings(head + fill).isEmpty)
    #expect(isUnreadable(findings(head + fill + "x").first))
  }

  @Test func `text that is not UTF-8 is refused`() {
    #expect(isUnreadable(findings(Array("title: ".utf8) + [0xFF, 0xC3]).first))
    #expect(isUnreadable(findings(Array("title: a".utf8) + [0x00, 0x01]).first))
    #expect(isUnreadable(findings([0xFF, 0xFE] + Array("title: a".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }).first))
  }

  @Test func `many fields that stand twice come to an end`() {
    let pairs = (1...100).map { "f\($0): a\nf\($0): b\n" }.joined()
    let found = findings("title: T\nheldOn: 2023-01-12\n" + pairs)
    #expect(!found.isEmpty)
  }

  @Test func `odd names of fields are unknown, not a crash`() {
    let odd = ["? [a, b]\n: c", "? {a: b}\n: c", "? |\n  a\n: c", ": c", "~: c", "1: 2", "? |\n  a\n: c\n? |\n  a\n: d", ": a\n: b"]
    for text in odd {
      let found = findings("title: T\nheldOn: 2023-01-12\n" + text)
      #expect(!found.isEmpty, "\(text)")
    }
  }

  @Test(.timeLimit(.minutes(1))) func `files of random pieces are read or refused`() {
    var generator = SeededGenerator(state: 170)
    let pieces = [
      "title", "gifts", "quantity", ": ", ":", "- ", "[", "]", "{", "}", "\n", "\n  ", "\n    ", "\"", "'", "#", "&a ", "*a", "|", ">",
      "!!str ", "?",
      " ", ",", "170", "Quà", "\t", "%", "---", "\r", "\u{2028}", "\u{85}", "~",
    ]
    for _ in 0..<1500 {
      let count = Int.random(in: 1...25, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined()
      #expect(!findings(text).isEmpty || (try? read(text)) != nil)
    }
  }
}

private func isUnreadable(_ finding: Finding?) -> Bool {
  if case .cannotReadRow(let why)? = finding?.problem { !why.isEmpty } else { false }
}
