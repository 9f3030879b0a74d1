internal import ArgumentParser
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

struct UnitMemberCommand: ParsableCommand {
  static let configuration = help(
    "member", "Thành viên các đơn vị: chức vụ, nhiệm kỳ, thời gian tham gia.", "Members of units: post, term of office, time served.",
    examples: """
      sovang unit member import thanh-vien.csv
      sovang unit member list --on 2024-07-01
      sovang unit member end 3 --on 2025-03-31
      """,
    [UnitMemberAdd.self, UnitMemberImportCommand.self, UnitMemberList.self, UnitMemberEnd.self, UnitMemberVoid.self])
}

struct UnitMemberAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi một thành viên.", "Enter a member.",
    examples: #"sovang unit member add 1 --name "Trần Văn Bảy" --birth-year 1965 --gender nam --post "tổ trưởng" --from 2020-03-01"#)

  @Argument(help: .init(say("Số của đơn vị.", "The unit's number.")))
  var unit: Int64

  @Option(help: .init(say("Họ và tên.", "The name."), valueName: "name"))
  var name: String

  @Option(help: .init(say("Năm sinh.", "Year of birth."), valueName: "year"))
  var birthYear: Int?

  @Option(help: .init(say("Giới tính: nam, nữ.", "Gender: male, female."), valueName: "gender"))
  var gender: String?

  @Option(help: .init(say("Chức vụ: tổ trưởng, tổ phó, tổ viên.", "Post: head, deputy, member."), valueName: "post"))
  var post: String?

  @Option(help: .init(say("Nhiệm kỳ, ví dụ 2019-2024.", "Term of office, such as 2019-2024."), valueName: "years"))
  var term: String?

  @Option(help: .init(say("Ngày đầu.", "The first day."), valueName: "date"))
  var from: String

  @Option(help: .init(say("Ngày cuối; bỏ trống khi còn tham gia.", "The last day; leave it out while serving."), valueName: "date"))
  var to: String?

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let person = Recipient(
      type: .individual, name: try Session.name(name, option: "--name"), birthYear: birthYear,
      gender: try gender.map { try Session.parse($0, option: "--gender") { text throws(EntryProblem) in try Gender(parsing: text) } })
    let row = UnitMemberRow(
      row: nil, unit: .number(Identifier(unit)), person: person,
      post: try post.map { try Session.parse($0, option: "--post") { text throws(EntryProblem) in try UnitMember.Post(parsing: text) } },
      term: try term.map { try Session.parse($0, option: "--term") { text throws(EntryProblem) in try UnitMember.Term(parsing: text) } },
      from: try session.serviceDay(from, option: "--from")!, to: try session.serviceDay(to, option: "--to"))
    let register = try session.register(correction)
    let (id, doubts) = try register.add(row)
    for doubt in doubts { Terminal.talk(doubt.line(in: Speech.language)) }
    let listings = try register.unitMembers(of: Identifier(unit)).filter { $0.id == id }
    try session.put(new: id, UnitMemberView.object(listings[0]))
  }
}

struct UnitMemberImportCommand: ParsableCommand {
  static let configuration = help(
    "import", "Nhập danh sách thành viên từ CSV hoặc xlsx.", "Bring in a list of members from CSV or xlsx.",
    examples: """
      sovang unit member import thanh-vien.csv --dry-run
      # ward,neighbourhood,kind,unit,recipient,birthYear,gender
      # idDigits,post,term,from,to
      """)

  @OptionGroup var list: ListFile
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    try Session(common).bringIn(list) { register, file in
      let rows = try file.noting(
        RecognitionExchange.UnitMemberList(file.bytes, file: file.name, sheet: file.sheet, encoding: file.encoding, meanings: file.meanings)
      )
      return try register.importUnitMembers(rows, file: file.name, options: file.options)
    }
  }
}

struct UnitMemberList: ParsableCommand {
  static let configuration = help(
    "list", "Thành viên của một hay mọi đơn vị.", "Members of one unit or of all.",
    examples: """
      sovang unit member list 1
      sovang unit member list --on 2024-07-01 -O csv
      sovang unit member list 1 --public -o niem-yet.docx
      """)

  @Argument(help: .init(say("Số của đơn vị; bỏ trống là mọi đơn vị.", "The unit's number; else all units.")))
  var unit: Int64?

  @Option(help: .init(say("Chỉ người tham gia ngày này.", "Only who serves on this day."), valueName: "date"))
  var on: String?

  @OptionGroup var readers: ReadershipOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let audience = try readers.audience()
    let register = try session.register(known)
    let day = try on.map { try session.day($0, option: "--on", in: register) }
    let members = try register.unitMembers(of: unit.map { Identifier($0) }, on: day)
    let listings = ReadershipOption.listed(members, for: audience, by: \.person.value).map { $0.told(to: audience) }
    readers.note("unit member list", of: unit.map { _ in "security_unit" }, id: unit, in: register, session)
    try session.put(UnitMemberView.table(listings, isPage: session.format.isPage), page: UnitMemberView.pageColumns)
  }
}

struct UnitMemberEnd: ParsableCommand {
  static let configuration = help(
    "end", "Ghi ngày một thành viên thôi tham gia.", "Enter a member's last day.", examples: "sovang unit member end 3 --on 2025-03-31")

  @Argument(help: .init(say("Số của thành viên.", "The member's number.")))
  var id: Int64

  @Option(help: .init(say("Ngày cuối.", "The last day."), valueName: "date"))
  var on: String

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register(correction).endUnitMember(Identifier(id), on: try session.serviceDay(on, option: "--on")!)
  }
}

struct UnitMemberVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một thành viên ghi nhầm, cùng thời gian tham gia.", "Strike out a member entered by mistake, with the time served.",
    examples: #"sovang unit member void 3 --reason "ghi nhầm đơn vị""#)

  @Argument(help: .init(say("Số của thành viên.", "The member's number.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().voidUnitMember(Identifier(id), reason: reason.reason)
  }
}
