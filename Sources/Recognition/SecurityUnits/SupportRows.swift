/// A row of a list of training sessions.
public struct TrainingRow: Sendable {
  public var row: Int
  /// Nil: for all wards of the office.
  public var ward: String?
  public var session: TrainingSession

  public init(row: Int, ward: String?, session: TrainingSession) {
    self.row = row
    self.ward = ward
    self.session = session
  }
}

/// A row of a list of members in hardship.
public struct HardshipRow: Sendable {
  public var row: Int
  public var ward: String
  public var person: Recipient
  public var need: String?
  public var visitsOwed: Int?
  public var from: CivilDate

  public init(row: Int, ward: String, person: Recipient, need: String?, visitsOwed: Int?, from: CivilDate) {
    self.row = row
    self.ward = ward
    self.person = person
    self.need = need
    self.visitsOwed = visitsOwed
    self.from = from
  }
}

/// A row of a list of visits to members in hardship.
public struct HardshipVisitRow: Sendable {
  public var row: Int
  public var ward: String
  public var person: Recipient
  public var visit: HardshipVisit

  public init(row: Int, ward: String, person: Recipient, visit: HardshipVisit) {
    self.row = row
    self.ward = ward
    self.person = person
    self.visit = visit
  }
}
