/// How far two spellings are from one another.
public enum Spelling {
  /// How many letters are put in, left out, replaced, or swapped with their neighbour.
  public static func distance(from one: [UInt8], to other: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for line in one.indices {
      var next = [line + 1]
      for column in other.indices {
        let replaced = last[column] + (one[line] == other[column] ? 0 : 1)
        var least = min(replaced, last[column + 1] + 1, next[column] + 1)
        if line > 0, column > 0, one[line] == other[column - 1], one[line - 1] == other[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        next.append(least)
      }
      (beforeLast, last) = (last, next)
    }
    return last[other.count]
  }
}
