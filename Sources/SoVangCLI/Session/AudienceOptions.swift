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
        "Để công bố: bỏ người chỉ lưu hành nội bộ, giới tính, ba số cuối định danh, nhóm chức danh, và những gì có thể lộ người tố giác, báo tin.",
        "To be published: without internal recipients, gender, identity digits, rank, and what may tell who informed on somebody.")))
  var isPublic = false

  /// - Throws: `UsageProblem.notTogether` for a list that is for the office and for everybody.
  func audience() throws -> Audience {
    if isPublic && office.isInternal { throw UsageProblem.notTogether("--public", "--internal") }
    return isPublic ? .publication : office.audience
  }

  func note(_ command: String, of table: String? = nil, id: Int64? = nil, in register: Register, _ session: Session) {
    office.note(command, of: table, id: id, in: register, session)
  }

  /// Those of a list that this reader's has a line of; says beside a published one how many it leaves out.
  static func listed<Listing>(_ listings: [Listing], for audience: Audience, by person: (Listing) -> Recipient) -> [Listing] {
    let listed = listings.filter { person($0).isListed(for: audience) }
    let leftOut = listings.count - listed.count
    if leftOut > 0 {
      Terminal.talk(
        say(
          "Bản công bố bỏ \(leftOut) dòng về người chỉ lưu hành nội bộ.",
          "The published list leaves out \(leftOut) line\(leftOut == 1 ? "" : "s") about internal recipients."))
    }
    return listed
  }

  /// Says beside a list in how many lines it leaves out what may tell an informer.
  static func tell(withheld: Int) {
    if withheld == 0 { return }
    Terminal.talk(
      say(
        "Bản công bố bỏ trống ở \(withheld) dòng những gì có thể lộ người tố giác, báo tin; xem trong cơ quan bằng lệnh không có --public.",
        "In \(withheld) line\(withheld == 1 ? "" : "s") the published list leaves out what may tell who informed on somebody; the office reads it without --public."
      ))
  }
}

extension ReadershipOption {
  /// What cells count, as this reader's lists tell it; says beside published ones how many awards they leave out, one of several cells once.
  static func told(_ cells: [FormCell: [FormEntry]], to audience: Audience) -> [FormCell: [FormEntry]] {
    let listed = Set(listed(awards(of: cells), for: audience, by: \.recipient).map(\.id))
    return cells.mapValues { entries in
      entries.filter { $0.award.map { listed.contains($0.id) } ?? true }.map { $0.told(to: audience) }
    }
  }

  /// The same as ``tell(withheld:)`` of what cells count, an award of several cells once.
  static func tell(withheldOf cells: [FormCell: [FormEntry]], from audience: Audience) {
    tell(withheld: awards(of: cells).filter { $0.isPartlyWithheld(from: audience) }.count)
  }

  private static func awards(of cells: [FormCell: [FormEntry]]) -> [AwardListing] {
    let awards = cells.values.joined().compactMap(\.award)
    return Array(Dictionary(awards.map { ($0.id, $0) }) { first, _ in first }.values)
  }
}
