internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct CeremonyProgrammeCommand: ParsableCommand {
  static let configuration = help(
    "programme", "In chương trình trao: từ hình thức cao nhất đến thấp nhất, rồi quà; ai trao, ai nhận.",
    "Print the running order: from the highest award to the lowest, then the gifts; who hands over, who receives.",
    examples: """
      sovang ceremony programme 1 --decision 57/QĐ-UBND --presenter "GK_HUYEN=Nguyễn Đông Tùng" -o chuong-trinh.docx
      sovang ceremony programme 1
      """)

  @Argument(help: .init(say("Số của buổi lễ.", "The ceremony's number.")))
  var id: Int64

  @Option(
    help: .init(
      say(
        "Sẽ trao khen thưởng của quyết định này mà chưa ai nhận; nêu được nhiều lần.",
        "The awards of this decision that nobody has received are handed out; may be repeated."),
      valueName: "57/QĐ-UBND"))
  var decision: [String] = []

  @Option(
    help: .init(
      say(
        "Người trao một hình thức, hoặc quà (gifts): mã=tên; nêu được nhiều lần.",
        "Who hands over an award, or the gifts: code=name; may be repeated."),
      valueName: "award=name"))
  var presenter: [String] = []

  @OptionGroup var readers: ReadershipOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let audience = try readers.audience()
    let register = try session.register(known)
    let recorded = try register.gatheringFacts(Identifier(id), decisions: decision)
    let facts = recorded.told(to: audience)
    readers.note("ceremony programme", of: "ceremony", id: id, in: register, session)
    try session.put(CeremonyProgramme(facts, presenters: presenters(of: CeremonyProgramme(facts).handedOver)))
    ReadershipOption.tell(withheld: recorded.awards.filter { $0.isPartlyWithheld(from: audience) }.count)
  }

  private func presenters(of known: [String]) throws -> [String: String] {
    try presenter.reduce(into: [:]) { presenters, text in
      let parts = text.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard let what = parts.first, known.contains(what) else {
        throw UsageProblem.unknownWord(option: "--presenter", value: parts.first ?? text, known: known)
      }
      presenters[what] = try Session.text(parts.count == 2 ? parts[1] : "", option: "--presenter")
    }
  }
}

struct CeremonyPressCommand: ParsableCommand {
  static let configuration = help(
    "press", "In tin về buổi lễ, chỉ gồm những gì đã ghi vào sổ; không nêu tên người được khen.",
    "Print what is told the press: what the book has alone, without the names of recipients.",
    examples: """
      sovang ceremony press 1
      sovang ceremony press 1 -o tin.docx
      """)

  @Argument(help: .init(say("Số của buổi lễ.", "The ceremony's number.")))
  var id: Int64

  @OptionGroup var words: TemplatesOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let own = try words.words()
    let register = try session.register(known)
    try session.put(CeremonyPress(try register.gatheringFacts(Identifier(id))), words: own)
  }
}
