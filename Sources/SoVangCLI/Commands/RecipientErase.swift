internal import ArgumentParser
internal import Recognition
internal import RecognitionStore

struct RecipientErase: ParsableCommand {
  static let configuration = help(
    "erase", "Xóa vĩnh viễn thông tin nhận ra một đối tượng khi hết thời hạn lưu giữ; số liệu và chuỗi ghi sổ vẫn giữ nguyên.",
    "Erase for good what identifies a recipient once the law lets it go; the figures and the chain stay.",
    examples: """
      sovang recipient erase 3 --reason "hết thời hạn lưu giữ"
      sovang recipient erase 3 --other gift_nominee:12 --reason "hết thời hạn lưu giữ"
      """)

  @Argument(help: .init(say("Số của đối tượng.", "The recipient's number.")))
  var id: Int64

  @Option(
    help: .init(
      say("Dòng chỉ có tên này là của chính đối tượng.", "A line with nothing but the name is this recipient's."),
      valueName: "table:id"))
  var same: [String] = []

  @Option(
    help: .init(
      say("Dòng chỉ có tên này là của người khác; giữ lại.", "A line with nothing but the name is another's; it stays."),
      valueName: "table:id"))
  var other: [String] = []

  @Flag(
    help: .init(
      say(
        "Dù chưa hết thời hạn, khi thời hạn ấy chưa đối chiếu với văn bản.",
        "Before the time is over, where nobody has compared its rule with the text.")))
  var early = false

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let order = ErasureOrder(
      reason: try Session.text(reason.reason, option: "--reason"), isEarly: early, same: try Self.lines(same, option: "--same"),
      other: try Self.lines(other, option: "--other"))
    let copies = try session.register().erase(Identifier(id), order)
    if copies.isEmpty { return }
    Terminal.talk(
      say(
        "Các bản sao sau vẫn còn thông tin đã xóa: \(copies.joined(separator: ", ")). Sao lưu lại sổ rồi xóa chúng; các bản ở nơi khác cũng vậy.",
        "These copies still tell what was erased: \(copies.joined(separator: ", ")). Back the register up anew and delete them; so with "
          + "copies kept elsewhere."))
  }

  private static func lines(_ texts: [String], option: String) throws -> [BookLine] {
    try texts.map { text in
      guard let line = BookLine(text) else { throw UsageProblem.badValue(option: option, value: text, .notALine) }
      return line
    }
  }
}
