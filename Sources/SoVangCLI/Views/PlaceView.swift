internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How places and agencies print.
enum PlaceView {
  static func table(_ locations: [Location]) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("name", say("Tên", "Name")), .init("code", say("Mã", "Code")),
      .init("level", say("Cấp", "Level")),
      .init("within", say("Thuộc", "Within")), .init("validFrom", say("Từ ngày", "From")), .init("validTo", say("Đến ngày", "To")),
    ]
    let rows = locations.map { location -> [Table.Cell] in
      let around = location.around.map(\.value.name).joined(separator: ", ")
      return [
        .number(Int(location.id.number)), .text(location.place.name), .init(location.place.code), .text(location.place.level.rawValue),
        .init(around.isEmpty ? nil : around), .text(location.place.validFrom.description), .init(location.place.validTo?.description),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  static func table(agencies: [Entry<Agency>]) -> Table {
    Table(
      columns: [
        .plainNumber("id", say("Số", "Id")), .init("name", say("Tên", "Name")), .init("kind", say("Loại", "Kind")),
        .init("level", say("Cấp", "Level")),
      ],
      rows: agencies.map { entry in
        [
          .number(Int(entry.id.number)), .text(entry.value.name), .text(entry.value.kind.rawValue), .init(entry.value.level?.rawValue),
        ]
      }, unknownText: "–")
  }

  static func json(_ location: Location, on day: CivilDate, in register: Register) throws -> JSONValue {
    let place = location.place
    let successions = try register.successions(of: location.id)
    return .object([
      .init("schema", "sovang/place/1"), .init("id", .int(Int(location.id.number))), .init("name", .string(place.name)),
      .init("fullName", .string(location.fullName)), .init("level", .string(place.level.rawValue)), .init("code", JSONValue(place.code)),
      .init("validFrom", .string(place.validFrom.description)), .init("fromIsCertain", .bool(place.fromIsCertain)),
      .init("validTo", JSONValue(place.validTo?.description)), .init("toIsCertain", place.toIsCertain.map(JSONValue.bool) ?? .null),
      .init("inhabitants", JSONValue(try register.inhabitants(of: location.id, on: day))),
      .init("successors", .array(successions.into.map(succession))), .init("predecessors", .array(successions.from.map(succession))),
      .init("children", .array(try register.children(of: location.id, on: day).map { .string($0.value.name) })),
    ])
  }

  private static func succession(_ succession: Succession, _ other: Location) -> JSONValue {
    .object([
      .init("name", .string(other.fullName)), .init("code", JSONValue(other.place.code)),
      .init("extent", .string(succession.extent.rawValue)),
      .init("isDefault", succession.extent == .whole ? .null : .bool(succession.isDefault)),
      .init("effectiveOn", .string(succession.effectiveOn.description)),
      .init("source", .string(succession.source)),
    ])
  }
}
