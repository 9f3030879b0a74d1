internal import ArgumentParser
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

struct ModelCommand: ParsableCommand {
  static let configuration = help(
    "model", "Mô hình tự quản: ra mắt, nhân rộng, phân loại hằng năm, sáp nhập, thanh loại.",
    "Models of self-management: begun, copied, graded each year, merged, closed.",
    examples: """
      sovang model add --name "Camera an ninh" --ward "Phường 1" --host "Công an phường" --members 12 --started-on 2022-04-01
      sovang model grade 1 --year 2022 --grade good --tips 14
      sovang model tree
      """,
    [
      ModelAdd.self, ModelImportCommand.self, ModelListCommand.self, ModelShow.self, ModelTreeCommand.self, ModelGrade.self,
      ModelEdit.self, ModelClose.self, ModelVoid.self,
    ])
}

/// What is told of a model.
struct ModelOptions: ParsableArguments {
  @Option(help: .init(say("Loại: tên gọi chung, như “Camera an ninh”.", "What models like it are called."), valueName: "text"))
  var kind: String?

  @Option(
    help: .init(
      say("Lĩnh vực: crime, drugs, fire, traffic, urban-order, security.", "Field: crime, drugs, fire, traffic, urban-order, security."),
      valueName: "field"))
  var field: String?

  @Option(help: .init(say("Ngày ra mắt.", "The first day."), valueName: "date"))
  var startedOn: String?

  @Option(help: .init(say("Văn bản thành lập.", "The founding paper."), valueName: "text"))
  var foundingPaper: String?

  @Option(help: .init(say("Đơn vị chủ trì.", "Who runs it."), valueName: "name"))
  var host: String?

  @Option(help: .init(say("Số thành viên.", "How many members it has."), valueName: "n"))
  var members: String?

  @Option(help: .init(say("Trang thiết bị.", "Its equipment."), valueName: "text"))
  var equipment: String?

  @Option(help: .init(say("Kinh phí, đồng.", "What it cost, đồng."), valueName: "money"))
  var cost: String?

  @Option(help: .init(say("Nguồn kinh phí.", "Where the money came from."), valueName: "text"))
  var funding: String?

  @Option(help: .init(say("Nhân rộng từ mô hình này: số hoặc tên.", "Copied from this model: its number or name."), valueName: "model"))
  var copiedFrom: String?

  /// Sets what is told, and leaves the rest.
  func fill(_ told: inout SelfManagementModel.Particulars, _ session: Session) throws {
    told.kind = Session.told(kind) ?? told.kind
    told.field =
      try field.map {
        try Session.parse($0, option: "--field") { text throws(EntryProblem) in try SelfManagementModel.Field(parsing: text) }
      } ?? told.field
    told.startedOn = try startedOn.map { try session.day($0, option: "--started-on") } ?? told.startedOn
    told.foundingPaper = Session.told(foundingPaper) ?? told.foundingPaper
    told.host = Session.told(host) ?? told.host
    told.members = try members.map { try Session.count($0, option: "--members") } ?? told.members
    told.equipment = Session.told(equipment) ?? told.equipment
    told.cost =
      try cost.map { try Session.parse($0, option: "--cost") { text throws(EntryProblem) in try Dong(parsing: text) } } ?? told.cost
    told.funding = Session.told(funding) ?? told.funding
  }
}

extension Session {
  /// A count of members, tips or cases.
  fileprivate static func count(_ text: String, option: String) throws -> Int {
    try parse(text, option: option) { text throws(EntryProblem) in try WholeNumber.parse(text, in: 0...WholeNumber.greatest) }
  }
}

struct ModelAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi một mô hình.", "Enter a model.",
    examples: """
      sovang model add --name "Camera an ninh" --ward "Phường 1" --host "Công an phường" --members 12 --started-on 2022-04-01
      sovang model add --name "Camera an ninh" --ward "Phường 2" --started-on 2022-09-01 --copied-from 1
      """)

  @Option(help: .init(say("Tên mô hình.", "Its name."), valueName: "name"))
  var name: String

  @Option(help: .init(say("Phường, xã.", "The ward."), valueName: "ward"))
  var ward: String

  @Option(help: .init(say("Khu phố; bỏ trống là cả phường.", "The neighbourhood; else the whole ward."), valueName: "name"))
  var neighbourhood: String?

  @OptionGroup var told: ModelOptions
  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    var particulars = SelfManagementModel.Particulars(name: try Session.text(name, option: "--name"))
    try told.fill(&particulars, session)
    let register = try session.register(correction)
    let id = try register.add(
      ModelRow(
        row: nil, ward: try Session.text(ward, option: "--ward"), neighbourhood: Session.told(neighbourhood), particulars: particulars,
        copiedFrom: Session.told(told.copiedFrom), copiedFromWard: nil))
    try session.put(new: id, ModelView.json(try register.findModel(id), among: try register.models(), on: session.today))
  }
}

