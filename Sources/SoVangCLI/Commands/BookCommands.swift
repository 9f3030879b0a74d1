internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct LogCommand: ParsableCommand {
  static let configuration = help(
    "log", "Ai đã ghi gì, khi nào, vì sao.", "Who changed what, when and why.",
    examples: """
      sovang log
      sovang log --since 2023-01-12
      sovang log --access
      """)

  @Option(
    help: .init(say("Từ ngày này, hoặc từ thay đổi số này.", "From this day, or from the change of this number."), valueName: "date|n"))
  var since: String?

  @Flag(
    help: .init(
      say(
        "Thay vào đó: ai đã xem thông tin về người được khen, khi nào, bằng lệnh gì.",
        "Instead: who read what identifies people, when, by which command.")))
  var access = false

  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    if access { return try putAccesses(of: register, session) }
    let number = since.flatMap { Int64($0) }
    let day = try number == nil ? since.map { _ in try session.day(since, option: "--since") } : nil
    let records = try register.log(from: number ?? 1).filter { Self.isSince(day, $0.madeAt) }
    try session.put(LogView.table(records, isPage: session.format.isPage))
  }

  /// A reading has no number of a change: --since is a day here.
  private func putAccesses(of register: Register, _ session: Session) throws {
    let day = try since.map { _ in try session.day(since, option: "--since") }
    try session.put(LogView.table(try register.accesses().filter { Self.isSince(day, $0.readAt) }, isPage: session.format.isPage))
  }

  private static func isSince(_ day: CivilDate?, _ instant: String) -> Bool {
    day.map { day in CivilDate.inVietnam(instant).map { day <= $0.day } ?? true } ?? true
  }
}

struct VerifyCommand: ParsableCommand {
  static let configuration = help(
    "verify", "Kiểm tra chuỗi thay đổi và tệp sổ.", "Check the chain of changes and the file.",
    examples: """
      sovang verify
      sovang verify --expect 3-9f2c41d07ab3e65518c09f2c41d07ab3
      """)

  @Option(help: .init(say("Mã xác thực của sổ đã in trên giấy.", "A fingerprint printed on a page."), valueName: "fingerprint"))
  var expect: String?

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let expected = try expect.map { text in
      guard let fingerprint = Fingerprint(text) else {
        throw UsageProblem.badValue(option: "--expect", value: text, .notAFingerprint)
      }
      return fingerprint
    }
    let register = try session.register()
    let findings = try register.verify(expecting: expected)
    try report(findings, register, session)
  }

  private func report(_ findings: [VerificationFinding], _ register: Register, _ session: Session) throws {
    if session.format == .json {
      try session.put(
        .object([
          .init("schema", "sovang/verify/1"), .init("ok", .bool(findings.isEmpty)),
          .init("fingerprint", .string(try register.fingerprint.description)),
          .init("findings", .array(findings.map { .string($0.message(in: Speech.language).text) })),
        ]))
    } else {
      for finding in findings { Terminal.talk(finding.message(in: Speech.language).text) }
    }
    if !findings.isEmpty { throw FoundSomething() }
  }
}

struct StatusCommand: ParsableCommand {
  static let configuration = help(
    "status", "Sổ nào, của ai, có gì.", "Which register, whose, and what is in it.", examples: "sovang status")

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let status = try session.register().status()
    let object = StatusView.json(status)
    if let reminder = StatusView.backupReminder(status, today: session.today) { Terminal.talk(reminder) }
    try session.put(entry: object)
  }
}
