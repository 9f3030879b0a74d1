/// Years in a row in which a person won a title (số năm liên tục), on which higher awards may rest.
public struct TitleStreak: Sendable {
  public let person: Entry<Recipient>
  /// The merit years, from the first to the last, none of them missing.
  public let years: ClosedRange<Int>

  /// The person's run of years that ends in `last`; nil where that year was not won.
  ///
  /// - Parameter won: the merit years of titles that are in force, in any order.
  public init?(_ person: Entry<Recipient>, won: Set<Int>, endingIn last: Int) {
    guard won.contains(last) else { return nil }
    var first = last
    while won.contains(first - 1) { first -= 1 }
    self.person = person
    years = first...last
  }

  private init(_ person: Entry<Recipient>, _ years: ClosedRange<Int>) {
    self.person = person
    self.years = years
  }

  /// The streak as this reader may know it.
  public func told(to audience: Audience) -> TitleStreak {
    TitleStreak(Entry(person.id, person.value.told(to: audience)), years)
  }

  /// Whether it is long enough for what a rule leads to; nil where the book does not have the rule's years.
  public func isEnough(for rule: StreakRule) -> Bool? { rule.years.map { $0 <= years.count } }
}

/// How many years in a row with a title an award asks for, by the rule of a time (tiêu chuẩn về số lần liên tục).
public struct StreakRule: Hashable, Sendable {
  /// The title that is won year after year.
  public var awardCode: String
  /// The award that rests on it.
  public var leadsTo: String
  /// Nil where we do not know the law's figure.
  public var years: Int?
  /// What the text asks besides, which the book cannot judge; nil where none is told.
  public var conditions: String?
  public var validity: Validity
  public var law: LawReference

  public init(awardCode: String, leadsTo: String, years: Int?, conditions: String? = nil, validity: Validity, law: LawReference) {
    self.awardCode = awardCode
    self.leadsTo = leadsTo
    self.years = years
    self.conditions = conditions
    self.validity = validity
    self.law = law
  }
}
