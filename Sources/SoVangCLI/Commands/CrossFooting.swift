internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// The pages of every year in the book, added up by rows and columns as they are before they print.
struct CrossFooting {
  private let register: Register

  init(_ register: Register) {
    self.register = register
  }

  /// A fault that several pages of a year show is told of the first.
  func lines(of check: String) throws -> [CheckLine] {
    var told: Set<Fault> = []
    return try pages().flatMap { page in
      page.faults.filter { told.insert(Fault(year: page.year, sentence: $0)).inserted }.map { sentence in
        CheckLine(
          check: check, record: page.command,
          message: Message(
            sentence,
            say(
              "Xem: sovang \(page.command); kiểm tra sổ: sovang verify.", "See: sovang \(page.command); look into the book: sovang verify.")
          ))
      }
    }
  }

  private struct Fault: Hashable {
    let year: Int
    let sentence: String
  }

  /// A page, by the command that prints it, and what does not add up on it.
  private struct Page {
    let year: Int
    let command: String
    let faults: [String]

    init(_ year: Int, _ command: String, _ warnings: [ReportWarning]) {
      self.year = year
      self.command = command
      faults = warnings.filter(\.isAlarm).map { $0.sentence(in: Speech.language) }
    }
  }

  private func pages() throws -> [Page] {
    try pagesOfAwards() + pagesOfForms()
  }

  private func pagesOfAwards() throws -> [Page] {
    try CountingBasis.allCases.flatMap { basis in
      try register.years(by: basis).flatMap { year in
        let facts = try register.yearFacts(year, by: basis)
        let table = AwardsTable(try register.awardsTableFacts(Period(parsing: String(year)), by: basis))
        return [
          Page(year, "report year \(year) --by \(basis.rawValue)", YearReport(facts: facts).warnings),
          Page(
            year, "report fairness \(year) --by \(basis.rawValue)",
            FairnessReport(try register.fairnessFacts(year, by: basis)).warnings),
          Page(year, "report awards --period \(year) --by \(basis.rawValue)", table.warnings),
        ]
      }
    }
  }

  /// The forms of every year, by every basis; a fault is told with the command that prints it.
  private func pagesOfForms() throws -> [Page] {
    try FormBasis.allCases.flatMap { basis in
      try register.years(by: basis).flatMap { year in
        try register.formTables(ofYear: year, by: basis).map { table in
          Page(
            year, "report form \(table.form.number) \(year) --by \(basis.rawValue)",
            table.problems.map { .form(.doesNotAddUp($0)) })
        }
      }
    }
  }
}
