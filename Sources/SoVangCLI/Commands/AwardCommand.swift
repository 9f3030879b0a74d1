internal import ArgumentParser
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

struct AwardCommand: ParsableCommand {
  static let configuration = help(
    "award", "Khen thưởng: nhập danh sách, trao, hủy bỏ.", "Awards: bring in lists, confer, cancel.",
    examples: """
      sovang award import ds.csv --decision 57/QĐ-UBND --dry-run
      sovang award confer --decision 57/QĐ-UBND --ceremony 1
      sovang award list --year 2022 -O csv
      """,
    [
      AwardImportCommand.self, AwardConfer.self, AwardCertificate.self, AwardPay.self, AwardListCommand.self, AwardShow.self,
      AwardCancel.self, AwardRecover.self, AwardVoid.self, AwardOverride.self, AwardProtected.self,
    ])
}

struct AwardImportCommand: ParsableCommand {
  static let configuration = help(
    "import", "Nhập danh sách khen thưởng từ CSV hoặc xlsx.", "Bring in a list of awards from CSV or xlsx.",
    examples: """
      sovang award import ds.csv --decision 57/QĐ-UBND
      sovang award import ds.csv --dry-run -O json
      # recipient,type,birthYear,gender,idDigits,district,ward,neighbourhood,
      # unit,position,rankClass,award,basis,meritYear,meritFrom,meritTo,
      # citation,money,posthumous,enterprise,ground[,decision,signedOn,issuer]
      """)

  @Option(help: .init(say("Quyết định của mọi dòng.", "The decision of all rows."), valueName: "57/QĐ-UBND"))
  var decision: String?

  @Option(help: .init(say("Trao tại buổi lễ số.", "Conferred at this ceremony."), valueName: "id"))
  var ceremony: Int64?

  @OptionGroup var override: OverrideOption
  @OptionGroup var list: ListFile
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let reason = try override.reason()
    try Session(common).bringIn(list) { register, file in
      let rows = try file.noting(
        AwardList(
          file.bytes, file: file.name, sheet: file.sheet, encoding: file.encoding, meanings: file.meanings,
          decisionIsGiven: decision != nil))
      var options = file.options
      options.override = reason
      return try register.importAwards(
        rows, decision: decision, ceremony: ceremony.map { Identifier($0) }, file: file.name, options: options)
    }
  }
}

struct AwardConfer: ParsableCommand {
  static let configuration = help(
    "confer", "Ghi việc trao các khen thưởng của một quyết định tại một buổi lễ.", "Record that a decision's awards were handed out.",
    examples: """
      sovang award confer --decision 57/QĐ-UBND --ceremony 1
      sovang award confer --decision 57/QĐ-UBND --ceremony 1 --absent 3 --representative "5=Trần Thị Bình"
      """)

  @Option(help: .init(say("Quyết định.", "The decision."), valueName: "57/QĐ-UBND"))
  var decision: String

  @Option(help: .init(say("Buổi lễ số.", "The ceremony."), valueName: "id"))
  var ceremony: Int64

  @Option(help: .init(say("Khen thưởng vắng mặt, theo số.", "An award whose recipient was absent."), valueName: "award"))
  var absent: [Int64] = []

  @Option(
    help: .init(say("Khen thưởng có người nhận thay: số=tên.", "An award received by somebody else: number=name."), valueName: "award=name")
  )
  var representative: [String] = []

