internal import Recognition

extension Vietnamese {
  /// "900.000 đồng", "900.000 đồng và 1 dòng chưa rõ mức", "chưa rõ".
  static func sum(_ sum: KnownSum) -> String {
    guard let amount = sum.amount else { return "chưa rõ" }
    return money(amount) + (sum.unknown == 0 ? "" : " và \(number(sum.unknown)) dòng chưa rõ mức")
  }
}

extension English {
  /// "900,000 đồng", "900,000 đồng and 1 line not known", "not known".
  static func sum(_ sum: KnownSum) -> String {
    guard let amount = sum.amount else { return "not known" }
    return money(amount) + (sum.unknown == 0 ? "" : " and \(count(sum.unknown, "line")) not known")
  }
}
