internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct DecisionDraftCommand: ParsableCommand {
  static let configuration = help(
    "draft", "Dự thảo quyết định để trình ký.", "Draft decisions, laid before the signer.",
    examples: """
      sovang decision draft add --proposal 15/TTr-UBND
      sovang decision draft show 1
      """, [DecisionDraftAdd.self, DecisionDraftList.self, DecisionDraftShow.self, DecisionDraftVoid.self])
}

struct DecisionDraftAdd: ParsableCommand {
  static let configuration = help(
    "add", "Lập dự thảo từ các dòng đã đồng ý của một hay nhiều tờ trình.",
    "Draft a decision of the accepted lines of one or more proposals.",
    examples: """
      sovang decision draft add --proposal 15/TTr-UBND
      sovang decision draft add --proposal 1 --proposal 2 --award GK_HUYEN --subject "Về việc tặng Giấy khen"
      """)

  @Option(help: .init(say("Tờ trình; nêu được nhiều lần.", "A proposal; may be repeated."), valueName: "15/TTr-UBND"))
  var proposal: [String]

  @Option(help: .init(say("Chỉ các dòng được khen hình thức này.", "Only the lines accepted for this award."), valueName: "award"))
  var award: String?

  @Option(help: .init(say("Trích yếu.", "What it is about."), valueName: "text"))
  var subject: String?

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    guard !proposal.isEmpty else { throw UsageProblem.missing(option: "--proposal") }
    let id = try register.addDraft(of: proposal, kind: award, subject: Session.told(subject))
    let facts = try register.draftFacts(id)
    for finding in facts.findings { Terminal.talk(finding.line(in: Speech.language)) }
    try session.put(new: id, DraftDecision(facts, in: session.language).json(in: session.language))
  }
}

struct DecisionDraftList: ParsableCommand {
  static let configuration = help("list", "Các dự thảo.", "The drafts.", examples: "sovang decision draft list")

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    try session.put(DraftView.table(try session.register(known).drafts()))
  }
}

struct DecisionDraftShow: ParsableCommand {
  static let configuration = help(
    "show", "In một dự thảo để trình ký.", "Print a draft for signature.",
    examples: """
      sovang decision draft show 1
      sovang decision draft show 1 --signer "Nguyễn Đông Tùng" --send-to "Công an quận" -o du-thao.docx
      """)

  @Argument(help: .init(say("Số của dự thảo.", "The draft's number.")))
  var id: Int64

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
    let facts = try register.draftFacts(Identifier(id))
    session.noteReading("decision draft show", of: "decision_draft", id: id, in: register)
    facts.tellGrounds(in: Speech.language)
    try session.put(DraftDecision(facts, in: session.language, paper: details), words: words)
  }
}

struct DecisionDraftVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một dự thảo không ký; các dòng được xét lại.", "Strike out a draft that is not signed; its lines are free again.",
    examples: #"sovang decision draft void 1 --reason "trình ký lại theo từng hình thức""#)

  @Argument(help: .init(say("Số của dự thảo.", "The draft's number.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().voidDraft(Identifier(id), reason: reason.reason)
  }
}

struct DecisionSign: ParsableCommand {
  static let configuration = help(
    "sign", "Ghi dự thảo đã ký: quyết định và các khen thưởng vào sổ cùng lúc.",
    "Record that a draft was signed: the decision and its awards enter the book together.",
    examples: """
      sovang decision sign 1 --number 57/QĐ-UBND --signed-on 2022-12-28 --signer "Nguyễn Đông Tùng" --signer-title "Chủ tịch"
      """)

  @Argument(help: .init(say("Số của dự thảo.", "The draft's number.")))
  var id: Int64

  @Option(help: .init(say("Số, ký hiệu.", "Number and symbol."), valueName: "57/QĐ-UBND"))
  var number: String

  @Option(help: .init(say("Ngày ký.", "The day it was signed."), valueName: "date"))
  var signedOn: String

  @OptionGroup var signer: SignerOptions
  @OptionGroup var override: OverrideOption
  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    var options = ImportSummary.Options()
    options.override = try override.reason()
    let summary = try session.register(correction).sign(
      Identifier(id),
      number: try Session.parse(number, option: "--number") { text throws(EntryProblem) in try DecisionNumber(parsing: text) },
      signedOn: try session.day(signedOn, option: "--signed-on"), signer: Session.told(signer.signer),
      signerTitle: Session.told(signer.signerTitle), signingForm: try signer.form(), options: options)
    try session.report(summary, options: options, notes: ListNotes(), rejects: nil)
  }
}

struct DecisionMoney: ParsableCommand {
  static let configuration = help(
    "money", "In danh sách ký nhận tiền thưởng của một quyết định.", "Print the list on which a decision's prize money is signed for.",
    examples: "sovang decision money 57/QĐ-UBND -o tien-thuong.csv")

  @Argument(help: .init(say("Số, ký hiệu, hoặc số trong sổ.", "Number and symbol, or its number in the book.")))
  var number: String

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let decision = try register.findDecision(number)
    let awards = try register.awards(AwardFilter(decision: decision.id))
    let gaps = try register.moneyGaps(of: awards.filter { $0.cancellation == nil })
    let protected = try register.protectedAwards(AwardFilter(decision: decision.id))
    session.noteReading("decision money", of: "decision", id: decision.id.number, in: register)
    try session.put(
      MoneySheet(
        decision.value, awards: awards, gaps: gaps, protected: protected.reduce(0) { $0 + $1.award.quantity },
        office: try register.office().name, asOf: try register.asOf(),
        fingerprint: try register.fingerprint.description))
  }
}

/// Who signed a decision, and for whom.
struct SignerOptions: ParsableArguments {
  @Option(help: .init(say("Người ký.", "Who signed."), valueName: "name"))
  var signer: String?

  @Option(help: .init(say("Chức vụ người ký.", "The signer's title."), valueName: "title"))
  var signerTitle: String?

  @Option(help: .init(say("Ký thay: KT, TUQ, Q.", "Signed for the chair: KT, TUQ, Q."), valueName: "KT|TUQ|Q"))
  var signing: String?

  func form() throws -> Decision.SigningForm? {
    try signing.map {
      try Session.parse($0, option: "--signing") { text throws(EntryProblem) in try Decision.SigningForm(parsing: text) }
    }
  }
}
