/// An amount of money in whole đồng.
public struct Dong: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let amount: Int

  public init(_ amount: Int) {
    self.amount = amount
  }

  /// Reads `500000`, `500.000`, `500.000 đ` or `500.000 đồng`.
  public init(parsing text: String) throws(EntryProblem) {
    var digits = text.trimmed
    for unit in ["đồng", "đ", "VND", "VNĐ"] where digits.hasSuffix(unit) { digits = digits.dropLast(unit.count).trimmed }
    self.amount = try WholeNumber.parse(digits, in: 0...WholeNumber.greatest)
  }

  public var description: String { String(amount) }

  public static func < (a: Dong, b: Dong) -> Bool { a.amount < b.amount }
}

/// Whole numbers as officers write them, with dots or spaces between groups of three.
public enum WholeNumber {
  /// No count or amount in the book is larger: room for sums of a million of them stays in 64 bits.
  public static let greatest = 1_000_000_000_000

  public static func parse(_ text: String, in range: ClosedRange<Int>) throws(EntryProblem) -> Int {
    if let number = Int(text), range.contains(number) { return number }
    let digits = ungrouped(text.trimmed)
    if let number = Int(digits), range.contains(number) { return number }
    guard isWhole(digits) else { throw .notAWholeNumber }
    throw .outOfRange(least: range.lowerBound, most: range.upperBound)
  }

  /// Also for numbers that no machine word holds.
  private static func isWhole(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") || text.utf8.first == UInt8(ascii: "+") ? text.utf8.dropFirst() : text.utf8[...]
    return !digits.isEmpty && digits.allSatisfy(\.isDigit)
  }

  private static func ungrouped(_ text: String) -> String {
    let groups = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == " " || $0 == "\u{A0}" }
    let isGrouped =
      groups.count > 1 && (1...3).contains(groups[0].drop { $0 == "-" }.count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    return isGrouped ? groups.joined() : text
  }
}
