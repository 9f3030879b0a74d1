/// What the book knows of a year's awards, as ``Fairness`` counts them.
public struct FairnessFacts: Sendable {
  /// An award of the year that stands in the book, cancelled in law since or not.
  public struct Given: Hashable, Sendable {
    public var id: Identifier<Award>
    /// Who it is today, read through merges.
    public var recipient: Identifier<Recipient>
    public var type: RecipientType
    /// Nil: not told, or not a person.
    public var gender: Gender?
    /// Nil: not told, or not a person.
    public var rankClass: RankClass?
    public var isPosthumous: Bool
    /// The last year of its merit.
    public var lastMeritYear: Int
    public var signedOn: CivilDate
    /// The day of the ceremony; nil: not handed over, or its recipient was absent.
    public var handedOverOn: CivilDate?
    /// Nil: none told, or erased.
    public var citation: String?
    /// Cancelled in law since.
    public var isCancelled = false
    /// Whether the award's own texts, the citation among them, were erased.
    public var textsWereErased = false
    /// Whether the recipient's identifying values, the gender among them, were erased.
    public var recipientWasErased = false

    public init(
      id: Identifier<Award>, recipient: Identifier<Recipient>, type: RecipientType, gender: Gender?, rankClass: RankClass?,
      isPosthumous: Bool, lastMeritYear: Int, signedOn: CivilDate, handedOverOn: CivilDate?, citation: String?
    ) {
      self.id = id
      self.recipient = recipient
      self.type = type
      self.gender = gender
      self.rankClass = rankClass
      self.isPosthumous = isPosthumous
      self.lastMeritYear = lastMeritYear
      self.signedOn = signedOn
      self.handedOverOn = handedOverOn
      self.citation = citation
    }
  }

  /// When a ward or unit was honoured last.
  public enum Standing: String, Sendable {
    /// In the year.
    case inYear = "in-year"
    /// Not in the year, in an earlier one.
    case before
    /// In no year of the book up to this one.
    case never

    /// - Parameter last: the last year up to `year` in which it was honoured; nil: none.
    public init(last: Int?, in year: Int) { self = last.map { $0 == year ? .inYear : .before } ?? .never }
  }

  /// A ward of the office, which has what its predecessors on older maps were given; or a neighbourhood of it.
  public struct Ward: Sendable {
    public var place: Entry<Place>
    public var standing: Standing

    public init(place: Entry<Place>, standing: Standing) {
      self.place = place
      self.standing = standing
    }
  }

  /// A base-security unit that serves on the year's last day, honoured by its name or by a member's merit while serving in it.
  public struct Unit: Sendable {
    public var unit: Entry<SecurityUnit>
    public var ward: Place
    /// Nil: serves the whole ward.
    public var neighbourhood: Place?
    public var standing: Standing

    public init(unit: Entry<SecurityUnit>, ward: Place, neighbourhood: Place?, standing: Standing) {
      self.unit = unit
      self.ward = ward
      self.neighbourhood = neighbourhood
      self.standing = standing
    }
  }

  public var year: Int
  public var basis: CountingBasis
  public var asOf: CivilDate
  public var office: String?
  public var awards: [Given]
  /// How many the book's tallies count.
  public var tallied: Int
  /// How many more were given to recipients that are not named in the book.
  public var protected = 0
  /// The four years before in which those of `awards` were honoured, counted the same way.
  public var earlier: [Identifier<Recipient>: Set<Int>] = [:]
  public var wards: [Ward] = []
  /// Of an office that is a ward's: the neighbourhoods the book knows on ``wardsOn``; internal recipients' awards count for none.
  public var neighbourhoods: [Ward] = []
  /// The day whose map shows the wards, and on which the units serve.
  public var wardsOn: CivilDate
  public var units: [Unit] = []
  public var fingerprint: String

  public init(
    year: Int, basis: CountingBasis, asOf: CivilDate, office: String?, awards: [Given], tallied: Int, wardsOn: CivilDate,
    fingerprint: String
  ) {
    self.year = year
    self.basis = basis
    self.asOf = asOf
    self.office = office
    self.awards = awards
    self.tallied = tallied
    self.wardsOn = wardsOn
    self.fingerprint = fingerprint
  }
}
