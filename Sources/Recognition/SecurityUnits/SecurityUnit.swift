/// A grassroots security unit (lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở).
public struct SecurityUnit: Hashable, Sendable {
  /// The civil guards' kinds belong to the time before 2024-07-01 (Nghị định 38/2006), the security and order team after (Luật 30/2023/QH15).
  public enum Kind: String, Vocabulary {
    case civilGuardBoard = "ban-bao-ve-dan-pho"
    case civilGuardTeam = "to-bao-ve-dan-pho"
    case securityTeam = "to-bao-ve-antt"
    case fireTeam = "doi-dan-phong"

    public var alsoWritten: [String] {
      switch self {
      case .civilGuardBoard: ["Ban bảo vệ dân phố", "Ban BVDP"]
      case .civilGuardTeam: ["Tổ bảo vệ dân phố", "Tổ BVDP"]
      case .securityTeam: ["Tổ bảo vệ an ninh, trật tự", "Tổ bảo vệ an ninh trật tự", "Tổ bảo vệ ANTT", "Tổ ANTT"]
      case .fireTeam: ["Đội dân phòng"]
      }
    }

    /// The Vietnamese term in full.
    public var term: String { alsoWritten[0] }
  }

  public var placeID: Identifier<Place>
  /// Nil: serves the whole ward.
  public var neighbourhoodID: Identifier<Place>?
  public var kind: Kind
  public var name: String
  /// The first day; nil where none is told.
  public var startedOn: CivilDate?
  /// The last day; nil while it serves.
  public var endedOn: CivilDate?

  public init(
    placeID: Identifier<Place>, neighbourhoodID: Identifier<Place>?, kind: Kind, name: String, startedOn: CivilDate? = nil,
    endedOn: CivilDate? = nil
  ) {
    self.placeID = placeID
    self.neighbourhoodID = neighbourhoodID
    self.kind = kind
    self.name = name
    self.startedOn = startedOn
    self.endedOn = endedOn
  }

  /// Whether it serves on a day, which no unit does outside the days of its kind.
  public func serves(on day: CivilDate) -> Bool {
    Validity(from: startedOn, to: endedOn).contains(day) && kind.force.validity.contains(day)
  }
}

extension SecurityUnit.Kind {
  /// The force that its members serve in, whose days are the kind's.
  public var force: SecurityForce {
    switch self {
    case .civilGuardBoard, .civilGuardTeam: .civilGuard
    case .securityTeam: .securityTeam
    case .fireTeam: .fireTeam
    }
  }
}

/// A unit's strength on a day (quân số): what an authority requires, and who is there.
public struct Strength: Hashable, Sendable {
  public var countedOn: CivilDate
  /// Nil: no decision; the staffing rule speaks.
  public var required: Int?
  public var authorisedBy: String?
  /// Nil: not counted.
  public var actual: Int?

  public init(countedOn: CivilDate, required: Int?, authorisedBy: String?, actual: Int?) {
    self.countedOn = countedOn
    self.required = required
    self.authorisedBy = authorisedBy
    self.actual = actual
  }
}

extension Strength {
  /// Whether it tells the same figures, whatever the day.
  public func tells(_ other: Strength) -> Bool {
    required == other.required && authorisedBy == other.authorisedBy && actual == other.actual
  }
}

/// A row of a list of units as a ward hands it in.
public struct UnitRow: Sendable {
  public var row: Int
  public var ward: String
  public var neighbourhood: String?
  public var kind: SecurityUnit.Kind
  public var name: String
  public var required: Int?
  public var authorisedBy: String?
  public var actual: Int?
  public var asOf: CivilDate?
  public var population: Int?

  public init(
    row: Int, ward: String, neighbourhood: String?, kind: SecurityUnit.Kind, name: String, required: Int?, authorisedBy: String?,
    actual: Int?, asOf: CivilDate?, population: Int?
  ) {
    self.row = row
    self.ward = ward
    self.neighbourhood = neighbourhood
    self.kind = kind
    self.name = name
    self.required = required
    self.authorisedBy = authorisedBy
    self.actual = actual
    self.asOf = asOf
    self.population = population
  }
}

/// A unit with its ward and the newest strength known on a day.
public struct UnitListing: Sendable {
  public var id: Identifier<SecurityUnit>
  public var unit: SecurityUnit
  public var ward: Entry<Place>
  public var neighbourhood: Entry<Place>?
  /// The newest required figure and who set it.
  public var required: Int?
  public var authorisedBy: String?
  /// How many are there: the newest count, with those who came and went since by its roll; without a count, those on the roll.
  public var actual: Int?
  /// The newest day of either figure.
  public var countedOn: CivilDate?
  /// The inhabitants of its neighbourhood, newest count.
  public var inhabitants: Int?
  /// The entered figure, else what the staffing rule in force asks; a range stays a range. Nil: neither is known.
  public var requirement: ClosedRange<Int>?
  /// The staffing rule in force for it; nil: none.
  public var rule: StaffingRule?
  /// Its members by name, those who left included.
  public var roll = UnitRoll()

  public init(
    id: Identifier<SecurityUnit>, unit: SecurityUnit, ward: Entry<Place>, neighbourhood: Entry<Place>?, required: Int?,
    authorisedBy: String?, actual: Int?, countedOn: CivilDate?, inhabitants: Int?
  ) {
    self.id = id
    self.unit = unit
    self.ward = ward
    self.neighbourhood = neighbourhood
    self.required = required
    self.authorisedBy = authorisedBy
    self.actual = actual
    self.countedOn = countedOn
    self.inhabitants = inhabitants
  }

  /// What it serves: its neighbourhood, or the whole ward.
  public var seat: Entry<Place> { neighbourhood ?? ward }

  /// What stands for the unit in a list of shares and in a draw: units of one name are told apart by the places they serve.
  public var drawCode: String { unit.drawCode(seat: seat.value) }
}

extension SecurityUnit {
  /// The unit's name with that of the place it serves.
  public func drawCode(seat: Place) -> String { "\(name), \(seat.name)" }
}
