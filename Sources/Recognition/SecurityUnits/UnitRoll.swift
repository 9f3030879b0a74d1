/// The members of a unit by name (danh sách thành viên), those who left included.
public struct UnitRoll: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public var person: Identifier<Recipient>
    public var gender: Gender?
    public var birthYear: Int?
    public var from: CivilDate
    /// The last day; nil while the person serves.
    public var to: CivilDate?

    public init(person: Identifier<Recipient>, gender: Gender?, birthYear: Int?, from: CivilDate, to: CivilDate?) {
      self.person = person
      self.gender = gender
      self.birthYear = birthYear
      self.from = from
      self.to = to
    }

    func serves(on day: CivilDate) -> Bool { Validity(from: from, to: to).contains(day) }
  }

  public var lines: [Line]

  public init(_ lines: [Line] = []) {
    self.lines = lines
  }

  /// Those who serve on a day, each once.
  public func serving(on day: CivilDate) -> [Line] {
    var seen: Set<Identifier<Recipient>> = []
    return lines.filter { $0.serves(on: day) && seen.insert($0.person).inserted }
  }

  /// How many serve on a day: those counted last, and who came less who went since; without a count those on the roll. Nil: neither.
  ///
  /// - Parameter counted: the newest count up to `day`, and its day.
  public func actual(on day: CivilDate, counted: (figure: Int, on: CivilDate)?) -> Int? {
    let now = serving(on: day)
    guard let counted else { return lines.contains { $0.from <= day } ? now.count : nil }
    return max(0, counted.figure + now.count - serving(on: counted.on).count)
  }
}

/// Who serves, as far as rolls tell: women and ages, each with how many of whom it is not known (nữ, độ tuổi).
public struct ForcePeople: Hashable, Sendable {
  /// Ages (full years by the year of birth) from 18 to 70 are those of Luật 30/2023/QH15, Điều 13; older ones serve when healthy and agreed to.
  public enum AgeBand: String, CaseIterable, Sendable {
    case to29 = "ageTo29"
    case to44 = "age30To44"
    case to60 = "age45To60"
    case to70 = "age61To70"
    case from71 = "ageFrom71"

    init(age: Int) {
      self = age < 30 ? .to29 : age < 45 ? .to44 : age <= 60 ? .to60 : age <= 70 ? .to70 : .from71
    }
  }

  /// Everybody on the rolls, once.
  public var named: Int
  public var women: Int
  public var gendersUnknown: Int
  public var ages: [AgeBand: Int]
  public var agesUnknown: Int
  /// How often somebody who is on one roll is on another.
  public var repeated: Int

  /// Nil where no unit has anybody on its roll.
  init?(_ units: [UnitListing], on day: CivilDate) {
    let lines = units.flatMap { $0.roll.serving(on: day) }
    let people = UnitRoll(lines).serving(on: day)
    if people.isEmpty { return nil }
    named = people.count
    repeated = lines.count - people.count
    women = people.count { $0.gender == .female }
    gendersUnknown = people.count { $0.gender == nil }
    let born = people.compactMap(\.birthYear)
    ages = Dictionary(grouping: born) { AgeBand(age: day.year - $0) }.mapValues(\.count)
    agesUnknown = people.count - born.count
  }
}
