internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How registrations for emulation print.
enum RegistrationView {
  static func table(_ listings: [RegistrationListing], isPage: Bool = false) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .plainNumber("year", say("Năm", "Year")),
      .plainNumber("recipientId", say("Đối tượng số", "Recipient id")), .init("recipient", say("Họ và tên", "Recipient")),
      .init("type", say("Loại", "Type")), .plainNumber("birthYear", say("Năm sinh", "Born"), mayBeLeftOut: true),
      .init("unit", say("Đơn vị", "Unit"), mayBeLeftOut: true), .init("ward", say("Phường, xã", "Ward"), mayBeLeftOut: true),
      .init("award", say("Khen thưởng", "Award")),
      .init("registeredOn", say("Ngày đăng ký", "Registered on"), mayBeLeftOut: true),
      .init("outcome", say("Kết quả", "Outcome")), .plainNumber("awardId", say("Khen thưởng số", "Award id"), mayBeLeftOut: true),
    ]
    return Table(columns: columns, rows: listings.map { cells($0, isPage: isPage) }, unknownText: "–")
  }

  private static func cells(_ listing: RegistrationListing, isPage: Bool) -> [Table.Cell] {
    let (one, person) = (listing.registration, listing.person)
    return [
      .number(Int(listing.id.number)), .number(one.year.year), .number(Int(person.id.number)),
      RecipientView.name(person.value, isPage: isPage), .text(person.value.type.rawValue), .init(person.value.birthYear),
      .init(person.value.unit), .init(listing.ward), .text(listing.kind.code), .init(one.registeredOn?.description),
      .init(outcome(listing, isPage)),
      .init(listing.outcome.map { Int($0.award) }),
    ]
  }

  private static func outcome(_ listing: RegistrationListing, _ isPage: Bool) -> String? {
    listing.outcome.map { outcome in
      let code = outcome.isCancelled ? "cancelled" : "awarded"
      return isPage ? say(outcome.isCancelled ? "đã hủy bỏ" : "đã công nhận", code) : code
    }
  }
}
