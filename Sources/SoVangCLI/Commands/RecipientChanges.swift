internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// The particulars of a recipient, as options.
struct RecipientFields: ParsableArguments {
  @Option(help: .init(say("Họ và tên, hoặc tên tập thể, hộ.", "The name."), valueName: "text"))
  var name: String?

  @Option(help: .init(say("Năm sinh.", "The birth year."), valueName: "year"))
  var birthYear: String?

  @Option(help: .init(say("Giới tính: male (nam), female (nữ).", "male or female."), valueName: "gender"))
  var gender: String?

  @Option(
    help: .init(
      say("Ba số cuối CCCD, để phân biệt người trùng tên.", "The last three digits of the identity number, to tell namesakes apart."),
      valueName: "123"))
  var idDigits: String?

  @Option(help: .init(say("Đơn vị chủ quản của tập thể.", "The unit that a collective belongs to."), valueName: "text"))
  var unit: String?

  @Option(
    help: .init(
      say(
        "public (công khai) hoặc internal (nội bộ: không nêu tên trong danh sách, báo cáo).",
        "public, or internal: not named in lists and reports."), valueName: "visibility"))
  var visibility: String?

  func edit(_ session: Session) throws -> RecipientEdit {
    RecipientEdit(
      name: try name.map { try Session.name($0, option: "--name") },
      birthYear: try birthYear.map { try session.birthYear($0) },
      gender: try gender.map { try Session.parse($0, option: "--gender") { text throws(EntryProblem) in try Gender(parsing: text) } },
      idDigits: try idDigits.map(Self.digits), unit: try unit.map { try Session.text($0, option: "--unit") },
      visibility: try visibility.map {
        try Session.parse($0, option: "--visibility") { text throws(EntryProblem) in try Visibility(parsing: text) }
      })
  }

  /// A whole number is neither kept nor repeated in the message.
  private static func digits(_ text: String) throws -> IDDigits {
    do {
      return try IDDigits(parsing: text)
    } catch {
      throw UsageProblem.badValue(option: "--id-digits", value: IDDigits.masked(text), error)
    }
  }
}

struct RecipientAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi một đối tượng chưa có khen thưởng.", "Enter a recipient who has no award yet.",
    examples: #"sovang recipient add --type individual --name "Lê Văn Tư" --birth-year 1960 --gender male"#)

  @Option(help: .init(say("Loại: individual, collective, household.", "The type: individual, collective, household."), valueName: "type"))
  var type: String

  @OptionGroup var fields: RecipientFields
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let type = try Session.parse(self.type, option: "--type") { text throws(EntryProblem) in try RecipientType(parsing: text) }
    let fields = try self.fields.edit(session)
    guard let name = fields.name else { throw UsageProblem.missing(option: "--name") }
    if let option = fields.misplaced(for: type) { throw RegisterError.recipient(.notOfType(option: option, type)) }
    let register = try session.register()
    let (id, doubts) = try register.add(fields.applied(to: Recipient(type: type, name: name)))
    for doubt in doubts { Terminal.talk(doubt.line(in: Speech.language)) }
    try session.put(new: id, RecipientView.json(try register.findRecipient(id), in: register))
  }
}

struct RecipientEditCommand: ParsableCommand {
  static let configuration = help(
    "edit", "Sửa họ tên, năm sinh…; dòng cũ được giữ lại.", "Correct a recipient's particulars; the record as it was is kept.",
    examples: """
      sovang recipient edit 3 --name "Nguyễn Văn Ân" --reason "ghi sai dấu"
      sovang recipient edit 3 --visibility internal --reason "theo đề nghị của Công an phường"
      """)

  @Argument(help: .init(say("Số của đối tượng.", "The recipient's number.")))
  var id: Int64

  @OptionGroup var fields: RecipientFields
  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    let doubts = try register.edit(Identifier(id), try fields.edit(session), reason: reason.reason)
    for doubt in doubts { Terminal.talk(doubt.line(in: Speech.language)) }
    if session.format == .json { try session.put(RecipientView.json(try register.findRecipient(Identifier(id)), in: register)) }
  }
}

struct RecipientMerge: ParsableCommand {
  static let configuration = help(
    "merge", "Ghi nhận hai mục là một; khen thưởng của mục sau đọc theo mục trước.",
    "Record that two are one; what hangs on the second is read as the first's.",
    examples: #"sovang recipient merge 1 7 --reason "một người, danh sách sau thiếu năm sinh""#)

  @Argument(help: .init(say("Mục giữ lại.", "The recipient that is kept.")))
  var kept: Int64

  @Argument(help: .init(say("Mục gộp vào.", "The recipient that is merged into it.")))
  var other: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    let doubts = try register.merge(Identifier(kept), Identifier(other), reason: reason.reason)
    for doubt in doubts { Terminal.talk(doubt.line(in: Speech.language)) }
    if session.format == .json { try session.put(RecipientView.json(try register.findRecipient(Identifier(kept)), in: register)) }
  }
}

struct RecipientUnmerge: ParsableCommand {
  static let configuration = help(
    "unmerge", "Gạch bỏ việc gộp một mục; mục đó lại đứng riêng.", "Strike out the merge of a recipient; it stands for itself again.",
    examples: #"sovang recipient unmerge 7 --reason "hai người trùng tên""#)

  @Argument(help: .init(say("Mục đã gộp.", "The recipient that was merged.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().unmerge(Identifier(id), reason: reason.reason)
  }
}
