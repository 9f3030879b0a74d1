extension Table {
  /// A cell of the titles: where it stands and how many columns and lines it covers.
  struct Head: Hashable {
    var text: String
    var column: Int
    var width: Int
    var height: Int
  }

  /// The titles in as many lines as they are stacked; equal ones that stand together are one cell.
  var heads: [[Head]] {
    let stacks = columns.map { $0.headings.isEmpty ? [$0.title] : $0.headings }
    let depth = stacks.map(\.count).max() ?? 1
    return (0..<depth).map { Self.heads($0, stacks, depth: depth) }
  }

  private static func heads(_ line: Int, _ stacks: [[String]], depth: Int) -> [Head] {
    var heads: [Head] = []
    var column = 0
    while column < stacks.count {
      let stack = stacks[column]
      let isLast = line == stack.count - 1
      let width = isLast ? 1 : stacks[column...].prefix { $0.count > line + 1 && $0[...line] == stack.prefix(line + 1) }.count
      if line < stack.count {
        heads.append(Head(text: stack[line], column: column, width: max(1, width), height: isLast ? depth - line : 1))
      }
      column += max(1, width)
    }
    return heads
  }
}
