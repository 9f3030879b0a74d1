internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct InitCommand: ParsableCommand {
  static let configuration = help(
    "init", "Lập sổ mới, có sẵn bản đồ hành chính và pháp luật.", "Make a new register, with maps and law loaded.",
    examples: """
      sovang init --office "UBND quận Phú Nhuận" --on 2023-01-12
      sovang init --place 768 --on 2023-01-12 --file phu-nhuan.db
      """)

  @Option(help: .init(say("Tên cơ quan giữ sổ.", "The office that keeps the register."), valueName: "name"))
  var office: String?

  @Option(help: .init(say("Địa bàn của cơ quan: mã hoặc tên.", "The office's own place: code or name."), valueName: "code"))
  var place: String?

  @Option(help: .init(say("Theo bản đồ của ngày này.", "On the map of this day."), valueName: "date"))
  var on: String?

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let day = try on.map { _ in try session.day(on, option: "--on") }
    let register = try Register.create(
      path: session.newPath, office: office.map { try Session.text($0, option: "--office") }, place: place, on: day, hand: session.hand)
    if session.format == .json { try session.put(StatusView.json(try register.status())) }
  }
}
