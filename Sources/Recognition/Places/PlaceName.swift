internal import VietnameseText

/// The name of an administrative unit taken apart: the kind of unit and the name proper, so that
/// "Phường 1", "phường 01", "P1" and "P.1" are one and the same.
public struct PlaceName: Hashable, Sendable {
  /// Nil when the text names no kind of unit, and for a city, which may be of any of two levels.
  public let level: PlaceLevel?
  /// Whether the text says "thành phố".
  public let isCity: Bool
  /// The kind as written, folded and in full ("khu pho"); nil when the text names none.
  public let kind: String?
  /// Folded, without the unit's kind; numbers without leading zeros.
  public let key: String

  public init(_ text: String) {
    let written = Folding.fold(text).split { $0 == " " || $0 == "." }.map(String.init)
    let words = written == ["tphcm"] ? ["tp", "hcm"] : written
    let (kind, rest) = Self.split(words)
    level = kind?.level
    self.kind = kind.map { Self.inFull[$0.words.joined()] ?? $0.words.joined(separator: " ") }
    isCity = rest.count < words.count && (words[0] == "tp" || words.starts(with: ["thanh", "pho"]))
    let name = rest.map(Self.withoutLeadingZeros).joined(separator: " ")
    key = isCity ? Self.cities[name] ?? name : name
  }

  private typealias Kind = (words: [String], level: PlaceLevel?)

  private static let inFull = [
    "kp": "khu pho", "tdp": "to dan pho", "p": "phuong", "x": "xa", "q": "quan", "h": "huyen", "tp": "thanh pho",
  ]

  /// Cities by the letters that everybody writes: "TP.HCM".
  private static let cities = ["hcm": "ho chi minh", "hn": "ha noi"]

  private static let kinds: [Kind] = [
    (["thi", "tran"], .commune), (["thi", "xa"], .district), (["dac", "khu"], .commune), (["khu", "pho"], .neighbourhood),
    (["khu", "dan", "cu"], .neighbourhood), (["to", "dan", "pho"], .neighbourhood), (["thanh", "pho"], nil), (["tp"], nil),
    (["phuong"], .commune), (["xa"], .commune), (["tt"], .commune), (["p"], .commune), (["x"], .commune),
    (["quan"], .district), (["huyen"], .district), (["tx"], .district), (["q"], .district), (["h"], .district),
    (["tinh"], .province), (["t"], .province),
    (["ap"], .neighbourhood), (["thon"], .neighbourhood), (["kp"], .neighbourhood), (["tdp"], .neighbourhood),
  ]

  private static func split(_ words: [String]) -> (Kind?, [String]) {
    for kind in kinds where words.count > kind.words.count && words.starts(with: kind.words) {
      return (kind, Array(words.dropFirst(kind.words.count)))
    }
    return splitGlued(words) ?? (nil, words)
  }

  /// "P1", "Q10", "KP3": a short kind written onto its number.
  private static func splitGlued(_ words: [String]) -> (Kind?, [String])? {
    guard words.count == 1, let word = words.first, let digit = word.firstIndex(where: \.isNumber), digit > word.startIndex,
      word[digit...].allSatisfy(\.isNumber), let kind = kinds.first(where: { $0.words == [String(word[..<digit])] })
    else { return nil }
    return (kind, [String(word[digit...])])
  }

  /// Whether the two can name one neighbourhood: the same name, and no two different kinds ("khu phố 1" is not "tổ dân phố 1").
  public func mayBe(_ other: PlaceName) -> Bool {
    key == other.key && (kind == nil || other.kind == nil || kind == other.kind)
  }

  private static func withoutLeadingZeros(_ word: String) -> String {
    guard word.allSatisfy(\.isNumber) else { return word }
    let digits = word.drop { $0 == "0" }
    return digits.isEmpty ? "0" : String(digits)
  }
}
