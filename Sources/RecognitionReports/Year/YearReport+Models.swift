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
      let told = language.pick(vi: "Sổ chưa ghi mô hình nào của", en: "The book has no models of")
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

  fileprivate var cells: [Table.Cell] {
    [.number(active), .number(started), .number(replicated), .number(merged), .number(closed)]
      + ModelResult.Grade.allCases.map { .number(grades[$0] ?? 0) } + [.number(ungraded), .init(members)]
  }

  fileprivate var jsonMembers: [JSONValue.Member] {
    let grades = ModelResult.Grade.allCases.map { JSONValue.Member($0.rawValue, .int(self.grades[$0] ?? 0)) }
    return [
      .init("active", .int(active)), .init("started", .int(started)), .init("replicated", .int(replicated)),
      .init("closed", .int(closed)), .init("merged", .int(merged)), .init("members", JSONValue(members)),
      .init("grades", .object(grades + [.init("ungraded", .int(ungraded))])),
    ]
  }
}

extension ModelFigures {
  var json: JSONValue {
    let kinds = byKind.map { JSONValue.object([.init("name", JSONValue($0.kind))] + $0.counts.jsonMembers) }
    let wards = byWard.map { line in
      JSONValue.object(
        [.init("ward", .string(line.ward.value.name)), .init("code", JSONValue(line.ward.value.code))] + line.counts.jsonMembers)
    }
    return .object(
      total.jsonMembers + [.init("undated", .int(undated)), .init("byKind", .array(kinds)), .init("byWard", .array(wards))])
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
    let first = Table.Column("ward", language.pick(vi: "Địa bàn", en: "Place"))
    let rows = byWard.map { [.text($0.ward.value.name)] + $0.counts.cells }
    var table = table(first, rows, in: language)
    table.chart = Table.Chart(
      title: language.pick(vi: "Mô hình đang duy trì theo địa bàn", en: "Models by place"), series: ["active"], shape: .columns)
    return table
  }

  fileprivate func kindTable(in language: Language) -> Table {
    let first = Table.Column("kind", language.pick(vi: "Loại mô hình", en: "Kind of model"))
    let unnamed = language.pick(vi: "(chưa ghi loại)", en: "(no kind told)")
    return table(first, byKind.map { [.text($0.kind ?? unnamed)] + $0.counts.cells }, in: language)
  }

  private func table(_ first: Table.Column, _ rows: [[Table.Cell]], in language: Language) -> Table {
    let columns: [Table.Column] = [
      first, .number("active", language.pick(vi: "Đang duy trì", en: "Active")),
      .number("started", language.pick(vi: "Ra mắt", en: "Begun")),
      .number("replicated", language.pick(vi: "Nhân rộng", en: "Copied")), .number("merged", language.pick(vi: "Sáp nhập", en: "Merged")),
      .number("closed", language.pick(vi: "Thanh loại", en: "Closed")),
    ]
    let grades = ModelResult.Grade.allCases.map { Table.Column.number($0.rawValue, Phrase.capitalised($0.term(in: language))) }
    let rest: [Table.Column] = [
      .number("ungraded", language.pick(vi: "Chưa phân loại", en: "Not graded")),
      .number("members", language.pick(vi: "Thành viên", en: "Members")),
    ]
    return Table(
      columns: columns + grades + rest, rows: rows, total: [.text(language.total)] + total.cells, unknownText: language.unknown)
  }
}

extension ModelResult.Grade {
  func term(in language: Language) -> String { language.pick(vi: alsoWritten[0].lowercased(), en: rawValue) }
}
