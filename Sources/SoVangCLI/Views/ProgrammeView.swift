internal import Recognition
internal import RecognitionReports

/// How gift programmes print.
enum ProgrammeView {
  static func table(_ entries: [Entry<GiftProgramme>]) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("givenOn", say("Ngày", "Given on")), .init("title", say("Chương trình", "Title")),
      .init("place", say("Nơi", "Place"), mayBeLeftOut: true), .init("occasion", say("Nhân dịp", "Occasion"), mayBeLeftOut: true),
      .number("gifts", say("Quà", "Gifts")),
    ]
    let rows = entries.map { entry -> [Table.Cell] in
      let programme = entry.value
      return [
        .number(Int(entry.id.number)), .text(programme.givenOn.description), .init(programme.title), .init(programme.place),
        .init(programme.occasion), .number(programme.lots.reduce(0) { $0 + $1.quantity }),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  static func json(_ entry: Entry<GiftProgramme>?) -> JSONValue {
    guard let entry, case .array(let objects) = table([entry]).json, case .object(var members)? = objects.first else { return .null }
    members.append(.init("lots", .array(entry.value.lots.map(CeremonyView.gift))))
    return .object(members)
  }
}
