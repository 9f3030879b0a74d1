internal import VietnameseText

extension Recipient {
  /// Whether two records may be one recipient: one type, names that may be one, and nothing known on both sides that tells them apart.
  public func mayBe(_ other: Recipient) -> Bool {
    type == other.type && isNamed(like: other) && !isToldApart(from: other)
  }

  /// Whether two names are one, or would be, had not one of them been written without any marks ("Nguyen Van An").
  public func isNamed(like other: Recipient) -> Bool {
    let names = [Folding.identityFold(name), Folding.identityFold(other.name)]
    if names[0] == names[1] { return true }
    let bare = Folding.fold(name)
    return names.contains(bare) && Folding.fold(other.name) == bare
  }

  /// Whether something known on both sides differs: birth year or digits of a person, the unit of a collective.
  public func isToldApart(from other: Recipient) -> Bool {
    differ(birthYear, other.birthYear) || differ(idDigits, other.idDigits)
      || differ(unit.map(Folding.identityFold), other.unit.map(Folding.identityFold))
  }

  /// The columns in which two records that are said to be one contradict each other; what one of them does not know is no contradiction.
  public func contradictions(to other: Recipient) -> [String] {
    let pairs = [
      ("recipient", Folding.identityFold(name) != Folding.identityFold(other.name)), ("birthYear", differ(birthYear, other.birthYear)),
      ("gender", differ(gender, other.gender)), ("idDigits", differ(idDigits, other.idDigits)),
      ("unit", differ(unit.map(Folding.identityFold), other.unit.map(Folding.identityFold))),
    ]
    return pairs.filter(\.1).map(\.0)
  }

  private func differ<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
    if let one, let other { one != other } else { false }
  }
}

/// A recipient of the book as a doubt tells of it, so that an officer can compare without looking it up.
public struct EarlierRecipient: Hashable, Sendable {
  /// One of its awards: its number, the kind's code, the merit year.
  public struct AwardGiven: Hashable, Sendable {
    public var id: Int64
    public var kind: String
    public var year: Int

    public init(id: Int64, kind: String, year: Int) {
      self.id = id
      self.kind = kind
      self.year = year
    }
  }

  /// What became of the one at hand.
  public enum Outcome: Hashable, Sendable {
    /// Entered as a record of its own, of this number.
    case entered(Int64)
    /// Taken for the earlier one.
    case takenFor
    /// Not entered.
    case leftOut
  }

  /// What it can be compared by.
  public struct Particulars: Hashable, Sendable {
    /// As the book has it, where the one at hand is spelled otherwise; nil where the two names are one.
    public var name: String?
    /// Nil: not known, or not a person.
    public var birthYear: Int?
    public var idDigits: IDDigits?
    /// The wards of its awards and examples.
    public var wards: [String]
    public var awards: [AwardGiven]

    public init(name: String? = nil, birthYear: Int?, idDigits: IDDigits?, wards: [String], awards: [AwardGiven]) {
      self.name = name
      self.birthYear = birthYear
      self.idDigits = idDigits
      self.wards = wards
      self.awards = awards
    }
  }

  public var id: Int64
  /// Nil: it is internal, and a doubt, which anyone may read over a shoulder or in a file, tells its number alone.
  public var particulars: Particulars?

  public init(id: Int64, _ particulars: Particulars?) {
    self.id = id
    self.particulars = particulars
  }
}
