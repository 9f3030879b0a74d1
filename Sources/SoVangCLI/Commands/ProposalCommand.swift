internal import ArgumentParser
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

struct ProposalCommand: ParsableCommand {
  static let configuration = help(
    "proposal", "Tờ trình đề nghị khen thưởng: danh sách, họp hội đồng, kết quả xét.",
    "Proposals of awards: their lists, the council, what became of them.",
    examples: """
      sovang proposal add --number 15/TTr-UBND --submitted-on 2022-12-10 --proposer "UBND Phường 1" --to "UBND quận Phú Nhuận"
      sovang proposal import ds.csv --proposal 15/TTr-UBND
      sovang proposal decide 15/TTr-UBND --outcome accepted
      """,
    [
      ProposalAdd.self, ProposalImportCommand.self, ProposalList.self, ProposalShow.self, ProposalPaperCommand.self, ProposalCouncil.self,
      ProposalMinutes.self, ProposalDecide.self, ProposalVoid.self,
    ])
}

struct ProposalAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi một tờ trình.", "Enter a proposal.",
    examples: """
      sovang proposal add --number 15/TTr-UBND --submitted-on 2022-12-10 --proposer "UBND Phường 1" --to "UBND quận Phú Nhuận"
      """)

  @Option(help: .init(say("Số, ký hiệu.", "Number and symbol."), valueName: "15/TTr-UBND"))
  var number: String

  @Option(help: .init(say("Ngày trình.", "The day it was submitted."), valueName: "date"))
  var submittedOn: String

  @Option(
    help: .init(
      say("Cơ quan trình: tên, hoặc mã địa bàn của UBND.", "Who proposes: a name, or a place code for its People's Committee."),
      valueName: "agency"))
  var proposer: String

  @Option(help: .init(say("Cơ quan được đề nghị quyết định.", "The agency asked to decide."), valueName: "agency"))
  var to: String

  @Option(help: .init(say("Trích yếu.", "What it is about."), valueName: "text"))
  var subject: String?

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    let id = try register.addProposal(
      number: try Session.parse(number, option: "--number") { text throws(EntryProblem) in try DecisionNumber(parsing: text) },
      submittedOn: try session.day(submittedOn, option: "--submitted-on"),
      proposer: try Session.text(proposer, option: "--proposer"), issuer: try Session.text(to, option: "--to"),
      subject: Session.told(subject))
    try session.put(new: id, ProposalView.json(try register.findProposal(id.description)))
  }
}

struct ProposalImportCommand: ParsableCommand {
  static let configuration = help(
    "import", "Nhập danh sách đề nghị vào một tờ trình.", "Bring a list into a proposal.",
    examples: """
      sovang proposal import ds.csv --proposal 15/TTr-UBND
      # recipient,type,birthYear,gender,district,ward,neighbourhood,unit,
      # position,rankClass,award,basis,meritYear,meritFrom,meritTo,citation,
      # money,posthumous,enterprise
      """)

  @Option(help: .init(say("Tờ trình: số, ký hiệu, hoặc số trong sổ.", "The proposal: its number, or its id."), valueName: "15/TTr-UBND"))
  var proposal: String

  @OptionGroup var list: ListFile
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    try Session(common).bringIn(list) { register, file in
      let rows = try file.noting(
        AwardList(proposal: file.bytes, file: file.name, sheet: file.sheet, encoding: file.encoding, meanings: file.meanings))
      return try register.importProposal(rows, proposal: proposal, file: file.name, options: file.options)
    }
  }
}

struct ProposalList: ParsableCommand {
  static let configuration = help("list", "Các tờ trình.", "The proposals.", examples: "sovang proposal list -O csv")

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let lines = Dictionary(grouping: try register.proposalLines(ProposalLineFilter()), by: \.line.proposalID)
    try session.put(ProposalView.table(try register.proposals(), lines: lines))
  }
}

struct ProposalShow: ParsableCommand {
  static let configuration = help(
    "show", "Một tờ trình: các dòng, hội đồng, kết quả.", "A proposal: its lines, the council, what became of it.",
    examples: "sovang proposal show 15/TTr-UBND")

  @Argument(help: .init(say("Số, ký hiệu, hoặc số trong sổ.", "Number and symbol, or its id in the book.")))
  var number: String

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let proposal = try register.findProposal(number)
    let lines = try register.proposalLines(ProposalLineFilter(proposal: proposal.id))
    let meetings = try register.meetings(on: proposal.id)
    session.noteReading("proposal show", of: "proposal", id: proposal.id.number, in: register)
    if session.format == .json { return try session.put(ProposalView.json(proposal, lines: lines, meetings: meetings)) }
    try session.put(ObjectView.text(of: ProposalView.json(proposal, meetings: meetings)) + ProposalLineView.text(lines))
  }
}

struct ProposalVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một tờ trình, hoặc chỉ vài dòng hay phiên họp mới nhất, ghi nhầm.",
    "Strike out a proposal, or only some lines or its newest meeting, entered by mistake.",
    examples: #"""
      sovang proposal void 15/TTr-UBND --reason "ghi nhầm số"
      sovang proposal void 15/TTr-UBND --lines 4,7 --reason "ghi trùng"
      """#)

  @Argument(help: .init(say("Số, ký hiệu, hoặc số trong sổ.", "Number and symbol, or its id in the book.")))
  var number: String

  @Option(help: .init(say("Chỉ các dòng này.", "Only these lines."), valueName: "1-4,7"))
  var lines: String?

  @Flag(help: .init(say("Chỉ phiên họp hội đồng mới nhất.", "Only the newest council meeting.")))
  var meeting = false

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    if meeting && lines != nil { throw UsageProblem.notTogether("--meeting", "--lines") }
    let register = try session.register()
    if meeting { return try register.voidMeeting(on: number, reason: reason.reason) }
    try register.voidProposal(number, lines: try lines.map(LineNumbers.parse), reason: reason.reason)
  }
}

/// Line numbers as officers write them: `1-4,7`.
enum LineNumbers {
  static func parse(_ text: String) throws -> [Int] {
    try text.split(separator: ",", omittingEmptySubsequences: false).flatMap { part -> ClosedRange<Int> in
      let ends = part.split(separator: "-", maxSplits: 1).map { try? WholeNumber.parse($0.trimmed, in: 1...1_000_000) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last else {
        throw UsageProblem.badValue(option: "--lines", value: text, .notLineNumbers)
      }
      return first...last
    }
  }

  /// The same numbers, in order, as officers write them.
  static func text(_ numbers: [Int]) -> String {
    numbers.reduce(into: [ClosedRange<Int>]()) { runs, number in
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
  }
}
