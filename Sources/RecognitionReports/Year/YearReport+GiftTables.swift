internal import Recognition

extension YearReport {
  func giftBlocks(in language: Language) -> [Page.Block] {
    if gifts.lots.isEmpty { return [.line(language.pick(vi: "Quà tặng: \(language.unknown).", en: "Gifts: \(language.unknown)."))] }
    let lots: [Page.Block] = gifts.lots.count > 1 ? [.table(lotTable(in: language))] : []
    guard gifts.allocated != nil else {
      return lots + [.line(language.pick(vi: "Chưa phân bổ cho địa bàn nào.", en: "Not allocated to any place yet."))]
    }
    let missing = gifts.handedOver == nil ? language.pick(vi: "Số đã trao có ký nhận", en: "Handed over and signed for") : nil
    return lots + [.table(giftTable(in: language))] + (missing.map { [.line("\($0): \(language.unknown).")] } ?? [])
  }

  private func lotTable(in language: Language) -> Table {
    let columns: [Table.Column] = [
      .init("description", language.pick(vi: "Lô quà", en: "Lot")),
      .init("group", language.pick(vi: "Đối tượng", en: "For"), mayBeLeftOut: true),
      .init("funder", language.pick(vi: "Nguồn kinh phí", en: "Funder"), mayBeLeftOut: true),
      .number("planned", language.pick(vi: "Số phần", en: "Gifts")),
      .number("unitValue", language.pick(vi: "Trị giá một phần (đồng)", en: "Value of one (đồng)"), mayBeLeftOut: true),
      .number("value", language.pick(vi: "Tổng trị giá (đồng)", en: "Value (đồng)"), mayBeLeftOut: true),
    ]
    let rows: [[Table.Cell]] = gifts.lots.map(\.lot).map { lot in
      [
        .text(lot.description), .init(lot.beneficiaries), .init(lot.funder), .number(lot.quantity), .init(lot.unitValue?.amount),
        .init(lot.value?.amount),
      ]
    }
    let values = gifts.lots.compactMap(\.lot.value?.amount)
    let value: Table.Cell = values.count == gifts.lots.count ? .number(values.reduce(0, +)) : .unknown
    return Table(
      columns: columns, rows: rows, total: [.text(language.total), "", "", .init(gifts.planned), "", value], unknownText: language.unknown)
  }

  private func giftTable(in language: Language) -> Table {
    let columns: [Table.Column] = [
      .init("ward", language.pick(vi: "Địa bàn", en: "Place")), .number("allocated", language.pick(vi: "Được phân bổ", en: "Allocated")),
      .number("handedOver", language.pick(vi: "Đã trao", en: "Handed over"), mayBeLeftOut: true),
      .number("returned", language.pick(vi: "Trả lại", en: "Returned"), mayBeLeftOut: true),
    ]
    let rows: [[Table.Cell]] = gifts.byWard.map { ward in
      [.text(ward.ward.name), .init(ward.allocated), .init(ward.handedOver), .init(ward.returned)]
    }
    var table = Table(
      columns: columns, rows: rows,
      total: [.text(language.total), .init(gifts.allocated), .init(gifts.handedOver), .init(gifts.returned)],
      unknownText: language.unknown)
    let titled = language.pick(vi: "Quà được phân bổ theo địa bàn, năm \(facts.year)", en: "Gifts by place, \(facts.year)")
    table.chart = Table.Chart(title: titled, series: ["allocated"], shape: .columns)
    return table
  }
}

extension Language {
  /// What stands before a total.
  var total: String { pick(vi: "Tổng cộng", en: "Total") }
}