  @Option(
    help: .init(say("Khen thưởng do thân nhân nhận: số=tên.", "An award received by the family: number=name."), valueName: "award=name"))
  var family: [String] = []

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    var others: [Identifier<Award>: (manner: ConferralManner, representative: String?)] = [:]
    for id in absent { others[Identifier(id)] = (.absent, nil) }
    for text in representative { try add(text, as: .representative, option: "--representative", to: &others) }
    for text in family { try add(text, as: .family, option: "--family", to: &others) }
    let count = try session.register(correction).confer(decision: decision, ceremony: Identifier(ceremony), others: others)
    if session.format == .json { try session.put(.object([.init("conferred", .int(count))])) }
  }

  private func add(
    _ text: String, as manner: ConferralManner, option: String,
    to others: inout [Identifier<Award>: (manner: ConferralManner, representative: String?)]
  ) throws {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard let id = parts.first.flatMap({ Int64($0.trimmed) }) else {
      throw UsageProblem.badValue(option: option, value: text, .notAWholeNumber)
    }
    let told = others.updateValue((manner, parts.count > 1 ? parts[1].trimmed : nil), forKey: Identifier(id))
    if told != nil { throw UsageProblem.badValue(option: option, value: text, .mannerToldTwice) }
  }
}

struct AwardShow: ParsableCommand {
  static let configuration = help("show", "Một khen thưởng.", "An award.", examples: "sovang award show 1 -O json")

  @Argument(help: .init(say("Số của khen thưởng.", "The award's number.")))
  var id: Int64

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let object = try AwardView.json(id, in: register)
    session.noteReading("award show", of: "award", id: id, in: register)
    try session.put(entry: object)
  }
}

struct AwardCancel: ParsableCommand {
  static let configuration = help(
    "cancel", "Hủy bỏ một khen thưởng theo luật; sổ in là đã hủy.", "Cancel an award in law; it stays and prints as cancelled.",
    examples: """
      sovang award cancel 3 --ground a --decision 12/QĐ-UBND --on 2024-03-01
      sovang award cancel 3 --ground d --decision 12/QĐ-UBND --on 2024-03-01 --object --money 450000
      """)

  @Argument(help: .init(say("Số của khen thưởng.", "The award's number.")))
  var id: Int64

  @Option(
    help: .init(
      say(
        "Căn cứ còn hiệu lực ngày hủy bỏ (Điều 93 Luật TĐKT 2022: a gian dối, b thông tin sai, c trái luật, d có vi phạm).",
        "Ground in force on the day (Law 2022 Art. 93: a fraud, b false information, c against the law, d a violation)."),
      valueName: "a|b|c|d"))
  var ground: String

  @Option(help: .init(say("Quyết định hủy bỏ.", "The cancelling decision."), valueName: "12/QĐ-UBND"))
  var decision: String

  @Option(help: .init(say("Ngày hủy bỏ.", "The day of the cancellation."), valueName: "date"))
  var on: String

  @Flag(inversion: .prefixedNo, help: .init(say("Có thu hồi hiện vật.", "Whether the object must come back.")))
  var object: Bool?

  @Flag(
    inversion: .prefixedNo,
    help: .init(say("Có thu hồi bằng; bỏ trống: có, nếu sổ đã ghi cấp bằng.", "Whether the certificate must; else when the book has one.")))
  var certificate: Bool?

  @Option(
    help: .init(
      say("Số tiền phải thu hồi; bỏ trống là số đã chi.", "The money that must come back; else what was paid."), valueName: "đồng"))
  var money: String?

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let cancellation = Cancellation(
      ground: try Session.parse(ground, option: "--ground") { text throws(EntryProblem) in try CancellationGround(parsing: text) },
      decisionNumber: try Session.parse(decision, option: "--decision") { text throws(EntryProblem) in try DecisionNumber(parsing: text) },
      cancelledOn: try session.day(on, option: "--on"))
    let register = try session.register(correction)
    let recall = Recall(
      object: object, certificate: certificate,
      money: try money.map {
        try Session.parse($0, option: "--money") { text throws(EntryProblem) in try Dong(parsing: text) }
      })
    let doubts = try register.cancel(Identifier(id), cancellation, recall: recall)
    for doubt in doubts { Terminal.talk(doubt.line(in: Speech.language)) }
    if session.format == .json { try session.put(AwardView.json(id, in: register)) }
  }
}
