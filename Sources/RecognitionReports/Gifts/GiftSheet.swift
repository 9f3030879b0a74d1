public import Recognition

/// The list on which gifts are signed for (danh sách ký nhận quà), place by place.
///
/// Where a place has named fewer people than it has gifts, numbered empty lines stand for the rest.
public struct GiftSheet: Sendable {
  /// One numbered line; nil texts are for filling in by hand.
  public struct Line: Hashable, Sendable {
    /// From 1 in each place.
    public var number: Int
    public var name: String?
    public var beneficiaries: String?
    public var address: String?
    public var quantity: Int
    /// Đồng; nil where the value of one gift is not known.
    public var value: Int?
  }

  /// The lines of one place, which signs them on its own.
  public struct Section: Hashable, Sendable {
    public var place: Place
    public var allotted: Int
    public var lines: [Line]

    /// What the lines add up to.
    public var quantity: Int { lines.reduce(0) { $0 + $1.quantity } }
  }

  public let standing: LotStanding
  public let paper: GiftPaper
  public internal(set) var sections: [Section]

  /// - Parameters:
  ///   - nominees: of any place; those of places without a share are left out.
  ///   - place: print the list of this place alone; nil for all that have gifts or named people.
  public init(_ standing: LotStanding, nominees: [GiftNominee], paper: GiftPaper, only place: Identifier<Place>? = nil) {
    self.standing = standing
    self.paper = paper
    let byPlace = Dictionary(grouping: nominees, by: \.placeID)
    let shares = standing.shares.filter { share in
      place.map { $0 == share.place.id } ?? (share.allotted > 0 || byPlace[share.place.id] != nil)
    }
    sections = shares.map { share in
      Section(
        place: share.place.value, allotted: share.allotted,
        lines: Self.lines(byPlace[share.place.id] ?? [], allotted: share.allotted, lot: standing.lot))
    }
  }

  public var total: Int { sections.reduce(0) { $0 + $1.quantity } }

  /// Đồng; nil where the value of one gift is not known.
  public var totalValue: Int? { standing.lot.unitValue.map { $0.amount * total } }

  public var warnings: [ReportWarning] {
    let missing: [ReportWarning] = standing.allocation == nil ? [.notAllocated(lot: standing.name)] : []
    return missing + standing.openMatters + CrossFoot.problems(of: standing) + sections.flatMap(\.problems)
  }

  private static func lines(_ nominees: [GiftNominee], allotted: Int, lot: GiftLot) -> [Line] {
    let value: (Int) -> Int? = { quantity in lot.unitValue.map { $0.amount * quantity } }
    let named = nominees.enumerated().map { index, nominee in
      Line(
        number: index + 1, name: nominee.name, beneficiaries: nominee.beneficiaries ?? lot.beneficiaries, address: nominee.address,
        quantity: nominee.quantity, value: value(nominee.quantity))
    }
    let left = max(0, allotted - named.reduce(0) { $0 + $1.quantity })
    return named
      + (0..<left).map { Line(number: named.count + $0 + 1, name: nil, beneficiaries: nil, address: nil, quantity: 1, value: value(1)) }
  }
}

extension GiftSheet.Section {
  /// A list may not name people for more gifts than the place has; fewer cannot be, since empty lines fill it.
  fileprivate var problems: [ReportWarning] {
    if quantity > allotted { return [.moreNominatedThanAllotted(place: place.name, nominated: quantity, allotted: allotted)] }
    return CrossFoot.compare(.giftsOfSheet, of: place.name, parts: quantity, total: allotted)
  }
}
