internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct GiftDraw: ParsableCommand {
  static let configuration = help(
    "draw", "Bốc thăm phần quà bằng nhau, một lần duy nhất.", "Settle a tie, once.",
    examples: """
      sovang gift draw --ceremony 1 --seed XSTP-2023-01-09-DB-123456
      sovang gift draw --ceremony 1 --winners "Phường 4"
      sovang gift draw --ceremony 1 --within "Phường 4" --winners "Khu phố 3"
      """)

  @OptionGroup var lot: LotOptions
  @OptionGroup var part: PartOption

  @Option(help: .init(say("Số công khai, báo trước.", "A public seed, announced beforehand."), valueName: "text"))
  var seed: String?

  @Option(
    help: .init(
      say(
        "Nơi trúng khi bốc thăm bằng tay, cách nhau bởi dấu phẩy, hoặc bởi dấu chấm phẩy khi tên có dấu phẩy.",
        "Who won lots drawn by hand, with commas between, or semicolons where a name has a comma."), valueName: "list"))
  var winners: String?

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(correction)
    let reference = try lot.reference(within: part.within)
    let standing = try register.draw(reference, by: means())
    try GiftPapers.put(standing, of: reference, in: register, session)
  }

  private func means() throws -> Register.DrawMeans {
    switch (seed, winners) {
    case (let seed?, nil): return .seed(seed)
    case (nil, let winners?): return .winners(GiftAllocate.places(winners))
    case (nil, nil): throw UsageProblem.needsOneOf(["--seed", "--winners"])
    case (_?, _?): throw UsageProblem.notTogether("--seed", "--winners")
    }
  }
}
