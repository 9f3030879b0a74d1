internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct MovementCommand: ParsableCommand {
  static let configuration = help(
    "movement", "Phong trào thi đua: cấp phát động, phạm vi, thời hạn, phương thức.",
    "Emulation movements: who launched them, scope, duration, method.",
    examples: """
      sovang movement add --name "Phường không tội phạm" --level office --scope office --from 2023-01-01 --term "3 năm" --method theme
      sovang movement list --year 2023
      sovang movement edit 1 --level central --scope "toàn quốc"
      """, [MovementAdd.self, MovementList.self, MovementShow.self, MovementEditCommand.self, MovementVoid.self])
}

struct MovementAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi một phong trào thi đua.", "Enter a movement.",
    examples: """
      sovang movement add --name "Cả nước thi đua xây dựng nông thôn mới" --level central --scope nationwide --from 2022-05-22 --to 2025-12-31
      sovang movement add --name "Thi đua năm 2023" --level "cơ quan" --scope "cụm, khối thi đua" --from 2023-01-01 --term "1 năm" --method annual
      """)

  @Option(help: .init(say("Tên phong trào.", "The movement's name."), valueName: "text"))
  var name: String

  @OptionGroup var fields: MovementFields
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let movement = try fields.edit().movement(named: try Session.text(name, option: "--name"))
    let register = try session.register()
    let (id, doubts) = try register.add(movement)
    for doubt in doubts { Terminal.talk(doubt.line(in: Speech.language)) }
    try session.put(new: id, MovementView.json(try register.findMovement(id), in: register))
  }
}

/// What is told of a movement, as options.
struct MovementFields: ParsableArguments {
  @Option(
    help: .init(
      say(
        "Cấp chủ trì phát động: central (Hội đồng Thi đua - Khen thưởng Trung ương), ministry-province (bộ, ban, ngành, tỉnh, thành phố), office (cơ quan, tổ chức, đơn vị).",
        "Who launched it: central (the central council), ministry-province, office."), valueName: "level"))
  var level: String?

  @Option(
    help: .init(
      say(
        "Phạm vi: nationwide (toàn quốc), sector-locality (bộ, ban, ngành, địa phương), cluster (cụm, khối thi đua), office (cơ quan, tổ chức, đơn vị).",
        "The scope: nationwide, sector-locality, cluster, office."), valueName: "scope"))
  var scope: String?

  @Option(
    help: .init(
      say(
        "Phương thức: theme (theo chuyên đề), annual (thường xuyên hàng năm).", "The method: theme, or annual (the year's regular one)."),
      valueName: "method"))
  var method: String?

  @Option(help: .init(say("Cơ quan phát động.", "The agency that launched it."), valueName: "name"))
  var launchedBy: String?

  @Option(help: .init(say("Ngày phát động, từ đó tính thời hạn.", "The day of its launch, from which it runs."), valueName: "date"))
  var from: String?

  @Option(help: .init(say("Ngày cuối cùng.", "The last day."), valueName: "date"))
  var to: String?

  @Option(
    help: .init(
      say(
        "Thời hạn theo kế hoạch, thay cho ngày cuối: \"18 tháng\", \"2 năm\".",
        "Its term, in place of a last day: \"18 months\", \"2 years\"."),
      valueName: "term"))
  var term: String?

  @Option(help: .init(say("Văn bản: kế hoạch, quyết định phát động.", "The plan or decision it rests on."), valueName: "text"))
  var paper: String?

  @Option(help: .init(say("Ngày tổng kết.", "The day of its summing-up."), valueName: "date"))
  var summedUpOn: String?

  func edit() throws -> MovementEdit {
    MovementEdit(
      level: try level.map { try Session.parse($0, option: "--level") { text throws(EntryProblem) in try Movement.Level(parsing: text) } },
      scope: try scope.map { try Session.parse($0, option: "--scope") { text throws(EntryProblem) in try Movement.Scope(parsing: text) } },
      method: try method.map {
        try Session.parse($0, option: "--method") { text throws(EntryProblem) in try Movement.Method(parsing: text) }
      }, launchedBy: Session.told(launchedBy), startsOn: try day(from, "--from"), endsOn: try day(to, "--to"),
      term: try term.map { try Session.parse($0, option: "--term") { text throws(EntryProblem) in try MovementTerm(parsing: text) } },
      legalPaper: Session.told(paper), summedUpOn: try day(summedUpOn, "--summed-up-on"))
  }

