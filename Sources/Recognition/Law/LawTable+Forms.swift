/// The columns of the tables that hold the statistics forms (biểu thống kê).
extension LawTable {
  static let columnsOfForms: [LawColumn] = [
    .required("code", isKey: true), .required("title"), LawColumn("unit"),
    .oneOf("measures", StatisticsForm.Measure.allCases.map(\.rawValue)), .predicate("scope"), .checks("rowChecks"), .checks("columnChecks"),
    .monthAndDay("dueOn"), LawColumn("replacedBy"), .validFrom, .validTo, .legalBasis, .status,
    .oneOf("period", ["any"], isRequired: false),
  ]

  static let columnsOfFormRows: [LawColumn] = [
    .required("form", isKey: true), .number("order", 1...1000, isRequired: true, isKey: true), LawColumn("code"),
    .number("indent", 0...9, fallback: .number(0)), .required("label"), LawColumn("unit"), .predicate("counted"), LawColumn("leftEmpty"),
    .validFrom, .validTo,
  ]

  static let columnsOfFormColumns: [LawColumn] = [
    .required("form", isKey: true), .number("order", 1...1000, isRequired: true), .required("code", isKey: true), .required("letter"),
    LawColumn("heading"), .required("label"), LawColumn("part"), .flag("each"), .predicate("counted"), .ratio("ratio"), .validFrom,
    .validTo,
  ]
}

extension LawColumn {
  static func predicate(_ name: String) -> LawColumn {
    LawColumn(name) { text throws(EntryProblem) in .text(try FormPredicate(parsing: text).description) }
  }

  static func checks(_ name: String) -> LawColumn {
    LawColumn(name) { text throws(EntryProblem) in
      .text(try FormCheck.list(parsing: text).map(\.description).joined(separator: "; "))
    }
  }

  static func ratio(_ name: String) -> LawColumn {
    LawColumn(name) { text throws(EntryProblem) in .text(try FormRatio(parsing: text).description) }
  }

  /// A month and a day of every year: "12-15".
  static func monthAndDay(_ name: String) -> LawColumn {
    LawColumn(name, isRequired: true) { text throws(EntryProblem) in
      // A common year, so that every year has the day.
      .text(String(try CivilDate(parsing: "2023-\(text.trimmed)").description.dropFirst(5)))
    }
  }
}
