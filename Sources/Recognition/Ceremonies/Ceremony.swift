/// A gathering at which merit is honoured (buổi họp mặt, lễ).
///
/// The civil day it is held on, the occasion it is held for and the merit year it honours are three different things.
public struct Ceremony: Hashable, Sendable {
  public var title: String
  public var movement: String?
  /// The year whose merit is honoured; nil when the source does not tell.
  public var meritYear: MeritYear?
  public var heldOn: CivilDate
  public var partOfDay: PartOfDay?
  public var occasion: String?
  /// The organising agency as written.
  public var organiser: String?
  /// The place as written.
  public var place: String?
  /// How many wards the source speaks of; checked against the map of the day.
  public var wards: Int?
  /// Groups honoured (lực lượng, quần chúng …), in the source's order.
  public var honours: [String]
  public var guests: [Guest]
  public var directives: [Directive]
  public var gifts: [GiftLot]
  public var statedAwards: StatedAwards?
  public var indicators: [Indicator]
  public var source: Source?

  public init(
    title: String, movement: String? = nil, meritYear: MeritYear? = nil, heldOn: CivilDate, partOfDay: PartOfDay? = nil,
    occasion: String? = nil, organiser: String? = nil, place: String? = nil, wards: Int? = nil, honours: [String] = [],
    guests: [Guest] = [], directives: [Directive] = [], gifts: [GiftLot] = [], statedAwards: StatedAwards? = nil,
    indicators: [Indicator] = [], source: Source? = nil
  ) {
    self.title = title
    self.movement = movement
    self.meritYear = meritYear
    self.heldOn = heldOn
    self.partOfDay = partOfDay
    self.occasion = occasion
    self.organiser = organiser
    self.place = place
    self.wards = wards
    self.honours = honours
    self.guests = guests
    self.directives = directives
    self.gifts = gifts
    self.statedAwards = statedAwards
    self.indicators = indicators
    self.source = source
  }
}

public enum PartOfDay: String, Vocabulary {
  case morning, afternoon, evening

  public var alsoWritten: [String] {
    switch self {
    case .morning: ["sáng", "buổi sáng"]
    case .afternoon: ["chiều", "buổi chiều"]
    case .evening: ["tối", "buổi tối"]
    }
  }
}

/// A guest (đại biểu) with the several offices held at once.
public struct Guest: Hashable, Sendable {
  public var name: String
  public var roles: [String]
  public var spoke: Bool

  public init(name: String, roles: [String], spoke: Bool = false) {
    self.name = name
    self.roles = roles
    self.spoke = spoke
  }
}

/// What a source says of awards beyond the names that are entered. Stated and entered figures are never added.
public enum StatedAwards: Hashable, Sendable {
  /// Awards were given, the source does not say how many.
  case many
  case counts(individuals: Int?, collectives: Int?, households: Int?)
}

/// Where an account comes from.
public struct Source: Hashable, Sendable {
  public var publisher: String?
  public var author: String?
  public var title: String?
  public var url: String?

  public init(publisher: String? = nil, author: String? = nil, title: String? = nil, url: String? = nil) {
    self.publisher = publisher
    self.author = author
    self.title = title
    self.url = url
  }
}
