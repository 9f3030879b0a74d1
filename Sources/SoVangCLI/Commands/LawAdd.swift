internal import ArgumentParser
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

struct LawAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi thêm dòng quy định, từng dòng hoặc từ tệp CSV, xlsx.", "Enter rows of law, one by one or from a file.",
    examples: #"""
      sovang law add competence authority="Ban chỉ đạo 138" awardCode=GK_XA \
        validFrom=2024-01-01 legalBasis="Quyết định 12/QĐ-UBND"
      sovang law add base-salaries luong.csv --dry-run
      sovang law add award-rules --bundled
      # award-kinds: code,category,parent,level,recipients,title,titleEnglish,
      #   precedence,validFrom,validTo,legalBasis,status
      # award-aliases: alias,code
      # competence: authority,level,awardCode,validFrom,validTo,legalBasis,status
      # reward-coefficients: regime,validFrom,validTo,awardCode,recipient,
      #   coefThousandths,isCap,legalBasis,status
      # award-rules: rule,awardCode,thousandths,ofCode,strictness,
      #   validFrom,validTo,legalBasis,status
      # base-salaries: validFrom,validTo,dong,legalBasis,status
      # staffing-rules: code,placeCode,unitKind,validFrom,validTo,countedPer,
      #   minimum,maximum,baseInhabitants,baseMembers,bandInhabitants,
      #   membersPerBand,legalBasis,status
      # vote-rules: awardCode,percent,ballot,validFrom,validTo,legalBasis,status
      # eligibility-rules: code,awardCode,force,countedForces,yearsMen,
      #   yearsWomen,hardFactor,excludedBy,excludesServiceOrders,conditions,
      #   validFrom,validTo,legalBasis,status
      # cancellation-grounds: ground,text,validFrom,validTo,legalBasis,status
      # legal-grounds: code,level,position,text,validFrom,validTo,legalBasis,status
      # streak-rules: awardCode,leadsTo,years,conditions,validFrom,validTo,
      #   legalBasis,status
      # forms: code,title,unit,measures,scope,rowChecks,columnChecks,dueOn,
      #   replacedBy,validFrom,validTo,legalBasis,status,period
      # form-rows: form,order,code,indent,label,unit,counted,leftEmpty,
      #   validFrom,validTo
      # form-columns: form,order,code,letter,heading,label,part,each,
      #   counted,ratio,validFrom,validTo
      # recipients, countedForces, excludedBy: a list joined by +
      # retention-rules: subject,years,isPermanent,
      #   validFrom,validTo,legalBasis,status
      """#)

  @OptionGroup var table: LawTableArgument

  @Argument(
    help: .init(
      say(
        "Các ô cột=nội dung của một dòng, hoặc một tệp CSV, xlsx; - là đầu vào chuẩn.",
        "The cells of a row as column=text, or a CSV or xlsx file; - is standard input."),
      valueName: "column=text|file"))
  var cells: [String] = []

  @Flag(help: .init(say("Các dòng kèm theo chương trình mà sổ còn thiếu.", "The rows that the program brings and the register lacks.")))
  var bundled = false

  @OptionGroup var flags: ImportFlags
  @OptionGroup var sheet: SheetOption
  @OptionGroup var encoding: EncodingOption
  @OptionGroup var rejects: RejectsOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let table = try table.table()
    if bundled && !cells.isEmpty { throw UsageProblem.notTogether("--bundled", cells[0]) }
    if bundled { return try bringIn(Register.bundledLaw(table), of: table, file: "\(table.rawValue).csv", session) }
    guard let file = cells.first else { throw UsageProblem.needsOneOf(["column=text", "FILE", "--bundled"]) }
    if cells.count > 1 || file.contains("=") { return try enter(table, session) }
    let rejects = try rejects.checked(source: file)
    let rows = EntryList<LawRow>(
      table, try Session.bytes(of: file), file: file, sheet: sheet.sheet, encoding: try encoding.stated())
    let summary = try session.register().importLaw(table, rows, file: file, options: flags.options)
    try session.report(summary, options: flags.options, notes: ListNotes(rows), rejects: rejects)
  }

  private func bringIn(_ rows: some Sequence<ListRow<LawRow>>, of table: LawTable, file: String, _ session: Session) throws {
    let summary = try session.register().importLaw(table, rows, file: file, options: flags.options)
    try session.report(summary, options: flags.options, notes: ListNotes(), rejects: nil)
  }

  /// Enters the one row that the cells tell.
  private func enter(_ table: LawTable, _ session: Session) throws {
    let pairs = try cells.map { cell in
      let parts = cell.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else {
        throw Finding(column: cell, value: "", .unknownField(known: table.columns.map { "\($0.name)=" }))
      }
      return (name: parts[0].trimmed, text: Session.told(parts[1]) ?? "")
    }
    let register = try session.register()
    let (id, doubts) = try register.addLaw(LawRow(pairs.filter { !$0.text.isEmpty }, table: table))
    for doubt in doubts { Terminal.talk(doubt.line(in: Speech.language)) }
    try session.put(new: id, LawView.json(try register.findLaw(table, String(id))))
  }
}

struct LawEnd: ParsableCommand {
  static let configuration = help(
    "end", "Ghi ngày hết hiệu lực của một dòng quy định.", "End a row of law: the last day it holds.",
    examples: #"sovang law end award-kinds GK_HUYEN --on 2025-06-30 --basis "Nghị quyết 203/2025/QH15""#)

  @OptionGroup var table: LawTableArgument

  @Argument(help: .init(say("Số của dòng, hoặc mã.", "The row's number, or its code."), valueName: "id|code"))
  var row: String

  @Option(help: .init(say("Ngày cuối cùng còn hiệu lực.", "The last day it holds."), valueName: "date"))
  var on: String

  @Option(help: .init(say("Văn bản làm căn cứ.", "The text that ends it."), valueName: "text"))
  var basis: String

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    let table = try table.table()
    let day = try session.day(on, option: "--on")
    try register.endLaw(table, row, on: day, basis: try Session.text(basis, option: "--basis"))
    if session.format == .json { try session.put(LawView.json(try register.findLaw(table, row))) }
  }
}

struct LawReopen: ParsableCommand {
  static let configuration = help(
    "reopen", "Bỏ ngày hết hiệu lực ghi nhầm của một dòng quy định.", "Take back the end of a row of law, entered by mistake.",
    examples: #"sovang law reopen award-kinds GK_HUYEN --reason "ghi nhầm mã""#)

  @OptionGroup var table: LawTableArgument

  @Argument(help: .init(say("Số của dòng, hoặc mã.", "The row's number, or its code."), valueName: "id|code"))
  var row: String

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    let table = try table.table()
    try register.reopenLaw(table, row, reason: try Session.text(reason.reason, option: "--reason"))
    if session.format == .json { try session.put(LawView.json(try register.findLaw(table, row))) }
  }
}

struct LawVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một dòng quy định ghi sai.", "Strike out a row of law entered by mistake.",
    examples: #"sovang law void competence 80 --reason "ghi nhầm cấp""#)

  @OptionGroup var table: LawTableArgument

  @Argument(help: .init(say("Số của dòng, hoặc mã.", "The row's number, or its code."), valueName: "id|code"))
  var row: String

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().voidLaw(table.table(), row, reason: reason.reason)
  }
}
