/// The last three digits of an identity number (ba số cuối CCCD): enough to tell two people of one name apart, and all that the
/// book may keep of the number (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: no more than the purpose needs).
public struct IDDigits: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// - Throws: `EntryProblem.wholeIDNumber` for a longer number, which must not be kept; `.notIDDigits` for anything else.
  public init(parsing text: String) throws(EntryProblem) {
    let digits = text.filter { !$0.isWhitespace }
    guard digits.utf8.allSatisfy(\.isDigit), digits.utf8.count >= 3 else { throw .notIDDigits }
    guard digits.utf8.count == 3 else { throw .wholeIDNumber }
    description = digits
  }

  /// A name without an identity number in it: 12 digits of a citizen's, 9 of an older one, with or without spaces or points between.
  ///
  /// - Throws: `EntryProblem.idNumberInName`; `EntryProblem.nameWithheld` for what a list prints in place of a name.
  public static func name(parsing text: String) throws(EntryProblem) -> String {
    let runs = text.filter { $0 != " " && $0 != "." }.split { !$0.isNumber }.map(\.count)
    let hasNumber = text.split { !$0.isNumber }.contains { [9, 12].contains($0.count) }
    let isSpaced = runs.contains { [9, 12].contains($0) } && text.split { !$0.isNumber }.allSatisfy { $0.count == 3 }
    if hasNumber || isSpaced { throw .idNumberInName }
    if WithheldName.all.contains(text) { throw .nameWithheld }
    return text
  }

  /// A text as a message may repeat it: the last three digits of a number alone.
  public static func masked(_ text: String) -> String {
    let digits = text.filter(\.isNumber)
    return digits.count > 3 ? "…" + digits.suffix(3) : text
  }
}
