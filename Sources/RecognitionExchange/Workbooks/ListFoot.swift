internal import VietnameseText

/// Recognises what stands under a list (phần ký dưới danh sách): signatures, the day, notes, and the names below them.
///
/// A row that could be an entry, since it has all that the list needs, is never taken for one of these.
struct ListFoot: Sendable {
  /// More cells than two or three people sign in, and it is a row of the list that lacks something.
  private static let most = 3

  /// Where the columns stand that the list needs; of each group one is enough.
  let required: [[Int]]
  private var hasBegun = false

  init(required: [[Int]]) { self.required = required }

  /// Whether a row belongs to the foot.
  mutating func takes(_ cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    guard !filled.isEmpty, filled.count <= Self.most else { return false }
    if filled.allSatisfy(Self.isPhrase) {
      hasBegun = true
      return true
    }
    return hasBegun && !couldBeEntry(cells)
  }

  private func couldBeEntry(_ cells: [String]) -> Bool {
    required.allSatisfy { group in group.contains { $0 < cells.count && !cells[$0].isEmpty } }
  }

  private static func isPhrase(_ text: String) -> Bool {
    let plain = Folding.fold(text)
    let words = plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if ["(ky", "(*)", "luu:"].contains(where: plain.hasPrefix) { return true }
    if ["ngay", "thang", "nam"].allSatisfy(words.contains) { return true }
    return openings.contains { words.starts(with: $0) }
  }

  /// How signatures and notes begin, without diacritics.
  private static let openings = [
    "nguoi lap", "lap bieu", "thu truong", "ke toan", "thu quy", "chu tich", "pho chu tich", "truong cong an", "pho truong cong an",
    "truong ban", "truong phong", "can bo lap", "cong chuc", "tm", "kt", "tl", "tuq", "ky ten", "da ky", "xac nhan", "dai dien", "noi nhan",
    "luu vt", "bang chu", "so tien bang chu", "ghi chu", "danh sach nay", "danh sach co", "danh sach gom", "an dinh", "nguoi duyet",
    "nguoi kiem tra", "uy ban nhan dan", "ubnd", "prepared by", "approved by", "signed",
  ].map { $0.split(separator: " ").map(String.init) }
}
