internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct ReportAwards: ParsableCommand {
  static let configuration = help(
    "awards", "Biểu khen thưởng: đơn vị × hình thức.", "The table of awards: units × kinds.",
    examples: """
      sovang report awards --period 2022
      sovang report awards --period 2022-Q3 --by ceremony -O csv
      sovang report awards --period 2021..2025 --by merit
      sovang report awards --period 2022-H2 --basis DOT_XUAT --only-with-figures
      sovang report awards --period 2022 --cell I:GK_XA
      """)

  @Option(
    help: .init(
      say("Kỳ: 2022, 2022-H1, 2022-Q3, 2022-07, 2021..2025.", "The period: 2022, 2022-H1, 2022-Q3, 2022-07, 2021..2025."),
      valueName: "period"))
  var period: String

  @Option(help: .init(say("Tính theo: merit, decision, ceremony.", "Counted by: merit, decision, ceremony."), valueName: "basis"))
  var by: String = "decision"

  @Option(
    help: .init(
      say(
        "Chỉ loại hình này, nêu được nhiều lần: CONG_TRANG, DOT_XUAT, PHONG_TRAO… hoặc tên tiếng Việt.",
        "Only this kind of commendation, may be repeated: CONG_TRANG, DOT_XUAT, PHONG_TRAO…"), valueName: "kind"))
  var basis: [String] = []

  @Flag(help: .init(say("Chỉ những nơi có số liệu.", "Only places that have awards.")))
  var onlyWithFigures = false

  @Flag(help: .init(say("CSV mở bằng Excel.", "CSV for Excel.")))
  var excel = false

  @Option(
    help: .init(
      say(
        "Những khen thưởng mà một ô đếm: số La Mã của địa bàn, chấm, số thứ tự của đơn vị (mã quận, huyện: cộng của quận, huyện đó; TC: tổng cộng), hai chấm, cột: mã hình thức, total, individuals, collectives, households, cancelled.",
        "The awards a cell counts: the ward's roman numeral, a point and the unit's number (a district's code: its sum; TC: all), a colon, the column: a kind's code, total, individuals, collectives, households, cancelled."
      ), valueName: "I.1:GK_XA"))
  var cell: String?

  @OptionGroup var listing: CellListingOption
  @OptionGroup var readers: ReadershipOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let audience = try readers.audience()
    let commendations = try basis.map {
      try Session.parse($0, option: "--basis") { text throws(EntryProblem) in try KindOfCommendation(parsing: text) }
    }
    let basis = try Session.parse(by, option: "--by") { text throws(EntryProblem) in try CountingBasis(parsing: text) }
    let period = try Session.parse(self.period, option: "--period") { text throws(EntryProblem) in try Period(parsing: text) }
    if basis == .merit && !period.isWholeYears { throw UsageProblem.notTogether("--period \(period)", "--by merit") }
    let chosen = KindOfCommendation.allCases.filter(commendations.contains)
    let register = try session.register(known)
    let facts = try register.awardsTableFacts(period, by: basis, of: chosen)
    var table = AwardsTable(facts, onlyWithFigures: onlyWithFigures)
    if let cell { return try open(cell, of: table, for: audience, in: register, session) }
    guard listing.isAsked(of: table.total.given, session) else { return try session.put(table, excel: excel) }
    readers.note("report awards", in: register, session)
    let found = try register.awards(of: facts)
    table.entries = table.entriesByCell(among: ReadershipOption.listed(found, for: audience, by: \.recipient), for: audience)
    try session.put(table, excel: excel)
    ReadershipOption.tell(withheld: found.filter { $0.isPartlyWithheld(from: audience) }.count)
  }

  private func open(_ text: String, of table: AwardsTable, for audience: Audience, in register: Register, _ session: Session) throws {
    let cell = try Session.parse(text, option: "--cell") { text throws(EntryProblem) in try FormCell(parsing: text) }
    guard table.count(of: cell) != nil else { throw RegisterError.form(.noSuchCell(cell, known: table.codes)) }
    let found = table.awards(behind: cell, among: try register.awards(of: table.facts))
    let awards = ReadershipOption.listed(found, for: audience, by: \.recipient).map { $0.told(to: audience) }
    readers.note("report awards --cell", in: register, session)
    try session.put(AwardView.table(awards, isPage: session.format.isPage), page: AwardView.pageColumns)
    ReadershipOption.tell(withheld: found.filter { $0.isPartlyWithheld(from: audience) }.count)
  }
}
