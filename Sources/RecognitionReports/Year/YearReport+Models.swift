internal import Recognition
internal import VietnameseText

extension YearReport {
  /// The year's models in a sentence, by kind and by ward.
  func modelBlocks(in language: Language) -> [Page.Block] {
    let words = language.pick(vi: "Mô hình tự quản: ", en: "Self-management models: ")
    guard let models = facts.models else { return [.line(words + language.unknown + ".")] }
    var blocks: [Page.Block] = [.line(words + models.sentence(in: language) + ".")]
    if !models.byWard.isEmpty { blocks += [.table(models.wardTable(in: language)), .table(models.kindTable(in: language))] }
    let known = Set(models.byWard.map(\.ward.id))
    let without = facts.wards.filter { !known.contains($0.id) }.map(\.value.name)
    if !without.isEmpty {
      let told = language.pick(vi: "Sổ không có mô hình nào trong năm của", en: "The book has no models in the year of")
      blocks.append(.line("\(told): \(without.joined(separator: ", "))."))
    }
    return blocks
  }
}

extension CrossFoot {
  /// Models by ward, by kind and by grade make those of the year.
  static func problems(of models: ModelFigures) -> [ReportWarning] {
    let figures: [(String, (ModelFigures.Counts) -> Int)] = [
      ("active", \.active), ("started", \.started), ("replicated", \.replicated), ("closed", \.closed), ("merged", \.merged),
      ("ungraded", \.ungraded),
    ]
    return figures.flatMap { name, figure in
      let total = figure(models.total)
      return compare(.modelsByWard, of: name, parts: models.byWard.reduce(0) { $0 + figure($1.counts) }, total: total)
        + compare(.modelsByKind, of: name, parts: models.byKind.reduce(0) { $0 + figure($1.counts) }, total: total)
    } + compare(.modelsByGrade, parts: models.total.graded + models.total.ungraded, total: models.total.active)
  }
}

extension ModelFigures.Counts {
  var graded: Int { grades.values.reduce(0, +) }

  /// What became of them in the year.
  fileprivate var courseCells: [Table.Cell] {
    [.number(active), .number(started), .number(replicated), .number(merged), .number(closed), .init(members)]
  }

  /// How well they work.
  fileprivate var gradeCells: [Table.Cell] {
    [.number(active)] + ModelResult.Grade.allCases.map { .number(grades[$0] ?? 0) } + [.number(ungraded)]
  }

  fileprivate var json: [JSONValue.Member] {
    [
      .init("active", .int(active)), .init("started", .int(started)), .init("replicated", .int(replicated)),
      .init("closed", .int(closed)), .init("merged", .int(merged)), .init("members", JSONValue(members)),
    ] + ModelResult.Grade.allCases.map { .init($0.rawValue, .int(grades[$0] ?? 0)) } + [.init("ungraded", .int(ungraded))]
  }
}

extension ModelFigures {
  var json: JSONValue {
    let kinds = byKind.map { JSONValue.object([.init("kind", JSONValue($0.kind))] + $0.counts.json) }
    let wards = byWard.map { line in
      JSONValue.object(
        [.init("ward", .string(line.ward.value.name)), .init("code", JSONValue(line.ward.value.code))] + line.counts.json)
    }
    return .object(
      total.json + [.init("undated", .int(undated)), .init("byKind", .array(kinds)), .init("byWard", .array(wards))])
  }

  /// "đang duy trì 25 mô hình; trong năm ra mắt 5, trong đó nhân rộng 3; sáp nhập 1; thanh loại 2".
  func sentence(in language: Language) -> String {
    let parts = [
      language.pick(
        vi: "đang duy trì \(language.count(total.active)) mô hình", en: "\(English.count(total.active, "model")) at the year's end"),
      language.pick(
        vi: "trong năm ra mắt \(language.count(total.started)), trong đó nhân rộng \(language.count(total.replicated))",
        en: "\(total.started) begun in the year, \(total.replicated) of them copied from another"),
      total.merged == 0 ? nil : language.pick(vi: "sáp nhập \(language.count(total.merged))", en: "\(total.merged) merged"),
      total.closed == 0 ? nil : language.pick(vi: "thanh loại \(language.count(total.closed))", en: "\(total.closed) closed"),
      gradeWords(in: language),
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  private func gradeWords(in language: Language) -> String? {
    if total.active == 0 { return nil }
    if total.graded == 0 { return language.pick(vi: "chưa phân loại hiệu quả", en: "none graded") }
    let told = ModelResult.Grade.allCases.compactMap { grade in
      total.grades[grade].map { "\(grade.term(in: language)) \(language.count($0))" }
    }
    let rest = total.ungraded == 0 ? [] : [language.pick(vi: "chưa phân loại ", en: "not graded ") + language.count(total.ungraded)]
    return language.pick(vi: "phân loại ", en: "graded ") + (told + rest).joined(separator: ", ")
  }

  fileprivate func wardTable(in language: Language) -> Table {
    let columns: [Table.Column] = [
      .init("ward", language.pick(vi: "Địa bàn", en: "Place")), .active(in: language),
      .number("started", language.pick(vi: "Ra mắt", en: "Begun")), .number("replicated", language.pick(vi: "Nhân rộng", en: "Copied")),
      .number("merged", language.pick(vi: "Sáp nhập", en: "Merged")), .number("closed", language.pick(vi: "Thanh loại", en: "Closed")),
      .number("members", language.pick(vi: "Thành viên", en: "Members")),
    ]
    return Table(
      columns: columns, rows: byWard.map { [.text($0.ward.value.name)] + $0.counts.courseCells },
      total: [.text(language.total)] + total.courseCells, unknownText: language.unknown)
  }

  fileprivate func kindTable(in language: Language) -> Table {
    let columns: [Table.Column] =
      [.init("kind", language.pick(vi: "Loại mô hình", en: "Kind of model")), .active(in: language)]
      + ModelResult.Grade.allCases.map { .number($0.rawValue, Phrase.capitalised($0.term(in: language))) }
      + [.number("ungraded", language.pick(vi: "Chưa phân loại", en: "Not graded"))]
    let unnamed = language.pick(vi: "(chưa ghi loại)", en: "(no kind told)")
    return Table(
      columns: columns, rows: byKind.map { [.text($0.kind ?? unnamed)] + $0.counts.gradeCells },
      total: [.text(language.total)] + total.gradeCells, unknownText: language.unknown)
  }
}

extension Table.Column {
  fileprivate static func active(in language: Language) -> Self {
    .number("active", language.pick(vi: "Đang duy trì", en: "Active"))
  }
}

extension ModelResult.Grade {
  func term(in language: Language) -> String { language.pick(vi: alsoWritten[0].lowercased(), en: rawValue) }
}
