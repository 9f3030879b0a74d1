extension Vietnamese {
  /// "21/27", or "33"; of nothing known "chưa rõ".
  static func counts(_ value: Int?, of whole: Int?) -> String {
    [value, whole].compactMap { $0.map { number($0) } }.joined(separator: "/").orElse("chưa rõ")
  }

  /// A term in the middle of a sentence: "phạm pháp hình sự".
  static func lowered(_ term: String) -> String { term.prefix(1).lowercased() + term.dropFirst() }
}

extension English {
  /// "21/27", or "33"; of nothing known "unknown".
  static func counts(_ value: Int?, of whole: Int?) -> String {
    [value, whole].compactMap { $0.map { number($0) } }.joined(separator: "/").orElse("unknown")
  }
}

extension String {
  fileprivate func orElse(_ other: String) -> String { isEmpty ? other : self }
}
