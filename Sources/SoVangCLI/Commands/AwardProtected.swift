internal import ArgumentParser
internal import Recognition
internal import RecognitionStore

struct AwardProtected: ParsableCommand {
  static let configuration = help(
    "protected", "Ghi số khen thưởng của người không được nêu tên.", "Enter awards of recipients who must not be named.",
    examples: "sovang award protected --award GK_HUYEN --type individual --year 2022 --count 2")

  @Option(help: .init(say("Danh hiệu, hình thức: mã hoặc tên.", "The award: code or title."), valueName: "award"))
  var award: String

  @Option(help: .init(say("Loại: individual, collective, household.", "The type: individual, collective, household."), valueName: "type"))
  var type: String

  @Option(help: .init(say("Năm thành tích.", "The merit year."), valueName: "year"))
  var year: String

  @Option(help: .init(say("Bao nhiêu.", "How many."), valueName: "n"))
  var count: String

  @Option(help: .init(say("Quyết định, nếu được nêu.", "The decision, where it may be told."), valueName: "57/QĐ-UBND"))
  var decision: String?

  @Option(help: .init(say("Buổi lễ, nếu được nêu.", "The ceremony, where it may be told."), valueName: "id"))
  var ceremony: Int64?

  @OptionGroup var override: OverrideOption
  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let (id, doubts) = try session.register(correction).addProtected(
      award, type: try Session.parse(type, option: "--type") { text throws(EntryProblem) in try RecipientType(parsing: text) },
      meritYear: try Session.parse(year, option: "--year") { text throws(EntryProblem) in try MeritYear(parsing: text) },
      quantity: try Session.parse(count, option: "--count") { text throws(EntryProblem) in
        try WholeNumber.parse(text, in: 1...1_000_000)
      }, decision: decision, ceremony: ceremony.map { Identifier($0) }, override: override.reason())
    for doubt in doubts { Terminal.talk(doubt.line(in: Speech.language)) }
    try session.put("\(id)\n")
  }
}
