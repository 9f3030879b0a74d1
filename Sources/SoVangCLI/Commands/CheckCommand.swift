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
      sovang check --recount
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

  @Flag(
    help: .init(
      say(
        "Lập lại từ sổ những số chỉ để tra cho nhanh (số tổng hợp, khóa tra cứu, số đếm quà), rồi kiểm tra; sổ bị sửa thì không lập lại.",
        "Make what is kept for speed anew from the book (tallies, look-up keys, counters of gifts), then check; not of an altered book.")))
  var recount = false

  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    if list { return try session.put(NamedCheck.table) }
    let checks = try names.isEmpty ? NamedCheck.all.filter { strict || !$0.isForALook } : names.map(NamedCheck.init(parsing:))
    let register = try session.register()
    if recount { try Self.recount(register) }
    let lines = try checks.flatMap { try $0.lines(of: register) }.filter { strict || !names.isEmpty || !$0.isForALook }
    if session.format == .json {
      try session.put(.array(lines.map(\.json)))
    } else {
      for line in lines { Terminal.talk("\(line.check): \(line.message.text)") }
    }
    if !lines.isEmpty { throw FoundSomething() }
  }

  private static func recount(_ register: Register) throws {
    let altered = try register.recount()
    for finding in altered { Terminal.talk(finding.message(in: Speech.language).text) }
    if !altered.isEmpty { throw FoundSomething() }
  }
}

/// One thing that a check found: where, which rule, and the way out.
struct CheckLine {
  let check: String
  /// "award 5", or the page: "report year 2022".
  let record: String
  let message: Message
  /// Whether it may well be right.
  var isForALook = false

  var json: JSONValue {
    [
      "check": .string(check), "record": .string(record), "rule": .string(message.rule), "remedy": .string(message.remedy),
    ]
  }
}