struct ModelImportCommand: ParsableCommand {
  static let configuration = help(
    "import", "Nhập danh sách mô hình, hoặc kết quả trong năm, từ CSV hoặc xlsx.",
    "Bring in a list of models, or of what they came to in a year, from CSV or xlsx.",
    examples: """
      sovang model import mo-hinh.csv
      # ward,name,kind,field,startedOn,host,members,copiedFrom
      sovang model import --results phan-loai-2023.csv
      # ward,neighbourhood,name,year,grade,tips,cases,outcome,members
      """)

  @Flag(help: .init(say("Danh sách là kết quả, phân loại trong năm.", "The list is of results of a year.")))
  var results = false

  @OptionGroup var list: ListFile
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    try Session(common).bringIn(list) { register, file in
      if results {
        let rows = try file.noting(
          ModelResultList(file.bytes, file: file.name, sheet: file.sheet, encoding: file.encoding, meanings: file.meanings))
        return try register.importModelResults(rows, file: file.name, options: file.options)
      }
      let rows = try file.noting(
        ModelList(file.bytes, file: file.name, sheet: file.sheet, encoding: file.encoding, meanings: file.meanings))
      return try register.importModels(rows, file: file.name, options: file.options)
    }
  }
}

struct ModelListCommand: ParsableCommand {
  static let configuration = help(
    "list", "Các mô hình, tình trạng, kết quả trong năm.", "The models, their status and what they came to in a year.",
    examples: """
      sovang model list
      sovang model list --ward "Phường 1" --running --on 2022-12-31 -o mo-hinh.xlsx
      """)

  @Option(help: .init(say("Chỉ phường, xã này.", "Only this ward."), valueName: "ward"))
  var ward: String?

  @Option(
    help: .init(say("Tình trạng của ngày này, kết quả của năm ấy.", "The status of this day, the results of its year."), valueName: "date"))
  var on: String?

  @Flag(help: .init(say("Chỉ mô hình đang hoạt động.", "Only those that run.")))
  var running = false

  @OptionGroup var readers: ReadershipOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let audience = try readers.audience()
    let register = try session.register(known)
    let day = try session.day(on, option: "--on", in: register)
    let wards = try ward.map { Set(try session.wards($0, on: nil, in: register)) }
    let all = try register.models()
    let there = try wards.map { try register.models(in: $0, on: day) } ?? all
    let shown = there.filter { !running || $0.model.runs(on: day) }
    let table = ModelView.table(shown.map { $0.told(to: audience) }, among: all, on: day, year: day.year)
    try session.put(table, page: ModelView.pageColumns)
  }
}

struct ModelShow: ParsableCommand {
  static let configuration = help(
    "show", "Một mô hình, kết quả từng năm, nơi nhân rộng.", "A model, what it came to each year, where it was copied.",
    examples: "sovang model show 1")

  @Argument(help: .init(say("Số của mô hình.", "The model's number.")))
  var id: Int64

  @OptionGroup var readers: ReadershipOption
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let audience = try readers.audience()
    let register = try session.register(known)
    let listing = try register.findModel(Identifier(id)).told(to: audience)
    try session.put(entry: ModelView.json(listing, among: try register.models(), on: session.today))
  }
}

struct ModelTreeCommand: ParsableCommand {
  static let configuration = help(
    "tree", "Cây nhân rộng: mô hình nào từ mô hình nào.", "Who copied whom.",
    examples: """
      sovang model tree
      sovang model tree 1
      """)

