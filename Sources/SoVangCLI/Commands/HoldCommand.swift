internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct HoldCommand: ParsableCommand {
  static let configuration = help(
    "hold", "Tạm dừng khen thưởng: đang xem xét kỷ luật, điều tra, thanh tra, khiếu nại.",
    "Recipients on hold: discipline, investigation, inspection or allegation open.",
    examples: """
      sovang hold add --recipient "Trần Văn An" --type individual --birth-year 1970 --ground inspection --from 2025-08-01
      sovang hold list --on 2025-08-19
      sovang hold end 1 --on 2025-10-01
      """, [HoldAdd.self, HoldList.self, HoldShow.self, HoldEnd.self, HoldVoid.self])
}

struct HoldAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi việc tạm dừng khen thưởng một đối tượng.", "Put a recipient on hold.",
    examples: """
      sovang hold add --recipient "Trần Văn An" --type individual --birth-year 1970 --ground inspection --from 2025-08-01
      sovang hold add --recipient 5 --ground discipline --from 2025-08-01 --to 2026-07-31 --document 12/QĐ-CA
      """)

  @Option(
    help: .init(say("Họ tên, hoặc số của đối tượng trong sổ.", "A name, or the recipient's number in the book."), valueName: "name|id"))
  var recipient: String

  @Option(help: .init(say("Loại: individual, collective, household.", "The type: individual, collective, household."), valueName: "type"))
  var type: String?

  @Option(help: .init(say("Năm sinh.", "The birth year."), valueName: "year"))
  var birthYear: String?

  @Option(help: .init(say("Phường, xã.", "The ward."), valueName: "ward"))
  var ward: String?

  @Option(help: .init(say("Đơn vị của tập thể.", "The unit a collective belongs to."), valueName: "unit"))
  var unit: String?

  @Option(
    help: .init(
      say(
        "Lý do: discipline (kỷ luật), investigation (điều tra), inspection (thanh tra, kiểm tra), allegation (khiếu nại, tố cáo).",
        "The ground: discipline, investigation, inspection, allegation."), valueName: "ground"))
  var ground: String

  @Option(help: .init(say("Từ ngày.", "From this day."), valueName: "date"))
  var from: String

  @Option(help: .init(say("Đến hết ngày, nếu đã có kết luận.", "To this day, where it is over."), valueName: "date"))
  var to: String?

  @Option(help: .init(say("Văn bản làm căn cứ.", "The document it rests on."), valueName: "text"))
  var document: String?

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let ground = try Session.parse(ground, option: "--ground") { text throws(EntryProblem) in try Hold.Ground(parsing: text) }
    let from = try session.day(from, option: "--from")
    let to = try to.map { try session.day($0, option: "--to") }
    let register = try session.register()
    let (id, doubts) = try register.addHold(of: try held(session), ground: ground, from: from, to: to, document: Session.told(document))
    for doubt in doubts { Terminal.talk(doubt.line(in: Speech.language)) }
    try session.put(new: id, HoldView.json(try register.findHold(id)))
  }

  private func held(_ session: Session) throws -> Register.HeldRecipient {
    if let id = Int64(recipient) { return .known(Identifier(id)) }
    guard let type else { throw UsageProblem.missing(option: "--type") }
    let kind = try Session.parse(type, option: "--type") { text throws(EntryProblem) in try RecipientType(parsing: text) }
    let year = try birthYear.map { try session.birthYear($0) }
    let name = try Session.name(recipient, option: "--recipient")
    return .named(Recipient(type: kind, name: name, birthYear: year, unit: Session.told(unit)), ward: Session.told(ward))
  }
}

struct HoldList: ParsableCommand {
  static let configuration = help(
    "list", "Các đối tượng tạm dừng khen thưởng.", "The recipients on hold.", examples: "sovang hold list --on 2025-08-19")

  @Option(help: .init(say("Chỉ những việc chưa kết thúc vào ngày này.", "Only holds open on this day."), valueName: "date"))
  var on: String?

  @OptionGroup var audience: AudienceOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let day = try on.map { try session.day($0, option: "--on") }
    let register = try session.register(known)
    let holds = try register.holds(on: day).map { $0.told(to: audience.audience) }
    audience.note("hold list", in: register, session)
    try session.put(HoldView.table(holds))
  }
}

struct HoldShow: ParsableCommand {
  static let configuration = help("show", "Một việc tạm dừng.", "A hold.", examples: "sovang hold show 1 -O json")

  @Argument(help: .init(say("Số của việc tạm dừng.", "The hold's number.")))
  var id: Int64

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let object = HoldView.json(try register.findHold(Identifier(id)))
    session.noteReading("hold show", of: "hold", id: id, in: register)
    try session.put(entry: object)
  }
}

struct HoldEnd: ParsableCommand {
  static let configuration = help(
    "end", "Ghi ngày kết thúc việc tạm dừng: đã có kết luận, chấp hành xong kỷ luật.", "End a hold: its last day.",
    examples: #"sovang hold end 1 --on 2025-10-01 --reason "kết luận số 5/KL-TTr""#)

  @Argument(help: .init(say("Số của việc tạm dừng.", "The hold's number.")))
  var id: Int64

  @Option(help: .init(say("Ngày cuối cùng.", "The last day."), valueName: "date"))
  var on: String

  @Option(help: .init(say("Lý do, được ghi vào sổ; không nêu tên người.", "The reason, kept in the book; name no one."), valueName: "text"))
  var reason: String?

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    try register.endHold(Identifier(id), on: try session.day(on, option: "--on"), reason: Session.told(reason))
    if session.format == .json { try session.put(HoldView.json(try register.findHold(Identifier(id)))) }
  }
}

struct HoldVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một việc tạm dừng ghi nhầm.", "Strike out a hold entered by mistake.",
    examples: #"sovang hold void 1 --reason "ghi nhầm người""#)

  @Argument(help: .init(say("Số của việc tạm dừng.", "The hold's number.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().voidHold(Identifier(id), reason: reason.reason)
  }
}
