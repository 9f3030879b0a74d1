internal import ArgumentParser
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

struct IndicatorCommand: ParsableCommand {
  static let configuration = help(
    "indicator", "Chỉ tiêu an ninh, trật tự theo năm: từng phường và cả địa bàn, so với năm trước.",
    "Indicators of public order by year: each ward and the whole, beside the year before.",
    examples: """
      sovang indicator add --year 2022 --ward "Phường 1" --code criminal-offences --value 4
      sovang indicator add --year 2022 --code clearance-rate --value 21 --of 27 --source "Công an quận"
      sovang indicator list --year 2022
      """,
    [
      IndicatorAdd.self, IndicatorImportCommand.self, IndicatorList.self, IndicatorShow.self, IndicatorEdit.self, IndicatorVoid.self,
    ])
}

extension Session {
  static func figureCode(_ text: String) throws -> FigureCode {
    try parse(text, option: "--code") { text throws(EntryProblem) in try FigureCode(parsing: text) }
  }

  static func meritYear(_ text: String) throws -> MeritYear {
    try parse(text, option: "--year") { text throws(EntryProblem) in try MeritYear(parsing: text) }
  }
}

/// What a figure tells, besides its year, ward and indicator.
struct FigureOptions: ParsableArguments {
  @Option(help: .init(say("Số đếm; với tỷ lệ là tử số.", "The count; of a rate the part."), valueName: "n"))
  var value: String?

  @Option(help: .init(say("Với tỷ lệ: trên tổng số; không ghi phần trăm.", "Of a rate: the whole; no percentage."), valueName: "n"))
  var of: String?

  @Option(
    help: .init(
      say(
        "Chiều hướng so với năm trước: increase, decrease, stable; có thể không kèm số.",
        "Against the year before: increase, decrease, stable; may stand without a count."), valueName: "direction"))
  var direction: String?

  @Option(help: .init(say("Nguồn số liệu.", "Who tells it."), valueName: "text"))
  var source: String?

  @Option(help: .init(say("Ghi chú; không nêu tên người.", "A note; name no one."), valueName: "text"))
  var note: String?

  /// Sets what is told and leaves the rest.
  func apply(to figure: inout YearFigure) throws {
    figure.value = try value.map { try Self.count($0, option: "--value") } ?? figure.value
    figure.valueOf = try of.map { try Self.count($0, option: "--of") } ?? figure.valueOf
    let told = try direction.map {
      try Session.parse($0, option: "--direction") { text throws(EntryProblem) in try Indicator.Direction(parsing: text) }
    }
    figure.direction = told ?? figure.direction
    figure.source = Session.told(source) ?? figure.source
    figure.note = Session.told(note) ?? figure.note
  }

  private static func count(_ text: String, option: String) throws -> Int {
    try Session.parse(text, option: option) { text throws(EntryProblem) in try WholeNumber.parse(text, in: 0...WholeNumber.greatest) }
  }
}

struct IndicatorAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi một chỉ tiêu của một năm.", "Enter a figure of a year.",
    examples: """
      sovang indicator add --year 2022 --ward "Phường 1" --code tips --value 12
      sovang indicator add --year 2022 --code political-security --direction stable
      # criminal-offences, clearance-rate, political-security, tips, useful-tips,
      # propaganda-sessions, propaganda-listeners, registered-households
      """)

  @Option(help: .init(say("Năm số liệu.", "The year counted."), valueName: "year"))
  var year: String

  @Option(help: .init(say("Chỉ tiêu.", "The indicator."), valueName: "code"))
  var code: String

  @Option(
    help: .init(say("Phường, xã; bỏ trống là cả địa bàn theo nguồn.", "The ward; else the whole office as stated."), valueName: "ward"))
  var ward: String?

  @OptionGroup var figure: FigureOptions
  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    var told = YearFigure(year: try Session.meritYear(year), code: try Session.figureCode(code))
    try figure.apply(to: &told)
    let register = try session.register(correction)
    let id = try register.add(YearFigureRow(row: nil, ward: Session.told(ward), figure: told))
    try session.put(new: id, IndicatorView.table([try register.findFigure(id)]).object)
  }
}

struct IndicatorImportCommand: ParsableCommand {
  static let configuration = help(
    "import", "Nhập danh sách chỉ tiêu từ CSV hoặc xlsx.", "Bring in a list of figures from CSV or xlsx.",
    examples: """
      sovang indicator import chi-tieu.csv
      # year,ward,code,value,of,direction,source,note
      sovang template indicators -o chi-tieu.xlsx
      """)

  @OptionGroup var list: ListFile
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    try Session(common).bringIn(list) { register, file in
      let rows = try file.noting(
        YearFigureList(file.bytes, file: file.name, sheet: file.sheet, encoding: file.encoding, meanings: file.meanings))
      return try register.importFigures(rows, file: file.name, options: file.options)
    }
  }
}

struct IndicatorList: ParsableCommand {
  static let configuration = help(
    "list", "Chỉ tiêu của một năm, so với năm trước; các phường cộng lại bên số của cả địa bàn.",
    "The figures of a year beside the year before; the wards' sum beside the stated whole.",
    examples: """
      sovang indicator list --year 2022
      sovang indicator list --year 2022 --code clearance-rate -o kham-pha-an.xlsx
      """)

  @Option(help: .init(say("Năm số liệu.", "The year counted."), valueName: "year"))
  var year: String

  @Option(help: .init(say("Chỉ phường, xã này.", "Only this ward."), valueName: "ward"))
  var ward: String?

  @Option(help: .init(say("Chỉ chỉ tiêu này.", "Only this indicator."), valueName: "code"))
  var code: String?

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let year = try Session.meritYear(year)
    let code = try code.map(Session.figureCode)
    let figures = try session.register(known).figures(year: year.year, ward: Session.told(ward), code: code)
    try session.put(IndicatorView.table(figures, isPage: session.format.isPage), page: IndicatorView.pageColumns)
    for line in IndicatorView.contradictions(figures) { Terminal.talk(line) }
  }
}

struct IndicatorShow: ParsableCommand {
  static let configuration = help("show", "Một chỉ tiêu.", "A figure.", examples: "sovang indicator show 1")

  @Argument(help: .init(say("Số của chỉ tiêu.", "The figure's number.")))
  var id: Int64

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    try session.put(entry: IndicatorView.table([try session.register(known).findFigure(Identifier(id))]).object)
  }
}

struct IndicatorEdit: ParsableCommand {
  static let configuration = help(
    "edit", "Sửa số liệu, chiều hướng, nguồn của một chỉ tiêu.", "Correct a figure's counts, direction or source.",
    examples: "sovang indicator edit 1 --value 5")

  @Argument(help: .init(say("Số của chỉ tiêu.", "The figure's number.")))
  var id: Int64

  @OptionGroup var figure: FigureOptions
  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(correction)
    var told = try register.findFigure(Identifier(id)).figure
    try figure.apply(to: &told)
    try register.edit(Identifier(id)) { $0 = told }
  }
}

struct IndicatorVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một chỉ tiêu ghi nhầm.", "Strike out a figure entered by mistake.",
    examples: #"sovang indicator void 3 --reason "ghi nhầm năm""#)

  @Argument(help: .init(say("Số của chỉ tiêu.", "The figure's number.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().voidFigure(Identifier(id), reason: reason.reason)
  }
}
