internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct DecisionCommand: ParsableCommand {
  static let configuration = help(
    "decision", "Quyết định khen thưởng.", "Decisions of commendation.",
    examples: """
      sovang decision add --number 57/QĐ-UBND --signed-on 2023-01-05 --issuer "UBND quận Phú Nhuận"
      sovang decision list
      sovang decision show 57/QĐ-UBND
      """,
    [
      DecisionAdd.self, DecisionDraftCommand.self, DecisionSign.self, DecisionList.self, DecisionShow.self, DecisionMoney.self,
      DecisionCertificates.self, DecisionBlanks.self, DecisionVoid.self,
    ])
}

struct DecisionAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi một quyết định đã ký.", "Enter a signed decision.",
    examples: """
      sovang decision add --number 57/QĐ-UBND --signed-on 2023-01-05 --issuer "UBND quận Phú Nhuận" --signer "Nguyễn Đông Tùng" --signer-title "Chủ tịch"
      """)

  @Option(help: .init(say("Số, ký hiệu.", "Number and symbol."), valueName: "57/QĐ-UBND"))
  var number: String

  @Option(help: .init(say("Ngày ký.", "The day it was signed."), valueName: "date"))
  var signedOn: String

  @Option(
    help: .init(
      say("Cơ quan ban hành: tên, hoặc mã địa bàn của UBND.", "The issuer: a name, or a place code for its People's Committee."),
      valueName: "agency"))
  var issuer: String

  @OptionGroup var signer: SignerOptions
  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let id = try session.register(correction).addDecision(
      number: try Session.parse(number, option: "--number") { text throws(EntryProblem) in try DecisionNumber(parsing: text) },
      signedOn: try session.day(signedOn, option: "--signed-on"), issuer: try Session.text(issuer, option: "--issuer"),
      signer: Session.told(signer.signer), signerTitle: Session.told(signer.signerTitle), signingForm: try signer.form())
    try session.put(new: id, DecisionView.json(try session.register(correction).findDecision(id.description)))
  }
}

struct DecisionList: ParsableCommand {
  static let configuration = help("list", "Các quyết định.", "The decisions.", examples: "sovang decision list -O csv")

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    try session.put(DecisionView.table(try session.register(known).decisions()))
  }
}

struct DecisionShow: ParsableCommand {
  static let configuration = help(
    "show", "Một quyết định và các khen thưởng của nó.", "A decision and its awards.", examples: "sovang decision show 57/QĐ-UBND -O json")

  @Argument(help: .init(say("Số, ký hiệu, hoặc số trong sổ.", "Number and symbol, or its number in the book.")))
  var number: String

  @OptionGroup var readers: ReadershipOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let audience = try readers.audience()
    let register = try session.register(known)
    let decision = try register.findDecision(number)
    let found = try register.awards(AwardFilter(decision: decision.id))
    let awards = found.map { $0.told(to: audience) }
    ReadershipOption.tell(withheld: found.filter { $0.isPartlyWithheld(from: audience) }.count)
    readers.note("decision show", of: "decision", id: decision.id.number, in: register, session)
    let protected = try register.protectedAwards(AwardFilter(decision: decision.id))
    let object = DecisionView.json(decision, awards: awards, protected: protected)
    if session.format == .json { return try session.put(object) }
    let table = awards.isEmpty ? "" : "\n" + AwardView.table(awards, isPage: true).showing(AwardView.pageColumns).worded.text()
    try session.put(ObjectView.text(of: DecisionView.json(decision, money: awards, protected: protected)) + table)
  }
}

struct DecisionVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một quyết định ghi nhầm.", "Strike out a decision entered by mistake.",
    examples: #"sovang decision void 57/QĐ-UBND --reason "ghi nhầm số""#)

  @Argument(help: .init(say("Số, ký hiệu, hoặc số trong sổ.", "Number and symbol, or its number in the book.")))
  var number: String

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().voidDecision(number, reason: reason.reason)
  }
}
