internal import VietnameseText

/// The number and symbol of a decision (số, ký hiệu): `57/QĐ-UBND`.
///
/// Numbers start again every year for each issuer and type of document. `05/QĐ-UBND` and `5/QĐ-UBND` are one number;
/// it prints with two digits at least (Nghị định 30/2020/NĐ-CP, phụ lục I).
public struct DecisionNumber: Hashable, Sendable, CustomStringConvertible {
  public let serial: Int
  public let symbol: String
  /// What two spellings of one number share, whatever the case: `57/qđ-ubnd` is `57/QĐ-UBND`.
  public let key: String

  public init(parsing text: String) throws(EntryProblem) {
    let parts = text.trimmed.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, parts[0].trimmed.utf8.allSatisfy(\.isDigit), let serial = Int(parts[0].trimmed), serial > 0,
      !parts[1].trimmed.isEmpty
    else {
      throw .notADecisionNumber
    }
    self.serial = serial
    symbol = Self.canonical(parts[1].trimmed)
    key = "\(serial)/\(symbol.uppercased())"
  }

  /// No spaces around the dashes, the Vietnamese Đ where somebody typed the Icelandic one, and QĐ where it was typed without Vietnamese.
  private static func canonical(_ symbol: String) -> String {
    var parts = Folding.nfc(symbol).replacing("\u{D0}", with: "Đ").split(omittingEmptySubsequences: false) { $0 == "-" }.map(\.trimmed)
    if parts.count > 1 && parts[0].uppercased() == "QD" { parts[0] = "QĐ" }
    return parts.joined(separator: "-")
  }

  public static func == (a: DecisionNumber, b: DecisionNumber) -> Bool { a.key == b.key }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
  }

  public var description: String { (serial < 10 ? "0\(serial)" : "\(serial)") + "/" + symbol }
}
