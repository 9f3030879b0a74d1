internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct UnitGaps: ParsableCommand {
  static let configuration = help(
    "gaps", "Quy định so với thực có, theo phường hoặc khu phố.", "Required against actual, per ward or neighbourhood.",
    examples: """
      sovang unit gaps --on 2023-01-12
      sovang unit gaps --by neighbourhood -o thieu.xlsx
      sovang unit gaps --kind to-bao-ve-antt
      """)

  /// What a line of the table tells of.
  enum Line: String, CaseIterable {
    case ward, neighbourhood
  }

  @Option(help: .init(say("Tính đến ngày này.", "On this day."), valueName: "date"))
  var on: String?

  @Option(
    help: .init(say("Mỗi dòng một ward (phường) hay neighbourhood (khu phố).", "A line for each ward or neighbourhood."), valueName: "line")
  )
  var by: String = Line.ward.rawValue

  @Option(
    help: .init(
      say("Chỉ loại đơn vị này; nhắc lại được.", "Only this kind of unit; may be repeated."), valueName: "kind"))
  var kind: [String] = []

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    guard let line = Line(rawValue: by) else {
      throw UsageProblem.unknownWord(option: "--by", value: by, known: Line.allCases.map(\.rawValue))
    }
    let kinds = try kind.map { kind in
      try Session.parse(kind, option: "--kind") { text throws(EntryProblem) in try SecurityUnit.Kind(parsing: text) }
    }
    let register = try session.register(known)
    let day = try session.day(on, option: "--on", in: register)
    let gaps = try register.strengthGaps(on: day, kinds: Set(kinds), byNeighbourhood: line == .neighbourhood)
    let table = GapView.table(gaps, byNeighbourhood: line == .neighbourhood)
    try session.put(table, page: GapView.pageColumns(of: table))
    GapView.tell(gaps)
    UnitView.tellLeftOpen(try register.unitsLeftOpen(on: day))
    UnitView.tellUnverified(try register.unverifiedStaffing(on: day))
  }
}
