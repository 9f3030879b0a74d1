/// The commands of a Markdown page, in its fenced blocks that begin with ```console.
struct Tour {
  struct Block {
    /// The page's lines up to and with the fence.
    let before: [String]
    var transcript: Transcript
  }

  var blocks: [Block] = []
  private var rest: [String] = []

  init(_ page: String) {
    var inside: [String]?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let lines = inside, line == "```" {
        blocks.append(Block(before: rest, transcript: Transcript(lines: lines)))
        rest = [line]
        inside = nil
      } else if inside != nil {
        inside?.append(line)
      } else {
        rest.append(line)
        if line.hasPrefix("```console") { inside = [] }
      }
    }
  }

  var text: String {
    (blocks.flatMap { $0.before + $0.transcript.lines } + rest).joined(separator: "\n")
  }
}
