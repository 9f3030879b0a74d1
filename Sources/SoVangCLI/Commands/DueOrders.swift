internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct DueOrdersCommand: ParsableCommand {
  static let configuration = help(
    "orders", "Việc còn nợ theo các chỉ đạo chưa kết thúc, từng phường.", "What is owed on open directives, ward by ward.",
    examples: """
      sovang due orders
      sovang due orders --on 2023-06-30 -o con-no.xlsx
      """)

  @Option(help: .init(say("Tính đến ngày này.", "On this day."), valueName: "date"))
  var on: String?

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let day = try session.day(on, option: "--on", in: register)
    let table = DirectiveView.owed(try register.directives(on: day, status: .open), on: day)
    try session.put(table, page: DirectiveView.owedPageColumns)
  }
}

struct DueVisitsCommand: ParsableCommand {
  static let configuration = help(
    "visits", "Phường nào còn nợ thăm thành viên khó khăn trong năm, chỉ nêu số lượng.",
    "Which wards owe visits to members in hardship this year, in counts alone.", examples: "sovang due visits --on 2023-12-31")

  @Option(help: .init(say("Tính đến ngày này.", "On this day."), valueName: "date"))
  var on: String?

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let day = try session.day(on, option: "--on", in: register)
    let cases = try register.hardships().filter { $0.hardship.openedOn <= day }
    try session.put(HardshipView.counts(HardshipCount.counts(cases, on: day).filter { $0.owed != 0 }))
  }
}

struct DueModelsCommand: ParsableCommand {
  static let configuration = help(
    "models", "Mô hình nào chưa được phân loại hiệu quả của năm.", "Which models have no grade of the year.",
    examples: "sovang due models --year 2023")

  @Option(help: .init(say("Năm; bỏ trống là năm nay.", "The year; this year if left out."), valueName: "year"))
  var year: Int?

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    try session.put(ModelView.owed(try register.models(), year: year ?? session.today.year))
  }
}
