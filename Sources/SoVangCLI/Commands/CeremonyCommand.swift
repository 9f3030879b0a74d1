internal import ArgumentParser
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

struct CeremonyCommand: ParsableCommand {
  static let configuration = help(
    "ceremony", "Buổi họp mặt, lễ trao thưởng.", "Gatherings at which merit is honoured.",
    examples: """
      sovang ceremony add hop-mat.yaml
      sovang ceremony list
      sovang ceremony show 1 -O json
      """,
    [
      CeremonyAdd.self, CeremonyList.self, CeremonyShow.self, CeremonyProgrammeCommand.self, CeremonyPressCommand.self,
      CeremonyEditCommand.self, CeremonyVoid.self,
    ])
}

struct CeremonyAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi một buổi lễ từ tệp YAML, JSON, hoặc từ các tùy chọn.", "Record a ceremony from YAML, JSON, or options.",
    examples: """
      sovang ceremony add hop-mat.yaml
      sovang ceremony add - < hop-mat.yaml
      sovang ceremony add --title "Lễ tổng kết năm 2023" --held-on 28/12/2023 --merit-year 2023
      sovang demo --keep vi-du       # vi-du/hop-mat.yaml: tệp mẫu đầy đủ
      # title: Họp mặt lực lượng an ninh cơ sở
      # heldOn: 2023-01-12
      # meritYear: 2022
      # organiser: UBND quận Phú Nhuận
      # place: Quận Phú Nhuận
      # guests: [{name: Nguyễn Văn An, roles: [Chủ tịch], spoke: true}]
      # directives: [{to: UBND 13 phường, text: Tập huấn, tracks: training}]
      # gifts: [{description: Quà Tết, quantity: 170}]
      # awards: {stated: {individuals: 20, collectives: 5}}
      """)

  @Argument(help: .init(say("Tệp YAML hoặc JSON; - là đầu vào chuẩn.", "A YAML or JSON file; - is standard input."), valueName: "file"))
  var source: String?

  @Flag(
    help: .init(
      say("Ghi thêm dù sổ đã có buổi cùng tên, cùng ngày.", "Enter it although the book has one of this title and day.")))
  var again = false

  @OptionGroup var fields: CeremonyFields
  @OptionGroup var encoding: EncodingOption
  @OptionGroup var surroundings: CeremonySurroundings
  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let ceremony = try ceremony()
    let register = try session.register(correction)
    let (id, doubts) = try register.add(ceremony, again: again)
    for doubt in doubts { Terminal.talk(doubt.line(in: Speech.language)) }
    try session.put(new: id, CeremonyView.json(try register.findCeremony(id), in: register))
  }

  private func ceremony() throws -> Ceremony {
    guard let source else { return try fields.ceremony(in: surroundings) }
    if let given = (fields.given + surroundings.given).first { throw UsageProblem.notTogether(source, given) }
    return try CeremonyFile.read(Session.bytes(of: source), file: source, encoding: encoding.stated())
  }
}

/// The fields of a ceremony's own line, as options.
struct CeremonyFields: ParsableArguments {
  @Option(help: .init(say("Tên buổi lễ.", "What the ceremony is called."), valueName: "text"))
  var title: String?

  @Option(help: .init(say("Ngày tổ chức.", "The day it is held on."), valueName: "date"))
  var heldOn: String?

  @Option(help: .init(say("Năm thành tích được tôn vinh.", "The year whose merit is honoured."), valueName: "year"))
  var meritYear: String?

  @Option(help: .init(say("Nhân dịp gì.", "The occasion."), valueName: "text"))
  var occasion: String?

  @Option(help: .init(say("Cơ quan tổ chức.", "The organising agency."), valueName: "name"))
  var organiser: String?

  @Option(help: .init(say("Buổi: morning, afternoon, evening.", "Part of the day: morning, afternoon, evening."), valueName: "part"))
  var partOfDay: String?

  /// The options that were given.
  var given: [String] {
    let all: [(String, String?)] = [
      ("--title", title), ("--held-on", heldOn), ("--merit-year", meritYear), ("--occasion", occasion), ("--organiser", organiser),
      ("--part-of-day", partOfDay),
    ]
    return all.filter { $0.1 != nil }.map(\.0)
  }

