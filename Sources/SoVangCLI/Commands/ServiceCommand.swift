internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct ServiceCommand: ParsableCommand {
  static let configuration = help(
    "service", "Thời gian tham gia lực lượng của một người.", "How long a person served in a force.",
    examples: """
      sovang recipient service add 6 --force "Bảo vệ dân phố" --from 01/03/2008 --to 30/06/2024
      sovang recipient service add 6 --force to-bao-ve-antt --from 2024-07-01
      sovang recipient service list 6
      """, [ServiceAdd.self, ServiceList.self, ServiceEnd.self, ServiceVoid.self])
}

struct ServiceAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi một thời gian tham gia lực lượng.", "Enter a term of service.",
    examples: #"sovang recipient service add 6 --force "Bảo vệ dân phố" --ward P1 --from 01/03/2008 --to 30/06/2024"#)

  @Argument(help: .init(say("Số của người đó.", "The person's number.")))
  var id: Int64

  @Option(
    help: .init(
      say("Lực lượng: ", "The force: ") + SecurityForce.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "force"))
  var force: String

  @Option(help: .init(say("Ngày đầu.", "The first day."), valueName: "date"))
  var from: String

  @Option(help: .init(say("Ngày cuối; bỏ trống khi còn tham gia.", "The last day; leave it out while serving."), valueName: "date"))
  var to: String?

  @Option(help: .init(say("Phường, xã, theo bản đồ của ngày đầu.", "The ward, on the map of the first day."), valueName: "ward"))
  var ward: String?

  @Flag(help: .init(say("Địa bàn đặc biệt khó khăn, biên giới, hải đảo.", "An especially difficult, border or island place.")))
  var hard = false

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let force = try Session.parse(self.force, option: "--force") { text throws(EntryProblem) in try SecurityForce(parsing: text) }
    let term = ServiceTerm(
      force: force, isHard: hard, from: try session.serviceDay(from, option: "--from")!, to: try session.serviceDay(to, option: "--to"))
    let register = try session.register()
    let new = try register.addService(term, of: Identifier(id), ward: ward)
    let listing = try register.service(of: Identifier(id)).filter { $0.term.id == new }
    try session.put(new: new, ServiceView.objects(listing)[0])
  }
}

struct ServiceList: ParsableCommand {
  static let configuration = help(
    "list", "Thời gian tham gia lực lượng, của một người hay của mọi người.", "Terms of service, of one person or of all.",
    examples: "sovang recipient service list 6 -O csv")

  @Argument(help: .init(say("Số của người đó.", "The person's number.")))
  var id: Int64?

  @OptionGroup var audience: AudienceOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let listings = try register.service(of: id.map { Identifier($0) }).map { $0.told(to: audience.audience) }
    audience.note("recipient service list", of: id.map { _ in "recipient" }, id: id, in: register, session)
    try session.put(ServiceView.table(listings, isPage: session.format.isPage))
  }
}

struct ServiceEnd: ParsableCommand {
  static let configuration = help(
    "end", "Ghi ngày cuối của một thời gian tham gia.", "Enter the last day of a term of service.",
    examples: "sovang recipient service end 2 --on 30/06/2026")

  @Argument(help: .init(say("Số của thời gian tham gia.", "The term's number.")))
  var id: Int64

  @Option(help: .init(say("Ngày cuối.", "The last day."), valueName: "date"))
  var on: String

  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().endService(Identifier(id), on: try session.serviceDay(on, option: "--on")!)
  }
}

struct ServiceVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một thời gian tham gia ghi nhầm.", "Strike out a term of service entered by mistake.",
    examples: #"sovang recipient service void 2 --reason "ghi nhầm người""#)

  @Argument(help: .init(say("Số của thời gian tham gia.", "The term's number.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().voidService(Identifier(id), reason: reason.reason)
  }
}
