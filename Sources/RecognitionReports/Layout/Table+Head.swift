extension Table {
  /// A cell of the titles: where it stands and how many columns and lines it covers.
  struct Head: Hashable {
    var title: String
    var columns: Range<Int>
    var height: Int

    var width: Int { columns.count }
  }

  /// The titles stacked over each column, the widest first and its own last.
  var stacks: [[String]] { columns.map { $0.headings.isEmpty ? [$0.title] : $0.headings } }

  /// How many lines of titles there are.
  var headDepth: Int { stacks.map(\.count).max() ?? 1 }

  /// The titles in as many lines as they are stacked; equal ones that stand together are one cell, and a column's own reaches down to
  /// the last line.
  var heads: [[Head]] {
    let stacks = stacks
    let depth = headDepth
    return (0..<depth).map { Self.heads(at: $0, stacks, depth: depth) }
  }

  /// The lines of titles above the columns' own, from the widest down.
  var bands: [[Head]] {
    let stacks = stacks
    return heads.dropLast().enumerated().map { line, heads in heads.filter { stacks[$0.columns.lowerBound].count > line + 1 } }
  }

  /// What stands right over a column.
  func ownTitle(of column: Int) -> String { columns[column].headings.last ?? columns[column].title }

  private static func heads(at line: Int, _ stacks: [[String]], depth: Int) -> [Head] {
    var heads: [Head] = []
    var column = 0
    while column < stacks.count {
      let stack = stacks[column]
      let isLast = line == stack.count - 1
      let alike = isLast ? 1 : stacks[column...].prefix { $0.count > line + 1 && $0[...line] == stack.prefix(line + 1) }.count
      let columns = column..<column + max(1, alike)
      if line < stack.count { heads.append(Head(title: stack[line], columns: columns, height: isLast ? depth - line : 1)) }
      column = columns.upperBound
    }
    return heads
  }
}