  func ceremony(in surroundings: CeremonySurroundings) throws -> Ceremony {
    if given.isEmpty { throw UsageProblem.needsOneOf([say("TỆP", "FILE"), "--title … --held-on …"]) }
    guard let title else { throw UsageProblem.missing(option: "--title") }
    guard let heldOn else { throw UsageProblem.missing(option: "--held-on") }
    return Ceremony(
      title: try Session.text(title, option: "--title"), movement: Session.told(surroundings.movement), meritYear: try parsedMeritYear(),
      heldOn: try Session.parse(heldOn, option: "--held-on") { text throws(EntryProblem) in try CivilDate(parsing: text) },
      partOfDay: try parsedPartOfDay(), occasion: Session.told(occasion),
      organiser: Session.told(organiser), place: Session.told(surroundings.place))
  }

  func edit() throws -> CeremonyEdit {
    CeremonyEdit(
      title: try title.map { try Session.text($0, option: "--title") },
      heldOn: try heldOn.map {
        try Session.parse($0, option: "--held-on") { text throws(EntryProblem) in try CivilDate(parsing: text) }
      },
      meritYear: try parsedMeritYear(), occasion: Session.told(occasion), partOfDay: try parsedPartOfDay(),
      organiser: Session.told(organiser))
  }

  private func parsedMeritYear() throws -> MeritYear? {
    try meritYear.map { try Session.parse($0, option: "--merit-year") { text throws(EntryProblem) in try MeritYear(parsing: text) } }
  }

  private func parsedPartOfDay() throws -> PartOfDay? {
    try partOfDay.map { try Session.parse($0, option: "--part-of-day") { text throws(EntryProblem) in try PartOfDay(parsing: text) } }
  }
}

/// What an edit does not change: the movement a ceremony belongs to and its place.
struct CeremonySurroundings: ParsableArguments {
  @Option(help: .init(say("Phong trào.", "The movement."), valueName: "name"))
  var movement: String?

  @Option(
    help: .init(
      say("Địa bàn: đơn vị hành chính; bỏ trống nếu chỉ là hội trường.", "The administrative unit; leave it out for a hall."),
      valueName: "place"))
  var place: String?

  /// The options that were given.
  var given: [String] { [("--movement", movement), ("--place", place)].filter { $0.1 != nil }.map(\.0) }
}

struct CeremonyList: ParsableCommand {
  static let configuration = help("list", "Các buổi lễ.", "The ceremonies.", examples: "sovang ceremony list -O json")

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    try session.put(CeremonyView.table(try register.ceremonies(), in: register), page: CeremonyView.pageColumns)
  }
}

struct CeremonyShow: ParsableCommand {
  static let configuration = help(
    "show", "Tất cả những gì đã ghi về một buổi lễ.", "Everything recorded of a ceremony.", examples: "sovang ceremony show 1 -O json")

  @Argument(help: .init(say("Số của buổi lễ.", "The ceremony's number.")))
  var id: Int64

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let entry = try register.findCeremony(Identifier(id))
    let object = try CeremonyView.json(entry, in: register)
    try session.put(entry: object)
  }
}

struct CeremonyEditCommand: ParsableCommand {
  static let configuration = help(
    "edit", "Sửa một buổi lễ; dòng cũ được giữ lại.", "Edit a ceremony; the line as it was is kept.",
    examples: #"sovang ceremony edit 1 --held-on 13/01/2023 --reason "ghi nhầm ngày""#)

  @Argument(help: .init(say("Số của buổi lễ.", "The ceremony's number.")))
  var id: Int64

  @OptionGroup var fields: CeremonyFields

  @Option(help: .init(say("Lý do, được ghi vào sổ; không nêu tên người.", "The reason, kept in the book; name no one."), valueName: "text"))
  var reason: String?

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    guard !fields.given.isEmpty else { throw UsageProblem.needsOneOf(["--title", "--held-on", "--merit-year", "--occasion"]) }
    let register = try session.register()
    try register.edit(Identifier(id), try fields.edit(), reason: reason)
    if session.format == .json { try session.put(CeremonyView.json(try register.findCeremony(Identifier(id)), in: register)) }
  }
}

struct CeremonyVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một buổi lễ ghi nhầm; sổ vẫn giữ.", "Strike out a ceremony entered by mistake; the book keeps it.",
    examples: #"sovang ceremony void 2 --reason "ghi trùng""#)

  @Argument(help: .init(say("Số của buổi lễ.", "The ceremony's number.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().voidCeremony(Identifier(id), reason: reason.reason)
  }
}
