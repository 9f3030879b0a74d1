public import Recognition

/// Years in a row in which people won a title, and what they lead to by the rules of a day (số năm liên tục đạt danh hiệu).
public struct TitleStreaks: Sendable {
  /// A rule with the award that it leads to.
  public struct Goal: Sendable {
    public let rule: StreakRule
    public let award: AwardKind

    public init(rule: StreakRule, award: AwardKind) {
      self.rule = rule
      self.award = award
    }
  }

  public let title: AwardKind
  public let year: Int
  /// The day whose rules are used.
  public let day: CivilDate
  public let goals: [Goal]
  /// The longest first.
  public let streaks: [TitleStreak]
  let office: String?
  let asOf: CivilDate
  let fingerprint: String

  public init(
    _ streaks: [TitleStreak], of title: AwardKind, endingIn year: Int, leadingTo goals: [Goal], on day: CivilDate, office: String?,
    asOf: CivilDate, fingerprint: String
  ) {
    self.streaks = streaks.sorted { ($1.years.count, $0.person.id) < ($0.years.count, $1.person.id) }
    self.title = title
    self.year = year
    self.goals = goals
    self.day = day
    self.office = office
    self.asOf = asOf
    self.fingerprint = fingerprint
  }

  public var warnings: [ReportWarning] {
    if goals.isEmpty { return [.noStreakRule(title: title.code, on: day)] }
    let unverified = goals.filter { !$0.rule.law.status.isVerified }.map { ReportWarning.streakRuleNotVerified($0.rule.law.basis) }
    let besides = goals.compactMap { goal in
      goal.rule.conditions.map { ReportWarning.streakConditions(law: goal.rule.law.basis, $0) }
    }
    return unverified + besides
  }

  /// What a run of years comes to for each award it may lead to; one line without an award where the book has no rule.
  var lines: [(streak: TitleStreak, goal: Goal?)] {
    streaks.flatMap { streak in goals.isEmpty ? [(streak, nil)] : goals.map { (streak, $0) } }
  }
}

extension TitleStreaks: Report {
  /// `sovang/due-streaks/2`.
  public func json(in language: Language) -> JSONValue {
    [
      "schema": "sovang/due-streaks/2", "office": JSONValue(office), "award": .string(title.code), "year": .int(year),
      "on": .string(day.description), "countedBy": "merit", "asOf": .string(asOf.description), "people": table(in: language).json,
      "warnings": .array(warnings.map { $0.json(in: language) }), "fingerprint": .string(fingerprint),
    ]
  }

