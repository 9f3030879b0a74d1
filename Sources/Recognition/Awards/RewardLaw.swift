/// The prize money the law gives (tiền thưởng): coefficient × base salary on the day the decision is issued,
/// rounded up to tens of thousands of đồng (Nghị định 91/2017/NĐ-CP, Điều 68 khoản 2; the same wording in 98/2023 and 152/2025)
/// unless the office has settled on another rounding.
public struct RewardLaw: Sendable {
  /// What the law says of one award.
  public enum Amount: Hashable, Sendable {
    case fixed(Dong, status: String)
    /// At most this much; the amount is for the issuer to set.
    case cap(Dong, status: String)
    /// No figure is known to us: it must be entered.
    case notKnown
  }

  private let coefficients: RulesByKind<RewardCoefficient>
  private let salaries: [BaseSalary]
  private let rounding: MoneyRounding

  /// - Parameters:
  ///   - parents: the parent of each kind that has one.
  ///   - rounding: what the office does with parts of ten thousand đồng.
  public init(
    coefficients: [RewardCoefficient], salaries: [BaseSalary], parents: [String: String] = [:], rounding: MoneyRounding = .up
  ) {
    self.rounding = rounding
    self.coefficients = RulesByKind(coefficients, parents: parents, code: \.awardCode)
    self.salaries = salaries
  }

  /// The money for an award of `code` to one recipient by a decision signed on `day`.
  public func amount(of code: String, for type: RecipientType, on day: CivilDate) -> Amount {
    guard let rule = rule(of: code, for: type, on: day), let thousandths = rule.thousandths, let salary = salary(on: day) else {
      return .notKnown
    }
    let amount = rounding.amount(thousandths: thousandths, of: salary.amount)
    let status = LawStatus(trusted: rule.status).isVerified ? weaker(rule.status, salary) : rule.status
    return rule.isCap ? .cap(amount, status: status) : .fixed(amount, status: status)
  }

  /// Whether an amount is the law's by a coefficient or a base salary that nobody has compared with its text. An amount that the
  /// law does not give, and one below a cap, is the issuer's own.
  public func isUnverified(_ amount: Dong, with code: String, to type: RecipientType, on day: CivilDate) -> Bool {
    guard case .fixed(_, let status) = self.amount(of: code, for: type, on: day), !LawStatus(trusted: status).isVerified else {
      return false
    }
    return mayHaveGiven(amount, with: code, to: type, on: day)
  }

  /// The status of a verified coefficient's amount: its own, or that of a base salary that is not.
  private func weaker(_ status: String, _ salary: BaseSalary) -> String {
    salary.status.isVerified ? status : salary.status.description
  }

  /// The base salary of a day (mức lương cơ sở); nil where none is known.
  public func baseSalary(on day: CivilDate) -> Dong? { salary(on: day)?.amount }

  /// Whether an amount is the law's by any rounding: an office that changes its own leaves earlier awards as they are.
  public func mayHaveGiven(_ amount: Dong, with code: String, to type: RecipientType, on day: CivilDate) -> Bool {
    guard let rule = rule(of: code, for: type, on: day), let thousandths = rule.thousandths, let salary = salary(on: day) else {
      return false
    }
    return MoneyRounding.allCases.contains { $0.amount(thousandths: thousandths, of: salary.amount) == amount }
  }

  /// The coefficient in force on a day.
  private func rule(of code: String, for type: RecipientType, on day: CivilDate) -> RewardCoefficient? {
    coefficients[code].first { $0.recipientType == type && $0.validFrom <= day && ($0.validTo.map { day <= $0 } ?? true) }
  }

  private func salary(on day: CivilDate) -> BaseSalary? {
    salaries.first { $0.validFrom <= day && ($0.validTo.map { day <= $0 } ?? true) }
  }
}
