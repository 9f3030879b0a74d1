internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct DueCommand: ParsableCommand {
  static let configuration = {
    var configuration = help(
      "due", "Việc còn nợ theo chỉ đạo, và ai đến hạn xét khen thưởng.", "What is owed on directives, and who is due for an award.",
      examples: """
        sovang due
        sovang due orders --on 2023-06-30
        sovang due visits
        sovang due medals --on 2025-08-19
        sovang due streaks --year 2024
        """, [DueOrdersCommand.self, DueVisitsCommand.self, DueModelsCommand.self, DueMedalsCommand.self, DueStreaksCommand.self])
    configuration.defaultSubcommand = DueOrdersCommand.self
    return configuration
  }()
}

struct DueMedalsCommand: ParsableCommand {
  static let configuration = help(
    "medals", "Đến hạn xét tặng theo thời gian tham gia lực lượng hoặc giữ cương vị, có cách tính.",
    "Who is due for an award of service, with the reckoning.",
    examples: """
      sovang due medals
      sovang due medals --award KNC_ANTQ
      sovang due medals --on 2025-08-19 --all -O json
      """)

  @Option(help: .init(say("Tính đến ngày này; quy định của ngày này.", "Up to this day, by the rules of this day."), valueName: "date"))
  var on: String?

  @Option(
    help: .init(
      say(
        "Chỉ hình thức này: mã hoặc tên; bỏ trống là mọi hình thức có quy định.",
        "Only this award, by code or title; else every award that has rules."), valueName: "award"))
  var award: String?

  @Flag(help: .init(say("Cả người đã được tặng hoặc không thuộc đối tượng.", "Also those who have it or are excluded.")))
  var all = false

  @OptionGroup var readers: ReadershipOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let audience = try readers.audience()
    let register = try session.register(known)
    let day = try session.serviceDay(on, option: "--on") ?? session.today
    let sections = try register.medalClaims(for: award, on: day).map { part in
      let claims = ReadershipOption.listed(part.claims, for: audience, by: \.person.value).map { $0.told(to: audience) }
      return DueMedals.Section(part.award, rules: part.rules, claims: claims, all: all)
    }
    readers.note("due medals", in: register, session)
    try session.put(
      DueMedals(
        sections, on: day, office: try register.office().name, asOf: try register.asOf(),
        fingerprint: try register.fingerprint.description))
  }
}

struct DueStreaksCommand: ParsableCommand {
  static let configuration = help(
    "streaks", "Số năm liên tục đạt một danh hiệu (mặc định Chiến sĩ thi đua cơ sở), và để xét gì.",
    "Years in a row with a title (grassroots emulation fighter unless another is named), and what they lead to.",
    examples: """
      sovang due streaks --year 2024
      sovang due streaks --year 2024 --on 2025-03-01
      sovang due streaks --year 2024 --award CSTD_TINH -O csv
      """)

  @Option(help: .init(say("Năm thành tích cuối của chuỗi.", "The merit year in which the run ends."), valueName: "year"))
  var year: String

  @Option(help: .init(say("Danh hiệu: mã hoặc tên.", "The title: code or title."), valueName: "award"))
  var award: String = "CSTDCS"

  @Option(help: .init(say("Theo quy định của ngày này.", "By the rules of this day."), valueName: "date"))
  var on: String?

  @OptionGroup var readers: ReadershipOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let audience = try readers.audience()
    let register = try session.register(known)
    let year = try Session.parse(self.year, option: "--year") { text throws(EntryProblem) in try MeritYear(parsing: text) }
    let day = try session.day(on, option: "--on")
    let title = try register.awardKind(award)
    let found = try register.titleStreaks(of: title.code, endingIn: year)
    let streaks = ReadershipOption.listed(found, for: audience, by: \.person.value).map { $0.told(to: audience) }
    let goals = try register.streakRules(of: title.code, on: day).map { TitleStreaks.Goal(rule: $0.rule, award: $0.leadsTo) }
    readers.note("due streaks", in: register, session)
    try session.put(
      TitleStreaks(
        streaks, of: title, endingIn: year.year, leadingTo: goals, on: day,
        office: try register.office().name,
        asOf: try register.asOf(), fingerprint: try register.fingerprint.description))
  }
}

extension Session {
  /// A day of service, which is one of our time; nil where none is given.
  func serviceDay(_ text: String?, option: String) throws -> CivilDate? {
    guard let text else { return nil }
    let day = try day(text, option: option)
    guard MeritYear.range.contains(day.year) else {
      throw UsageProblem.badValue(
        option: option, value: String(day.year), .outOfRange(least: MeritYear.range.lowerBound, most: MeritYear.range.upperBound))
    }
    return day
  }
}
