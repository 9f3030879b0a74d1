internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct ReportFairness: ParsableCommand {
  static let configuration = help(
    "fairness", "Công bằng, kịp thời trong khen thưởng: số liệu, không kèm nhận xét.",
    "Fairness and timeliness of a year's awards: figures without verdicts.",
    examples: """
      sovang report fairness 2022
      sovang report fairness 2022 --by decision -o cong-bang-2022.xlsx
      sovang report fairness 2022 --cell same-citations
      """)

  @Argument(help: .init(say("Năm báo cáo.", "The year.")))
  var year: String

  @Option(
    help: .init(
      say("Tính theo năm: merit (thành tích), decision (quyết định), ceremony (trao).", "Counted by: merit, decision, ceremony."),
      valueName: "basis"))
  var by: String = "merit"

  @Option(
    help: .init(
      say(
        "Những khen thưởng mà một chỉ tiêu đếm, nêu bằng mã ở cột figure của -O csv: women, three-years, same-citations…",
        "The awards a figure counts, by its code in the column figure of -O csv: women, three-years, same-citations…"),
      valueName: "figure"))
  var cell: String?

  @Flag(help: .init(say("CSV mở bằng Excel.", "CSV for Excel.")))
  var excel = false

  @OptionGroup var readers: ReadershipOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let audience = try readers.audience()
    let year = try Session.parse(self.year, option: "") { text throws(EntryProblem) in try MeritYear(parsing: text) }
    let basis = try Session.parse(by, option: "--by") { text throws(EntryProblem) in try CountingBasis(parsing: text) }
    let figure = try cell.map {
      try Session.parse($0, option: "--cell") { text throws(EntryProblem) in try FairnessFigure(parsing: text) }
    }
    if readers.isPublic, let figure, figure.tellsWhatIsWithheld { throw UsageProblem.notTogether("--public", "--cell \(figure.rawValue)") }
    let register = try session.register(known)
    let report = FairnessReport(try register.fairnessFacts(year.year, by: basis))
    guard let figure else { return try session.put(report, excel: excel) }
    try open(report.fairness.share(figure), for: audience, in: register, session)
  }

  private func open(_ share: Fairness.Share, for audience: Audience, in register: Register, _ session: Session) throws {
    let found = try register.awards(of: share)
    let awards = ReadershipOption.listed(found, for: audience, by: \.recipient).map { $0.told(to: audience) }
    readers.note("report fairness --cell", in: register, session)
    try session.put(AwardView.table(awards, isPage: session.format.isPage), page: AwardView.pageColumns)
    ReadershipOption.tell(withheld: found.filter { $0.isPartlyWithheld(from: audience) }.count)
  }
}