  /// A person and an award that the run may lead to, to a row.
  public func table(in language: Language) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", language.pick(vi: "Số", en: "Id")), .init("recipient", language.pick(vi: "Họ và tên", en: "Recipient")),
      .plainNumber("birthYear", language.pick(vi: "Năm sinh", en: "Born"), mayBeLeftOut: true),
      .plainNumber("from", language.pick(vi: "Từ năm", en: "From")), .plainNumber("to", language.pick(vi: "Đến năm", en: "To")),
      .number("years", language.pick(vi: "Số năm liên tục", en: "Years in a row")),
      .init("leadsTo", language.pick(vi: "Để xét", en: "Leads to")),
      .number("needed", language.pick(vi: "Cần (năm)", en: "Needed (years)")),
      .init("status", language.pick(vi: "Kết luận", en: "Verdict")), .init("legalBasis", language.pick(vi: "Căn cứ", en: "Legal basis")),
      .init("lawStatus", language.pick(vi: "Độ tin cậy", en: "How sure")),
    ]
    return Table(columns: columns, rows: lines.map { Self.cells($0.streak, $0.goal) }, unknownText: language.unknown)
  }

  private static func cells(_ streak: TitleStreak, _ goal: Goal?) -> [Table.Cell] {
    let person = streak.person.value
    let who: [Table.Cell] = [
      .number(Int(streak.person.id.number)), .init(person.name.isEmpty ? nil : person.name), .init(person.birthYear),
      .number(streak.years.lowerBound), .number(streak.years.upperBound), .number(streak.years.count),
    ]
    return who + [
      .init(goal?.award.code), .init(goal?.rule.years), .text(verdict(on: streak, goal).rawValue), .init(goal?.rule.law.basis),
      .init(goal?.rule.law.status.description),
    ]
  }

  private enum Verdict: String {
    case enough
    case notYet = "not-yet"
    /// The law's figure is not in the book.
    case cannotTell = "cannot-tell"
  }

  private static func verdict(on streak: TitleStreak, _ goal: Goal?) -> Verdict {
    guard let isEnough = goal.flatMap({ streak.isEnough(for: $0.rule) }) else { return .cannotTell }
    return isEnough ? .enough : .notYet
  }

  public func page(_ printing: Printing) -> Page {
    let language = printing.language
    let none = language.pick(vi: "Không có ai đạt danh hiệu này năm \(year).", en: "Nobody won this title in \(year).")
    return frame(in: language).page(streaks.isEmpty ? [.paragraph(none)] : [.table(printedTable(in: language))], printing)
  }

  private func printedTable(in language: Language) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", language.pick(vi: "Số", en: "Id")), .init("recipient", language.pick(vi: "Họ và tên", en: "Recipient")),
      .init("run", language.pick(vi: "Các năm", en: "Years")), .number("years", language.pick(vi: "Liên tục", en: "In a row")),
      .init("verdict", language.pick(vi: "Để xét", en: "For")), .init("legalBasis", language.pick(vi: "Căn cứ", en: "Legal basis")),
    ]
    let rows = lines.map { streak, goal -> [Table.Cell] in
      let basis = goal.map { Self.basis(of: $0.rule, in: language) } ?? language.pick(vi: "sổ chưa có quy định", en: "no rule in the book")
      return [
        .number(Int(streak.person.id.number)), .text(streak.person.value.printedName(in: language)),
        .text("\(streak.years.lowerBound)–\(streak.years.upperBound)"), .number(streak.years.count),
        .text(goal.map { Self.sentence(on: streak, $0, in: language) } ?? "–"), .text(basis),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  /// "CSTD_TINH: cần 3 năm, đủ".
  private static func sentence(on streak: TitleStreak, _ goal: Goal, in language: Language) -> String {
    guard let years = goal.rule.years else {
      let line = LawAdvice.streak(of: goal.rule.awardCode, to: goal.award.code, goal.rule.validity, in: language)
      return language.pick(
        vi: "\(goal.award.code): sổ chưa có số năm; tra văn bản và ghi: \(line)",
        en: "\(goal.award.code): the book does not have the years; look them up and enter: \(line)")
    }
    let missing = years - streak.years.count
    return missing <= 0
      ? language.pick(vi: "\(goal.award.code): cần \(years) năm, đủ", en: "\(goal.award.code): needs \(years), has them")
      : language.pick(
        vi: "\(goal.award.code): cần \(years) năm, thiếu \(missing)", en: "\(goal.award.code): needs \(years), \(missing) missing")
  }

  private static func basis(of rule: StreakRule, in language: Language) -> String {
    let doubt = language.pick(vi: " (chưa đối chiếu với văn bản gốc)", en: " (not compared with the text)")
    return rule.law.basis + (rule.law.status.isVerified ? "" : doubt)
  }

  private func frame(in language: Language) -> PageFrame {
    PageFrame(
      title: language.pick(vi: "Số năm liên tục đạt danh hiệu", en: "Years in a row with a title"),
      subtitles: [language.pick(vi: title.title, en: title.titleEnglish)], office: office,
      period: language.pick(
        vi: "các chuỗi năm kết thúc ở năm \(year); quy định \(day.official(in: .vi))",
        en: "runs of years that end in \(year); rules of \(day.official(in: .en))"),
      countedBy: CountingBasis.merit.term(in: language), boundaries: language.pick(vi: "như ghi trong sổ", en: "as recorded"), asOf: asOf,
      fingerprint: fingerprint, warnings: warnings)
  }
}
