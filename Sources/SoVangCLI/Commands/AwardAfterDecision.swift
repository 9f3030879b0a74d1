internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// Which awards a step is about: all of a decision, or some by their numbers.
struct AwardChoice: ParsableArguments {
  @Argument(
    help: .init(
      say("Số của các khen thưởng, nếu không nêu --decision.", "The awards' numbers, unless --decision says which."), valueName: "id"))
  var ids: [Int64] = []

  @Option(
    help: .init(
      say("Mọi khen thưởng của quyết định còn thiếu bước này.", "All awards of the decision that lack this step."), valueName: "57/QĐ-UBND")
  )
  var decision: String?

  func selection() throws -> AwardSelection {
    switch (ids.isEmpty, decision) {
    case (true, let decision?): return .decision(decision)
    case (false, nil): return .awards(ids.map { Identifier($0) })
    case (true, nil): throw UsageProblem.needsOneOf(["ID", "--decision"])
    case (false, _?): throw UsageProblem.notTogether("ID", "--decision")
    }
  }
}

struct AwardCertificate: ParsableCommand {
  static let configuration = help(
    "certificate", "Cấp bằng, giấy khen theo số sổ vàng; cấp đổi, cấp lại.",
    "Make out certificates under golden-book numbers; replace worn or lost ones.",
    examples: #"""
      sovang award certificate --decision 57/QĐ-UBND --on 2022-12-29
      sovang award certificate 12 --number 1203 --on 2022-12-29
      sovang award certificate 12 --reissue --reason "bị mất do cháy nhà"
      """#)

  @OptionGroup var choice: AwardChoice

  @Option(
    help: .init(
      say("Số sổ vàng đã ghi trên bằng (đầu tiên); bỏ trống là số tiếp theo.", "The number on the (first) paper; else the next."),
      valueName: "n"))
  var number: String?

  @Option(help: .init(say("Ngày cấp.", "The day."), valueName: "date"))
  var on: String?

  @Flag(help: .init(say("Cấp đổi: bằng cũ hỏng, sai, đã nộp lại.", "For a worn or wrong one, handed in.")))
  var exchange = false

  @Flag(help: .init(say("Cấp lại: bằng cũ bị mất.", "For a lost one.")))
  var reissue = false

  @Option(help: .init(say("Lý do cấp đổi, cấp lại; không nêu tên người.", "Why it is replaced; name no one."), valueName: "text"))
  var reason: String?

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    if exchange && reissue { throw UsageProblem.notTogether("--exchange", "--reissue") }
    let number = try number.map {
      try Session.parse($0, option: "--number") { text throws(EntryProblem) in try WholeNumber.parse(text, in: Certificate.numbers) }
    }
    let day = try session.day(on, option: "--on")
    let issued = try exchange || reissue ? replaced(number, on: day, session) : first(number, on: day, session)
    if session.format == .json { return try session.put(.array(issued.map(CertificateView.json))) }
    guard let first = issued.first, let last = issued.last else { return }
    try session.put(issued.count == 1 ? "\(first.number)\n" : "\(first.number)-\(last.number)\n")
  }

  private func first(_ number: Int?, on day: CivilDate, _ session: Session) throws -> [IssuedCertificate] {
    if reason != nil { throw UsageProblem.needsOneOf(["--exchange", "--reissue"]) }
    return try session.register().issueCertificates(for: choice.selection(), from: number, on: day)
  }

  private func replaced(_ number: Int?, on day: CivilDate, _ session: Session) throws -> [IssuedCertificate] {
    guard let reason = Session.told(reason) else { throw UsageProblem.missing(option: "--reason") }
    guard choice.ids.count == 1, choice.decision == nil else { throw UsageProblem.missing(option: "ID") }
    return [
      try session.register().replaceCertificate(
        of: Identifier(choice.ids[0]), exchange ? .exchange : .reissue, number: number, on: day, reason: reason)
    ]
  }
}

struct AwardPay: ParsableCommand {
  static let configuration = help(
    "pay", "Ghi đã chi tiền thưởng.", "Record that prize money was paid.",
    examples: """
      sovang award pay --decision 57/QĐ-UBND --on 2023-01-12 --except 4
      sovang award pay 4 --on 2023-01-16 --to "Trần Thị Bình"
      """)

  @OptionGroup var choice: AwardChoice

  @Option(help: .init(say("Để lại khen thưởng này; nêu được nhiều lần.", "Leave this award out; may be repeated."), valueName: "id"))
  var except: [Int64] = []

  @Option(help: .init(say("Ngày chi.", "The day."), valueName: "date"))
  var on: String?

  @Option(help: .init(say("Người ký nhận, nếu không phải người được khen.", "Who signed for it, if not the recipient."), valueName: "name"))
  var to: String?

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let payments = try session.register().pay(
      choice.selection(), except: Set(except.map { Identifier($0) }), on: session.day(on, option: "--on"), to: Session.told(to))
    guard session.format == .json else { return }
    let money = payments.reduce(0) { $0 + $1.amount.amount }
    try session.put(.object([.init("paid", .int(payments.count)), .init("paidMoney", .int(money))]))
  }
}

struct AwardRecover: ParsableCommand {
  static let configuration = help(
    "recover", "Ghi hiện vật, bằng, tiền đã thu hồi sau khi hủy bỏ.", "Record what came back after a cancellation.",
    examples: """
      sovang award recover 3 --certificate --object --on 2024-03-10
      sovang award recover 3 --money 450000 --on 2024-03-15
      """)

  @Argument(help: .init(say("Số của khen thưởng.", "The award's number.")))
  var id: Int64

  @Flag(help: .init(say("Hiện vật.", "The object.")))
  var object = false

  @Flag(help: .init(say("Bằng, giấy khen.", "The certificate.")))
  var certificate = false

  @Option(help: .init(say("Tiền; có thể thu nhiều lần.", "Money; it may come in parts."), valueName: "đồng"))
  var money: String?

  @Option(help: .init(say("Ngày thu hồi.", "The day."), valueName: "date"))
  var on: String?

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let day = try session.day(on, option: "--on")
    let what: [Recovery.What] =
      (object ? [.object] : []) + (certificate ? [.certificate] : []) + (try money.map { [.money(try Self.money($0))] } ?? [])
    if what.isEmpty { throw UsageProblem.needsOneOf(["--object", "--certificate", "--money"]) }
    let register = try session.register()
    try register.recover(Identifier(id), what.map { Recovery($0, receivedOn: day) })
    if session.format == .json { try session.put(AwardView.json(id, in: register)) }
  }

  /// An amount of money that is not nothing.
  static func money(_ text: String) throws -> Dong {
    let amount = try Session.parse(text, option: "--money") { text throws(EntryProblem) in try Dong(parsing: text) }
    if amount.amount < 1 { throw UsageProblem.badValue(option: "--money", value: text, .outOfRange(least: 1, most: WholeNumber.greatest)) }
    return amount
  }
}

extension AwardView {
  /// An award with its certificates.
  static func json(_ id: Int64, in register: Register) throws -> JSONValue {
    let listing = try register.findAward(Identifier(id))
    return json(listing, certificates: try register.certificates(of: listing.id), law: try register.law(of: listing))
  }
}
