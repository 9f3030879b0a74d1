internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct ReportForm: ParsableCommand {
  static let configuration = help(
    "form", "Biểu thống kê theo thông tư, bảng cuối năm (BM01, BM03); chỉ nêu năm: các biểu của năm đó.",
    "The official statistics forms and year-end tables (BM01, BM03); a year alone: the forms of that year.",
    examples: """
      sovang report form 2023
      sovang report form 0603 2023 -o bieu-0603.html
      sovang report form 0603 2023 --cell 05:2
      sovang report form BM01 2023-H1
      sovang report form BM03 2021..2025 -O xlsx -o bm03.xlsx
      sovang report form 0603 2023 --submit
      sovang report form --submissions
      """)

  @Argument(
    help: .init(say("Số của biểu, ví dụ 0603, BM01; hoặc năm.", "The form's number, as 0603, BM01; or the year."), valueName: "form"))
  var form: String?

  @Argument(
    help: .init(
      say(
        "Năm báo cáo; bảng cuối năm lập cho kỳ bất kỳ: 2023, 2023-H1, 2023-Q3, 2023-07, 2021..2025.",
        "The report's year; a year-end table is of any period: 2023, 2023-H1, 2023-Q3, 2023-07, 2021..2025."), valueName: "period"))
  var period: String?

  @Option(
    help: .init(
      say(
        "Tính theo: khen thưởng theo decision (năm ký quyết định, nếu bỏ trống), merit, ceremony; phong trào theo launched (phát động, nếu bỏ trống), running.",
        "Counted by: awards by decision (if left out), merit, ceremony; movements by launched (if left out), running."), valueName: "basis")
  )
  var by: String?

  @Option(
    help: .init(
      say("Những gì một ô đếm: mã số dòng, dấu hai chấm, cột.", "What a cell counts: row, colon, column."),
      valueName: "05:2"))
  var cell: String?

  @Flag(help: .init(say("Ghi vào sổ là đã nộp biểu này hôm nay.", "Keep the form as handed in today.")))
  var submit = false

  @Flag(help: .init(say("Các biểu đã nộp.", "The forms that were handed in.")))
  var submissions = false

  @Option(help: .init(say("Gạch bỏ lần nộp ghi nhầm, theo số.", "Strike out a submission entered by mistake."), valueName: "id"))
  var voidSubmission: Int64?

  @Option(
    help: .init(
      say(
        "Lý do gạch bỏ, hoặc lý do nộp biểu chưa có số liệu, cộng không khớp; không nêu tên người.",
        "Why it is struck out, or why a form that counts nothing or does not add up is handed in; name no one."), valueName: "text"))
  var reason: String?

  @Flag(help: .init(say("CSV mở bằng Excel.", "CSV for Excel.")))
  var excel = false

  @OptionGroup var listing: CellListingOption
  @OptionGroup var readers: ReadershipOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let audience = try readers.audience()
    if known.asKnownOn != nil, let writing = voidSubmission.map({ _ in "--void-submission" }) ?? (submit ? "--submit" : nil) {
      throw UsageProblem.notTogether("--as-known-on", writing)
    }
    let register = try session.register(known)
    if let voidSubmission { return try void(Identifier(voidSubmission), in: register) }
    if submissions { return try session.put(FormView.table(try register.formSubmissions())) }
    guard let form else { throw UsageProblem.needsOneOf(["FORM YEAR", "YEAR", "--submissions"]) }
    guard let period else {
      if (try? register.findForm(form, year: session.today.year)) != nil {
        throw UsageProblem.missing(option: say("năm báo cáo, ví dụ \(form) 2023", "the year, as \(form) 2023"))
      }
      return try list(try Self.year(form), in: register, session)
    }
    try put(try report(form, period, in: register), for: audience, in: register, session)
  }

  private func report(_ form: String, _ period: String, in register: Register) throws -> FormReport {
    let basis = try by.map { try Session.parse($0, option: "--by") { text throws(EntryProblem) in try FormBasis(parsing: text) } }
    let period = try Session.parse(period, option: "") { text throws(EntryProblem) in try Period(parsing: text) }
    if basis == .merit && !period.isWholeYears { throw UsageProblem.notTogether("\(period)", "--by merit") }
    return FormReport(try register.formSheet(try register.findForm(form, year: period.last.year), period, by: basis))
  }

  private func put(_ report: FormReport, for audience: Audience, in register: Register, _ session: Session) throws {
    var report = report
    if let cell { return try open(cell, of: report.table, for: audience, in: register, session) }
    if submit { return try hand(in: report, register, session) }
    guard listing.isAsked(of: report.table.greatestCount, session) else { return try session.put(report, excel: excel) }
    readers.note("report form", in: register, session)
    let found = try register.entriesByCell(of: report.table).filter { audience != .publication || !report.table.tellsRank(in: $0.key) }
    report.entries = ReadershipOption.told(found, to: audience)
    try session.put(report, excel: excel)
    ReadershipOption.tell(withheldOf: found, from: audience)
  }

  private func list(_ year: Int, in register: Register, _ session: Session) throws {
    let forms = try register.forms(ofYear: year)
    if forms.isEmpty { throw RegisterError.form(.noForms(year: year, replaced: try register.formsReplaced(beforeYear: year))) }
    try session.put(FormView.table(try forms + register.formsOfAnyPeriod(inYear: year), year: year))
  }

  private func open(_ text: String, of table: FormTable, for audience: Audience, in register: Register, _ session: Session) throws {
    let cell = try Session.parse(text, option: "--cell") { text throws(EntryProblem) in try FormCell(parsing: text) }
    guard table.count(of: cell) != nil else {
      let isThere = table.figures.contains { $0.code == cell.row } && !table.columns(of: cell).isEmpty
      let known = table.figures.map(\.code) + table.columns.map(\.code)
      throw RegisterError.form(.noSuchCell(cell, known: isThere ? nil : known))
    }
    if readers.isPublic && table.tellsRank(in: cell) { throw UsageProblem.notTogether("--public", "--cell \(cell)") }
    let found = [cell: try register.entries(behind: cell, of: table)]
    let entries = ReadershipOption.told(found, to: audience)[cell] ?? []
    readers.note("report form --cell", in: register, session)
    let (list, columns) = try FormView.table(entries, behind: cell, of: table, isPage: session.format.isPage, in: register)
    try session.put(list, page: columns)
    ReadershipOption.tell(withheldOf: found, from: audience)
  }

  private func hand(in report: FormReport, _ register: Register, _ session: Session) throws {
    let reason = try reason.map { try Session.text($0, option: "--reason") }
    let id = try register.submit(report.table, on: session.today, reason: reason)
    for warning in report.warnings { Terminal.talk(warning.sentence(in: Speech.language)) }
    try session.put(new: id, FormView.json(id, try register.formSubmissions()))
  }

  private func void(_ id: Identifier<FormSubmission>, in register: Register) throws {
    guard let reason else { throw UsageProblem.missing(option: "--reason") }
    try register.voidFormSubmission(id, reason: try Session.text(reason, option: "--reason"))
  }

  private static func year(_ text: String) throws -> Int {
    try Session.parse(text, option: "") { text throws(EntryProblem) in try MeritYear(parsing: text).year }
  }
}
