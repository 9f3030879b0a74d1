internal import Recognition
internal import VietnameseText

extension FormReport {
  /// An official form as its circular lays it out: number and text to the left, who reports to the right, letters over the columns, two
  /// signatures. A table of any period under the head that an office's own papers have.
  public func page(_ printing: Printing) -> Page { table.form.isOfAnyPeriod ? ownPage(printing) : officialPage(printing) }

  private func ownPage(_ printing: Printing) -> Page {
    let language = printing.language
    let signatures = Page.Block.signatures([
      language.pick(vi: "Người lập biểu", en: "Drawn up by"), language.pick(vi: "Thủ trưởng đơn vị", en: "Head of the office"),
    ])
    let body = [.table(printedTable(in: language)), signatures] + differenceBlocks(in: language) + entryList(in: language).blocks
    return frame(in: language).page(body, printing)
  }

  private func officialPage(_ printing: Printing) -> Page {
    let language = printing.language
    let foot = Templates.blocks("page.foot", in: language, frame(in: language).foot(printing))
    return Page(
      blocks: head(in: language) + [.table(printedTable(in: language))] + signatures(in: language) + differenceBlocks(in: language)
        + frame(in: language).notes(in: language) + entryList(in: language).blocks + foot)
  }

  private func frame(in language: Language) -> PageFrame {
    let form = table.form
    return PageFrame(
      title: form.title, subtitles: form.isOfAnyPeriod ? [language.pick(vi: "Biểu \(form.code)", en: "Table \(form.code)")] : [],
      office: sheet.office, period: table.period.span(in: language),
      countedBy: table.basis.term(in: language),
      boundaries: language.pick(vi: "như ghi trong sổ", en: "as recorded"), asOf: sheet.asOf, fingerprint: sheet.fingerprint,
      warnings: form.isOfAnyPeriod ? warnings : Array(warnings.dropFirst(marks.count)))
  }

  private func head(in language: Language) -> [Page.Block] {
    let form = table.form
    let due = form.dueDay(of: table.period.last.year)
    let office = sheet.office ?? language.pick(vi: "sổ chưa ghi tên cơ quan", en: "the register names no office")
    let day = language.pick(
      vi: "Ngày \(due.day) tháng \(due.month) năm báo cáo", en: "\(due.dayAndMonth) of the report's year")
    let top: [Page.Block] = [
      .pair(
        language.pick(vi: "Biểu số: \(form.code)", en: "Form: \(form.code)"),
        language.pick(vi: "Đơn vị báo cáo: \(office)", en: "Reported by: \(office)")),
      .pair(
        language.pick(vi: "Ban hành theo \(form.law.basis)", en: "Issued by \(form.law.basis)"),
        language.pick(vi: "Đơn vị nhận báo cáo: …………", en: "Reported to: …………")),
      .pair(language.pick(vi: "Ngày nhận báo cáo: \(day)", en: "Due: \(day)"), ""),
      .title(form.title), .paragraph(table.period.heading(in: language)),
    ]
    return top + marks.map { .paragraph(ReportWarning.form($0).sentence(in: language)) } + countedBy(in: language)
  }

  private func countedBy(in language: Language) -> [Page.Block] {
    let frame = frame(in: language)
    let unit = table.form.unit.map { Page.Block.line(language.pick(vi: "Đơn vị tính: \($0)", en: "Unit: \($0)")) }
    let alarm = language.pick(
      vi: "Có số liệu cộng không khớp: xem phần Lưu ý trước khi sử dụng.",
      en: "Some figures do not add up: read the notes before using them.")
    return [
      .line(language.pick(vi: "Tính theo: \(frame.countedBy)", en: "Counted by: \(frame.countedBy)")),
      .line(language.pick(vi: "Địa giới: \(frame.boundaries)", en: "Boundaries: \(frame.boundaries)")),
    ] + (unit.map { [$0] } ?? []) + (warnings.contains(where: \.isAlarm) ? [.paragraph(alarm)] : [])
  }

