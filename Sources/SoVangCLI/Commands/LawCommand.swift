internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct LawCommand: ParsableCommand {
  static let configuration = help(
    "law", "Quy định theo thời gian: danh mục, thẩm quyền, tiền thưởng, lương cơ sở, định biên.",
    "Law as dated data: catalogue, competence, prize money, base salaries, required strength.",
    examples: #"""
      sovang law list
      sovang law list competence --award GK_XA --on 2025-08-01
      sovang law show award-kinds KNC_ANTQ
      sovang law add award-aliases alias="Giấy khen quận" code=GK_HUYEN
      """#, [LawList.self, LawShow.self, LawAdd.self, LawEnd.self, LawReopen.self, LawVoid.self])
}

/// Which table of law a command is about.
struct LawTableArgument: ParsableArguments {
  @Argument(help: .init(say("Bảng: \(Self.names).", "The table: \(Self.names)."), valueName: "table"))
  var name: String

  func table() throws -> LawTable { try Self.table(self.name) }

  static func table(_ name: String) throws -> LawTable {
    guard let table = LawTable(rawValue: name) else {
      throw UsageProblem.unknownWord(option: "law", value: name, known: LawTable.allCases.map(\.rawValue))
    }
    return table
  }

  static let names = LawTable.allCases.map(\.rawValue).joined(separator: ", ")
}

struct LawList: ParsableCommand {
  static let configuration = help(
    "list", "Các bảng quy định, hoặc các dòng của một bảng.", "The tables of law, or the rows of one.",
    examples: """
      sovang law list
      sovang law list reward-coefficients --award GK_XA
      sovang law list base-salaries --on 2023-01-05 -O json
      """)

  @Argument(help: .init(say("Bảng: \(LawTableArgument.names).", "The table: \(LawTableArgument.names)."), valueName: "table"))
  var name: String?

  @Option(help: .init(say("Chỉ các dòng có hiệu lực vào ngày này.", "Only rows in force on this day."), valueName: "date"))
  var on: String?

  @Option(help: .init(say("Chỉ danh hiệu, hình thức này.", "Only this award."), valueName: "award"))
  var award: String?

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    guard let name else {
      let tables = try LawTable.allCases.map { ($0, try register.law($0)) }
      return try session.put(LawView.tables(tables, on: try session.day(on, option: "--on")))
    }
    let table = try LawTableArgument.table(name)
    let day = try on.map { try session.day($0, option: "--on") }
    try session.put(LawView.table(try register.law(table, on: day, kind: award), of: table), page: LawView.pageColumns(of: table))
  }
}

struct LawShow: ParsableCommand {
  static let configuration = help(
    "show", "Một dòng quy định; danh hiệu, hình thức thì kèm thẩm quyền và tiền thưởng.",
    "A row of law; an award kind with its competence and money.",
    examples: """
      sovang law show award-kinds GK_XA
      sovang law show competence 56 -O json
      """)

  @OptionGroup var table: LawTableArgument

  @Argument(help: .init(say("Số của dòng, hoặc mã.", "The row's number, or its code."), valueName: "id|code"))
  var row: String

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let entry = try register.findLaw(table.table(), row)
    let kind = entry.table == .awardKinds ? entry.values["code"]?.text : nil
    let aliases = try kind.map { try register.law(.awardAliases, kind: $0) } ?? []
    let object = LawView.json(entry, aliases: aliases, with: try kind.map { try parts(of: $0, in: register) } ?? [])
    try session.put(entry: object)
  }

  private func parts(of kind: String, in register: Register) throws -> [(name: String, entries: [LawEntry])] {
    [
      ("competence", try register.law(.competence, kind: kind)),
      ("coefficients", try register.law(.rewardCoefficients, kind: kind)), ("rules", try register.law(.awardRules, kind: kind)),
      ("eligibility", try register.law(.eligibilityRules, kind: kind)), ("streaks", try register.law(.streakRules, kind: kind)),
    ]
  }
}
