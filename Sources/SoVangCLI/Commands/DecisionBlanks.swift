internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct DecisionBlanks: ParsableCommand {
  static let configuration = help(
    "blanks", "Phôi giấy khen đã dùng: in được, in hỏng.", "Blanks of certificates used up: printed, spoiled.",
    examples: """
      sovang decision blanks add 57/QĐ-UBND --printed 40 --spoiled 2
      sovang decision blanks list
      """, [DecisionBlanksAdd.self, DecisionBlanksList.self, DecisionBlanksVoid.self])
}

struct DecisionBlanksAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi số phôi một lần in đã dùng.", "Record the blanks that a run of the printer used up.",
    examples: "sovang decision blanks add 57/QĐ-UBND --printed 40 --spoiled 2 --on 2023-01-06")

  @Argument(help: .init(say("Quyết định: số, ký hiệu, hoặc số trong sổ.", "The decision: number and symbol, or its number in the book.")))
  var number: String

  @Option(help: .init(say("Số tờ in được.", "Good ones."), valueName: "n"))
  var printed: String

  @Option(help: .init(say("Số tờ in hỏng.", "Spoiled ones."), valueName: "n"))
  var spoiled: String = "0"

  @Option(help: .init(say("Ngày in.", "The day."), valueName: "date"))
  var on: String?

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let (printed, spoiled) = (try Self.count(printed, "--printed"), try Self.count(spoiled, "--spoiled"))
    if printed + spoiled == 0 { throw UsageProblem.needsOneOf(["--printed", "--spoiled"]) }
    let register = try session.register()
    let id = try register.addCertificatePrinting(
      of: number, on: try session.day(on, option: "--on"), printed: printed, spoiled: spoiled)
    try session.put(new: id, ["id": .int(Int(id.number)), "printed": .int(printed), "spoiled": .int(spoiled)])
  }

  private static func count(_ text: String, _ option: String) throws -> Int {
    try Session.parse(text, option: option) { text throws(EntryProblem) in try WholeNumber.parse(text, in: 0...1_000_000) }
  }
}

struct DecisionBlanksList: ParsableCommand {
  static let configuration = help(
    "list", "Các lần in và số phôi đã dùng.", "The runs and the blanks they used up.", examples: "sovang decision blanks list")

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let numbers = try register.decisions().map { ($0.id, $0.value.number.description) }
    try session.put(
      CertificatePrintingView.table(try register.certificatePrintings(), decisions: Dictionary(uniqueKeysWithValues: numbers)))
  }
}

struct DecisionBlanksVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một lần đếm ghi nhầm.", "Strike out a count entered by mistake.",
    examples: #"sovang decision blanks void 2 --reason "đếm nhầm""#)

  @Argument(help: .init(say("Số của lần in.", "The run's number.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    try Session(common).register().voidCertificatePrinting(Identifier(id), reason: reason.reason)
  }
}

/// How runs of the printer print in a list, with what all of them used.
enum CertificatePrintingView {
  static func table(_ printings: [Entry<CertificatePrinting>], decisions: [Identifier<Decision>: String]) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("decision", say("Quyết định", "Decision")),
      .init("printedOn", say("Ngày in", "Printed on")),
      .number("printed", say("In được", "Printed")), .number("spoiled", say("In hỏng", "Spoiled")),
    ]
    let rows: [[Table.Cell]] = printings.map { entry in
      let printing = entry.value
      return [
        .number(Int(entry.id.number)), .init(decisions[printing.decisionID]), .text(printing.printedOn.description),
        .number(printing.printed), .number(printing.spoiled),
      ]
    }
    let sums = [printings.reduce(0) { $0 + $1.value.printed }, printings.reduce(0) { $0 + $1.value.spoiled }]
    let total: [Table.Cell] = ["", .text(say("Tổng cộng", "Total")), ""] + sums.map(Table.Cell.number)
    return Table(columns: columns, rows: rows, total: rows.isEmpty ? nil : total, unknownText: "–")
  }
}
