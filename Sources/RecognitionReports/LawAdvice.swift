public import Recognition

/// The command that enters what the book lacks, with all that is known filled in.
public enum LawAdvice {
  /// The line for a figure of prize money; nil where no rule is missing but the decision's own amount.
  public static func command(for gap: MoneyGap, in language: Language) -> String? {
    switch gap {
    case .coefficient(let code, let type, let validity):
      let figure = language.pick(vi: "PHẦN-NGHÌN", en: "THOUSANDTHS")
      return add("reward-coefficients", "awardCode=\(code) recipient=\(type.rawValue) coefThousandths=\(figure)", validity, in: language)
    case .baseSalary(let validity):
      return add("base-salaries", "dong=\(language.pick(vi: "SỐ-TIỀN", en: "AMOUNT"))", validity, in: language)
    case .amountUnderCap: return nil
    }
  }

  /// The line for how many years in a row a title leads to another award.
  static func streak(of code: String, to award: String?, _ validity: Validity, in language: Language) -> String {
    let goal = award ?? language.pick(vi: "MÃ", en: "CODE")
    return add(
      "streak-rules", "awardCode=\(code) leadsTo=\(goal) years=\(language.pick(vi: "SỐ-NĂM", en: "YEARS"))", validity, in: language)
  }

  /// The line for the years of service that a rule asks.
  static func years(of rule: EligibilityRule, in language: Language) -> String {
    let figure = language.pick(vi: "SỐ-NĂM", en: "YEARS")
    let counted = rule.countedForces.map(\.rawValue).joined(separator: "+")
    return add(
      "eligibility-rules",
      "code=\(rule.code) awardCode=\(rule.awardCode) force=\(rule.force.rawValue) countedForces=\(counted) yearsMen=\(figure) "
        + "yearsWomen=\(figure)", Validity(from: rule.validFrom, to: rule.validTo), in: language)
  }

  private static func add(_ table: String, _ cells: String, _ validity: Validity, in language: Language) -> String {
    let from = validity.from.map(\.description) ?? language.pick(vi: "NGÀY", en: "DATE")
    let to = validity.to.map { " validTo=\($0)" } ?? ""
    return "sovang law add \(table) \(cells) validFrom=\(from)\(to) legalBasis=\(language.pick(vi: "VĂN-BẢN", en: "TEXT"))"
  }
}
