internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct OfficeCommand: ParsableCommand {
  static let configuration = help(
    "office", "Cơ quan giữ sổ và cách làm riêng của cơ quan.", "The office that keeps the register, and its own ways.",
    examples: """
      sovang office show
      sovang office set --rounding up
      """, [OfficeShow.self, OfficeSet.self])
}

struct OfficeShow: ParsableCommand {
  static let configuration = help("show", "Cơ quan giữ sổ.", "The office that keeps the register.", examples: "sovang office show")

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    let office = try register.office()
    let object: JSONValue = [
      "office": JSONValue(office.name), "place": JSONValue(office.place?.fullName),
      "rounding": .string(try register.rewardRounding().rawValue),
    ]
    if session.format == .json { try session.put(object) } else { try session.put(ObjectView.text(of: object)) }
  }
}

struct OfficeSet: ParsableCommand {
  static let configuration = help(
    "set", "Đổi cách làm của cơ quan từ nay về sau.", "Change how the office does things from now on.",
    examples: #"sovang office set --rounding nearest --reason "theo hướng dẫn của thành phố""#)

  @Option(
    help: .init(
      say(
        "Làm tròn tiền thưởng đến chục nghìn đồng: up (lên), nearest (gần nhất), none (không).",
        "Rounding prize money to ten thousand đồng: up, nearest, none."), valueName: "up|nearest|none"))
  var rounding: String

  @Option(help: .init(say("Lý do, được ghi vào sổ; không nêu tên người.", "The reason, kept in the book; name no one."), valueName: "text"))
  var reason: String?

  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let rounding = try Session.parse(rounding, option: "--rounding") { text throws(EntryProblem) in try MoneyRounding(parsing: text) }
    try session.register().setRewardRounding(rounding, reason: Session.told(reason))
  }
}
