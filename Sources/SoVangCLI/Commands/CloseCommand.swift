internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct CloseCommand: ParsableCommand {
  static let configuration = help(
    "close", "Khóa sổ một năm: sửa đến năm đó về sau phải có lý do.", "Close a year: what touches it later needs a reason.",
    examples: """
      sovang close 2022
      sovang close --list
      sovang report year 2022 --since 31/01/2023
      sovang close 2022 --reopen --reason "bổ sung danh sách của hai phường"
      """)

  @Argument(help: .init(say("Năm khóa sổ.", "The year.")))
  var year: String?

  @Flag(help: .init(say("Các năm đã khóa sổ.", "The closed years.")))
  var list = false

  @Flag(help: .init(say("Mở lại năm đã khóa sổ.", "Open a closed year again.")))
  var reopen = false

  @Option(help: .init(say("Lý do, được ghi vào sổ; không nêu tên người.", "The reason, kept in the book; name no one."), valueName: "text"))
  var reason: String?

  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    if list {
      if let year { throw UsageProblem.notTogether(year, "--list") }
      return try session.put(ClosingView.table(register.closings()))
    }
    guard let year else { throw UsageProblem.needsOneOf([say("NĂM", "YEAR"), "--list"]) }
    let closed = try Session.parse(year, option: "") { text throws(EntryProblem) in try MeritYear(parsing: text) }
    let reason = try reason.map { try Session.text($0, option: "--reason") }
    guard reopen else { return try tell(register.close(closed, reason: reason), closed, session) }
    guard let reason else { throw UsageProblem.missing(option: "--reason") }
    try register.reopen(closed, reason: reason)
  }

  private func tell(_ fingerprint: Fingerprint, _ year: MeritYear, _ session: Session) throws {
    guard session.format == .json else { return try session.put("\(fingerprint)\n") }
    try session.put(
      .object([
        .init("schema", "sovang/closed/1"), .init("year", .int(year.year)), .init("fingerprint", .string(fingerprint.description)),
      ]))
  }
}

/// How closed years print.
enum ClosingView {
  static func table(_ closings: [YearClosing]) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("year", say("Năm", "Year")), .init("closedOn", say("Khóa sổ ngày", "Closed on")),
      .init("closedBy", say("Người khóa", "By")), .init("reason", say("Lý do", "Reason"), mayBeLeftOut: true),
      .init("fingerprint", say("Mã xác thực khi khóa", "Fingerprint when closed")),
      .number("corrections", say("Lần sửa sau đó", "Corrections since")),
    ]
    let rows: [[Table.Cell]] = closings.map { closing in
      [
        .number(closing.year), .text(closing.closedOn.description), .text(closing.closedBy), .init(closing.reason),
        .text(closing.fingerprint), .number(closing.corrections.count),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }
}
