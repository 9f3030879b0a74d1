internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct AwardOverride: ParsableCommand {
  static let configuration = help(
    "override", "Ghi lý do của một khen thưởng ngoài thẩm quyền, quy định hoặc mức tiền thưởng.",
    "Record why an award stands against competence or a rule, or why its money is not the law's.",
    examples: #"sovang award override 4 --reason "theo văn bản ủy quyền số 12/UBND""#)

  @Argument(help: .init(say("Số của khen thưởng.", "The award's number.")))
  var id: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    try register.override(Identifier(id), reason: try Session.text(reason.reason, option: "--reason"))
    guard session.format == .json else { return }
    try session.put(AwardView.json(id, in: register))
  }
}
