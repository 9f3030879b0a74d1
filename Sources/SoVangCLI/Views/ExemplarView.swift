internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How exemplars print.
enum ExemplarView {
  static func table(_ listings: [Register.ExemplarListing], isPage: Bool = false) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("recipient", say("Họ và tên", "Recipient")), .init("type", say("Loại", "Type")),
      .plainNumber("birthYear", say("Năm sinh", "Born"), mayBeLeftOut: true),
      .init("unit", say("Đơn vị", "Unit"), mayBeLeftOut: true),
      .init("ward", say("Phường, xã", "Ward"), mayBeLeftOut: true), .init("field", say("Lĩnh vực", "Field"), mayBeLeftOut: true),
      .init("deed", say("Việc làm", "Deed"), mayBeLeftOut: true), .plainNumber("year", say("Năm", "Year")),
      .plainNumber("ceremony", say("Buổi lễ", "Ceremony"), mayBeLeftOut: true),
    ]
    return Table(columns: columns, rows: listings.map { cells($0, isPage: isPage) }, unknownText: "–")
  }

  static func json(_ listing: Register.ExemplarListing) -> JSONValue {
    guard case .array(let objects) = table([listing]).json, let object = objects.first else { return .null }
    return object
  }

  /// Its line, with where it was told of and who followed it.
  static func json(
    _ listing: Register.ExemplarListing, _ spread: (tellings: [ExemplarTelling], followers: [ExemplarFollower])
  ) -> JSONValue {
    let told = spread.tellings.map { telling -> JSONValue in
      ["toldOn": .string(telling.toldOn.description), "toldIn": .string(telling.toldIn), "listeners": JSONValue(telling.listeners)]
    }
    let followers = spread.followers.map { follower -> JSONValue in
      [
        "recipientId": .int(Int(follower.recipient.id.number)), "recipient": .string(follower.recipient.value.name),
        "from": JSONValue(follower.followedOn?.description),
      ]
    }
    guard case .object(let members) = json(listing) else { return .null }
    return .object(members + [.init("told", .array(told)), .init("followers", .array(followers))])
  }

  private static func cells(_ listing: Register.ExemplarListing, isPage: Bool) -> [Table.Cell] {
    let exemplar = listing.exemplar
    return [
      .number(Int(listing.id.number)), RecipientView.name(exemplar.recipient, isPage: isPage), .text(exemplar.recipient.type.rawValue),
      .init(exemplar.recipient.birthYear), .init(exemplar.recipient.unit),
      .init(listing.ward?.value.name), .init(exemplar.field), .init(exemplar.deed), .number(exemplar.year.year),
      .init(exemplar.ceremonyID.map { Int($0.number) }),
    ]
  }
}
