internal import ArgumentParser
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

struct TrainingCommand: ParsableCommand {
  static let configuration = help(
    "training", "Tập huấn lực lượng: buổi nào, ở đâu, ai dự.", "Training of the force: sessions and who attended.",
    examples: """
      sovang training add --title "Nghiệp vụ tuần tra" --held-on 2023-03-15 --ward "Phường 1" --attended 24
      sovang training attend 1 du-tap-huan.csv
      sovang training list --year 2023
      """, [TrainingAdd.self, TrainingImportCommand.self, TrainingAttend.self, TrainingList.self, TrainingShow.self, TrainingVoid.self])
}

struct TrainingAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi một buổi tập huấn.", "Enter a training session.",
    examples: #"sovang training add --title "Nghiệp vụ tuần tra" --held-on 2023-03-15 --ward "Phường 1" --attended 24"#)

  @Option(help: .init(say("Nội dung.", "What it was about."), valueName: "text"))
  var title: String

  @Option(help: .init(say("Ngày.", "The day."), valueName: "date"))
  var heldOn: String

  @Option(help: .init(say("Phường, xã; bỏ trống là chung cho các phường.", "The ward; else for all wards."), valueName: "ward"))
  var ward: String?

  @Option(help: .init(say("Đơn vị tổ chức.", "Who held it."), valueName: "name"))
  var organiser: String?

  @Option(help: .init(say("Số người dự; bỏ trống nếu chưa đếm.", "How many came; leave it out if not counted."), valueName: "n"))
  var attended: String?

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let training = TrainingSession(
      title: try Session.text(title, option: "--title"), heldOn: try session.day(heldOn, option: "--held-on"),
      organiser: Session.told(organiser),
      attended: try attended.map {
        try Session.parse($0, option: "--attended") { text throws(EntryProblem) in try WholeNumber.parse(text, in: 0...1_000_000) }
      })
    let register = try session.register(correction)
    let id = try register.add(training, ward: Session.told(ward))
    let table = TrainingView.table(try register.trainingSessions().filter { $0.id == id })
    try session.put(new: id, table.object)
  }
}

struct TrainingImportCommand: ParsableCommand {
  static let configuration = help(
    "import", "Nhập danh sách buổi tập huấn từ CSV hoặc xlsx.", "Bring in a list of sessions from CSV or xlsx.",
    examples: """
      sovang training import tap-huan.csv
      # title,heldOn,ward,organiser,attended
      """)

  @OptionGroup var list: ListFile
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    try Session(common).bringIn(list) { register, file in
      let rows = try file.noting(
        RecognitionExchange.TrainingList(file.bytes, file: file.name, sheet: file.sheet, encoding: file.encoding, meanings: file.meanings))
      return try register.importTraining(rows, file: file.name, options: file.options)
    }
  }
}

struct TrainingAttend: ParsableCommand {
  static let configuration = help(
    "attend", "Nhập danh sách người dự từ CSV hoặc xlsx.", "Bring in a list of who attended from CSV or xlsx.",
    examples: """
      sovang training attend 1 du-tap-huan.csv
      # recipient,birthYear,idDigits,ward
      """)

  @Argument(help: .init(say("Số của buổi tập huấn.", "The session's number.")))
  var id: Int64

  @OptionGroup var list: ListFile
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    try Session(common).bringIn(list) { register, file in
      let rows = try file.noting(NameList(file.bytes, file: file.name, sheet: file.sheet, encoding: file.encoding))
      return try register.importAttendance(rows, of: Identifier(id), file: file.name, options: file.options)
    }
  }
}

struct TrainingList: ParsableCommand {
  static let configuration = help("list", "Các buổi tập huấn.", "The sessions.", examples: "sovang training list --year 2023")

  @Option(help: .init(say("Chỉ năm này.", "Only this year."), valueName: "year"))
  var year: Int?

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    try session.put(TrainingView.table(try session.register(known).trainingSessions(year: year)))
  }
}

struct TrainingShow: ParsableCommand {
  static let configuration = help("show", "Ai đã dự một buổi tập huấn.", "Who attended a session.", examples: "sovang training show 1")

  @Argument(help: .init(say("Số của buổi tập huấn.", "The session's number.")))
  var id: Int64

  @OptionGroup var readers: ReadershipOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let audience = try readers.audience()
    let register = try session.register(known)
    var listing = try register.findTraining(Identifier(id)).told(to: audience)
    listing.attendants = ReadershipOption.listed(listing.attendants, for: audience, by: \.value)
    readers.note("training show", of: "training_session", id: id, in: register, session)
    try session.put(TrainingView.attendants(listing, isPage: session.format.isPage))
  }
}

struct TrainingVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một buổi tập huấn ghi nhầm.", "Strike out a session entered by mistake.",
    examples: #"sovang training void 1 --reason "ghi trùng""#)

  @Argument(help: .init(say("Số của buổi tập huấn.", "The session's number.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().voidTraining(Identifier(id), reason: reason.reason)
  }
}

extension Table {
  /// The only row, as an object.
  var object: JSONValue {
    if case .array(let objects) = json, let first = objects.first { first } else { .null }
  }
}
