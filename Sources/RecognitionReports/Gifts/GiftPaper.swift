public import Recognition

/// What stands at the head of every document of a lot of gifts: whose it is, for what occasion, of which day.
public struct GiftPaper: Hashable, Sendable {
  /// Nil: the register names no office.
  public var office: String?
  /// The ceremony's or programme's title; nil when it has none.
  public var title: String?
  public var givenOn: CivilDate
  public var occasion: String?
  /// The day of the book's newest change.
  public var asOf: CivilDate
  public var fingerprint: String

  public init(office: String?, title: String?, givenOn: CivilDate, occasion: String?, asOf: CivilDate, fingerprint: String) {
    self.office = office
    self.title = title
    self.givenOn = givenOn
    self.occasion = occasion
    self.asOf = asOf
    self.fingerprint = fingerprint
  }

  /// The members that all gift documents begin with.
  func json(_ schema: String, ceremony: Identifier<Ceremony>?) -> [JSONValue.Member] {
    [
      .init("schema", .string(schema)), .init("office", JSONValue(office)), .init("title", JSONValue(title)),
      .init("givenOn", .string(givenOn.description)), .init("occasion", JSONValue(occasion)), .init("asOf", .string(asOf.description)),
      .init("boundaries", "recorded"), .init("ceremony", JSONValue(ceremony.map { Int($0.number) })),
    ]
  }

  /// The members that documents of one lot begin with.
  func json(_ schema: String, _ lot: LotStanding) -> [JSONValue.Member] {
    json(schema, ceremony: lot.ceremonyID) + [
      .init("lot", .int(lot.position)), .init("description", .string(lot.lot.description)),
      .init("group", JSONValue(lot.lot.beneficiaries)),
      .init("funder", JSONValue(lot.lot.funder)), .init("unitValue", JSONValue(lot.lot.unitValue?.amount)),
      .init("planned", .int(lot.lot.quantity)),
    ]
  }

  /// The members that all gift documents end with.
  func jsonEnd(_ warnings: [ReportWarning], in language: Language) -> [JSONValue.Member] {
    [.init("warnings", .array(warnings.map { $0.json(in: language) })), .init("fingerprint", .string(fingerprint))]
  }
}
