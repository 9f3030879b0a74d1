extension ServiceRecord {
  /// The rules of one award that speak of this person: those for where it serves on the day, else served before; else those that count
  /// some of its service; else all.
  ///
  /// Of several, the one by which it is nearest to the award decides.
  public func claim(by rules: [EligibilityRule], isOnce: Bool, on day: CivilDate) -> MedalClaim? {
    let claims = speaking(rules, on: day).map { MedalClaim(self, by: $0, isOnce: isOnce, on: day) }
    return claims.min { one, other in one.rank == other.rank ? one.length > other.length : one.rank < other.rank }
  }

  private func speaking(_ rules: [EligibilityRule], on day: CivilDate) -> [EligibilityRule] {
    let served = terms.map(\.value).filter { $0.from <= day }
    let serving = Set(served.filter { $0.to.map { day <= $0 } ?? true }.map(\.force))
    let before = Set(served.map(\.force))
    let choices = [
      rules.filter { serving.contains($0.force) }, rules.filter { before.contains($0.force) },
      rules.filter { !before.isDisjoint(with: $0.countedForces) },
    ]
    return choices.first { !$0.isEmpty } ?? rules
  }
}

extension MedalClaim {
  /// 0 for those due; the order of the verdicts.
  public var rank: Int { Verdict.allCases.firstIndex(of: verdict)! }
}
