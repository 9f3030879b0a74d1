internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct CheckCommand: ParsableCommand {
  static let configuration = help(
    "check", "Các phép kiểm tra nhất quán; im lặng khi mọi thứ đúng.", "Named consistency checks; silent when all is well.",
    examples: """
      sovang check
      sovang check --list
      sovang check tallies cross-footing
      sovang check competence money -O json
      """)

  @Argument(
    help: .init(
      say("Tên phép kiểm tra: \(NamedCheck.names.joined(separator: ", ")).", "The checks: \(NamedCheck.names.joined(separator: ", ")).")))
  var names: [String] = []

  @Flag(
    help: .init(
      say(
        "Cả những chỗ đáng xem lại: trùng tên, thẩm quyền, quy định, tiền thưởng.",
        "Also what deserves a look: likely duplicates, competence, rules, money.")))
  var strict = false

  @Flag(help: .init(say("Mỗi phép kiểm tra làm gì.", "What each check does.")))
  var list = false

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    if list { return try session.put(NamedCheck.table) }
    let checks = try names.isEmpty ? NamedCheck.all.filter { strict || !$0.isForALook } : names.map(NamedCheck.init(parsing:))
    let register = try session.register()
    let lines = try checks.flatMap { try $0.lines(of: register) }
    if session.format == .json {
      try session.put(.array(lines.map(\.json)))
    } else {
      for line in lines { Terminal.talk("\(line.check): \(line.message.text)") }
    }
    if !lines.isEmpty { throw FoundSomething() }
  }
}

/// One thing that a check found: where, which rule, and the way out.
struct CheckLine {
  let check: String
  /// "award 5", or the page: "report year 2022".
  let record: String
  let message: Message

  var json: JSONValue {
    [
      "check": .string(check), "record": .string(record), "rule": .string(message.rule), "remedy": .string(message.remedy),
    ]
  }
}
