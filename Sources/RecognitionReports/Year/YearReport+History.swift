internal import Recognition

extension YearReport {
  /// What was closed and corrected, and what differs from an earlier day; nothing for a year that is open and not compared.
  func historySections(in language: Language) -> [Section] {
    let closed = facts.closing.map { closing in
      Section(language.pick(vi: "Khóa sổ năm và sửa đổi sau đó", en: "The year's closing and corrections"), closing.blocks(in: language))
    }
    let since = since.map { since in
      Section(
        language.pick(vi: "Thay đổi so với số liệu ngày \(since.facts.asOf.short(in: .vi))", en: "Differences from \(since.facts.asOf)"),
        since.blocks(to: self, in: language))
    }
    return [closed, since].compactMap { $0 }
  }
}

extension YearClosing {
  var json: JSONValue {
    [
      "closedOn": .string(closedOn.description), "closedBy": .string(closedBy), "reason": JSONValue(reason),
      "fingerprint": .string(fingerprint), "corrections": .array(corrections.map { .object($0.json) }),
    ]
  }

  func blocks(in language: Language) -> [Page.Block] {
    let line = language.pick(
      vi: "Năm \(year) khóa sổ ngày \(closedOn.short(in: .vi)), mã xác thực \(fingerprint).",
      en: "The year \(year) was closed on \(closedOn), fingerprint \(fingerprint).")
    if corrections.isEmpty { return [.line(line), .line(language.pick(vi: "Từ đó chưa có sửa đổi.", en: "No corrections since."))] }
    return [.line(line), .table(BookEntry.table(corrections.map { ($0, nil) }, in: language))]
  }
}

extension YearSince {
  func json(to report: YearReport, in language: Language) -> JSONValue {
    [
      "asOf": .string(facts.asOf.description), "fingerprint": .string(facts.fingerprint),
      "figures": .array(differences(to: report, in: language).map(\.json)),
      "changes": .array(
        entries.map { touching in
          .object(touching.entry.json + [.init("touches", .array(touching.areas.inOrder.map { .string($0.rawValue) }))])
        }),
    ]
  }

  func blocks(to report: YearReport, in language: Language) -> [Page.Block] {
    let differences = differences(to: report, in: language)
    let figures: Page.Block =
      differences.isEmpty
      ? .line(language.pick(vi: "Các số liệu không thay đổi.", en: "The figures are the same."))
      : .table(table(of: differences, in: language))
    if entries.isEmpty { return [figures] }
    return [figures, .table(BookEntry.table(entries.map { ($0.entry, $0.areas) }, in: language))]
  }

  private func table(of differences: [Difference], in language: Language) -> Table {
    let columns: [Table.Column] = [
      .init("figure", language.pick(vi: "Số liệu", en: "Figure")),
      .init("row", language.pick(vi: "Dòng", en: "Row"), mayBeLeftOut: true),
      .init("then", language.pick(vi: "Khi đó", en: "Then"), alignment: .right),
      .init("now", language.pick(vi: "Bây giờ", en: "Now"), alignment: .right),
      .init("changes", language.pick(vi: "Do các lần ghi", en: "By the changes"), alignment: .right),
    ]
    let rows: [[Table.Cell]] = differences.map { line in
      [
        .text(line.name(in: language)), line.row.isEmpty ? .unknown : .text(line.row), line.then, line.now,
        .text(line.changes.isEmpty ? "–" : line.changes.map(String.init).joined(separator: ", ")),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }
}

extension YearSince.Difference {
  var json: JSONValue {
    [
      "section": .string(section), "row": row.isEmpty ? nil : .string(row), "code": code.isEmpty ? nil : .string(code),
      "measure": .string(measure), "then": then.json, "now": now.json, "changes": .array(changes.map(JSONValue.int)),
    ]
  }
}

extension BookEntry {
  var json: [JSONValue.Member] {
    [
      .init("change", .int(change)), .init("madeOn", .string(madeOn.description)), .init("madeBy", .string(madeBy)),
      .init("command", .string(command)), .init("reason", JSONValue(reason)),
    ]
  }

  /// Changes as a page lists them, with the parts of the report each touched where they are told.
  static func table(_ entries: [(entry: BookEntry, areas: Set<YearArea>?)], in language: Language) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("change", language.pick(vi: "Lần ghi", en: "Change")), .init("madeOn", language.pick(vi: "Ngày", en: "Day")),
      .init("madeBy", language.pick(vi: "Người ghi", en: "By")), .init("command", language.pick(vi: "Lệnh", en: "Command")),
      .init("reason", language.pick(vi: "Lý do", en: "Reason"), mayBeLeftOut: true),
      .init("touches", language.pick(vi: "Thuộc phần", en: "Touches"), mayBeLeftOut: true),
    ]
    let rows: [[Table.Cell]] = entries.map { entry, areas in
      [
        .number(entry.change), .text(entry.madeOn.short(in: language)), .text(entry.madeBy), .text(entry.command), .init(entry.reason),
        .init(areas.map { $0.inOrder.map { $0.term(in: language) }.joined(separator: ", ") }),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }
}

extension Set<YearArea> {
  var inOrder: [YearArea] { YearArea.allCases.filter(contains) }
}
