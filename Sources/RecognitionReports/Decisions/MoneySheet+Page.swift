internal import Recognition
internal import VietnameseText

extension MoneySheet: Report {
  /// All lines, each with its award and type.
  public func table(in language: Language) -> Table {
    let head: [Table.Column] = [
      .init("award", language.pick(vi: "Hình thức", en: "Award")), .init("type", language.pick(vi: "Loại", en: "Type")),
    ]
    let rows = blocks.flatMap { block in
      block.lines.enumerated().map { [.text(block.kind.code), .text(block.type.rawValue)] + cells(of: $1, number: $0 + 1, on: nil) }
    }
    return Table(columns: head + columns(in: language), rows: rows, unknownText: language.unknown)
  }

  public func page(_ printing: Printing) -> Page {
    let language = printing.language
    let day = decision.signedOn.official(in: language)
    let frame = PageFrame(
      title: language.pick(vi: "Danh sách ký nhận tiền thưởng", en: "Receipt sheet of prize money"),
      subtitles: [
        language.pick(
          vi: "Kèm theo Quyết định số \(decision.number) \(day) của \(decision.issuer)",
          en: "With decision \(decision.number) of \(day), \(decision.issuer)")
      ] + signer(in: language), office: office, period: language.pick(vi: "quyết định \(day)", en: "decision of \(day)"),
      countedBy: language.pick(vi: "tiền thưởng của quyết định", en: "prize money of the decision"),
      boundaries: language.pick(vi: "như ghi trong sổ", en: "as recorded"), asOf: asOf, fingerprint: fingerprint, warnings: warnings)
    let body = blocks.enumerated().flatMap { page(of: $1, number: RomanNumeral.text($0 + 1), in: language) }
    return frame.page(body + ending(in: language), printing)
  }

  /// Who signed the decision, as far as the book knows: "Người ký: KT. Nguyễn Đông Tùng, Chủ tịch".
  private func signer(in language: Language) -> [String] {
    guard let signer = decision.signer else { return [] }
    let form = decision.signingForm.map { "\($0.rawValue). " } ?? ""
    let title = decision.signerTitle.map { ", \($0)" } ?? ""
    return [language.pick(vi: "Người ký: ", en: "Signed by: ") + form + signer + title]
  }

  private func page(of block: AwardBlock<AwardListing>, number: String, in language: Language) -> [Page.Block] {
    let rows = block.lines.enumerated().map { cells(of: $1, number: $0 + 1, on: language) }
    let sum: [Table.Cell] = ["", .text(language.pick(vi: "Cộng", en: "Sum")), "", "", .init(Self.sum(of: block.lines)), "", "", ""]
    return [
      .heading("\(number). \(block.title(in: language))"),
      .table(
        Table(columns: columns(in: language), rows: rows, total: sum, unknownText: "")
          .carriedOver(adding: ["money"], saying: "recipient", in: language)),
    ]
  }

  /// The total in figures and words, what of it is paid, and who signs.
  private func ending(in language: Language) -> [Page.Block] {
    let counts = language.counts(of: awards.map(\.recipient.type))
    let words =
      language.pick(vi: "Tổng cộng: ", en: "Total: ") + (counts.isEmpty ? language.pick(vi: "không có ai nhận tiền", en: "nobody") : counts)
    return [
      .paragraph("\(words); \(money(in: language))."),
      .signatures([
        language.pick(vi: "Người lập", en: "Drawn up by"), language.pick(vi: "Thủ quỹ", en: "Cashier"),
        language.pick(vi: "Kế toán", en: "Accountant"), language.pick(vi: "Thủ trưởng đơn vị", en: "Head of the office"),
      ]),
    ]
  }

  private func money(in language: Language) -> String {
    guard let total else { return language.pick(vi: "tiền thưởng: ", en: "prize money: ") + language.unknown }
    let words = "\(Figures.money(total)) (\(NumberWords.moneyWords(total)))"
    guard let paid, let unpaid else { return words }
    let (came, left) = (Figures.money(paid), Figures.money(unpaid))
    let (made, open) = (Figures.listCount(payments.made), Figures.listCount(payments.left))
    return words
      + language.pick(
        vi: "; đã chi \(came) (\(made) khen thưởng), chưa chi \(left) (\(open) khen thưởng)",
        en: "; paid \(came) (\(English.count(payments.made, "award"))), not paid \(left) (\(English.count(payments.left, "award")))")
  }

  private func columns(in language: Language) -> [Table.Column] {
    [
      .plainNumber("number", language.pick(vi: "TT", en: "No.")), .init("recipient", language.pick(vi: "Họ và tên", en: "Name")),
      .init("position", language.pick(vi: "Chức vụ, đơn vị", en: "Position, unit")),
      .init("ward", language.pick(vi: "Địa bàn", en: "Place")),
      .number("money", language.pick(vi: "Số tiền (đồng)", en: "Money (đồng)")),
      .init("moneyInWords", language.pick(vi: "Bằng chữ", en: "In words")),
      .init("signature", language.pick(vi: "Ký nhận", en: "Signature")), .init("paidOn", language.pick(vi: "Đã chi ngày", en: "Paid on")),
    ]
  }

  /// - Parameter language: of a page, which has a line for the signature; nil for data.
  private func cells(of listing: AwardListing, number: Int, on language: Language?) -> [Table.Cell] {
    let post = [listing.award.position, listing.award.unit].compactMap { $0 }.joined(separator: ", ")
    let paid = listing.payment?.paidOn
    return [
      .number(number), .text(listing.recipient.name), .text(post), .text(listing.place?.value.name ?? ""),
      .init(listing.award.money?.amount, isDoubtful: listing.moneyIsUnverified),
      .text(listing.award.money.map { NumberWords.moneyWords($0.amount) } ?? ""),
      .text(paid == nil && language != nil ? Table.signHere : listing.payment?.paidTo ?? ""),
      .text((language.map { paid?.short(in: $0) } ?? paid?.description) ?? ""),
    ]
  }
}
