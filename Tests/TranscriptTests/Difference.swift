/// Where what a command printed leaves what the transcript says.
struct Difference: CustomStringConvertible {
  let description: String

  init(_ now: Transcript.Step, _ then: Transcript.Step) {
    let printed = now.outcome.lines
    let expected = then.outcome.lines
    let same = zip(printed, expected).prefix { $0 == $1 }.count
    description = """
      $ \(then.command)
      differs from line \(same + 1) on; expected:
      \(Self.shown(expected, from: same))
      printed:
      \(Self.shown(printed, from: same))
      """
  }

  private static func shown(_ lines: [String], from start: Int) -> String {
    let few = lines.dropFirst(start).prefix(12).map { "  \($0)" }
    return few.isEmpty ? "  (nothing more)" : few.joined(separator: "\n")
  }
}
