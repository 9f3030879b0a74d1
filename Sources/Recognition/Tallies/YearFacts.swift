/// Everything the book knows of one year that its report tells. The report itself is a pure function of this.
public struct YearFacts: Sendable {
  public struct CeremonyFacts: Sendable {
    public var entry: Entry<Ceremony>
    public var lots: [LotStanding]
    /// Awards conferred there and still in the book.
    public var awards: Int

    public init(entry: Entry<Ceremony>, lots: [LotStanding], awards: Int) {
      self.entry = entry
      self.lots = lots
      self.awards = awards
    }
  }

  /// A gift programme without a gathering whose day lies in the year.
  public struct ProgrammeFacts: Sendable {
    public var id: Identifier<GiftProgramme>
    public var programme: GiftProgramme
    public var lots: [LotStanding]

    public init(id: Identifier<GiftProgramme>, programme: GiftProgramme, lots: [LotStanding]) {
      self.id = id
      self.programme = programme
      self.lots = lots
    }
  }

  public struct ExemplarCounts: Hashable, Sendable {
    public var individuals: Int
    public var collectives: Int
    public var households: Int

    public init(individuals: Int, collectives: Int, households: Int) {
      self.individuals = individuals
      self.collectives = collectives
      self.households = households
    }
  }

  /// Awards of a kind that were given in a year, whichever year of an award the report counts by.
  public struct KindYear: Hashable, Sendable {
    public var year: Int
    public var kindID: Identifier<AwardKind>
    public var given: Int

    public init(year: Int, kindID: Identifier<AwardKind>, given: Int) {
      self.year = year
      self.kindID = kindID
      self.given = given
    }
  }

  public var year: Int
  public var basis: CountingBasis
  /// The day of the book's newest change.
  public var asOf: CivilDate
  /// Nil: the register names no office.
  public var office: String?
  public var officePlace: Entry<Place>?
  /// The days on which the office's place began, ended, or gave or took territory: figures of before and after are of two places.
  public var officePlaceChangedOn: [CivilDate] = []
  public var ceremonies: [CeremonyFacts]
  public var programmes: [ProgrammeFacts]
  /// The wards (communes) of the office's place on the day the report looks at, in Vietnamese order.
  public var wards: [Entry<Place>]
  /// The day whose map gives `wards`: the gathering's, or 31 December of the year.
  public var wardsOn: CivilDate
  /// Places outside `wards` that tallies or shares mention.
  public var otherPlaces: [Entry<Place>]
  public var kinds: [Entry<AwardKind>]
  public var tallies: [AwardTally]
  /// What was given of each kind in the five years up to the report's own; a year that is not there has no award in the book.
  public var givenBefore: [KindYear] = []
  /// Awards of any year whose cancellation in law falls in this one.
  public var cancelledInYear: Int
  /// Awards of recipients who must not be named.
  public var protected: Int
  public var gaps: [StrengthGap]
  /// The texts of staffing rules behind `gaps` that nobody has compared with their source.
  public var unverifiedStaffing: [String] = []
  /// Awards whose money follows a rule that nobody has compared with its source.
  public var unverifiedMoney = 0
  /// The names of the wards' neighbourhoods that the book knows on that day.
  public var neighbourhoods: [String] = []
  /// Inhabitants of the wards by their newest counts; nil: not known of every ward.
  public var inhabitants: Int?
  /// Training, visits and support of the year.
  public var support: SupportFigures?
  /// Nil until a first model is entered in the register.
  public var models: ModelFigures?
  /// Nil until a first exemplar is entered in the register.
  public var exemplars: ExemplarCounts?
  /// Ceremonies of this year or the next whose merit year nobody told, when counting by merit.
  public var ceremoniesWithoutMeritYear: Int
  /// What was asked at the year's ceremonies, or in the year itself, with how far the wards are by `asOf`.
  public var directives: [DirectiveListing] = []
  /// Indicators of the year by ward and for the whole office, beside the year before.
  public var figures: [YearFigureListing] = []
  /// The yearly classification by sort; nil where none of the year is entered.
  public var safety: [SafetyCount]?
  /// Registrations for emulation by title; nil where none of the year is entered.
  public var registrations: [RegistrationCount]?
  /// Nil: the year is not closed.
  public var closing: YearClosing?
  public var fingerprint: String

  public init(
    year: Int, basis: CountingBasis, asOf: CivilDate, office: String?, officePlace: Entry<Place>?, ceremonies: [CeremonyFacts],
    programmes: [ProgrammeFacts], wards: [Entry<Place>], wardsOn: CivilDate, otherPlaces: [Entry<Place>], kinds: [Entry<AwardKind>],
    tallies: [AwardTally], cancelledInYear: Int, protected: Int, gaps: [StrengthGap], exemplars: ExemplarCounts?,
    ceremoniesWithoutMeritYear: Int = 0, fingerprint: String
  ) {
    self.year = year
    self.basis = basis
    self.asOf = asOf
    self.office = office
    self.officePlace = officePlace
    self.ceremonies = ceremonies
    self.programmes = programmes
    self.wards = wards
    self.wardsOn = wardsOn
    self.otherPlaces = otherPlaces
    self.kinds = kinds
    self.tallies = tallies
    self.cancelledInYear = cancelledInYear
    self.protected = protected
    self.gaps = gaps
    self.exemplars = exemplars
    self.ceremoniesWithoutMeritYear = ceremoniesWithoutMeritYear
    self.fingerprint = fingerprint
  }
}

/// Awards of a period by unit and kind: what a ward or district keeps as its own table.
public struct AwardsTableFacts: Sendable {
  public struct Line: Hashable, Sendable {
    public var placeID: Identifier<Place>?
    public var unit: String?
    public var kindID: Identifier<AwardKind>
    public var recipientType: RecipientType
    public var given: Int
    public var cancelled: Int

    public init(
      placeID: Identifier<Place>?, unit: String?, kindID: Identifier<AwardKind>, recipientType: RecipientType, given: Int,
      cancelled: Int
    ) {
      self.placeID = placeID
      self.unit = unit
      self.kindID = kindID
      self.recipientType = recipientType
      self.given = given
      self.cancelled = cancelled
    }
  }

  public var period: Period
  public var basis: CountingBasis
  public var asOf: CivilDate
  public var office: String?
  public var wards: [Entry<Place>]
  public var otherPlaces: [Entry<Place>]
  /// The districts (cấp huyện, to 30/06/2025) that wards and other places lie in.
  public var districts: [Identifier<Place>: Place] = [:]
  /// Whether the office's own place has districts to tell apart: that of a province or a city.
  public var isOfProvince = false
  public var kinds: [Entry<AwardKind>]
  public var lines: [Line]
  /// The kinds of commendation counted (loại hình); empty: all.
  public var commendations: [KindOfCommendation] = []
  public var fingerprint: String

  public init(
    period: Period, basis: CountingBasis, asOf: CivilDate, office: String?, wards: [Entry<Place>], otherPlaces: [Entry<Place>],
    kinds: [Entry<AwardKind>], lines: [Line], fingerprint: String
  ) {
    self.period = period
    self.basis = basis
    self.asOf = asOf
    self.office = office
    self.wards = wards
    self.otherPlaces = otherPlaces
    self.kinds = kinds
    self.lines = lines
    self.fingerprint = fingerprint
  }
}
