extension RewardLaw {
  /// How an award's money stands to the law of the day its decision was signed.
  public enum Standing: Hashable, Sendable {
    /// The law's by some rounding, within its cap, or the law gives no figure to compare with.
    case nothingToSay
    case differs(law: Dong, LawStatus)
    case overCap(Dong, LawStatus)
  }

  public func standing(of money: Dong, with code: String, to type: RecipientType, on day: CivilDate) -> Standing {
    switch amount(of: code, for: type, on: day) {
    case .fixed(let law, let status):
      mayHaveGiven(money, with: code, to: type, on: day) ? .nothingToSay : .differs(law: law, LawStatus(trusted: status))
    case .cap(let cap, let status): money > cap ? .overCap(cap, LawStatus(trusted: status)) : .nothingToSay
    case .notKnown: .nothingToSay
    }
  }
}
