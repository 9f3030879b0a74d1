internal import ArgumentParser
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

struct UnitCommand: ParsableCommand {
  static let configuration = help(
    "unit", "Lực lượng an ninh cơ sở: quân số quy định và thực có.", "Grassroots security units: required and actual strength.",
    examples: """
      sovang unit import luc-luong.csv
      sovang unit list --on 2023-01-12
      sovang unit gaps --on 2023-01-12
      sovang unit member import thanh-vien.csv
      sovang unit transition
      """,
    [
      UnitImportCommand.self, UnitMemberCommand.self, UnitList.self, UnitGaps.self, UnitTransitionCommand.self, UnitEnd.self, UnitVoid.self,
    ])
}

struct UnitImportCommand: ParsableCommand {
  static let configuration = help(
    "import", "Nhập danh sách lực lượng từ CSV hoặc xlsx.", "Bring in a list of units from CSV or xlsx.",
    examples: """
      sovang unit import luc-luong.csv --dry-run
      # ward,neighbourhood,kind,name,required,authorisedBy,actual,asOf,population
      # Phường 1,Khu phố 1,Tổ bảo vệ dân phố,Tổ 1,7,QĐ 12/QĐ-UBND,5,2023-01-01,2650
      """)

  @OptionGroup var list: ListFile
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    try Session(common).bringIn(list) { register, file in
      let rows = try file.noting(
        RecognitionExchange.UnitList(file.bytes, file: file.name, sheet: file.sheet, encoding: file.encoding, meanings: file.meanings))
      return try register.importUnits(rows, file: file.name, options: file.options)
    }
  }
}

struct UnitList: ParsableCommand {
  static let configuration = help("list", "Các đơn vị.", "The units.", examples: "sovang unit list --on 2023-01-12 -O csv")

  @Option(help: .init(say("Số liệu mới nhất tính đến ngày này.", "The newest figures up to this day."), valueName: "date"))
  var on: String?

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let day = try session.day(on, option: "--on", in: register)
    try session.put(UnitView.table(try register.units(on: day)), page: UnitView.pageColumns)
    UnitView.tellLeftOpen(try register.unitsLeftOpen(on: day))
    UnitView.tellUnverified(try register.unverifiedStaffing(on: day))
  }
}

struct UnitEnd: ParsableCommand {
  static let configuration = help(
    "end", "Ghi ngày một đơn vị thôi hoạt động.", "End a unit: it is not counted after that day.",
    examples: "sovang unit end 3 --on 2024-06-30")

  @Argument(help: .init(say("Số của đơn vị.", "The unit's number.")))
  var id: Int64

  @Option(help: .init(say("Ngày cuối.", "Its last day."), valueName: "date"))
  var on: String

  @Option(help: .init(say("Lý do, được ghi vào sổ; không nêu tên người.", "The reason, kept in the book; name no one."), valueName: "text"))
  var reason: String?

  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().endUnit(Identifier(id), on: try session.day(on, option: "--on"), reason: reason)
  }
}

struct UnitVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một đơn vị ghi nhầm.", "Strike out a unit entered by mistake.",
    examples: #"sovang unit void 3 --reason "ghi trùng""#)

  @Argument(help: .init(say("Số của đơn vị.", "The unit's number.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().voidUnit(Identifier(id), reason: reason.reason)
  }
}
