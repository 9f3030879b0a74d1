internal import ArgumentParser
internal import Recognition
internal import RecognitionStore

/// Whether a list is for the office's own use.
struct AudienceOption: ParsableArguments {
  @Flag(
    name: .customLong("internal"),
    help: .init(
      say("Dùng trong cơ quan: nêu cả tên người chỉ lưu hành nội bộ.", "For the office's own use: internal recipients are named too.")))
  var isInternal = false

  var audience: Audience { isInternal ? .office : .everybody }

  /// Notes that internal recipients are told, where they are.
  func note(_ command: String, of table: String? = nil, id: Int64? = nil, in register: Register, _ session: Session) {
    if isInternal { session.noteReading(command, of: table, id: id, in: register) }
  }
}

/// Who reads a list that may be published: the office, whoever it is shown to, or everybody.
struct ReadershipOption: ParsableArguments {
  @OptionGroup var office: AudienceOption

  @Flag(
    name: .customLong("public"),
    help: .init(
      say(
        "Để công bố: bỏ giới tính, ba số cuối định danh, nhóm chức danh, và lý do có thể lộ người tố giác, báo tin.",
        "To be published: without gender, identity digits, rank, and reasons that may tell who informed on somebody.")))
  var isPublic = false

  /// - Throws: `UsageProblem.notTogether` for a list that is for the office and for everybody.
  func audience() throws -> Audience {
    if isPublic && office.isInternal { throw UsageProblem.notTogether("--public", "--internal") }
    return isPublic ? .publication : office.audience
  }

  func note(_ command: String, of table: String? = nil, id: Int64? = nil, in register: Register, _ session: Session) {
    office.note(command, of: table, id: id, in: register, session)
  }

  /// Says beside a list how many reasons it leaves out.
  static func tell(withheld: Int) {
    if withheld == 0 { return }
    Terminal.talk(
      say(
        "Bản công bố bỏ \(withheld) lý do có thể lộ người tố giác, báo tin; xem trong cơ quan bằng lệnh không có --public.",
        "The published list leaves out \(withheld) reason\(withheld == 1 ? "" : "s") that may tell who informed on somebody; the office reads them without --public."
      ))
  }
}
