internal import Recognition
internal import VietnameseText

extension CeremonyProgramme: Report {
  /// All lines in the order they are handed out.
  public func table(in language: Language) -> Table {
    let award: [Table.Column] = [
      .init("award", language.pick(vi: "Hình thức", en: "Award")), .init("decision", language.pick(vi: "Quyết định", en: "Decision")),
      .init("presenter", language.pick(vi: "Người trao", en: "Handed over by")),
    ]
    let rows = steps.flatMap { step in
      step.awards.enumerated().map { index, listing -> [Table.Cell] in
        [.text(step.kind.code), .text(listing.decision.number.description), .init(presenter(of: step.kind.code))]
          + cells(of: listing, number: index + 1, in: nil)
      }
    }
    return Table(columns: award + columns(in: language), rows: rows, unknownText: language.unknown)
  }

  public func page(_ printing: Printing) -> Page {
    let language = printing.language
    let parts = [guests(in: language), awards(in: language), gifts(in: language)].filter { !$0.blocks.isEmpty }
    let body = parts.enumerated().flatMap { [.heading("\(RomanNumeral.text($0 + 1)). \($1.title)")] + $1.blocks }
    let none = language.pick(
      vi: "Sổ chưa ghi khen thưởng hay quà nào trao tại buổi này.", en: "The book has neither awards nor gifts of this gathering.")
    return frame(in: language).page(handedOver.isEmpty ? body + [.paragraph(none)] : body, printing)
  }

  private func frame(in language: Language) -> PageFrame {
    let ceremony = facts.ceremony
    let place = [ceremony.moment(in: language), ceremony.place].compactMap { $0 }.joined(separator: ", ")
    return PageFrame(
      title: language.pick(vi: "Chương trình trao khen thưởng, tặng quà", en: "Running order of awards and gifts"),
      subtitles: [ceremony.title, place], office: facts.office, period: ceremony.heldOn.official(in: language),
      countedBy: language.pick(vi: "khen thưởng, quà trao tại buổi lễ", en: "awards and gifts of the gathering"),
      boundaries: language.pick(vi: "như ghi trong sổ", en: "as recorded"), asOf: facts.asOf, fingerprint: facts.fingerprint,
      warnings: warnings)
  }

  private typealias Part = (title: String, blocks: [Page.Block])

  private func guests(in language: Language) -> Part {
    let title = language.pick(vi: "Đại biểu", en: "Guests")
    return (title, facts.ceremony.guests.map { .item(([$0.name] + $0.roles).joined(separator: ", ")) })
  }

  /// From the highest award to the lowest.
  private func awards(in language: Language) -> Part {
    let title = language.pick(vi: "Trao khen thưởng", en: "Awards")
    return (title, steps.enumerated().flatMap { blocks(of: $1, number: $0 + 1, in: language) } + attendance(in: language))
  }

  private func blocks(of step: Step, number: Int, in language: Language) -> [Page.Block] {
    let counts = language.counts(of: step.awards.map(\.recipient.type))
    let rows = step.awards.enumerated().map { cells(of: $1, number: $0 + 1, in: language) }
    return [.subheading("\(number). \(step.kind.title(in: language)): \(counts)")]
      + step.decisions.map { .item(language.pick(vi: "Công bố \($0.reference)", en: "Read out: \($0.reference)")) }
      + [
        .item(handOver(step.kind.code, in: language)),
        .table(Table(columns: columns(in: language), rows: rows, unknownText: "")),
      ]
  }

  private func handOver(_ what: String, in language: Language) -> String {
    language.pick(vi: "Người trao: ", en: "Handed over by: ") + (presenter(of: what) ?? "……………………………")
  }

  /// "Đã ghi: có mặt 03, nhận thay 01."
  private func attendance(in language: Language) -> [Page.Block] {
    guard let received else { return [] }
    let told = ConferralManner.allCases.compactMap { manner in
      received[manner].map { "\(manner.term(in: language)) \(language.count($0))" }
    }
    return [.paragraph(language.pick(vi: "Việc trao đã ghi vào sổ: ", en: "Recorded: ") + told.joined(separator: ", ") + ".")]
  }

  private func gifts(in language: Language) -> Part {
    let title = language.pick(vi: "Tặng quà", en: "Gifts")
    let lots = facts.gathering.lots
    if lots.isEmpty { return (title, []) }
    let columns: [Table.Column] = [
      .plainNumber("number", language.pick(vi: "TT", en: "No.")), .init("gift", language.pick(vi: "Quà", en: "Gift")),
      .number("quantity", language.pick(vi: "Số phần", en: "Number")), .init("group", language.pick(vi: "Dành cho", en: "For")),
      .init("funder", language.pick(vi: "Nguồn kinh phí", en: "Paid by"), mayBeLeftOut: true),
    ]
    let rows = lots.enumerated().map { index, lot -> [Table.Cell] in
      [
        .number(index + 1), .text(lot.lot.description), .number(lot.lot.quantity), .init(lot.lot.beneficiaries), .init(lot.lot.funder),
      ]
    }
    return (title, [.item(handOver(Self.gifts, in: language)), .table(Table(columns: columns, rows: rows, unknownText: ""))])
  }

  private func columns(in language: Language) -> [Table.Column] {
    [
      .plainNumber("number", language.pick(vi: "TT", en: "No.")), .init("recipient", language.pick(vi: "Họ và tên", en: "Name")),
      .init("type", language.pick(vi: "Loại", en: "Type")), .init("position", language.pick(vi: "Chức vụ, đơn vị", en: "Position, unit")),
      .init("ward", language.pick(vi: "Địa bàn", en: "Place")), .init("manner", language.pick(vi: "Người nhận", en: "Received")),
    ]
  }

  /// - Parameter language: of a page; nil for data.
  private func cells(of listing: AwardListing, number: Int, in language: Language?) -> [Table.Cell] {
    let post = [listing.award.position, listing.award.unit].compactMap { $0 }.joined(separator: ", ")
    let late = language.flatMap { listing.award.posthumous ? $0.pick(vi: " (truy tặng)", en: " (posthumous)") : nil } ?? ""
    return [
      .number(number), .text(listing.recipient.name + late),
      .text(language.map(listing.recipient.type.one) ?? listing.recipient.type.rawValue),
      .text(post), .text(listing.place?.value.name ?? ""), .init(receiver(of: listing, in: language)),
    ]
  }

  private func receiver(of listing: AwardListing, in language: Language?) -> String? {
    let manner = language.map { language in listing.manner?.term(in: language) } ?? listing.manner?.rawValue
    return manner.map { manner in listing.representative.map { "\(manner): \($0)" } ?? manner }
  }
}

extension Decision {
  /// "Quyết định số 57/QĐ-UBND ngày 05 tháng 01 năm 2023 của UBND quận Phú Nhuận".
  var reference: String { "Quyết định số \(number) \(signedOn.official(in: .vi)) của \(issuer)" }
}
