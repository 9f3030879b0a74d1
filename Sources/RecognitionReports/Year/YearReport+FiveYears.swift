internal import Recognition

extension YearReport {
  /// The five years up to the report's own.
  private var years: ClosedRange<Int> { facts.year - 4...facts.year }

  /// What was given of a kind in a year; nil where the book has no award of that year.
  private func given(_ kind: Identifier<AwardKind>, in year: Int) -> Int? {
    let ofYear = facts.givenBefore.filter { $0.year == year }
    return ofYear.isEmpty ? nil : ofYear.filter { $0.kindID == kind }.reduce(0) { $0 + $1.given }
  }

  /// The kinds that were given in some of the years, the highest first.
  private var kindsOfYears: [Entry<AwardKind>] {
    let given = Set(facts.givenBefore.map(\.kindID))
    return facts.kinds.filter { given.contains($0.id) }.sorted {
      ($0.value.precedence, $0.value.code) < ($1.value.precedence, $1.value.code)
    }
  }

  /// Kinds by years; nothing where the book has awards of no earlier year.
  func yearSections(in language: Language) -> [Section] {
    guard facts.givenBefore.contains(where: { $0.year < facts.year }) else { return [] }
    let heading = language.pick(vi: "Khen thưởng theo danh hiệu, hình thức qua năm năm", en: "Awards by kind over five years")
    return [Section(heading, [.table(yearTable(heading, in: language))])]
  }

  private func yearTable(_ title: String, in language: Language) -> Table {
    let columns = [Table.Column("title", language.pick(vi: "Danh hiệu, hình thức", en: "Title or form"))]
    let rows = kindsOfYears.map { kind in
      [.text(kind.value.title(in: language))] + years.map { Table.Cell(given(kind.id, in: $0)) }
    }
    let totals = years.map { year in
      let ofYear = facts.givenBefore.filter { $0.year == year }
      return Table.Cell(ofYear.isEmpty ? nil : ofYear.reduce(0) { $0 + $1.given })
    }
    var table = Table(
      columns: columns + years.map { .number(String($0), String($0)) }, rows: rows, total: [.text(language.total)] + totals,
      unknownText: "–")
    table.chart = Table.Chart(title: "\(title), \(years.lowerBound)–\(years.upperBound)", series: years.map(String.init), shape: .columns)
    return table
  }

  /// A row to a kind, with a member to a year; null where the book has no award of that year.
  func fiveYearsJSON(in language: Language) -> JSONValue {
    .array(
      kindsOfYears.map { kind in
        .object(
          [.init("kind", .string(kind.value.code)), .init("title", .string(kind.value.title(in: language)))]
            + years.map { .init(String($0), JSONValue(given(kind.id, in: $0))) })
      })
  }
}
