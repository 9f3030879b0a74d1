internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct ReportCommand: ParsableCommand {
  static let configuration = help(
    "report", "Báo cáo.", "Reports.",
    examples: """
      sovang report year 2022
      sovang report year 2022 --compare 2021 -o bao-cao-2022.html
      sovang report awards --period 2022-H1
      sovang report form 0603 2023
      sovang report fairness 2022
      """, [ReportYear.self, ReportAwards.self, ReportForm.self, ReportFairness.self])
}

struct ReportYear: ParsableCommand {
  static let configuration = help(
    "year", "Báo cáo năm.", "The report of a year.",
    examples: """
      sovang report year 2022
      sovang report year 2022 --by ceremony --compare 2021 -O json
      sovang report year 2022 --as-known-on 31/01/2023
      sovang report year 2022 --since 31/01/2023
      sovang report year 2022 --number 45/BC-UBND --signed-on 2022-12-15 --signer "Nguyễn Đông Tùng" -o bao-cao.docx
      """)

  @Argument(help: .init(say("Năm báo cáo.", "The year.")))
  var year: String

  @Option(
    help: .init(
      say("Tính theo năm: merit (thành tích), decision (quyết định), ceremony (trao).", "Counted by: merit, decision, ceremony."),
      valueName: "basis"))
  var by: String = "merit"

  @Option(help: .init(say("So với năm này.", "Against this year."), valueName: "year"))
  var compare: String?

  @Option(
    help: .init(
      say(
        "Thêm những số liệu đã thay đổi từ hết ngày này, từ lần ghi số này hoặc từ mã xác thực này.",
        "Add which figures changed since the end of this day, this change, or this fingerprint."), valueName: "date|change"))
  var since: String?

  @Flag(help: .init(say("CSV mở bằng Excel.", "CSV for Excel.")))
  var excel = false

  @OptionGroup var number: PaperNumberOptions
  @OptionGroup var signer: SignerOptions
  @OptionGroup var paper: PaperOptions
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    try session.refuse(number.used + signer.used + paper.used)
    let words = try paper.words()
    let register = try session.register(known)
    let basis = try Session.parse(by, option: "--by") { text throws(EntryProblem) in try CountingBasis(parsing: text) }
    let facts = try register.yearFacts(try Self.year(year, ""), by: basis)
    if let compare, compare.trimmed == year.trimmed { throw UsageProblem.notTogether("year \(year)", "--compare \(compare)") }
    let previous = try compare.map { try register.yearFacts(try Self.year($0, "--compare"), by: basis) }
    let since = try since.map { try Self.since(session.mark($0, option: "--since"), facts, in: register) }
    let report = YearReport(facts: facts, previous: previous, since: since, paper: try details(session))
    try session.put(report, excel: excel, words: words)
  }

  private func details(_ session: Session) throws -> PaperDetails {
    var details = try paper.details()
    try number.fill(&details, session)
    try signer.fill(&details)
    return details
  }

  private static func since(_ mark: BookMark, _ facts: YearFacts, in register: Register) throws -> YearSince {
    YearSince(
      facts: try register.asKnown(at: mark).yearFacts(facts.year, by: facts.basis),
      entries: try register.entries(touching: facts.year, since: mark))
  }

  private static func year(_ text: String, _ option: String) throws -> Int {
    try Session.parse(text, option: option) { text throws(EntryProblem) in try MeritYear(parsing: text).year }
  }
}
