internal import ArgumentParser
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

struct HardshipCommand: ParsableCommand {
  static let configuration = help(
    "hardship", "Thành viên khó khăn: nhu cầu, thăm hỏi, hỗ trợ (nội bộ).", "Members in hardship: needs, visits, support (internal).",
    examples: """
      sovang hardship add 3 --ward "Phường 1" --need "nhà dột, con nhỏ" --visits-owed 2 --from 2023-01-15
      sovang hardship visit 1 --on 2023-01-18 --amount 1.000.000 --funder "Quỹ Vì người nghèo"
      sovang hardship list
      """,
    [
      HardshipAdd.self, HardshipImportCommand.self, HardshipVisitCommand.self, HardshipList.self, HardshipShow.self, HardshipClose.self,
      HardshipVoid.self,
    ])
}

struct HardshipAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi một thành viên có hoàn cảnh khó khăn.", "Enter a member in hardship.",
    examples: #"sovang hardship add 3 --ward "Phường 1" --need "nhà dột, con nhỏ" --visits-owed 2 --from 2023-01-15"#)

  @Argument(help: .init(say("Số của người đó.", "The person's number.")))
  var recipient: Int64

  @Option(help: .init(say("Phường, xã.", "The ward."), valueName: "ward"))
  var ward: String

  @Option(help: .init(say("Hoàn cảnh, nhu cầu.", "The need."), valueName: "text"))
  var need: String?

  @Option(help: .init(say("Mỗi năm phải thăm mấy lần.", "How many visits a year are owed."), valueName: "n"))
  var visitsOwed: String?

  @Option(help: .init(say("Ngày đầu; bỏ trống là hôm nay.", "The first day; today if left out."), valueName: "date"))
  var from: String?

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let owed = try visitsOwed.map {
      try Session.parse($0, option: "--visits-owed") { text throws(EntryProblem) in try WholeNumber.parse(text, in: 1...366) }
    }
    let register = try session.register(correction)
    let id = try register.addHardship(
      of: Identifier(recipient), ward: try Session.text(ward, option: "--ward"), need: Session.told(need), visitsOwed: owed,
      from: try session.day(from, option: "--from"))
    try session.put(new: id, HardshipView.cases([try register.findHardship(id)], on: session.today).object)
  }
}

struct HardshipImportCommand: ParsableCommand {
  static let configuration = help(
    "import", "Nhập danh sách thành viên khó khăn, hoặc các lần thăm, từ CSV hoặc xlsx.",
    "Bring in a list of members in hardship, or of visits, from CSV or xlsx.",
    examples: """
      sovang hardship import kho-khan.csv
      # ward,recipient,birthYear,gender,idDigits,need,visitsOwed,from
      sovang hardship import --visits tham-hoi.csv
      # ward,recipient,birthYear,visitedOn,amount,inKind,funder
      """)

  @Flag(help: .init(say("Danh sách là các lần thăm hỏi, hỗ trợ.", "The list is of visits.")))
  var visits = false

  @OptionGroup var list: ListFile
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    try Session(common).bringIn(list) { register, file in
      if visits {
        let rows = try file.noting(
          HardshipVisitList(file.bytes, file: file.name, sheet: file.sheet, encoding: file.encoding, meanings: file.meanings))
        return try register.importVisits(rows, file: file.name, options: file.options)
      }
      let rows = try file.noting(
        RecognitionExchange.HardshipList(file.bytes, file: file.name, sheet: file.sheet, encoding: file.encoding, meanings: file.meanings))
      return try register.importHardships(rows, file: file.name, options: file.options)
    }
  }
}

struct HardshipVisitCommand: ParsableCommand {
  static let configuration = help(
    "visit", "Ghi một lần thăm hỏi, hỗ trợ.", "Enter a visit that was paid.",
    examples: #"sovang hardship visit 1 --on 2023-01-18 --amount 1.000.000 --funder "Quỹ Vì người nghèo""#)

  @Argument(help: .init(say("Số của hồ sơ khó khăn.", "The case's number.")))
  var id: Int64

  @Option(help: .init(say("Ngày thăm.", "The day."), valueName: "date"))
  var on: String

  @Option(help: .init(say("Số tiền hỗ trợ, đồng.", "Money given, đồng."), valueName: "money"))
  var amount: String?

  @Option(help: .init(say("Hiện vật.", "What was given beside money."), valueName: "text"))
  var inKind: String?

  @Option(help: .init(say("Nguồn kinh phí.", "Who paid for it."), valueName: "name"))
  var funder: String?

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let visit = HardshipVisit(
      visitedOn: try session.day(on, option: "--on"),
      amount: try amount.map { try Session.parse($0, option: "--amount") { text throws(EntryProblem) in try Dong(parsing: text) } },
      inKind: Session.told(inKind), funder: Session.told(funder))
    let register = try session.register(correction)
    let id = try register.add(visit, to: Identifier(id))
    var listing = try register.findHardship(Identifier(self.id))
    listing.visits = listing.visits.filter { $0.id == id }
    try session.put(new: id, HardshipView.visits(listing).object)
  }
}

struct HardshipList: ParsableCommand {
  static let configuration = help(
    "list", "Từng phường còn nợ mấy lần thăm; từng hồ sơ với --internal.", "Visits owed per ward; each case with --internal.",
    examples: """
      sovang hardship list
      sovang hardship list --internal --on 2023-12-31
      """)

  @Option(help: .init(say("Tính đến ngày này.", "On this day."), valueName: "date"))
  var on: String?

  @OptionGroup var audience: AudienceOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let day = try session.day(on, option: "--on", in: register)
    let cases = try register.hardships().filter { $0.hardship.openedOn <= day }
    guard audience.isInternal else { return try session.put(HardshipView.counts(HardshipCount.counts(cases, on: day))) }
    audience.note("hardship list", in: register, session)
    try session.put(HardshipView.cases(cases, on: day))
  }
}

struct HardshipShow: ParsableCommand {
  static let configuration = help(
    "show", "Các lần thăm hỏi của một hồ sơ (nội bộ).", "The visits of a case (internal).", examples: "sovang hardship show 1")

  @Argument(help: .init(say("Số của hồ sơ khó khăn.", "The case's number.")))
  var id: Int64

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let listing = try register.findHardship(Identifier(id))
    session.noteReading("hardship show", of: "hardship_case", id: id, in: register)
    guard case .object(let members) = HardshipView.cases([listing], on: session.today).object else { return }
    let object = JSONValue.object(members.filter { $0.key != "visits" } + [.init("visits", HardshipView.visits(listing).json)])
    try session.put(entry: object)
  }
}

struct HardshipClose: ParsableCommand {
  static let configuration = help(
    "close", "Kết thúc một hồ sơ khó khăn.", "Close a case.", examples: "sovang hardship close 1 --on 2023-12-31")

  @Argument(help: .init(say("Số của hồ sơ khó khăn.", "The case's number.")))
  var id: Int64

  @Option(help: .init(say("Ngày cuối.", "The last day."), valueName: "date"))
  var on: String

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register(correction).closeHardship(Identifier(id), on: try session.day(on, option: "--on"))
  }
}

struct HardshipVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một hồ sơ khó khăn ghi nhầm.", "Strike out a case entered by mistake.",
    examples: #"sovang hardship void 1 --reason "ghi nhầm""#)

  @Argument(help: .init(say("Số của hồ sơ khó khăn.", "The case's number.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().voidHardship(Identifier(id), reason: reason.reason)
  }
}
