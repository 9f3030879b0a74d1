internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct DirectiveCommand: ParsableCommand {
  static let configuration = help(
    "directive", "Chỉ đạo: giao cho ai, đo bằng gì, khi giao và hiện nay, ai còn nợ.",
    "Directives: asked of whom, measured by what, then and now, and who owes.",
    examples: """
      sovang directive add --to "UBND 13 phường" --text "Bổ sung lực lượng cho đủ" --tracks strength --given-on 2023-01-12 --due 2023-06-30
      sovang directive list
      sovang directive close 1 --status done --on 2023-06-30 --outcome "13 phường đủ quân số"
      """,
    [
      DirectiveAdd.self, DirectiveList.self, DirectiveShow.self, DirectiveEdit.self, DirectiveClose.self, DirectiveVoid.self,
    ])
}

extension Session {
  /// What a directive is measured by.
  static func measure(_ text: String?) throws -> Directive.Measure? {
    try text.map { try parse($0, option: "--tracks") { text throws(EntryProblem) in try Directive.Measure(parsing: text) } }
  }
}

struct DirectiveAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi một chỉ đạo.", "Enter a directive.",
    examples: """
      sovang directive add --to "UBND 13 phường" --text "Bổ sung lực lượng cho đủ" --tracks strength --given-on 2023-01-12 --due 2023-06-30
      sovang directive add --to "Công an quận" --text "Tập huấn lực lượng" --tracks training --ceremony 1
      """)

  @Option(help: .init(say("Giao cho ai.", "Asked of whom."), valueName: "name"))
  var to: String

  @Option(help: .init(say("Nội dung.", "The task."), valueName: "text"))
  var text: String

  @Option(
    help: .init(
      say("Đo bằng: strength, training, visits, models, campaigns.", "Measured by: strength, training, visits, models, campaigns."),
      valueName: "measure"))
  var tracks: String?

  @Option(help: .init(say("Giao tại buổi lễ số.", "Given at this ceremony."), valueName: "id"))
  var ceremony: Int64?

  @Option(help: .init(say("Ngày chỉ đạo, nếu không giao tại buổi lễ.", "The day it was given, if not at a ceremony."), valueName: "date"))
  var givenOn: String?

  @Option(help: .init(say("Hạn: ngày cuối.", "The deadline: the last day."), valueName: "date"))
  var due: String?

  @Option(help: .init(say("Văn bản chỉ đạo.", "The paper it was given by."), valueName: "text"))
  var paper: String?

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    if ceremony != nil && givenOn != nil { throw UsageProblem.notTogether("--ceremony", "--given-on") }
    if ceremony == nil && givenOn == nil { throw UsageProblem.missing(option: "--given-on") }
    var directive = Directive(
      to: try Session.text(to, option: "--to"), text: try Session.text(text, option: "--text"), tracks: try Session.measure(tracks))
    directive.givenOn = try givenOn.map { try session.day($0, option: "--given-on") }
    directive.dueOn = try due.map { try session.day($0, option: "--due") }
    directive.paper = Session.told(paper)
    let register = try session.register(correction)
    let id = try register.add(directive, ceremony: ceremony.map { Identifier($0) })
    try session.put(new: id, DirectiveView.json(try register.findDirective(id, on: session.today), on: session.today))
  }
}

struct DirectiveList: ParsableCommand {
  static let configuration = help(
    "list", "Các chỉ đạo, số liệu khi giao và hiện nay.", "The directives, with the figures then and now.",
    examples: """
      sovang directive list
      sovang directive list --status open --on 2023-06-30 -O csv
      """)

  @Option(help: .init(say("Số liệu tính đến ngày này.", "The figures of this day."), valueName: "date"))
  var on: String?

  @Option(help: .init(say("Chỉ tình trạng này: open, done, dropped.", "Only of this status: open, done, dropped."), valueName: "status"))
  var status: String?

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let day = try session.day(on, option: "--on", in: register)
    let status = try status.map {
      try Session.parse($0, option: "--status") { text throws(EntryProblem) in try Directive.Status(parsing: text) }
    }
    try session.put(DirectiveView.table(try register.directives(on: day, status: status), on: day), page: DirectiveView.pageColumns)
  }
}

struct DirectiveShow: ParsableCommand {
  static let configuration = help(
    "show", "Một chỉ đạo, từng phường khi giao và hiện nay.", "A directive, each ward then and now.", examples: "sovang directive show 1")

  @Argument(help: .init(say("Số của chỉ đạo.", "The directive's number.")))
  var id: Int64

  @Option(help: .init(say("Số liệu tính đến ngày này.", "The figures of this day."), valueName: "date"))
  var on: String?

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let day = try session.day(on, option: "--on", in: register)
    let object = DirectiveView.json(try register.findDirective(Identifier(id), on: day), on: day)
    try session.put(entry: object)
  }
}

struct DirectiveEdit: ParsableCommand {
  static let configuration = help(
    "edit", "Bổ sung hạn, văn bản, cách đo của một chỉ đạo.", "Tell a directive's deadline, paper or measure.",
    examples: "sovang directive edit 1 --due 2023-06-30")

  @Argument(help: .init(say("Số của chỉ đạo.", "The directive's number.")))
  var id: Int64

  @Option(help: .init(say("Hạn: ngày cuối.", "The deadline: the last day."), valueName: "date"))
  var due: String?

  @Option(help: .init(say("Văn bản chỉ đạo.", "The paper it was given by."), valueName: "text"))
  var paper: String?

  @Option(
    help: .init(
      say("Đo bằng: strength, training, visits, models, campaigns.", "Measured by: strength, training, visits, models, campaigns."),
      valueName: "measure"))
  var tracks: String?

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let due = try due.map { try session.day($0, option: "--due") }
    let (paper, tracks) = (Session.told(paper), try Session.measure(tracks))
    try session.register(correction).edit(Identifier(id)) { directive in
      directive.dueOn = due ?? directive.dueOn
      directive.paper = paper ?? directive.paper
      directive.tracks = tracks ?? directive.tracks
    }
  }
}

struct DirectiveClose: ParsableCommand {
  static let configuration = help(
    "close", "Kết thúc một chỉ đạo: đã xong hoặc thôi thực hiện.", "Close a directive: done or dropped.",
    examples: #"sovang directive close 1 --status done --on 2023-06-30 --outcome "13 phường đủ quân số""#)

  @Argument(help: .init(say("Số của chỉ đạo.", "The directive's number.")))
  var id: Int64

  @Option(help: .init(say("Tình trạng: done, dropped.", "The status: done, dropped."), valueName: "status"))
  var status: String = Directive.Status.done.rawValue

  @Option(help: .init(say("Ngày kết thúc.", "The day."), valueName: "date"))
  var on: String?

  @Option(help: .init(say("Kết quả.", "What became of it."), valueName: "text"))
  var outcome: String?

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let status = try Session.parse(self.status, option: "--status") { text throws(EntryProblem) in
      let status = try Directive.Status(parsing: text)
      if status == .open { throw .notOneOf([Directive.Status.done.rawValue, Directive.Status.dropped.rawValue]) }
      return status
    }
    let day = try session.day(on, option: "--on")
    try session.register(correction).close(Identifier(id), as: status, on: day, outcome: Session.told(outcome))
  }
}

struct DirectiveVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một chỉ đạo ghi nhầm.", "Strike out a directive entered by mistake.",
    examples: #"sovang directive void 3 --reason "ghi trùng""#)

  @Argument(help: .init(say("Số của chỉ đạo.", "The directive's number.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().voidDirective(Identifier(id), reason: reason.reason)
  }
}
