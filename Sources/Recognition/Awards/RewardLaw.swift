/// The prize money the law gives (tiền thưởng): coefficient × base salary on the day the decision is issued,
/// rounded up to tens of thousands of đồng (Nghị định 91/2017/NĐ-CP, Điều 68 khoản 2; the same wording in 98/2023 and 152/2025)
/// unless the office has settled on another rounding.
public struct RewardLaw: Sendable {
  /// What the law says of one award.
  public enum Amount: Hashable, Sendable {
    case fixed(Dong, status: String)
    /// At most this much, rounded up as the law does it, however the office rounds; the amount is for the issuer to set.
    case cap(Dong, status: String)
    /// A figure is not known to us: it must be entered.
    case notKnown(MoneyGap)
  }

  private let coefficients: RulesByKind<RewardCoefficient>
  private let salaries: [BaseSalary]
  private let rounding: MoneyRounding

  /// - Parameters:
  ///   - lineage: a kind without coefficients of its own, of any date, goes by those of the kind it is a class of.
  ///   - rounding: what the office does with parts of ten thousand đồng.
  public init(
    coefficients: [RewardCoefficient], salaries: [BaseSalary], lineage: KindLineage = KindLineage(), rounding: MoneyRounding = .up
  ) {
    self.rounding = rounding
    self.coefficients = RulesByKind(coefficients, lineage: lineage, code: \.awardCode)
    self.salaries = salaries
  }

  /// The money for an award of `code` to one recipient by a decision signed on `day`.
  public func amount(of code: String, for type: RecipientType, on day: CivilDate) -> Amount {
    guard let rule = rule(of: code, for: type, on: day), let thousandths = rule.thousandths else {
      return .notKnown(coefficientGap(of: code, for: type, on: day))
    }
    guard let salary = salary(on: day) else { return .notKnown(salaryGap(on: day)) }
    let status = LawStatus(trusted: rule.status).isVerified ? weaker(rule.status, salary) : rule.status
    if rule.isCap { return .cap(MoneyRounding.up.amount(thousandths: thousandths, of: salary.amount), status: status) }
    return .fixed(rounding.amount(thousandths: thousandths, of: salary.amount), status: status)
  }

  /// Whether an amount is the law's by a coefficient or a base salary that nobody has compared with its text. An amount that the
  /// law does not give, and one below a cap, is the issuer's own.
  public func isUnverified(_ amount: Dong, with code: String, to type: RecipientType, on day: CivilDate) -> Bool {
    guard case .fixed(_, let status) = self.amount(of: code, for: type, on: day), !LawStatus(trusted: status).isVerified else {
      return false
    }
    return mayHaveGiven(amount, with: code, to: type, on: day)
  }

  /// Whether somebody compared with its text whatever gave the money for awards of `code` on all of these days.
  public func isVerified(_ code: String, throughout days: Validity) -> Bool {
    let statuses =
      coefficients[code].filter { $0.validity.overlaps(days) }.map { LawStatus(trusted: $0.status) }
      + salaries.filter { $0.validity.overlaps(days) }.map(\.status)
    return statuses.allSatisfy(\.isVerified)
  }

  /// The status of a verified coefficient's amount: its own, or that of a base salary that is not.
  private func weaker(_ status: String, _ salary: BaseSalary) -> String {
    salary.status.isVerified ? status : salary.status.description
  }

  /// Whether an amount is the law's by any rounding: an office that changes its own leaves earlier awards as they are.
  public func mayHaveGiven(_ amount: Dong, with code: String, to type: RecipientType, on day: CivilDate) -> Bool {
    guard let rule = rule(of: code, for: type, on: day), let thousandths = rule.thousandths, let salary = baseSalary(on: day) else {
      return false
    }
    return MoneyRounding.allCases.contains { $0.amount(thousandths: thousandths, of: salary) == amount }
  }

  /// The base salary of a day (mức lương cơ sở); nil where none is known.
  public func baseSalary(on day: CivilDate) -> Dong? { salary(on: day)?.amount }

  /// The coefficient in force on a day: the kind's own, or, where it has none of any date, that of the kind it is a class of.
  private func rule(of code: String, for type: RecipientType, on day: CivilDate) -> RewardCoefficient? {
    coefficients[code].first { $0.recipientType == type && $0.validity.contains(day) }
  }

  private func salary(on day: CivilDate) -> BaseSalary? { salaries.first { $0.validity.contains(day) } }

  /// What is missing, for the days of the regime around `day` that no row of the same kind and recipient speaks of.
  private func coefficientGap(of code: String, for type: RecipientType, on day: CivilDate) -> MoneyGap {
    let own = coefficients[code].filter { $0.recipientType == type && $0.thousandths != nil }.map(\.validity)
    return .coefficient(
      code: coefficients.source(of: code), type, Validity(around: day, between: own, within: coefficients.all.map(\.validity)))
  }

  private func salaryGap(on day: CivilDate) -> MoneyGap {
    .baseSalary(Validity(around: day, between: salaries.map(\.validity), within: []))
  }
}

extension RewardCoefficient {
  fileprivate var validity: Validity { Validity(from: validFrom, to: validTo) }
}

extension BaseSalary {
  fileprivate var validity: Validity { Validity(from: validFrom, to: validTo) }
}
