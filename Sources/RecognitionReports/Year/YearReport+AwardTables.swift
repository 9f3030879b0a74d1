internal import Recognition

extension YearReport {
  func ceremonyBlocks(in language: Language) -> [Page.Block] {
    if facts.ceremonies.isEmpty { return [.line(language.pick(vi: "Chưa ghi buổi nào.", en: "None recorded."))] }
    let columns: [Table.Column] = [
      .init("heldOn", language.pick(vi: "Ngày", en: "Day")), .init("title", language.pick(vi: "Tên", en: "Title")),
      .init("occasion", language.pick(vi: "Dịp", en: "Occasion"), mayBeLeftOut: true),
      .plainNumber("meritYear", language.pick(vi: "Năm thành tích", en: "Year of merit")),
      .number("gifts", language.pick(vi: "Quà", en: "Gifts")),
      .number("awards", language.pick(vi: "Khen thưởng đã ghi", en: "Awards entered")),
    ]
    let rows: [[Table.Cell]] = facts.ceremonies.map { ceremony in
      let value = ceremony.entry.value
      return [
        .text(value.heldOn.short(in: language)), .text(value.title), .init(value.occasion), .init(value.meritYear?.year),
        .init(ceremony.planned), .init(ceremony.conferred),
      ]
    }
    return [.table(Table(columns: columns, rows: rows, unknownText: language.unknown))]
  }

  /// By kind and by ward; one sentence where nothing is entered.
  func awardSections(in language: Language) -> [Section] {
    let heading = language.pick(vi: "Khen thưởng", en: "Awards")
    let others = otherAwards(in: language)
    if awards.total.given == 0 { return [Section(heading, [.line(nothingEntered(in: language))] + others)] }
    return [
      Section(heading + language.pick(vi: " theo danh hiệu, hình thức", en: " by kind"), [.table(kindTable(in: language))] + others),
      Section(heading + language.pick(vi: " theo địa bàn", en: " by place"), [.table(wardTable(in: language))]),
    ] + yearSections(in: language)
  }

  private func kindTable(in language: Language) -> Table {
    let title = Table.Column("title", language.pick(vi: "Danh hiệu, hình thức", en: "Title or form"))
    let rows = awards.byKind.map { [.text($0.kind.title(in: language))] + $0.counts.cells + [.init($0.counts.money)] }
    let columns = [title] + countColumns(in: language) + [.number("money", language.pick(vi: "Tiền thưởng (đồng)", en: "Money (đồng)"))]
    var table = total(of: columns, rows, [.init(awards.total.money)], in: language)
    let titled = language.pick(vi: "Khen thưởng theo danh hiệu, hình thức, năm \(facts.year)", en: "Awards by kind, \(facts.year)")
    table.chart = Table.Chart(title: titled, series: ["total"], shape: .bars)
    return table
  }

  private func wardTable(in language: Language) -> Table {
    let ward = Table.Column("ward", language.pick(vi: "Địa bàn", en: "Place"))
    let none = language.pick(vi: "(không ghi phường)", en: "(no ward recorded)")
    let rows = awards.byWard.map { [.text($0.ward?.name ?? none)] + $0.counts.cells }
    return total(of: [ward] + countColumns(in: language), rows, [], in: language)
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

  /// Figures that stand beside the year's total and are not part of it.
  private func otherAwards(in language: Language) -> [Page.Block] {
    let figures = [
      (
        language.pick(vi: "Khen thưởng của các năm bị hủy bỏ trong năm này", en: "Awards of any year cancelled in this one"),
        awards.cancelledInYear
      ),
      (language.pick(vi: "Khen thưởng cho người không được nêu tên", en: "Awards of recipients who must not be named"), awards.protected),
    ]
    return figures.filter { $0.1 > 0 }.map { .line("\($0.0): \(language.count($0.1)).") }
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

extension YearFacts.CeremonyFacts {
  /// Nil where the source speaks of awards and none is entered.
  fileprivate var conferred: Int? { awards == 0 && entry.value.statedAwards != nil ? nil : awards }
}
