internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct BackupCommand: ParsableCommand {
  static let configuration = help(
    "backup", "Sao lưu sổ, cả khi đang dùng; bản sao được kiểm tra.", "Copy the register, in use or not; the copy is verified.",
    examples: """
      sovang backup /mnt/usb/so-vang-2023-01-13.db
      """)

  @Argument(help: .init(say("Tệp bản sao.", "The copy's file."), valueName: "file"))
  var target: String

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    session.noteReading("backup", in: register)
    let fingerprint = try register.backUp(to: target)
    guard session.format == .json else { return try session.put("\(fingerprint)\n") }
    try session.put(
      .object([
        .init("schema", "sovang/backup/1"), .init("path", .string(target)), .init("fingerprint", .string(fingerprint.description)),
      ]))
  }
}

struct RestoreCommand: ParsableCommand {
  static let configuration = help(
    "restore", "Đưa bản sao lưu vào chỗ của sổ; sổ cũ được giữ lại.", "Put a backup in the register's place; the old file is kept.",
    examples: """
      sovang restore /mnt/usb/so-vang-2023-01-13.db
      sovang restore so-vang-2023-01-13.db --file phu-nhuan.db
      """)

  @Argument(help: .init(say("Tệp bản sao lưu.", "The backup."), valueName: "file"))
  var source: String

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let restored = try Register.restore(from: source, to: session.newPath, hand: session.hand)
    if let kept = restored.keptAs { Terminal.talk(Self.keptNote(kept, restored.laterChanges)) }
    guard session.format == .json else { return try session.put("\(restored.fingerprint)\n") }
    try session.put(
      .object([
        .init("schema", "sovang/restore/1"), .init("path", .string(session.newPath)), .init("keptAs", JSONValue(restored.keptAs)),
        .init("laterChanges", JSONValue(restored.laterChanges)), .init("fingerprint", .string(restored.fingerprint.description)),
      ]))
  }

  private static func keptNote(_ path: String, _ later: Int?) -> String {
    let kept = say("Sổ cũ được giữ ở \(Vietnamese.file(path)).", "The old register is kept as \(English.file(path)).")
    guard let later, later > 0 else { return kept }
    return kept
      + say(
        " Trong đó có \(Vietnamese.number(later)) thay đổi sau bản sao lưu này.",
        " It holds \(English.count(later, "change")) made after this backup.")
  }
}
