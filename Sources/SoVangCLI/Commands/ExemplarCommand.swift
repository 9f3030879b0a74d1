internal import ArgumentParser
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

struct ExemplarCommand: ParsableCommand {
  static let configuration = help(
    "exemplar", "Gương điển hình.", "The people and collectives held up as examples.",
    examples: """
      sovang exemplar add --recipient "Nguyễn Văn An" --type individual --ward "Phường 1" --year 2022 --deed "Bắt cướp"
      sovang exemplar import guong.csv
      sovang exemplar list
      """,
    [
      ExemplarAdd.self, ExemplarImportCommand.self, ExemplarListCommand.self, ExemplarShow.self, ExemplarTell.self, ExemplarFollow.self,
      ExemplarVoid.self,
    ])
}

struct ExemplarAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi một gương điển hình.", "Enter an exemplar.",
    examples: #"sovang exemplar add --recipient "Tổ dân phố 3" --type "tập thể" --ward 27058 --year 2022 --ceremony 1"#)

  @OptionGroup var who: RecipientOptions

  @Option(help: .init(say("Phường, xã.", "The ward."), valueName: "ward"))
  var ward: String?

  @Option(help: .init(say("Lĩnh vực.", "The field."), valueName: "text"))
  var field: String?

  @Option(help: .init(say("Việc làm.", "The deed."), valueName: "text"))
  var deed: String?

  @Option(help: .init(say("Năm thành tích.", "The merit year."), valueName: "year"))
  var year: String

  @Option(help: .init(say("Được nêu gương ở buổi lễ số.", "Told at this ceremony."), valueName: "id"))
  var ceremony: Int64?

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let row = ExemplarRow(
      row: nil, recipient: try who.told(session), ward: Session.told(ward), field: Session.told(field), deed: Session.told(deed),
      year: try Session.parse(year, option: "--year") { text throws(EntryProblem) in try MeritYear(parsing: text) },
      ceremonyID: ceremony.map { Identifier($0) })
    let register = try session.register(correction)
    let (id, doubts) = try register.add(row)
    for doubt in doubts { Terminal.talk(doubt.line(in: Speech.language)) }
    try session.put(new: id, ExemplarView.json(try register.exemplars(id: id)[0]))
  }
}

struct ExemplarImportCommand: ParsableCommand {
  static let configuration = help(
    "import", "Nhập danh sách gương điển hình, nơi nêu gương, hoặc người noi gương từ CSV hoặc xlsx.",
    "Bring in a list of exemplars, of where they were told of, or of who followed them, from CSV or xlsx.",
    examples: """
      sovang exemplar import guong.csv
      # recipient,type,birthYear,ward,field,deed,year,ceremony
      sovang exemplar import --told neu-guong.csv
      # exemplar,year,toldOn,toldIn,listeners
      sovang exemplar import --followers noi-guong.csv
      # exemplar,year,recipient,type,birthYear,ward,followedOn
      """)

  @Flag(help: .init(say("Danh sách là các lần nêu gương.", "The list is of where exemplars were told of.")))
  var told = false

  @Flag(help: .init(say("Danh sách là người noi gương.", "The list is of who followed exemplars.")))
  var followers = false

  @OptionGroup var list: ListFile
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func validate() throws {
    if told && followers {
      throw ValidationError(say("Chỉ ghi một trong --told, --followers.", "Give one of --told and --followers."))
    }
  }

  func run() throws {
    try Session(common).bringIn(list) { register, file in
      if told || followers {
        let rows = try file.noting(spread(file))
        return try register.importExemplarSpread(rows, file: file.name, options: file.options)
      }
      let rows = try file.noting(
        ExemplarList(file.bytes, file: file.name, sheet: file.sheet, encoding: file.encoding, meanings: file.meanings))
      return try register.importExemplars(rows, file: file.name, options: file.options)
    }
  }

