internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How terms of service print.
enum ServiceView {
  static func table(_ listings: [Register.ServiceListing], isPage: Bool = false) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .plainNumber("recipientId", say("Của", "Of")), .init("recipient", say("Họ và tên", "Recipient")),
      .init("force", say("Lực lượng", "Force")), .init("ward", say("Phường, xã", "Ward"), mayBeLeftOut: true),
      .init("hard", say("Khó khăn", "Hard"), mayBeLeftOut: true), .init("servedFrom", say("Từ ngày", "From")),
      .init("servedTo", say("Đến ngày", "To")),
    ]
    let rows = listings.map { listing -> [Table.Cell] in
      let term = listing.term.value
      return [
        .number(Int(listing.term.id.number)), .number(Int(listing.person.id.number)),
        RecipientView.name(listing.person.value, isPage: isPage), .text(term.force.rawValue), .init(listing.ward?.value.name),
        .init(term.isHard ? "x" : nil), .text(term.from.description), .init(term.to?.description),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  static func objects(_ listings: [Register.ServiceListing]) -> [JSONValue] {
    if case .array(let objects) = table(listings).json { objects } else { [] }
  }
}
