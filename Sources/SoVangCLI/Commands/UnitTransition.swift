internal import ArgumentParser
internal import RecognitionStore

struct UnitTransitionCommand: ParsableCommand {
  static let configuration = help(
    "transition", "Chuyển bảo vệ dân phố thành tổ bảo vệ an ninh, trật tự từ 01/7/2024.",
    "Carry the civil guards over into security and order teams as of 2024-07-01.",
    examples: """
      sovang unit transition
      sovang unit transition --ward "Phường 1"
      """)

  @Option(help: .init(say("Chỉ phường, xã này.", "Only this ward."), valueName: "ward"))
  var ward: String?

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let done = try session.register(correction).carryUnitsOver(ward: ward)
    Terminal.talk(
      say(
        "Đã kết thúc \(done.ended) đơn vị bảo vệ dân phố ngày \(Vietnamese.day(done.lastDay)), lập \(done.made) tổ bảo vệ an ninh, trật tự; "
          + "\(done.carriedOver) người tham gia tiếp.",
        "Ended \(English.count(done.ended, "civil guard unit")) on \(done.lastDay) and made "
          + "\(English.count(done.made, "security and order team")); \(done.carriedOver) people serve on."))
    if done.left == 0 { return }
    Terminal.talk(
      say(
        "\(done.left) người chỉ có tên trong ban bảo vệ dân phố, chưa vào tổ nào: ghi bằng sovang unit member add.",
        "\(done.left) served in a board alone and are in no team yet: enter them by sovang unit member add."))
  }
}
