internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How training sessions print.
enum TrainingView {
  static func table(_ listings: [TrainingListing]) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("heldOn", say("Ngày", "Held on")), .init("title", say("Nội dung", "Session")),
      .init("ward", say("Phường, xã", "Ward"), mayBeLeftOut: true),
      .init("organiser", say("Đơn vị tổ chức", "Organiser"), mayBeLeftOut: true),
      .number("attended", say("Số người dự", "Attended")), .number("named", say("Có tên", "Named")),
    ]
    let rows = listings.map { listing -> [Table.Cell] in
      [
        .number(Int(listing.id.number)), .text(listing.session.heldOn.description), .text(listing.session.title),
        .init(listing.ward?.value.name), .init(listing.session.organiser), .init(listing.attended),
        .init(listing.attendants.isEmpty ? nil : listing.attendants.count),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  static func attendants(_ listing: TrainingListing, isPage: Bool) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("recipientId", say("Đối tượng số", "Recipient id")), .init("recipient", say("Họ và tên", "Recipient")),
      .plainNumber("birthYear", say("Năm sinh", "Born"), mayBeLeftOut: true),
    ]
    let rows = listing.attendants.map { person -> [Table.Cell] in
      [.number(Int(person.id.number)), RecipientView.name(person.value, isPage: isPage), .init(person.value.birthYear)]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }
}

/// How hardship prints: in counts, or case by case for the office's own use.
enum HardshipView {
  static func counts(_ counts: [HardshipCount]) -> Table {
    let columns: [Table.Column] = [
      .init("ward", say("Phường, xã", "Ward")), .number("open", say("Đang khó khăn", "Open cases")),
      .number("visits", say("Đã thăm trong năm", "Visits this year")), .number("owed", say("Còn nợ", "Owed")),
      .number("amount", say("Hỗ trợ (đồng)", "Given (đồng)")),
    ]
    let rows = counts.map { count -> [Table.Cell] in
      [.text(count.ward.value.name), .number(count.open), .number(count.visits), .init(count.owed), .init(count.amount?.amount)]
    }
    return Table(columns: columns, rows: rows)
  }

  static func cases(_ listings: [HardshipListing], on day: CivilDate) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .plainNumber("recipientId", say("Đối tượng số", "Recipient id")),
      .init("recipient", say("Họ và tên", "Recipient")), .init("ward", say("Phường, xã", "Ward")),
      .init("need", say("Hoàn cảnh, nhu cầu", "Need"), mayBeLeftOut: true), .init("from", say("Từ ngày", "From")),
      .init("to", say("Đến ngày", "To"), mayBeLeftOut: true), .number("visitsOwed", say("Phải thăm mỗi năm", "Visits a year")),
      .number("visits", say("Đã thăm trong năm", "Visits this year")), .number("owed", say("Còn nợ", "Owed")),
    ]
    let first = CivilDate(year: day.year, month: 1, day: 1)!
    let rows = listings.map { listing -> [Table.Cell] in
      let hardship = listing.hardship
      return [
        .number(Int(listing.id.number)), .number(Int(hardship.recipientID.number)), .text(listing.person.name),
        .text(listing.ward.value.name),
        .init(hardship.need), .text(hardship.openedOn.description), .init(hardship.closedOn?.description), .init(hardship.visitsOwed),
        .number(listing.visits(from: first, to: day).count), .init(hardship.isOpen(on: day) ? listing.owed(on: day) : nil),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  static func visits(_ listing: HardshipListing) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("visitedOn", say("Ngày thăm", "Visited on")),
      .number("amount", say("Số tiền (đồng)", "Amount (đồng)")),
      .init("inKind", say("Hiện vật", "In kind"), mayBeLeftOut: true), .init("funder", say("Nguồn", "Funder"), mayBeLeftOut: true),
    ]
    let rows = listing.visits.map { visit -> [Table.Cell] in
      [
        .number(Int(visit.id.number)), .text(visit.value.visitedOn.description), .init(visit.value.amount?.amount),
        .init(visit.value.inKind),
        .init(visit.value.funder),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }
}
