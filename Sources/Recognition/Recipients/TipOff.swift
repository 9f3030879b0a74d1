internal import VietnameseText

/// A merit that would tell who informed on somebody (tố giác, báo tin về tội phạm). Whoever is honoured for it can be endangered, so that a
/// published list keeps the name and the award and leaves the reason out.
enum TipOff {
  /// Words for it, without marks: a reason typed without Vietnamese is known too, and one taken for it wrongly is merely left out.
  private static let words = [
    "to giac", "to cao", "bao tin", "tin bao", "trinh bao", "mat bao", "cung cap tin", "cung cap thong tin", "cung cap nguon tin",
    "nguon tin", "cong tac vien", "dac tinh", "bao cong an", "bao cho cong an", "bao ngay cong an", "bao ngay cho cong an",
  ]

  static func isTold(in reason: String) -> Bool {
    let parts = Folding.fold(reason).split { !$0.isLetter && !$0.isNumber }
    let folded = " \(parts.joined(separator: " ")) "
    return words.contains { folded.contains(" \($0) ") } || isInformationGiven(parts)
  }

  /// Whether “cung cấp” stands within five words before “tin”, as in “cung cấp nhiều thông tin”.
  private static func isInformationGiven(_ parts: [Substring]) -> Bool {
    parts.indices.contains { index in
      parts[index...].starts(with: ["cung", "cap"]) && parts[index...].dropFirst(2).prefix(5).contains("tin")
    }
  }

  /// What of a reason may be published; nil where it is left out, or not known.
  static func published(_ reason: String?) -> String? {
    reason.flatMap { isTold(in: $0) ? nil : $0 }
  }
}