  private func day(_ text: String?, _ option: String) throws -> CivilDate? {
    try text.map { try Session.parse($0, option: option) { text throws(EntryProblem) in try CivilDate(parsing: text) } }
  }
}

struct MovementList: ParsableCommand {
  static let configuration = help(
    "list", "Các phong trào thi đua.", "The movements.",
    examples: """
      sovang movement list
      sovang movement list --year 2023
      sovang movement list --year 2023 --counting running -O csv
      sovang movement list --as-known-on 31/12/2023
      """)

  @Option(help: .init(say("Chỉ những phong trào của năm này.", "Only the movements of this year."), valueName: "year"))
  var year: String?

  @Option(
    help: .init(
      say(
        "Của năm: launched (phát động trong năm, như biểu 0601), running (có thực hiện trong năm).",
        "Of the year: launched (in it, as form 0601 counts), running (on some day of it)."), valueName: "counting"))
  var counting: String?

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let counting = try counting.map {
      try Session.parse($0, option: "--counting") { text throws(EntryProblem) in try MovementCounting(parsing: text) }
    }
    let year = try year.map {
      try Session.parse($0, option: "--year") { text throws(EntryProblem) in try MeritYear(parsing: text).year }
    }
    if counting != nil && year == nil { throw UsageProblem.missing(option: "--year") }
    let movements = try year.map { try Self.movements(of: $0, counting: counting ?? .launched, in: register) } ?? register.movements()
    try session.put(try MovementView.table(movements, in: register), page: MovementView.pageColumns)
  }

  private static func movements(of year: Int, counting: MovementCounting, in register: Register) throws -> [Entry<Movement>] {
    let ofYear = try register.movements(of: year, counting: counting)
    if !ofYear.undated.isEmpty { Terminal.talk(MovementView.undated(ofYear.undated)) }
    let ids = Set(ofYear.counted.map(\.id))
    return try register.movements().filter { ids.contains($0.id) }
  }
}

struct MovementShow: ParsableCommand {
  static let configuration = help(
    "show", "Tất cả những gì đã ghi về một phong trào.", "Everything entered of a movement.", examples: "sovang movement show 1 -O json")

  @Argument(help: .init(say("Số của phong trào.", "The movement's number.")))
  var id: Int64

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let object = try MovementView.json(try register.findMovement(Identifier(id)), in: register)
    try session.put(entry: object)
  }
}

struct MovementEditCommand: ParsableCommand {
  static let configuration = help(
    "edit", "Bổ sung, sửa một phong trào; dòng cũ được giữ lại.", "Complete or correct a movement; the line as it was is kept.",
    examples: """
      sovang movement edit 1 --level central --scope nationwide --from 19/06/2005 --open
      sovang movement edit 2 --summed-up-on 2025-12-20 --reason "theo báo cáo tổng kết"
      """)

  @Argument(help: .init(say("Số của phong trào.", "The movement's number.")))
  var id: Int64

  @Option(help: .init(say("Tên phong trào.", "The movement's name."), valueName: "text"))
  var name: String?

  @OptionGroup var fields: MovementFields

  @Flag(help: .init(say("Không nêu ngày cuối, thời hạn nữa.", "Neither a last day nor a term is told any more.")))
  var open = false

  @Option(help: .init(say("Lý do, được ghi vào sổ; không nêu tên người.", "The reason, kept in the book; name no one."), valueName: "text"))
  var reason: String?

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    var edit = try fields.edit()
    edit.name = try name.map { try Session.text($0, option: "--name") }
    edit.isOpen = open
    if open, let option = fields.to.map({ _ in "--to" }) ?? fields.term.map({ _ in "--term" }) {
      throw UsageProblem.notTogether("--open", option)
    }
    let register = try session.register()
    for doubt in try register.edit(Identifier(id), edit, reason: Session.told(reason)) {
      Terminal.talk(doubt.line(in: Speech.language))
    }
    if session.format == .json { try session.put(MovementView.json(try register.findMovement(Identifier(id)), in: register)) }
  }
}

struct MovementVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một phong trào ghi nhầm; sổ vẫn giữ.", "Strike out a movement entered by mistake; the book keeps it.",
    examples: #"sovang movement void 2 --reason "ghi trùng""#)

  @Argument(help: .init(say("Số của phong trào.", "The movement's number.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().voidMovement(Identifier(id), reason: reason.reason)
  }
}
