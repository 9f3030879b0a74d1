internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct ProposalCouncil: ParsableCommand {
  static let configuration = help(
    "council", "Ghi phiên họp hội đồng thi đua, khen thưởng và phiếu.", "Record a meeting of the council and its votes.",
    examples: """
      sovang proposal council 15/TTr-UBND --held-on 2022-12-20 --members 9 --present 8 --written 1 --vote GK_HUYEN=9/0/0 --vote 12=3/5/1
      """)

  @Argument(help: .init(say("Tờ trình.", "The proposal.")))
  var proposal: String

  @Option(help: .init(say("Ngày họp.", "The day."), valueName: "date"))
  var heldOn: String

  @Option(help: .init(say("Tổng số thành viên hội đồng.", "All members of the council."), valueName: "n"))
  var members: String

  @Option(help: .init(say("Số có mặt.", "How many were present."), valueName: "n"))
  var present: String

  @Option(help: .init(say("Số vắng mặt gửi ý kiến bằng văn bản.", "Absent members with a written opinion."), valueName: "n"))
  var written = "0"

  @Option(help: .init(say("Bỏ phiếu kín (secret) hay biểu quyết (open).", "By secret ballot or openly."), valueName: "secret|open"))
  var ballot: String?

  @Option(
    help: .init(
      say(
        "Phiếu cho một hình thức, hoặc một dòng: tán thành/không/trắng.", "Votes on an award, or on one line: for/against/blank."),
      valueName: "what=n/n/n"))
  var vote: [String] = []

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let meeting = CouncilMeeting(
      heldOn: try session.day(heldOn, option: "--held-on"), members: try Self.count(members, "--members", least: 1),
      present: try Self.count(present, "--present"), written: try Self.count(written, "--written"),
      ballot: try ballot.map {
        try Session.parse($0, option: "--ballot") { text throws(EntryProblem) in try CouncilMeeting.Ballot(parsing: text) }
      }, votes: try vote.map(Self.vote))
    let register = try session.register()
    let (id, doubts) = try register.addMeeting(meeting, on: proposal)
    for doubt in doubts { Terminal.talk(doubt.line(in: Speech.language)) }
    let recorded = try register.meetings(on: register.findProposal(proposal).id).first { $0.id == id }
    try session.put(new: id, CouncilView.json(recorded ?? Entry(id, meeting)))
  }

  private static func count(_ text: String, _ option: String, least: Int = 0) throws -> Int {
    try Session.parse(text, option: option) { text throws(EntryProblem) in try WholeNumber.parse(text, in: least...1000) }
  }

  /// `GK_HUYEN=9/0/0` or, for line 12, `12=3/5/1`.
  private static func vote(_ text: String) throws -> CouncilVote {
    let parts = text.split(separator: "=", maxSplits: 1)
    let counts = try (parts.last ?? "").split(separator: "/", omittingEmptySubsequences: false).map { try count($0.trimmed, "--vote") }
    guard parts.count == 2, counts.count == 3 else { throw UsageProblem.badValue(option: "--vote", value: text, .notVotes) }
    let what = parts[0].trimmed
    return CouncilVote(Int(what).map { .line($0) } ?? .kind(code: what), inFavour: counts[0], against: counts[1], blank: counts[2])
  }
}

struct ProposalDecide: ParsableCommand {
  static let configuration = help(
    "decide", "Ghi kết quả xét các dòng: đồng ý, hạ mức, trả lại, không đồng ý.",
    "Record what became of lines: accepted, downgraded, returned, refused.",
    examples: #"""
      sovang proposal decide 15/TTr-UBND --lines 12 --outcome "không đồng ý" --reason "đang bị xem xét kỷ luật"
      sovang proposal decide 15/TTr-UBND --lines 9 --outcome "hạ mức" --award GK_XA --reason "thành tích ở phạm vi phường"
      sovang proposal decide 15/TTr-UBND --outcome "đồng ý" --on 2022-12-22
      """#)

  @Argument(help: .init(say("Tờ trình.", "The proposal.")))
  var proposal: String

  @Option(
    help: .init(
      say(
        "Kết quả: đồng ý (chấp thuận, accepted), hạ mức (downgraded), trả lại (returned), không đồng ý (không chấp thuận, refused).",
        "The outcome: accepted, downgraded, returned, refused."),
      valueName: say("kết quả", "outcome")))
  var outcome: String

  @Option(
    help: .init(say("Các dòng; bỏ trống là mọi dòng chưa có kết quả.", "The lines; else all not decided on yet."), valueName: "1-4,7"))
  var lines: String?

  @Option(help: .init(say("Hình thức thấp hơn, khi hạ mức.", "The lower award, when downgraded."), valueName: "award"))
  var award: String?

  @Option(help: .init(say("Ngày có kết quả.", "The day."), valueName: "date"))
  var on: String?

  @Option(help: .init(say("Lý do; bắt buộc trừ khi đồng ý.", "The reason; needed unless accepted."), valueName: "text"))
  var reason: String?

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let verdict = try Session.parse(outcome, option: "--outcome") { text throws(EntryProblem) in
      try ProposalOutcome.Verdict(parsing: text)
    }
    if verdict == .downgraded && award == nil { throw UsageProblem.missing(option: "--award") }
    if verdict != .downgraded && award != nil { throw UsageProblem.notTogether("--award", "--outcome \(verdict.rawValue)") }
    let reason = Session.told(reason)
    if verdict != .accepted && reason == nil { throw UsageProblem.missing(option: "--reason") }
    let (count, doubts) = try session.register().decide(
      proposal, lines: try lines.map(LineNumbers.parse), verdict, kind: award, on: session.day(on, option: "--on"), reason: reason)
    for doubt in doubts { Terminal.talk(doubt.line(in: Speech.language)) }
    if session.format == .json { try session.put(.object([.init("decided", .int(count))])) }
  }
}
