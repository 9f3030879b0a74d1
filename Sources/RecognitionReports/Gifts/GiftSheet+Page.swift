internal import Recognition
internal import VietnameseText

extension GiftSheet: Report {
  /// All lines, each with its place.
  public func table(in language: Language) -> Table {
    let place: [Table.Column] = [
      .init("ward", language.pick(vi: "Địa bàn", en: "Place")), .init("code", language.pick(vi: "Mã", en: "Code")),
    ]
    let rows = sections.flatMap { section in
      section.lines.map { [.text(section.place.name), .init(section.place.code)] + $0.cells(signature: "") }
    }
    return Table(columns: place + Self.columns(in: language), rows: rows, unknownText: language.unknown)
  }

  public func page(_ printing: Printing) -> Page {
    let language = printing.language
    let title = language.pick(vi: "Danh sách ký nhận quà", en: "Receipt sheet of gifts")
    let body = sections.enumerated().flatMap { blocks(of: $1, at: $0, in: language) }
    return paper.frame(title, standing, warnings, in: language).page(body + ending(in: language), printing)
  }

  private func blocks(of section: Section, at index: Int, in language: Language) -> [Page.Block] {
    let rows = section.lines.map { $0.cells(signature: Table.signHere) }
    let value = standing.lot.unitValue.map { $0.amount * section.quantity }
    let sum = language.pick(vi: "Cộng \(section.place.name)", en: "Sum of \(section.place.name)")
    let total: [Table.Cell] = ["", .text(sum), "", "", .number(section.quantity), .init(value), "", ""]
    let table = Table(columns: Self.columns(in: language), rows: rows, total: total, unknownText: "")
    let count = language.pick(vi: "\(section.allotted) phần", en: English.count(section.allotted, "gift"))
    let sheets = table.carriedOver(adding: ["quantity", "value"], saying: "recipient", in: language)
    let title = "\(RomanNumeral.text(index + 1)). \(section.place.name): \(count)"
    return [index == 0 ? .heading(title) : .sheetHeading(title), .table(sheets)]
  }

  /// The total in figures and words, and who signs.
  private func ending(in language: Language) -> [Page.Block] {
    let words = language.pick(vi: "Tổng cộng: \(Figures.grouped(total)) phần quà", en: "Total: \(English.count(total, "gift"))")
    let money = totalValue.map { value in
      language.pick(vi: "; trị giá ", en: "; worth ") + "\(Figures.money(value)) (\(NumberWords.moneyWords(value)))"
    }
    return [
      .paragraph("\(words) (\(NumberWords.words(total)))\(money ?? "")."),
      .signatures([
        language.pick(vi: "Người lập", en: "Drawn up by"), language.pick(vi: "Người giao", en: "Handed over by"),
        language.pick(vi: "Kế toán", en: "Accountant"), language.pick(vi: "Thủ trưởng đơn vị", en: "Head of the office"),
      ]),
    ]
  }

  private static func columns(in language: Language) -> [Table.Column] {
    [
      .plainNumber("number", language.pick(vi: "STT", en: "No.")), .init("recipient", language.pick(vi: "Họ và tên", en: "Name")),
      .init("group", language.pick(vi: "Đối tượng", en: "Group")), .init("address", language.pick(vi: "Địa chỉ", en: "Address")),
      .number("quantity", language.pick(vi: "Số lượng", en: "Gifts")),
      .number("value", language.pick(vi: "Trị giá (đồng)", en: "Value (đồng)")),
      .init("signature", language.pick(vi: "Ký nhận", en: "Signature")), .init("note", language.pick(vi: "Ghi chú", en: "Note")),
    ]
  }
}

extension GiftSheet.Line {
  fileprivate func cells(signature: String) -> [Table.Cell] {
    [
      .number(number), .init(name), .init(beneficiaries), .init(address), .number(quantity), .init(value), .text(signature), .text(""),
    ]
  }
}
