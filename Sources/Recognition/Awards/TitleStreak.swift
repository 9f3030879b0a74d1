/// Years in a row in which a person won a title (số năm liên tục), on which higher titles may rest.
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
}
