internal import ArgumentParser
internal import Recognition
internal import RecognitionStore

struct UndoCommand: ParsableCommand {
  static let configuration = help(
    "undo", "Hoàn tác cả một lần ghi, ví dụ một danh sách nhập nhầm.", "Take back a whole change, such as a list imported by mistake.",
    examples: """
      sovang log
      sovang undo 12 --reason "nhập nhầm danh sách năm trước"
      """)

  @Argument(help: .init(say("Số của lần ghi, theo sovang log.", "The change's number, as sovang log has it.")))
  var change: Int64

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    try session.register().undo(change, reason: try Session.text(reason.reason, option: "--reason"))
  }
}