  @Argument(help: .init(say("Chỉ từ mô hình số này.", "Only from this model on.")))
  var id: Int64?

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let root = try id.map { try register.findModel(Identifier($0)).id }
    let tree = ModelTree(try register.models(), under: root)
    try session.put(ModelView.tree(tree.lines))
  }
}

struct ModelGrade: ParsableCommand {
  static let configuration = help(
    "grade", "Ghi kết quả, phân loại hiệu quả của một năm.", "Enter what a model came to in a year.",
    examples: "sovang model grade 1 --year 2022 --grade good --tips 14 --cases 3 --members 15")

  @Argument(help: .init(say("Số của mô hình.", "The model's number.")))
  var id: Int64

  @Option(help: .init(say("Năm.", "The year."), valueName: "year"))
  var year: String

  @Option(help: .init(say("Phân loại: good, fair, average, weak.", "The grade: good, fair, average, weak."), valueName: "grade"))
  var grade: String?

  @Option(help: .init(say("Số tin báo qua mô hình.", "Tips that came through it."), valueName: "n"))
  var tips: String?

  @Option(help: .init(say("Số vụ phát hiện, giải quyết.", "Cases it helped to find or settle."), valueName: "n"))
  var cases: String?

  @Option(help: .init(say("Kết quả khác.", "What else came of it."), valueName: "text"))
  var outcome: String?

  @Option(help: .init(say("Số thành viên cuối năm.", "Members at the end of the year."), valueName: "n"))
  var members: String?

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let year = try Session.parse(year, option: "--year") { text throws(EntryProblem) in try MeritYear(parsing: text) }
    let grade = try grade.map {
      try Session.parse($0, option: "--grade") { text throws(EntryProblem) in try ModelResult.Grade(parsing: text) }
    }
    let result = ModelResult(
      year: year.year, grade: grade, tips: try tips.map { try Session.count($0, option: "--tips") },
      cases: try cases.map { try Session.count($0, option: "--cases") }, outcome: Session.told(outcome),
      members: try members.map { try Session.count($0, option: "--members") })
    try session.register(correction).enter(result, of: Identifier(id))
  }
}

struct ModelEdit: ParsableCommand {
  static let configuration = help(
    "edit", "Bổ sung, sửa những gì ghi về một mô hình.", "Tell more of a model, or something else.",
    examples: """
      sovang model edit 1 --members 15 --equipment "12 camera" --cost 130.000.000 --funding "xã hội hóa"
      sovang model edit 2 --copied-from 1
      """)

  @Argument(help: .init(say("Số của mô hình.", "The model's number.")))
  var id: Int64

  @Option(help: .init(say("Tên mô hình.", "Its name."), valueName: "name"))
  var name: String?

  @OptionGroup var told: ModelOptions
  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let name = try name.map { try Session.text($0, option: "--name") }
    try session.register(correction).edit(Identifier(id), copiedFrom: Session.told(told.copiedFrom)) { particulars in
      particulars.name = name ?? particulars.name
      try told.fill(&particulars, session)
    }
  }
}

struct ModelClose: ParsableCommand {
  static let configuration = help(
    "close", "Kết thúc một mô hình: thanh loại, hoặc sáp nhập vào mô hình khác.", "End a model: closed for good, or merged into another.",
    examples: """
      sovang model close 3 --on 2023-11-30 --why "hoạt động hình thức"
      sovang model close 4 --on 2023-11-30 --into 1
      """)

  @Argument(help: .init(say("Số của mô hình.", "The model's number.")))
  var id: Int64

  @Option(help: .init(say("Ngày cuối.", "The last day."), valueName: "date"))
  var on: String

  @Option(help: .init(say("Sáp nhập vào mô hình số này.", "Merged into this model."), valueName: "id"))
  var into: Int64?

  @Option(help: .init(say("Lý do.", "Why."), valueName: "text"))
  var why: String?

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let ending = SelfManagementModel.Ending(
      day: try session.day(on, option: "--on"), into: into.map { Identifier($0) }, reason: Session.told(why))
    try session.register(correction).end(Identifier(id), ending)
  }
}

struct ModelVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một mô hình ghi nhầm.", "Strike out a model entered by mistake.",
    examples: #"sovang model void 3 --reason "ghi trùng""#)

  @Argument(help: .init(say("Số của mô hình.", "The model's number.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().voidModel(Identifier(id), reason: reason.reason)
  }
}
