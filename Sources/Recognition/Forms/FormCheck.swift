/// What must hold among the rows or the columns of a statistics form (kiểm tra chéo): `01=02+04+05`, `05>=06+07`, `5+6=7+8+9`.
public struct FormCheck: Hashable, Sendable, CustomStringConvertible {
  /// The codes that make up the whole; one, where the form has a figure of it.
  public var wholes: [String]
  /// The codes of the parts.
  public var parts: [String]
  /// Whether the parts make the whole; else they may not exceed it.
  public var isEquality: Bool

  public var description: String { "\(whole)\(isEquality ? "=" : ">=")\(parts.joined(separator: "+"))" }

  /// The whole as the check writes it: "01", "5+6".
  public var whole: String { wholes.joined(separator: "+") }

  /// Every code that it names.
  public var codes: [String] { wholes + parts }

  public init(parsing text: String) throws(EntryProblem) {
    let sides = text.trimmed.split(separator: "=", omittingEmptySubsequences: false).map { String($0).trimmed }
    guard sides.count == 2 else { throw .notACheck }
    isEquality = !sides[0].hasSuffix(">")
    wholes = Self.sum(isEquality ? sides[0] : String(sides[0].dropLast()))
    parts = Self.sum(sides[1])
    guard codes.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isOfACode) }) else { throw .notACheck }
  }

  /// Several checks, separated by semicolons.
  public static func list(parsing text: String) throws(EntryProblem) -> [FormCheck] {
    var checks: [FormCheck] = []
    for part in text.split(separator: ";") { checks.append(try FormCheck(parsing: String(part))) }
    return checks
  }

  /// Whether counts keep it.
  public func holds(whole: Int, parts: Int) -> Bool { isEquality ? whole == parts : whole >= parts }

  private static func sum(_ text: String) -> [String] {
    text.split(separator: "+", omittingEmptySubsequences: false).map { String($0).trimmed }
  }

  private static func isOfACode(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

/// A column that is one column against another (tỷ lệ): `6:3`.
public struct FormRatio: Hashable, Sendable, CustomStringConvertible {
  public var part: String
  public var whole: String

  public var description: String { "\(part):\(whole)" }

  public init(parsing text: String) throws(EntryProblem) {
    let sides = text.trimmed.split(separator: ":", omittingEmptySubsequences: false).map { String($0).trimmed }
    guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty }) else { throw .notARatio }
    (part, whole) = (sides[0], sides[1])
  }
}