  private func spread(_ file: ListFile.Contents) -> EntryList<ExemplarSpreadRow> {
    told
      ? EntryList(tellings: file.bytes, file: file.name, sheet: file.sheet, encoding: file.encoding, meanings: file.meanings)
      : EntryList(followers: file.bytes, file: file.name, sheet: file.sheet, encoding: file.encoding, meanings: file.meanings)
  }
}

struct ExemplarListCommand: ParsableCommand {
  static let configuration = help("list", "Các gương điển hình.", "The exemplars.", examples: "sovang exemplar list --year 2022")

  @Option(help: .init(say("Chỉ năm thành tích này.", "Only this merit year."), valueName: "year"))
  var year: Int?

  @OptionGroup var readers: ReadershipOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let audience = try readers.audience()
    let found = try register.exemplars(year: year)
    let exemplars = ReadershipOption.listed(found, for: audience, by: \.exemplar.recipient)
    readers.note("exemplar list", in: register, session)
    try session.put(ExemplarView.table(exemplars.map { $0.told(to: audience) }, isPage: session.format.isPage))
    ReadershipOption.tell(withheld: exemplars.filter { $0.exemplar.isPartlyWithheld(from: audience) }.count)
  }
}

struct ExemplarShow: ParsableCommand {
  static let configuration = help("show", "Một gương điển hình.", "An exemplar.", examples: "sovang exemplar show 1")

  @Argument(help: .init(say("Số của gương.", "The exemplar's number.")))
  var id: Int64

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let object = ExemplarView.json(try register.findExemplar(Identifier(id)), try register.spread(of: Identifier(id)))
    session.noteReading("exemplar show", of: "exemplar", id: id, in: register)
    try session.put(entry: object)
  }
}

struct ExemplarTell: ParsableCommand {
  static let configuration = help(
    "tell", "Ghi một lần nêu gương: báo, đài, buổi sinh hoạt.", "Enter where an exemplar was told of.",
    examples: #"sovang exemplar tell 1 --on 2023-03-10 --in "Sinh hoạt khu phố 3" --listeners 60"#)

  @Argument(help: .init(say("Số của gương.", "The exemplar's number.")))
  var id: Int64

  @Option(help: .init(say("Ngày.", "The day."), valueName: "date"))
  var on: String

  @Option(
    name: .customLong("in"),
    help: .init(say("Ở đâu: báo, đài, buổi sinh hoạt.", "Where: a paper, a broadcast, a meeting."), valueName: "text"))
  var place: String

  @Option(help: .init(say("Số người nghe; bỏ trống nếu chưa đếm.", "How many heard; leave it out if not counted."), valueName: "n"))
  var listeners: String?

  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let telling = ExemplarTelling(
      toldOn: try session.day(on, option: "--on"), toldIn: try Session.text(place, option: "--in"),
      listeners: try listeners.map {
        try Session.parse($0, option: "--listeners") { text throws(EntryProblem) in try WholeNumber.parse(text, in: 0...100_000_000) }
      })
    try session.register().tell(of: Identifier(id), telling)
  }
}

struct ExemplarFollow: ParsableCommand {
  static let configuration = help(
    "follow", "Ghi ai đã noi gương.", "Enter who followed an exemplar.", examples: "sovang exemplar follow 1 4 --from 2023-04-01")

  @Argument(help: .init(say("Số của gương.", "The exemplar's number.")))
  var id: Int64

  @Argument(help: .init(say("Số của đối tượng noi gương.", "The number of the recipient who followed it.")))
  var recipient: Int64

  @Option(help: .init(say("Từ ngày.", "The first day."), valueName: "date"))
  var from: String?

  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let day = try from.map { try session.day($0, option: "--from") }
    try session.register().follow(Identifier(id), by: Identifier(recipient), from: day)
  }
}

struct ExemplarVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một gương ghi nhầm.", "Strike out an exemplar entered by mistake.",
    examples: #"sovang exemplar void 2 --reason "ghi trùng""#)

  @Argument(help: .init(say("Số của gương.", "The exemplar's number.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().voidExemplar(Identifier(id), reason: reason.reason)
  }
}