  /// With the row of letters first.
  private func printedTable(in language: Language) -> Table {
    let leading = leading(in: language)
    let letters = leading.map { Table.Cell.text($0.letter) } + table.columns.map { .text($0.letter) }
    let rows = zip(table.rows, table.cells).map { row, cells in leading.map { .text($0.text(row)) } + cells.map(\.printed) }
    let figures = table.columns.map { column -> Table.Column in
      var printed = Table.Column.number(column.code, column.title)
      printed.headings = column.headings
      printed.isShare = column.ratio != nil
      if printed.isShare { printed.leastWidth = 7 }
      return printed
    }
    var printed = Table(
      columns: leading.map(\.column) + figures, rows: [letters] + rows, unknownText: table.form.isOfAnyPeriod ? "" : language.unknown)
    if !entries.isEmpty { printed.links = [printed.columns.map { _ in nil }] + table.rows.map { links(of: $0, after: leading.count) } }
    return printed
  }

  /// A column before those of figures: what stands in the row of letters, and in the row of an item.
  private struct Leading {
    var column: Table.Column
    var letter: String
    let text: @Sendable (StatisticsForm.Row) -> String
  }

  /// Item, code and unit, the unit where some row tells one; in a table of any period the number and the item.
  private func leading(in language: Language) -> [Leading] {
    let isOwn = table.form.isOfAnyPeriod
    var label = Table.Column("label", isOwn ? language.pick(vi: "Hình thức", en: "Award") : language.pick(vi: "Nội dung", en: "Item"))
    var unit = Table.Column("unit", language.pick(vi: "Đơn vị tính", en: "Unit"))
    (label.leastWidth, unit.leastWidth) = (34, 8)
    let code = Table.Column("row", isOwn ? language.pick(vi: "TT", en: "No.") : language.pick(vi: "Mã số", en: "Code"))
    if isOwn { return [Leading(column: code, letter: "1") { $0.code ?? "" }, Leading(column: label, letter: "2") { $0.label }] }
    let all = [
      Leading(column: label, letter: "A") { $0.label }, Leading(column: code, letter: "B") { $0.code ?? "" },
      Leading(column: unit, letter: "C") { $0.unit ?? "" },
    ]
    return table.rows.contains { $0.unit != nil } ? all : Array(all.prefix(2))
  }

  /// What each cell counts, cell by cell; nothing where it is not to be listed.
  private func entryList(in language: Language) -> CellEntryList {
    CellEntryList(entries, in: table.figures.flatMap { row, _ in table.columns.map { FormCell(row: row, column: $0.code) } }, language)
  }

  /// Where the cells of a row lead to; a ratio to what its part counts.
  private func links(of row: StatisticsForm.Row, after count: Int) -> [String?] {
    Array(repeating: nil, count: count)
      + table.columns.map { column in
        row.code.map { FormCell(row: $0, column: column.ratio?.part ?? column.code) }
          .flatMap { entries[$0] == nil ? nil : CellEntryList.anchor($0) }
      }
  }

  private func signatures(in language: Language) -> [Page.Block] {
    let day = language.pick(vi: "…………, ngày …… tháng …… năm ……", en: "…………, …… …… ……")
    let titles = [
      language.pick(vi: "Người lập biểu (Ký, họ tên)", en: "Drawn up by (signature, name)"),
      language.pick(vi: "Thủ trưởng đơn vị (Ký, họ tên, đóng dấu)", en: "Head of the office (signature, name, seal)"),
    ]
    return [.pair("", day), .signatures(titles)]
  }

  /// What changed since the form was handed in.
  private func differenceBlocks(in language: Language) -> [Page.Block] {
    guard let submitted = sheet.submitted else { return [] }
    let day = submitted.submittedOn.slashed
    let heading = Page.Block.heading(
      language.pick(vi: "So với bản đã nộp ngày \(day)", en: "Against what was handed in on \(submitted.submittedOn)"))
    if differences.isEmpty && !sheet.submittedIsAltered {
      return [heading, .paragraph(language.pick(vi: "Không có gì khác.", en: "Nothing differs."))]
    }
    return [heading]
      + differences.map { difference in
        let (then, now) = (Self.figure(difference.submitted, in: language), Self.figure(difference.now, in: language))
        return .item(
          language.pick(
            vi: "Ô \(difference.cell): đã nộp \(day): \(then); nay \(now).",
            en: "Cell \(difference.cell): handed in \(submitted.submittedOn): \(then); now \(now)."))
      }
  }

  private static func figure(_ count: Int?, in language: Language) -> String {
    count.map(Figures.grouped) ?? language.pick(vi: "không có cột này", en: "no such column")
  }
}
