internal import ArgumentParser
internal import RecognitionReports
internal import RecognitionStore

struct ExportCommand: ParsableCommand {
  static let configuration = help(
    "export", "Xuất mọi bảng của sổ ra CSV và JSON.", "Write every table of the register as CSV and JSON.",
    examples: """
      sovang export --all so-vang-2023 --internal      # kèm họ tên: lập lại được sổ bằng sovang import --all
      sovang export --all so-vang-2023-khong-ten
      """)

  @Option(
    help: .init(
      say(
        "Thư mục mới: manifest.json, tables/TÊN-BẢNG.csv và .json.", "A new folder: manifest.json, tables/NAME.csv and .json."),
      valueName: "folder"))
  var all: String

  @Flag(
    help: .init(
      say(
        "Kèm họ tên và mọi dữ liệu nhận biết người; không có thì không lập lại được sổ. Giữ thư mục như giữ sổ.",
        "With names and all that identifies people; without it no register can be made of the folder. Guard it as you guard the register."))
  )
  var `internal` = false

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    if `internal` { session.noteReading("export", in: register) }
    try register.export(to: all, withIdentities: `internal`)
    guard session.format == .json else { return try session.put("\(register.fingerprint)\n") }
    try session.put(
      .object([
        .init("schema", "sovang/exported/1"), .init("path", .string(all)), .init("identities", .bool(`internal`)),
        .init("fingerprint", .string(register.fingerprint.description)),
      ]))
  }
}

struct ImportCommand: ParsableCommand {
  static let configuration = help(
    "import", "Lập một sổ mới, y như sổ đã xuất, từ thư mục của sovang export.",
    "Make a register, equal to the exported one, of a folder of sovang export.",
    examples: """
      sovang import --all so-vang-2023 --file phu-nhuan.db
      """)

  @Option(help: .init(say("Thư mục đã xuất với --internal.", "A folder exported with --internal."), valueName: "folder"))
  var all: String

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try Register.importAll(from: all, to: session.newPath, hand: session.hand)
    guard session.format == .json else { return try session.put("\(register.fingerprint)\n") }
    try session.put(
      .object([
        .init("schema", "sovang/imported/1"), .init("path", .string(session.newPath)),
        .init("fingerprint", .string(register.fingerprint.description)),
      ]))
  }
}
