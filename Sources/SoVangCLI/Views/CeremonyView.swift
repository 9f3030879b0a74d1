internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How ceremonies print.
enum CeremonyView {
  /// What a page shows of ceremonies.
  static let pageColumns = ["id", "heldOn", "title", "occasion", "meritYear", "gifts", "awards"]

  static func table(_ entries: [Entry<Ceremony>], in register: Register) throws -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("heldOn", say("Ngày", "Held on")), .init("title", say("Buổi lễ", "Title")),
      .init("occasion", say("Nhân dịp", "Occasion"), mayBeLeftOut: true),
      .plainNumber("meritYear", say("Năm thành tích", "Merit year")), .init("organiser", say("Tổ chức", "Organiser"), mayBeLeftOut: true),
      .init("place", say("Nơi", "Place"), mayBeLeftOut: true), .init("movement", say("Phong trào", "Movement"), mayBeLeftOut: true),
      .number("gifts", say("Quà", "Gifts")), .number("awards", say("Khen thưởng", "Awards")),
    ]
    let rows = try entries.map { entry -> [Table.Cell] in
      let ceremony = entry.value
      return [
        .number(Int(entry.id.number)), .text(ceremony.heldOn.description), .text(ceremony.title), .init(ceremony.occasion),
        .init(ceremony.meritYear?.year), .init(ceremony.organiser), .init(ceremony.place), .init(ceremony.movement),
        .init(gifts(ceremony)), .number(try register.awardCount(ceremony: entry.id)),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  /// Everything recorded, under the names of the ceremony file.
  static func json(_ entry: Entry<Ceremony>, in register: Register) throws -> JSONValue {
    let ceremony = entry.value
    return .object([
      .init("schema", "sovang/ceremony/1"), .init("id", .int(Int(entry.id.number))), .init("title", .string(ceremony.title)),
      .init("movement", JSONValue(ceremony.movement)), .init("meritYear", JSONValue(ceremony.meritYear?.year)),
      .init("heldOn", .string(ceremony.heldOn.description)), .init("partOfDay", JSONValue(ceremony.partOfDay?.rawValue)),
      .init("occasion", JSONValue(ceremony.occasion)), .init("organiser", JSONValue(ceremony.organiser)),
      .init("place", JSONValue(ceremony.place)), .init("wards", JSONValue(ceremony.wards)),
      .init("honours", .array(ceremony.honours.map { .string($0) })), .init("guests", .array(ceremony.guests.map(guest))),
      .init("directives", .array(ceremony.directives.map(directive))), .init("gifts", .array(ceremony.gifts.map(gift))),
      .init(
        "awards",
        .object([
          .init("stated", stated(ceremony.statedAwards)), .init("entered", .int(try register.awardCount(ceremony: entry.id))),
        ])),
      .init("indicators", .array(ceremony.indicators.map(indicator))), .init("source", source(ceremony.source)),
    ])
  }

  /// The planned gifts of all lots; nil when no lot is entered.
  private static func gifts(_ ceremony: Ceremony) -> Int? {
    ceremony.gifts.isEmpty ? nil : ceremony.gifts.reduce(0) { $0 + $1.quantity }
  }

  private static func guest(_ guest: Guest) -> JSONValue {
    .object([
      .init("name", .string(guest.name)), .init("roles", .array(guest.roles.map { .string($0) })), .init("spoke", .bool(guest.spoke)),
    ])
  }

  private static func directive(_ directive: Directive) -> JSONValue {
    .object([
      .init("to", .string(directive.to)), .init("text", .string(directive.text)),
      .init("tracks", JSONValue(directive.tracks?.rawValue)), .init("status", .string(directive.status.rawValue)),
    ])
  }

  static func gift(_ lot: GiftLot) -> JSONValue {
    .object([
      .init("description", .string(lot.description)), .init("quantity", .int(lot.quantity)), .init("for", JSONValue(lot.beneficiaries)),
      .init("unitValue", JSONValue(lot.unitValue?.amount)), .init("funder", JSONValue(lot.funder)), .init("id", JSONValue(lot.drawName)),
    ])
  }

  private static func stated(_ stated: StatedAwards?) -> JSONValue {
    switch stated {
    case nil: .null
    case .many: "many"
    case .counts(let individuals, let collectives, let households):
      .object([
        .init("collectives", JSONValue(collectives)), .init("individuals", JSONValue(individuals)),
        .init("households", JSONValue(households)),
      ])
    }
  }

  private static func indicator(_ indicator: Indicator) -> JSONValue {
    .object([
      .init("code", .string(indicator.code)), .init("name", .string(indicator.name)),
      .init("direction", JSONValue(indicator.direction?.rawValue)), .init("value", JSONValue(indicator.value)),
      .init("of", JSONValue(indicator.valueOf)), .init("previous", JSONValue(indicator.previous)),
      .init("previousOf", JSONValue(indicator.previousOf)),
    ])
  }

  private static func source(_ source: Source?) -> JSONValue {
    guard let source else { return .null }
    return .object([
      .init("publisher", JSONValue(source.publisher)), .init("author", JSONValue(source.author)),
      .init("title", JSONValue(source.title)), .init("url", JSONValue(source.url)),
    ])
  }
}
