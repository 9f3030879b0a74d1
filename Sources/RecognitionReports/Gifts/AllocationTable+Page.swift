internal import Recognition

extension AllocationTable: Report {
  public func table(in language: Language) -> Table {
    let columns: [Table.Column] = [
      .init("ward", rows.contains { $0.unit != nil } ? language.pick(vi: "Đơn vị", en: "Unit") : language.pick(vi: "Địa bàn", en: "Place")),
      .init("code", language.pick(vi: "Mã", en: "Code"), mayBeLeftOut: true),
      .number("weight", language.pick(vi: "Trọng số", en: "Weight")), .number("floor", language.pick(vi: "Ít nhất", en: "At least")),
      .number("cap", language.pick(vi: "Nhiều nhất", en: "At most"), mayBeLeftOut: true),
      .number("committed", language.pick(vi: "Đã hứa", en: "Promised")),
      .init("quota", language.pick(vi: "Phần chính xác", en: "Quota"), alignment: .right),
      .number("gifts", language.pick(vi: "Số phần", en: "Gifts")), .init("reason", language.pick(vi: "Lý do", en: "Reason")),
    ]
    let rows: [[Table.Cell]] = rows.map { row in
      [
        .text(row.name), .init(row.place.code), .number(row.weight), .number(row.floor), .init(row.cap), .number(row.committed),
        .init(row.quota),
        .number(row.gifts), .text(row.reason),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: language.unknown)
  }

  public func page(_ printing: Printing) -> Page {
    let language = printing.language
    let title = language.pick(vi: "Bảng phân bổ quà", en: "Allocation of gifts")
    return paper.frame(title, standing, warnings, in: language).page(body(in: language), printing)
  }

  private func body(in language: Language) -> [Page.Block] {
    guard let allocation = standing.allocation else { return [] }
    let note = Templates.blocks("gifts.division", in: language, standing.divisionNote(allocation, in: language))
    return [.table(printedTable(in: language))] + note
  }

  /// The columns an officer needs: floors only where some place has one, quotas only when asked for.
  private func printedTable(in language: Language) -> Table {
    var table = table(in: language)
    table.rows = zip(table.rows, rows).map { cells, row in
      cells.dropLast() + [.text(ShareReason.term(row.reason, in: language) + (row.tied ? " (*)" : ""))]
    }
    table.total = [.text(language.total), "", "", "", "", "", "", .init(allotted), ""]
    let unwanted =
      (showsQuotas ? [] : ["quota"]) + (rows.allSatisfy { $0.floor == 0 } ? ["floor"] : [])
      + (rows.allSatisfy { $0.committed == 0 } ? ["committed"] : [])
    return table.without(unwanted)
  }
}

/// Why a share is as large as it is, in an officer's words.
enum ShareReason {
  static func term(_ reason: String, in language: Language) -> String {
    guard let term = terms[reason] else { return reason }
    return language.pick(vi: term.vi, en: term.en)
  }

  private static let terms: [String: (vi: String, en: String)] = [
    "rounded-up": ("làm tròn lên", "rounded up"), "rounded-down": ("làm tròn xuống", "rounded down"), "exact": ("chia hết", "exact"),
    "floor": ("theo mức ít nhất", "at its floor"), "cap": ("theo mức nhiều nhất", "at its cap"),
    "committed": ("theo số đã hứa", "promised beforehand"), "remainder-rank": ("phần lẻ lớn được trước", "large remainder"),
    "draw-won": ("trúng thăm", "won the draw"), "draw-lost": ("không trúng thăm", "lost the draw"),
    "tied": ("chờ bốc thăm", "waits for the draw"),
    "zero-weight": ("không có trọng số", "no weight"), "heavier-first": ("nơi lớn hơn được trước", "the heavier first"),
    "too-light": ("trọng số quá nhỏ", "too light"),
  ]
}
