internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How members of units print.
enum UnitMemberView {
  /// What a page shows of members.
  static let pageColumns = ["id", "ward", "neighbourhood", "unit", "recipient", "birthYear", "gender", "post", "term", "from", "to"]

  static func table(_ listings: [Register.UnitMemberListing], isPage: Bool = false) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .plainNumber("unitId", say("Đơn vị số", "Unit id")), .init("ward", say("Phường, xã", "Ward")),
      .init("neighbourhood", say("Khu phố", "Neighbourhood"), mayBeLeftOut: true), .init("kind", say("Loại", "Kind")),
      .init("unit", say("Đơn vị", "Unit")), .plainNumber("recipientId", say("Đối tượng số", "Recipient id")),
      .init("recipient", say("Họ và tên", "Recipient")), .plainNumber("birthYear", say("Năm sinh", "Born"), mayBeLeftOut: true),
      .init("gender", say("Giới tính", "Gender"), mayBeLeftOut: true), .init("post", say("Chức vụ", "Post"), mayBeLeftOut: true),
      .init("term", say("Nhiệm kỳ", "Term"), mayBeLeftOut: true), .init("from", say("Từ ngày", "From")),
      .init("to", say("Đến ngày", "To"), mayBeLeftOut: true),
    ]
    return Table(columns: columns, rows: listings.map { cells($0, isPage: isPage) }, unknownText: "–")
  }

  static func object(_ listing: Register.UnitMemberListing) -> JSONValue {
    if case .array(let objects) = table([listing]).json { objects[0] } else { .null }
  }

  private static func cells(_ listing: Register.UnitMemberListing, isPage: Bool) -> [Table.Cell] {
    let person = listing.person.value
    let unit: [Table.Cell] = [
      .number(Int(listing.id.number)), .number(Int(listing.member.unitID.number)), .init(listing.ward?.name),
      .init(listing.neighbourhood?.name), .text(listing.unit.kind.rawValue), .text(listing.unit.name),
    ]
    return unit + [
      .number(Int(listing.person.id.number)), RecipientView.name(person, isPage: isPage), .init(person.birthYear),
      .init(person.gender?.rawValue), .init(listing.member.post?.rawValue), .init(listing.member.term?.description),
      .text(listing.term.from.description), .init(listing.term.to?.description),
    ]
  }
}
