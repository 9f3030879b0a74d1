internal import VietnameseText

/// The number and symbol of a decision (số, ký hiệu): `57/QĐ-UBND`.
///
/// Numbers start again every year for each issuer and type of document. `05/QĐ-UBND` and `5/QĐ-UBND` are one number;
/// it prints with two digits at least (Nghị định 30/2020/NĐ-CP, phụ lục I).
public struct DecisionNumber: Hashable, Sendable, CustomStringConvertible {
  public let serial: Int
  public let symbol: String

  public init(parsing text: String) throws(EntryProblem) {
    let parts = text.trimmed.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, parts[0].trimmed.utf8.allSatisfy(\.isDigit), let serial = Int(parts[0].trimmed), serial > 0,
      !parts[1].trimmed.isEmpty
    else {
      throw .notADecisionNumber
    }
    self.serial = serial
    symbol = Self.canonical(parts[1].trimmed)
  }

  /// No spaces around the dashes, and the Vietnamese Đ where somebody typed the Icelandic one.
  private static func canonical(_ symbol: String) -> String {
    let parts = Folding.nfc(symbol).split(omittingEmptySubsequences: false) { $0 == "-" }.map(\.trimmed)
    return parts.joined(separator: "-").replacing("\u{D0}", with: "Đ")
  }

  /// What two spellings of one number share, whatever the case: `57/qđ-ubnd` is `57/QĐ-UBND`.
  public var key: String { "\(serial)/\(symbol.uppercased())" }

  public static func == (a: DecisionNumber, b: DecisionNumber) -> Bool { a.key == b.key }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
  }

  public var description: String { (serial < 10 ? "0\(serial)" : "\(serial)") + "/" + symbol }
}
