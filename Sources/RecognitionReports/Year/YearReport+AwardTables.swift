internal import Recognition

extension YearReport {
  func ceremonyBlocks(in language: Language) -> [Page.Block] {
    if facts.ceremonies.isEmpty { return [.line(language.pick(vi: "Chưa ghi buổi nào.", en: "None recorded."))] }
    let columns: [Table.Column] = [
      .init("heldOn", language.pick(vi: "Ngày", en: "Day")), .init("title", language.pick(vi: "Tên", en: "Title")),
      .init("occasion", language.pick(vi: "Dịp", en: "Occasion"), mayBeLeftOut: true),
      .plainNumber("meritYear", language.pick(vi: "Năm thành tích", en: "Year of merit")),
      .number("gifts", language.pick(vi: "Quà", en: "Gifts")),
      .number("awards", language.pick(vi: "Khen thưởng ghi đã trao", en: "Awards entered as conferred")),
    ]
    let rows: [[Table.Cell]] = facts.ceremonies.map { ceremony in
      let value = ceremony.entry.value
      return [
        .text(value.heldOn.short(in: language)), .text(value.title), .init(value.occasion), .init(value.meritYear?.year),
        .init(ceremony.planned), .number(ceremony.awards),
      ]
    }
    return [.table(Table(columns: columns, rows: rows, unknownText: language.unknown))]
  }

  func kindBlocks(in language: Language) -> [Page.Block] {
    guard awards.total.given > 0 else { return [.line(nothingEntered(in: language))] }
    let title = Table.Column("title", language.pick(vi: "Danh hiệu, hình thức", en: "Title or form"))
    let rows = awards.byKind.map { [.text($0.kind.title(in: language))] + $0.counts.cells + [.init($0.counts.money)] }
    let columns = [title] + countColumns(in: language) + [.number("money", language.pick(vi: "Tiền thưởng (đồng)", en: "Money (đồng)"))]
    return [.table(total(of: columns, rows, [.init(awards.total.money)], in: language))] + cancelledInYear(in: language)
  }

  func wardBlocks(in language: Language) -> [Page.Block] {
    guard awards.total.given > 0 else { return [.line(nothingEntered(in: language))] }
    let ward = Table.Column("ward", language.pick(vi: "Địa bàn", en: "Place"))
    let none = language.pick(vi: "(không ghi phường)", en: "(no ward recorded)")
    let rows = awards.byWard.map { [.text($0.ward?.name ?? none)] + $0.counts.cells }
    return [.table(total(of: [ward] + countColumns(in: language), rows, [], in: language))]
  }

  private func total(
    of columns: [Table.Column], _ rows: [[Table.Cell]], _ last: [Table.Cell], in language: Language
  ) -> Table {
    let total = [.text(language.pick(vi: "Tổng cộng", en: "Total"))] + awards.total.cells + last
    return Table(columns: columns, rows: rows, total: total, unknownText: language.unknown)
  }

  private func nothingEntered(in language: Language) -> String {
    let entered = language.pick(vi: "Số khen thưởng đã ghi vào sổ: 0.", en: "Awards entered in the book: 0.")
    guard awards.stated != nil else { return entered }
    return entered + language.pick(vi: " Số thực tế: xem phần Lưu ý.", en: " The real number: see the notes.")
  }

  private func cancelledInYear(in language: Language) -> [Page.Block] {
    var lines: [Page.Block] = []
    if awards.cancelledInYear > 0 {
      let words = language.pick(vi: "Khen thưởng của các năm bị hủy bỏ trong năm này", en: "Awards of any year cancelled in this one")
      lines.append(.line("\(words): \(awards.cancelledInYear)."))
    }
    if awards.protected > 0 {
      let words = language.pick(vi: "Trong đó người không nêu tên", en: "Of recipients who must not be named")
      lines.append(.line("\(words): \(awards.protected)."))
    }
    return lines
  }

  private func countColumns(in language: Language) -> [Table.Column] {
    [
      .number("individuals", language.pick(vi: "Cá nhân", en: "Individuals")),
      .number("collectives", language.pick(vi: "Tập thể", en: "Collectives")),
      .number("households", language.pick(vi: "Hộ gia đình", en: "Households")),
      .number("total", language.pick(vi: "Cộng", en: "Total")),
      .number("cancelled", language.pick(vi: "Trong đó đã hủy bỏ", en: "Of these cancelled")),
    ]
  }
}

extension AwardFigures.Counts {
  fileprivate var cells: [Table.Cell] {
    [.number(individuals), .number(collectives), .number(households), .number(given), .number(cancelled)]
  }
}
