internal import ArgumentParser
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

struct SafetyCommand: ParsableCommand {
  static let configuration = help(
    "safety", "Phân loại hằng năm “An toàn về an ninh, trật tự”; tính riêng, không phải khen thưởng.",
    "The yearly classification “An toàn về an ninh, trật tự”, counted apart from awards.",
    examples: """
      sovang safety add --year 2022 --kind ward --ward "Phường 1" --result met --paper "12/QĐ-UBND"
      sovang safety import phan-loai.csv
      sovang safety list --year 2022
      """, [SafetyAdd.self, SafetyImportCommand.self, SafetyListCommand.self, SafetyShow.self, SafetyEdit.self, SafetyVoid.self])
}

extension Session {
  fileprivate static func safetySubject(_ text: String) throws -> SafetyClassification.Subject {
    try parse(text, option: "--kind") { text throws(EntryProblem) in try SafetyClassification.Subject(parsing: text) }
  }

  fileprivate static func safetyResult(_ text: String) throws -> SafetyClassification.Result {
    try parse(text, option: "--result") { text throws(EntryProblem) in try SafetyClassification.Result(parsing: text) }
  }
}

struct SafetyAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi một kết quả phân loại.", "Enter a classification.",
    examples: """
      sovang safety add --year 2022 --kind ward --ward "Phường 1" --result met --paper "12/QĐ-UBND" --decided-on 2022-12-20
      sovang safety add --year 2022 --kind school --ward P2 --name "Trường THCS Ngô Tất Tố" --result met
      # ward, neighbourhood, agency, school, enterprise
      """)

  @Option(help: .init(say("Năm phân loại.", "The year classified."), valueName: "year"))
  var year: String

  @Option(
    help: .init(
      say("Đối tượng: ward, neighbourhood, agency, school, enterprise.", "What: ward, neighbourhood, agency, school, enterprise."),
      valueName: "kind"))
  var kind: String

  @Option(help: .init(say("Phường, xã.", "The ward."), valueName: "ward"))
  var ward: String?

  @Option(help: .init(say("Tên khu dân cư, cơ quan, trường, doanh nghiệp.", "The name, but of a ward."), valueName: "name"))
  var name: String?

  @Option(help: .init(say("Kết quả: met, not-met.", "The result: met, not-met."), valueName: "result"))
  var result: String

  @Option(help: .init(say("Văn bản công nhận.", "The deciding paper."), valueName: "text"))
  var paper: String?

  @Option(help: .init(say("Ngày ký văn bản.", "The day it was decided."), valueName: "date"))
  var decidedOn: String?

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let one = SafetyClassification(
      year: try Session.meritYear(year), subject: try Session.safetySubject(kind), name: Session.told(name),
      result: try Session.safetyResult(result), paper: Session.told(paper),
      decidedOn: try decidedOn.map { try session.day($0, option: "--decided-on") })
    let register = try session.register(correction)
    let id = try register.add(SafetyRow(row: nil, ward: Session.told(ward), classification: one))
    try session.put(new: id, SafetyView.table(try register.safetyClassifications().filter { $0.id == id }).object)
  }
}

struct SafetyImportCommand: ParsableCommand {
  static let configuration = help(
    "import", "Nhập danh sách kết quả phân loại từ CSV hoặc xlsx.", "Bring in a list of classifications from CSV or xlsx.",
    examples: """
      sovang safety import phan-loai.csv
      # year,kind,ward,name,result,paper,decidedOn
      """)

  @OptionGroup var list: ListFile
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    try Session(common).bringIn(list) { register, file in
      let rows = try file.noting(
        SafetyList(file.bytes, file: file.name, sheet: file.sheet, encoding: file.encoding, meanings: file.meanings))
      return try register.importSafety(rows, file: file.name, options: file.options)
    }
  }
}

struct SafetyListCommand: ParsableCommand {
  static let configuration = help(
    "list", "Các kết quả phân loại.", "The classifications.", examples: "sovang safety list --year 2022 --kind neighbourhood")

  @Option(help: .init(say("Chỉ năm này.", "Only this year."), valueName: "year"))
  var year: String?

  @Option(help: .init(say("Chỉ đối tượng này.", "Only of this kind."), valueName: "kind"))
  var kind: String?

  @Option(help: .init(say("Chỉ kết quả này: met, not-met.", "Only this result: met, not-met."), valueName: "result"))
  var result: String?

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let (year, kind) = (try year.map(Session.meritYear), try kind.map(Session.safetySubject))
    let result = try result.map(Session.safetyResult)
    let listings = try session.register(known).safetyClassifications(year: year?.year).filter { listing in
      (kind == nil || listing.classification.subject == kind) && (result == nil || listing.classification.result == result)
    }
    try session.put(SafetyView.table(listings, isPage: session.format.isPage))
  }
}

struct SafetyShow: ParsableCommand {
  static let configuration = help(
    "show", "Một kết quả phân loại.", "A classification.", examples: "sovang safety show 3")

  @Argument(help: .init(say("Số của kết quả phân loại.", "The classification's number.")))
  var id: Int64

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    try session.put(entry: SafetyView.table([try session.register(known).findSafety(Identifier(id))]).object)
  }
}

struct SafetyEdit: ParsableCommand {
  static let configuration = help(
    "edit", "Sửa kết quả, văn bản, ngày ký của một kết quả phân loại.", "Correct the result, paper or day of a classification.",
    examples: """
      sovang safety edit 3 --result not-met
      sovang safety edit 3 --paper "15/QĐ-UBND" --decided-on 2022-12-28
      """)

  @Argument(help: .init(say("Số của kết quả phân loại.", "The classification's number.")))
  var id: Int64

  @Option(help: .init(say("Kết quả: met, not-met.", "The result: met, not-met."), valueName: "result"))
  var result: String?

  @Option(help: .init(say("Văn bản công nhận.", "The deciding paper."), valueName: "text"))
  var paper: String?

  @Option(help: .init(say("Ngày ký văn bản.", "The day it was decided."), valueName: "date"))
  var decidedOn: String?

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let result = try result.map(Session.safetyResult)
    let decidedOn = try decidedOn.map { try session.day($0, option: "--decided-on") }
    try session.register(correction).edit(Identifier(id)) { one in
      one.result = result ?? one.result
      one.paper = Session.told(paper) ?? one.paper
      one.decidedOn = decidedOn ?? one.decidedOn
    }
  }
}

struct SafetyVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một kết quả phân loại ghi nhầm.", "Strike out a classification entered by mistake.",
    examples: #"sovang safety void 3 --reason "ghi trùng""#)

  @Argument(help: .init(say("Số của kết quả phân loại.", "The classification's number.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().voidSafety(Identifier(id), reason: reason.reason)
  }
}
