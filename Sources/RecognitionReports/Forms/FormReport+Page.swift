internal import Recognition
internal import VietnameseText

extension FormReport {
  /// As the circular lays it out: number and text to the left, who reports to the right, letters over the columns, two signatures.
  public func page(_ printing: Printing) -> Page {
    let language = printing.language
    let foot = Templates.blocks("page.foot", in: language, frame(in: language).foot(printing))
    return Page(
      blocks: head(in: language) + [.table(printedTable(in: language))] + signatures(in: language) + differenceBlocks(in: language)
        + frame(in: language).notes(in: language) + listedEntries(in: language) + foot)
  }

  private func frame(in language: Language) -> PageFrame {
    PageFrame(
      title: table.form.title, subtitles: [], office: sheet.office, period: table.period.description,
      countedBy: table.basis.term(in: language),
      boundaries: language.pick(vi: "như ghi trong sổ", en: "as recorded"), asOf: sheet.asOf, fingerprint: sheet.fingerprint,
      warnings: Array(warnings.dropFirst(marks.count)))
  }

  private func head(in language: Language) -> [Page.Block] {
    let form = table.form
    let due = form.dueDay(of: table.period.last.year)
    let office = sheet.office ?? language.pick(vi: "sổ chưa ghi tên cơ quan", en: "the register names no office")
    let day = language.pick(
      vi: "Ngày \(due.day) tháng \(due.month) năm báo cáo", en: "\(due.description.dropFirst(5)) of the report's year")
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

  /// With the row of letters first; the unit has a column where some row tells one.
  private func printedTable(in language: Language) -> Table {
    let hasUnits = table.rows.contains { $0.unit != nil }
    var columns: [Table.Column] = [
      .init("label", language.pick(vi: "Nội dung", en: "Item")), .init("row", language.pick(vi: "Mã số", en: "Code")),
      .init("unit", language.pick(vi: "Đơn vị tính", en: "Unit")),
    ]
    columns[0].leastWidth = 34
    columns[2].leastWidth = 8
    if !hasUnits { columns.removeLast() }
    let letters = ["A", "B", "C"].prefix(columns.count).map(Table.Cell.text) + table.columns.map { .text($0.letter) }
    let rows = zip(table.rows, table.cells).map { row, cells in
      [.text(row.label), .text(row.code ?? "")] + (hasUnits ? [.text(row.unit ?? "")] : []) + cells.map(\.printed)
    }
    let figures = table.columns.map { column -> Table.Column in
      var printed = Table.Column.number(column.code, column.title)
      printed.headings = column.headings
      return printed
    }
    var printed = Table(columns: columns + figures, rows: [letters] + rows, unknownText: language.unknown)
    if !entries.isEmpty { printed.links = [printed.columns.map { _ in nil }] + table.rows.map { links(of: $0, after: columns.count) } }
    return printed
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
    if differences.isEmpty { return [heading, .paragraph(language.pick(vi: "Không có gì khác.", en: "Nothing differs."))] }
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
