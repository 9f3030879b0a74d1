extension Table {
  /// A title over one or several columns that stand together.
  struct Band: Hashable {
    var title: String
    var columns: Range<Int>
  }

  /// The titles stacked over each column, the widest first and its own last.
  var stacks: [[String]] { columns.map { $0.headings.isEmpty ? [$0.title] : $0.headings } }

  /// How many lines of titles there are.
  var headDepth: Int { stacks.map(\.count).max() ?? 1 }

  /// The lines of titles above the columns' own, from the widest down; equal ones that stand together are one.
  var bands: [[Band]] {
    let stacks = stacks
    return (0..<headDepth - 1).map { Self.bands(at: $0, stacks) }
  }

  /// What stands right over a column.
  func ownTitle(of column: Int) -> String { columns[column].headings.last ?? columns[column].title }

  private static func bands(at line: Int, _ stacks: [[String]]) -> [Band] {
    var bands: [Band] = []
    for (index, stack) in stacks.enumerated() where stack.count > line + 1 {
      if let last = bands.last, last.columns.upperBound == index, stacks[index - 1][...line] == stack[...line] {
        bands[bands.count - 1].columns = last.columns.lowerBound..<index + 1
      } else {
        bands.append(Band(title: stack[line], columns: index..<index + 1))
      }
    }
    return bands
  }
}
