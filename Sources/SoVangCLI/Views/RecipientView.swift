internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How recipients print.
enum RecipientView {
  /// What a page shows of recipients.
  static let pageColumns = ["id", "recipient", "type", "birthYear", "unit", "ward", "awards", "cancelled", "exemplars", "status"]

  static func table(_ listings: [RecipientListing], isPage: Bool = false) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("recipient", say("Họ và tên", "Recipient")), .init("type", say("Loại", "Type")),
      .plainNumber("birthYear", say("Năm sinh", "Born"), mayBeLeftOut: true),
      .init("gender", say("Giới tính", "Gender"), mayBeLeftOut: true),
      .init("idDigits", say("Số cuối CCCD", "Id digits"), mayBeLeftOut: true), .init("unit", say("Đơn vị", "Unit"), mayBeLeftOut: true),
      .init("ward", say("Phường, xã", "Ward"), mayBeLeftOut: true), .number("awards", say("Khen thưởng", "Awards")),
      .number("cancelled", say("Đã hủy bỏ", "Cancelled")), .number("exemplars", say("Gương điển hình", "Examples")),
      .init("visibility", say("Phạm vi", "Visibility")), .init("status", say("Tình trạng", "Status")),
      .plainNumber("mergedInto", say("Gộp vào", "Merged into"), mayBeLeftOut: true),
    ]
    return Table(columns: columns, rows: listings.map { cells($0, isPage: isPage) }, unknownText: "–")
  }

  /// The name, or that it is not told: words on a page, nothing in data.
  static func name(_ recipient: Recipient, isPage: Bool) -> Table.Cell {
    if !recipient.name.isEmpty { return .text(recipient.name) }
    return isPage ? .text(say(WithheldName.vietnamese, WithheldName.english)) : .unknown
  }

  /// A recipient with what hangs on it, for the office's own use.
  static func json(_ listing: RecipientListing, in register: Register) throws -> JSONValue {
    guard case .array(let objects) = table([listing]).json, case .object(var members)? = objects.first else { return .null }
    let counts = ["awards", "cancelled", "exemplars"]
    let awards = try register.awards(AwardFilter(recipient: listing.id))
    members = members.filter { !counts.contains($0.key) }
    members += [
      .init("merged", .array(try register.merges(into: listing.id).map(json))), .init("awards", own(AwardView.table(awards))),
      .init("exemplars", own(ExemplarView.table(try register.exemplars(recipient: listing.id)))),
      .init("holds", own(HoldView.table(try register.holds(of: listing.id)))),
      .init("service", own(ServiceView.table(try register.service(of: listing.id)))),
    ]
    return .object(members)
  }

  /// Rows that hang on the recipient, without repeating who it is.
  private static func own(_ table: Table) -> JSONValue {
    let who = ["recipient", "recipientId", "type", "birthYear", "gender"]
    return table.showing(table.columns.map(\.key).filter { !who.contains($0) }).json
  }

  private static func json(_ merge: Register.Merge) -> JSONValue {
    let record = merge.record.value
    return [
      "id": .int(Int(merge.record.id.number)), "recipient": .string(record.name), "birthYear": JSONValue(record.birthYear),
      "gender": JSONValue(record.gender?.rawValue), "idDigits": JSONValue(record.idDigits?.description), "unit": JSONValue(record.unit),
      "mergedInto": .int(Int(merge.into.number)), "mergedAt": .string(merge.madeAt), "reason": JSONValue(merge.reason),
    ]
  }

  private static func cells(_ listing: RecipientListing, isPage: Bool) -> [Table.Cell] {
    let recipient = listing.recipient
    return [
      .number(Int(listing.id.number)), name(recipient, isPage: isPage), .text(recipient.type.rawValue), .init(recipient.birthYear),
      .init(recipient.gender?.rawValue), .init(recipient.idDigits?.description), .init(recipient.unit), .init(listing.ward?.value.name),
      .number(listing.awards), .number(listing.cancelled), .number(listing.exemplars), .text(recipient.visibility.rawValue),
      .text(listing.standing.rawValue), .init(listing.mergedInto.map { Int($0.number) }),
    ]
  }
}
