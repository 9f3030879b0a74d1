internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct DueCommand: ParsableCommand {
  static let configuration = help(
    "due", "Ai đến hạn xét khen thưởng, theo quy định của từng thời kỳ.", "Who is due for an award, by the rules of the day.",
    examples: """
      sovang due medals --on 2025-08-19
      sovang due streaks --year 2024
      """, [DueMedalsCommand.self, DueStreaksCommand.self])
}

struct DueMedalsCommand: ParsableCommand {
  static let configuration = help(
    "medals", "Đến hạn xét tặng Kỷ niệm chương “Bảo vệ an ninh Tổ quốc”, có cách tính.",
    "Who is due for the commemorative medal For Protecting National Security, with the reckoning.",
    examples: """
      sovang due medals
      sovang due medals --on 2025-08-19 --all -O json
      """)

  @Option(help: .init(say("Tính đến ngày này; quy định của ngày này.", "Up to this day, by the rule of this day."), valueName: "date"))
  var on: String?

  @Flag(help: .init(say("Cả người đã được tặng hoặc không thuộc đối tượng.", "Also those who have it or are excluded.")))
  var all = false

  @OptionGroup var audience: AudienceOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    let day = try session.serviceDay(on, option: "--on") ?? session.today
    let (rule, claims) = try register.medalClaims(for: Self.award, on: day)
    audience.note("due medals", in: register, session)
    try session.put(
      DueMedals(
        claims.map { $0.told(to: audience.audience) }, by: rule, award: try register.awardKind(Self.award), on: day, all: all,
        office: try register.office().name, asOf: try register.asOf(), fingerprint: try register.fingerprint.description))
  }

  /// The movement's own medal.
  private static let award = "KNC_ANTQ"
}

struct DueStreaksCommand: ParsableCommand {
  static let configuration = help(
    "streaks", "Số năm liên tục đạt một danh hiệu (mặc định Chiến sĩ thi đua cơ sở).",
    "Years in a row with a title (grassroots emulation fighter unless another is named).",
    examples: """
      sovang due streaks --year 2024
      sovang due streaks --year 2024 --award LDTT -O csv
      """)

  @Option(help: .init(say("Năm thành tích cuối của chuỗi.", "The merit year in which the run ends."), valueName: "year"))
  var year: String

  @Option(help: .init(say("Danh hiệu: mã hoặc tên.", "The title: code or title."), valueName: "award"))
  var award: String = "CSTDCS"

  @OptionGroup var audience: AudienceOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    let year = try Session.parse(self.year, option: "--year") { text throws(EntryProblem) in try MeritYear(parsing: text) }
    let title = try register.awardKind(award)
    let streaks = try register.titleStreaks(of: title.code, endingIn: year).map { $0.told(to: audience.audience) }
    audience.note("due streaks", in: register, session)
    try session.put(
      TitleStreaks(
        streaks, of: title, endingIn: year.year, office: try register.office().name, asOf: try register.asOf(),
        fingerprint: try register.fingerprint.description))
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
