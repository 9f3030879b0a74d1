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
    try session.put(entry: object)
  }
}

struct OfficeSet: ParsableCommand {
  static let configuration = help(
    "set", "Đổi tên, địa bàn, cách làm của cơ quan từ nay về sau.", "Change the office's name, place or ways from now on.",
    examples: #"""
      sovang office set --place 768 --on 2023-01-12 --reason "sổ lập khi chưa ghi địa bàn"
      sovang office set --name "UBND quận Phú Nhuận" --reason "ghi sai tên"
      sovang office set --rounding nearest --reason "theo hướng dẫn của thành phố"
      """#)

  @Option(help: .init(say("Tên cơ quan.", "The office's name."), valueName: "name"))
  var name: String?

  @Option(
    help: .init(say("Địa bàn của cơ quan: mã hoặc tên.", "The office's own place: code or name."), valueName: "code"))
  var place: String?

  @Option(help: .init(say("Địa bàn theo bản đồ của ngày này.", "The place on the map of this day."), valueName: "date"))
  var on: String?

  @Option(
    help: .init(
      say(
        "Làm tròn tiền thưởng đến chục nghìn đồng: up (lên), nearest (gần nhất), none (không).",
        "Rounding prize money to ten thousand đồng: up, nearest, none."), valueName: "up|nearest|none"))
  var rounding: String?

  @Option(help: .init(say("Lý do, được ghi vào sổ; không nêu tên người.", "The reason, kept in the book; name no one."), valueName: "text"))
  var reason: String?

  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let isOffice = name != nil || place != nil
    if !isOffice && rounding == nil { throw UsageProblem.needsOneOf(["--name", "--place", "--rounding"]) }
    if isOffice && rounding != nil { throw UsageProblem.notTogether(name == nil ? "--place" : "--name", "--rounding") }
    if on != nil && place == nil { throw UsageProblem.needsOneOf(["--place"]) }
    try isOffice ? setOffice(session) : setRounding(session)
  }

  private func setOffice(_ session: Session) throws {
    let name = try name.map { try Session.text($0, option: "--name") }
    let place = try place.map { try Session.text($0, option: "--place") }
    let day = try on.map { try session.day($0, option: "--on") }
    try session.register().setOffice(name: name, place: place, on: day, reason: Session.told(reason))
    Terminal.talk(
      say(
        "Từ nay các trang in mang tên và địa bàn này, tên phường được tìm trong địa bàn này trước. "
          + "Những gì đã ghi giữ phường và cơ quan như đã ghi; giấy đã in giữ tên cũ và mã xác thực cũ.",
        "From now on pages carry this name and place, and names of wards are looked for in it first. "
          + "Entries keep the wards and agencies they were entered with; printed pages keep their old name and fingerprint."))
  }

  private func setRounding(_ session: Session) throws {
    guard let rounding else { return }
    let meant = try Session.parse(rounding, option: "--rounding") { text throws(EntryProblem) in try MoneyRounding(parsing: text) }
    try session.register().setRewardRounding(meant, reason: Session.told(reason))
  }
}
