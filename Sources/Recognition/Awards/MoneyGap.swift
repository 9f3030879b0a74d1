/// A figure of the law that prize money needs and the book does not have (số liệu còn thiếu): it is asked for, never guessed.
public enum MoneyGap: Hashable, Sendable {
  /// How many thousandths of the base salary the kind brings, for these days.
  case coefficient(code: String, RecipientType, Validity)
  /// The base salary of these days.
  case baseSalary(Validity)
  /// The law gives only an upper bound, and how sure that is; the decision's own amount is missing.
  case amountUnderCap(Dong, LawStatus)
}

extension RewardLaw {
  /// What keeps the money of an award from being known; nil where the law gives it.
  public func gap(of code: String, for type: RecipientType, on day: CivilDate) -> MoneyGap? {
    switch amount(of: code, for: type, on: day) {
    case .fixed: nil
    case .cap(let cap, let status): .amountUnderCap(cap, LawStatus(trusted: status))
    case .notKnown(let gap): gap
    }
  }
}

extension Validity {
  /// The days around `day` that none of `others` speaks of, no longer than the newest of `regimes` in force on it lasts.
  init(around day: CivilDate, between others: [Validity], within regimes: [Validity]) {
    let current = regimes.filter { $0.contains(day) }
    let start = current.compactMap(\.from).max()
    let newest = current.filter { $0.from == start }
    let end = newest.contains { $0.to == nil } ? nil : newest.compactMap(\.to).max()
    let before = others.compactMap(\.to).filter { $0 < day }.map { $0.adding(days: 1) }.max()
    let next = others.compactMap(\.from).filter { day < $0 }.min()?.adding(days: -1)
    self.init(from: [start, before].compactMap { $0 }.max() ?? day, to: [next, end].compactMap { $0 }.min())
  }
}

extension Sequence<MoneyGap> {
  /// Each gap once, as they come.
  public var inOrder: [MoneyGap] { reduce(into: []) { known, gap in if !known.contains(gap) { known.append(gap) } } }
}
