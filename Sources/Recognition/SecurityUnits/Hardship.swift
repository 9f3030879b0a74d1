/// A member of the force in hardship (thành viên có hoàn cảnh khó khăn). It is the office's own: no public page tells of it but in counts.
public struct HardshipCase: Hashable, Sendable {
  public var recipientID: Identifier<Recipient>
  /// The ward.
  public var placeID: Identifier<Place>
  public var openedOn: CivilDate
  /// The last day; nil: open.
  public var closedOn: CivilDate?
  /// How many visits a year are owed; nil: not decided.
  public var visitsOwed: Int?
  /// Nil: not told, or erased.
  public var need: String?

  public init(
    recipientID: Identifier<Recipient>, placeID: Identifier<Place>, openedOn: CivilDate, closedOn: CivilDate? = nil, visitsOwed: Int? = nil,
    need: String? = nil
  ) {
    self.recipientID = recipientID
    self.placeID = placeID
    self.openedOn = openedOn
    self.closedOn = closedOn
    self.visitsOwed = visitsOwed
    self.need = need
  }

  public func isOpen(on day: CivilDate) -> Bool { Validity(from: openedOn, to: closedOn).contains(day) }
}

/// A visit to a member in hardship, with what was given (thăm hỏi, hỗ trợ).
public struct HardshipVisit: Hashable, Sendable {
  public var visitedOn: CivilDate
  /// Nil: no money told.
  public var amount: Dong?
  /// What was given beside money; nil: nothing told.
  public var inKind: String?
  /// Who paid for it; nil: not told.
  public var funder: String?

  public init(visitedOn: CivilDate, amount: Dong? = nil, inKind: String? = nil, funder: String? = nil) {
    self.visitedOn = visitedOn
    self.amount = amount
    self.inKind = inKind
    self.funder = funder
  }
}

/// A case with whom it is about, where, and the visits that were paid.
public struct HardshipListing: Sendable {
  public var id: Identifier<HardshipCase>
  public var hardship: HardshipCase
  public var person: Recipient
  public var ward: Entry<Place>
  /// In the order of their days.
  public var visits: [Entry<HardshipVisit>]

  public init(
    id: Identifier<HardshipCase>, hardship: HardshipCase, person: Recipient, ward: Entry<Place>, visits: [Entry<HardshipVisit>]
  ) {
    self.id = id
    self.hardship = hardship
    self.person = person
    self.ward = ward
    self.visits = visits
  }

  /// The visits paid on these days.
  public func visits(from first: CivilDate, to last: CivilDate) -> [HardshipVisit] {
    visits.map(\.value).filter { first <= $0.visitedOn && $0.visitedOn <= last }
  }

  /// How many visits of the year up to `day` are still owed, never below 0; nil: how many are owed is not decided.
  public func owed(on day: CivilDate) -> Int? {
    let first = CivilDate(year: day.year, month: 1, day: 1)!
    return hardship.visitsOwed.map { max(0, $0 - visits(from: first, to: day).count) }
  }
}

/// What a ward owes its members in hardship, in counts that tell of nobody.
public struct HardshipCount: Sendable {
  public var ward: Entry<Place>
  /// Cases open on the day.
  public var open: Int
  /// Visits paid in the year up to the day.
  public var visits: Int
  /// Visits still owed in the year; nil where of some case it is not decided how many are.
  public var owed: Int?
  /// Money given at those visits; nil where of some visit no money is told.
  public var amount: Dong?

  /// Each ward that has cases open on a day, or visits in its year.
  public static func counts(_ listings: [HardshipListing], on day: CivilDate) -> [HardshipCount] {
    let first = CivilDate(year: day.year, month: 1, day: 1)!
    let wards = listings.map(\.ward).reduce(into: [Entry<Place>]()) { if !$0.contains($1) { $0.append($1) } }
    return wards.compactMap { ward in
      let own = listings.filter { $0.ward.id == ward.id }
      let open = own.filter { $0.hardship.isOpen(on: day) }
      let visits = own.flatMap { $0.visits(from: first, to: day) }
      if open.isEmpty && visits.isEmpty { return nil }
      let owed = open.compactMap { $0.owed(on: day) }
      let amounts = visits.compactMap(\.amount)
      return HardshipCount(
        ward: ward, open: open.count, visits: visits.count, owed: owed.count == open.count ? owed.reduce(0, +) : nil,
        amount: amounts.count == visits.count ? Dong(amounts.reduce(0) { $0 + $1.amount }) : nil)
    }
  }
}
