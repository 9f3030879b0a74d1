internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How holds print.
enum HoldView {
  static func table(_ holds: [Register.HoldListing]) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .plainNumber("recipientId", say("Đối tượng số", "Recipient id")),
      .init("recipient", say("Họ và tên", "Recipient")), .init("type", say("Loại", "Type")),
      .plainNumber("birthYear", say("Năm sinh", "Born"), mayBeLeftOut: true), .init("holdGround", say("Lý do tạm dừng", "Ground")),
      .init("heldFrom", say("Từ ngày", "From")), .init("heldTo", say("Đến ngày", "To")),
      .init("document", say("Văn bản", "Document"), mayBeLeftOut: true),
    ]
    return Table(columns: columns, rows: holds.map(cells), unknownText: "–")
  }

  static func json(_ listing: Register.HoldListing) -> JSONValue {
    guard case .array(let objects) = table([listing]).json, let object = objects.first else { return .null }
    return object
  }

  private static func cells(_ listing: Register.HoldListing) -> [Table.Cell] {
    let (hold, person) = (listing.hold, listing.person.value)
    return [
      .number(Int(listing.id.number)), .number(Int(listing.person.id.number)),
      .init(person.name.isEmpty ? nil : person.name), .text(person.type.rawValue), .init(person.birthYear), .text(hold.ground.rawValue),
      .text(hold.from.description),
      .init(hold.to?.description), .init(hold.document),
    ]
  }
}
