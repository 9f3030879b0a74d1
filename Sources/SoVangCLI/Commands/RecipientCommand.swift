internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct RecipientCommand: ParsableCommand {
  static let configuration = help(
    "recipient", "Cá nhân, tập thể, hộ gia đình được ghi nhận qua các năm.", "People, collectives and households over the years.",
    examples: """
      sovang recipient list --name "nguyen van an"
      sovang recipient history 1
      sovang recipient merge 1 7 --reason "một người, danh sách sau thiếu năm sinh"
      """,
    [
      RecipientAdd.self, RecipientList.self, RecipientShow.self, RecipientHistory.self, RecipientEditCommand.self, RecipientMerge.self,
      RecipientUnmerge.self, RecipientErase.self, ServiceCommand.self,
    ])
}

struct RecipientList: ParsableCommand {
  static let configuration = help(
    "list", "Các đối tượng được ghi nhận.", "The recipients.",
    examples: """
      sovang recipient list --name "nguyen van"
      sovang recipient list --ward "Phường 1" --type household
      sovang recipient list --status merged -O csv
      """)

  @Option(help: .init(say("Tên có phần này, có dấu hay không.", "Names with this in them, marks or not."), valueName: "text"))
  var name: String?

  @Option(help: .init(say("Chỉ phường, xã này.", "Only this ward."), valueName: "ward"))
  var ward: String?

  @Option(help: .init(say("Tìm phường, xã theo bản đồ của ngày này.", "The ward on the map of this day."), valueName: "date"))
  var on: String?

  @Option(help: .init(say("Loại: individual, collective, household.", "The type: individual, collective, household."), valueName: "type"))
  var type: String?

  @Option(
    help: .init(
      say("standing (đang dùng), merged (đã gộp), all (tất cả).", "standing, merged (found to be another's) or all."), valueName: "status"))
  var status: String = RecipientListing.Standing.standing.rawValue

  @OptionGroup var readers: ReadershipOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let filter = RecipientFilter(
      name: Session.told(name),
      type: try type.map { try Session.parse($0, option: "--type") { text throws(EntryProblem) in try RecipientType(parsing: text) } },
      wards: try ward.map { try session.wards($0, on: on, in: register) }, standing: try standing())
    let audience = try readers.audience()
    let found = try register.recipients(filter).filter { name == nil || $0.recipient.isNamed(to: audience) }
    let listings = ReadershipOption.listed(found, for: audience, by: \.recipient).map { $0.told(to: audience) }
    readers.note("recipient list", in: register, session)
    try session.put(RecipientView.table(listings, isPage: session.format.isPage), page: RecipientView.pageColumns)
  }

  private func standing() throws -> RecipientListing.Standing? {
    if status == "all" { return nil }
    guard let standing = try? RecipientListing.Standing(parsing: status) else {
      throw UsageProblem.unknownWord(option: "--status", value: status, known: RecipientListing.Standing.allCases.map(\.rawValue) + ["all"])
    }
    return standing
  }
}

struct RecipientShow: ParsableCommand {
  static let configuration = help(
    "show", "Một đối tượng và tất cả những gì gắn với nó; mục đã gộp thì đọc theo mục giữ lại.",
    "A recipient with all that hangs on it; a merged one is read as the one it was merged into.",
    examples: "sovang recipient show 1 -O json")

  @Argument(help: .init(say("Số của đối tượng.", "The recipient's number.")))
  var id: Int64

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let listing = try register.findRecipient(Identifier(id))
    let object = try RecipientView.json(listing, in: register)
    session.noteReading("recipient show", of: "recipient", id: listing.id.number, in: register)
    try session.put(entry: object)
  }
}

struct RecipientHistory: ParsableCommand {
  static let configuration = help(
    "history", "Giấy xác nhận khen thưởng: mọi khen thưởng qua các năm, kể cả đã hủy bỏ.",
    "A certificate of past awards: all of them through the years, cancelled ones marked.",
    examples: """
      sovang recipient history 1
      sovang recipient history 1 -o xac-nhan.md
      """)

  @Argument(help: .init(say("Số của đối tượng.", "The recipient's number.")))
  var id: Int64

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let recipient = try register.findRecipient(Identifier(id))
    if recipient.recipient.name.isEmpty { throw RegisterError.erasure(.erased(recipient.id.number)) }
    session.noteReading("recipient history", of: "recipient", id: recipient.id.number, in: register)
    try session.put(
      AwardHistory(
        recipient, awards: try register.awards(AwardFilter(recipient: recipient.id)),
        likelySame: try register.likelySame(as: recipient.id).map { Identifier($0.id) }, office: try register.office().name,
        asOf: try register.asOf(), fingerprint: try register.fingerprint.description))
  }
}
