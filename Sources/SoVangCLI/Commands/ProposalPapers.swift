internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct ProposalPaperCommand: ParsableCommand {
  static let configuration = help(
    "paper", "In tờ trình kèm danh sách đề nghị.", "Print the proposal with its list.",
    examples: """
      sovang proposal paper 15/TTr-UBND --signer "Trần Văn Bảy" -o to-trinh.docx
      sovang proposal paper 15/TTr-UBND --superior "UBND quận Phú Nhuận" --send-to "Phòng Nội vụ"
      """)

  @Argument(help: .init(say("Số, ký hiệu, hoặc số trong sổ.", "Number and symbol, or its id in the book.")))
  var number: String

  @OptionGroup var signer: SignerOptions
  @OptionGroup var paper: PaperOptions
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    try session.refuse(signer.used + paper.used)
    let words = try paper.words()
    var details = try paper.details()
    try signer.fill(&details)
    let register = try session.register(known)
    let facts = try register.proposalFacts(number)
    session.noteReading("proposal paper", of: "proposal", id: try register.findProposal(number).id.number, in: register)
    try session.put(ProposalPaper(facts, paper: details), words: words)
  }
}

struct ProposalMinutes: ParsableCommand {
  static let configuration = help(
    "minutes", "In biên bản họp hội đồng về một tờ trình; mặc định là phiên mới nhất.",
    "Print the minutes of the council's meeting on a proposal; the newest unless told.",
    examples: """
      sovang proposal minutes 15/TTr-UBND -o bien-ban.docx
      sovang proposal minutes 15/TTr-UBND --meeting 1
      """)

  @Argument(help: .init(say("Số, ký hiệu, hoặc số trong sổ.", "Number and symbol, or its id in the book.")))
  var number: String

  @Option(help: .init(say("Phiên họp thứ mấy, theo thứ tự ghi vào sổ.", "Which meeting, in the order they were entered."), valueName: "n"))
  var meeting: Int?

  @OptionGroup var paper: PaperOptions
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    try session.refuse(paper.used)
    let words = try paper.words()
    let details = try paper.details()
    let register = try session.register(known)
    let facts = try register.proposalFacts(number)
    try register.requireMeeting(on: number, facts)
    let meeting = try meeting(of: facts)
    session.noteReading("proposal minutes", of: "proposal", id: try register.findProposal(number).id.number, in: register)
    try session.put(CouncilMinutes(facts, of: meeting, paper: details), words: words)
  }

  /// The newest, or the one that is told.
  private func meeting(of facts: ProposalFacts) throws -> CouncilMeeting {
    let known = facts.meetings.indices.map { $0 + 1 }
    let number = meeting ?? facts.meetings.count
    guard known.contains(number) else {
      throw UsageProblem.unknownWord(option: "--meeting", value: String(number), known: known.map(String.init))
    }
    return facts.meetings[number - 1]
  }
}
