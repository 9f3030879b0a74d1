/// A person's name as lists have it: titles in front (danh xưng), then họ, đệm and tên.
///
/// The text stays whole in `fullName`; the parts are for sorting and addressing and are never forced on anyone: the last word is
/// taken for the tên and the first for the họ, which does not hold for every name of an ethnic minority or a foreigner.
/// "Ông" and "Bà" are taken for titles although some families are called so.
public struct PersonName: Hashable, Sendable {
  /// Titles as written: "Ông", "Gia đình ông", "Thượng tá"; empty where there are none.
  public let titles: String
  /// Họ: "Nguyễn"; empty for a name of one word.
  public let familyName: String
  /// Đệm: "Thị Hồng"; may be empty.
  public let middleName: String
  /// Tên: "Gấm"; empty only for an empty text.
  public let givenName: String

  public init(_ text: String) {
    let words = Self.words(of: text)
    let titleCount = Titles.count(in: words)
    let name = words[titleCount...]
    titles = words[..<titleCount].joined(separator: " ")
    familyName = name.count > 1 ? name.first ?? "" : ""
    middleName = name.dropFirst().dropLast().joined(separator: " ")
    givenName = name.last ?? ""
  }

  /// The name without its titles.
  public var fullName: String {
    [familyName, middleName, givenName].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Whether the titles name a household: hộ, gia đình.
  public var isHousehold: Bool {
    let folded = Folding.identityFold(titles)
    return folded.hasPrefix("hộ") || folded.hasPrefix("gia đình") || folded.hasPrefix("gđ")
  }

  private static func words(of text: String) -> [String] {
    Folding.nfc(text).unicodeScalars.split { GlyphTable.shared[$0].kind == .space }.map { String(String.UnicodeScalarView($0)) }
  }
}
