internal import ArgumentParser
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

struct RegistrationCommand: ParsableCommand {
  static let configuration = help(
    "registration", "Đăng ký thi đua: ai đăng ký danh hiệu gì, sau đó có được công nhận không.",
    "Registration for emulation: who aims at which title, and whether it was awarded.",
    examples: """
      sovang registration add --recipient "Nguyễn Văn An" --type individual --award LDTT --year 2023 --on 2023-02-01
      sovang registration import dang-ky.csv
      sovang registration list --year 2023
      """,
    [RegistrationAdd.self, RegistrationImportCommand.self, RegistrationListCommand.self, RegistrationEdit.self, RegistrationVoid.self])
}

struct RegistrationAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi một đăng ký thi đua.", "Enter a registration.",
    examples: #"sovang registration add --recipient "Tổ dân phố 3" --type "tập thể" --ward P1 --award TTLDTT --year 2023"#)

  @OptionGroup var who: RecipientOptions

  @Option(help: .init(say("Phường, xã.", "The ward."), valueName: "ward"))
  var ward: String?

  @Option(help: .init(say("Danh hiệu, hình thức đăng ký: mã hoặc tên.", "What is aimed at: a code or title."), valueName: "award"))
  var award: String

  @Option(help: .init(say("Năm thi đua.", "The merit year."), valueName: "year"))
  var year: String

  @Option(help: .init(say("Ngày đăng ký.", "The day of registering."), valueName: "date"))
  var on: String?

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let row = RegistrationRow(
      row: nil, recipient: try who.told(session), ward: Session.told(ward), award: try Session.text(award, option: "--award"),
      year: try Session.meritYear(year), registeredOn: try on.map { try session.day($0, option: "--on") })
    let register = try session.register(correction)
    let (id, doubts) = try register.add(row)
    for doubt in doubts { Terminal.talk(doubt.line(in: Speech.language)) }
    try session.put(new: id, RegistrationView.table(try register.registrations().filter { $0.id == id }).object)
  }
}

struct RegistrationImportCommand: ParsableCommand {
  static let configuration = help(
    "import", "Nhập danh sách đăng ký thi đua từ CSV hoặc xlsx.", "Bring in a list of registrations from CSV or xlsx.",
    examples: """
      sovang registration import dang-ky.csv
      # recipient,type,birthYear,gender,idDigits,unit,ward,award,year,registeredOn
      """)

  @OptionGroup var list: ListFile
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    try Session(common).bringIn(list) { register, file in
      let rows = try file.noting(
        RegistrationList(file.bytes, file: file.name, sheet: file.sheet, encoding: file.encoding, meanings: file.meanings))
      return try register.importRegistrations(rows, file: file.name, options: file.options)
    }
  }
}

struct RegistrationListCommand: ParsableCommand {
  static let configuration = help(
    "list", "Các đăng ký thi đua, đã được công nhận hay chưa.", "The registrations, awarded or not.",
    examples: """
      sovang registration list --year 2023
      sovang registration list --year 2023 --open -o chua-cong-nhan.xlsx
      """)

  @Option(help: .init(say("Chỉ năm này.", "Only this year."), valueName: "year"))
  var year: String?

  @Flag(help: .init(say("Chỉ đăng ký chưa được công nhận.", "Only those not awarded.")))
  var open = false

  @OptionGroup var readers: ReadershipOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let audience = try readers.audience()
    let year = try year.map(Session.meritYear)
    let register = try session.register(known)
    let found = try register.registrations(year: year?.year).filter { !open || !$0.isAwarded }
    let listed = ReadershipOption.listed(found, for: audience, by: \.person.value)
    readers.note("registration list", in: register, session)
    try session.put(RegistrationView.table(listed.map { $0.told(to: audience) }, isPage: session.format.isPage))
  }
}

struct RegistrationEdit: ParsableCommand {
  static let configuration = help(
    "edit", "Sửa ngày đăng ký; sai người, danh hiệu, năm thì gạch bỏ rồi ghi lại.",
    "Correct the day of registering; a wrong person, title or year is struck out and entered anew.",
    examples: "sovang registration edit 3 --on 2023-02-15")

  @Argument(help: .init(say("Số của đăng ký.", "The registration's number.")))
  var id: Int64

  @Option(help: .init(say("Ngày đăng ký.", "The day of registering."), valueName: "date"))
  var on: String

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let day = try session.day(on, option: "--on")
    try session.register(correction).edit(Identifier(id), registeredOn: day)
  }
}

struct RegistrationVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một đăng ký ghi nhầm.", "Strike out a registration entered by mistake.",
    examples: #"sovang registration void 3 --reason "ghi trùng""#)

  @Argument(help: .init(say("Số của đăng ký.", "The registration's number.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().voidRegistration(Identifier(id), reason: reason.reason)
  }
}
