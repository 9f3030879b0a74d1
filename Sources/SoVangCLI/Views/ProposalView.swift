internal import Recognition
internal import RecognitionReports
internal import RecognitionStore
internal import VietnameseText

/// How proposals print.
enum ProposalView {
  /// - Parameter lines: by the proposal.
  static func table(_ entries: [Entry<Proposal>], lines: [Identifier<Proposal>: [ProposalLineListing]] = [:]) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("number", say("Tờ trình", "Proposal")),
      .init("submittedOn", say("Ngày trình", "Submitted on")), .init("proposer", say("Cơ quan trình", "Proposer")),
      .init("issuer", say("Gửi", "To")), .init("subject", say("Trích yếu", "Subject"), mayBeLeftOut: true),
      .number("lines", say("Số dòng", "Lines")), .number("waiting", say("Chưa xét", "Waiting")),
      .number("decided", say("Đã quyết định", "Decided")),
    ]
    let rows = entries.map { entry -> [Table.Cell] in
      let states = (lines[entry.id] ?? []).map(\.state)
      return cells(entry) + [
        .number(states.count), .number(states.filter { $0 == .proposed }.count), .number(states.filter { $0 == .decided }.count),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  static func json(
    _ entry: Entry<Proposal>, lines: [ProposalLineListing]? = nil, meetings: [Entry<CouncilMeeting>] = []
  ) -> JSONValue {
    let proposal = entry.value
    let members: [JSONValue.Member] = [
      .init("id", .int(Int(entry.id.number))), .init("number", .string(proposal.number.description)),
      .init("submittedOn", .string(proposal.submittedOn.description)), .init("proposer", .string(proposal.proposer)),
      .init("issuer", .string(proposal.issuer)), .init("subject", JSONValue(proposal.subject)),
      .init("meetings", .array(meetings.map(CouncilView.json))),
    ]
    return .object(members + (lines.map { [.init("lines", ProposalLineView.json($0))] } ?? []))
  }

  private static func cells(_ entry: Entry<Proposal>) -> [Table.Cell] {
    let proposal = entry.value
    return [
      .number(Int(entry.id.number)), .text(proposal.number.description), .text(proposal.submittedOn.description),
      .text(proposal.proposer), .text(proposal.issuer), .init(proposal.subject),
    ]
  }
}

/// How lines of a proposal print.
enum ProposalLineView {
  /// What a page shows of them.
  static let pageColumns = ["line", "recipient", "type", "ward", "award", "state", "accepted", "reason"]

  /// - Parameter isPage: for a person, who reads in words that a recipient is not named.
  static func table(_ listings: [ProposalLineListing], isPage: Bool = false) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("line", say("TT", "No.")), .init("recipient", say("Họ và tên", "Recipient")), .init("type", say("Loại", "Type")),
      .plainNumber("birthYear", say("Năm sinh", "Born"), mayBeLeftOut: true),
      .init("ward", say("Phường, xã", "Ward"), mayBeLeftOut: true), .init("unit", say("Đơn vị", "Unit"), mayBeLeftOut: true),
      .init("position", say("Chức vụ", "Position"), mayBeLeftOut: true), .init("award", say("Đề nghị", "Asked")),
      .init("basis", say("Loại hình", "Basis")), .plainNumber("meritYear", say("Năm thành tích", "Merit year")),
      .init("citation", say("Thành tích", "Citation"), mayBeLeftOut: true),
      .number("money", say("Tiền đề nghị", "Money asked"), mayBeLeftOut: true),
      .init("state", say("Kết quả", "State")), .init("accepted", say("Được khen", "Accepted for"), mayBeLeftOut: true),
      .init("decidedOn", say("Ngày", "On"), mayBeLeftOut: true), .init("reason", say("Lý do", "Reason"), mayBeLeftOut: true),
      .plainNumber("draft", say("Dự thảo", "Draft"), mayBeLeftOut: true),
      .plainNumber("awardId", say("Khen thưởng số", "Award id"), mayBeLeftOut: true),
    ]
    return Table(columns: columns, rows: listings.map { cells($0, isPage: isPage) }, unknownText: "–")
  }

  /// The flat objects of the table, each with all that was decided on its line.
  static func json(_ listings: [ProposalLineListing]) -> JSONValue {
    guard case .array(let rows) = table(listings).json else { return .array([]) }
    return .array(
      zip(rows, listings).map { row, listing in
        guard case .object(let members) = row else { return row }
        return .object(members + [.init("outcomes", .array(listing.reviews.map(json)))])
      })
  }

  private static func json(_ review: ProposalLineListing.Review) -> JSONValue {
    [
      "outcome": .string(review.outcome.verdict.rawValue), "accepted": JSONValue(review.kind?.code),
      "decidedOn": .string(review.outcome.decidedOn.description), "reason": JSONValue(review.outcome.reason),
    ]
  }

  /// The lines as a page shows them, then the earlier outcomes of those decided on more than once.
  static func text(_ listings: [ProposalLineListing]) -> String {
    guard !listings.isEmpty else { return "" }
    let lines = "\n" + table(listings).showing(pageColumns).worded.text()
    let reconsidered = listings.filter { $0.reviews.count > 1 }
    guard !reconsidered.isEmpty else { return lines }
    return lines + "\n" + say("Các lần xét:", "What was decided each time:") + "\n" + history(of: reconsidered).worded.text()
  }

  private static func history(of listings: [ProposalLineListing]) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("line", say("TT", "No.")), .init("recipient", say("Họ và tên", "Recipient")), .init("decidedOn", say("Ngày", "On")),
      .init("state", say("Kết quả", "Outcome")), .init("accepted", say("Được khen", "Accepted for"), mayBeLeftOut: true),
      .init("reason", say("Lý do", "Reason"), mayBeLeftOut: true),
    ]
    let rows = listings.flatMap { listing in
      listing.reviews.map { review -> [Table.Cell] in
        [
          .number(listing.line.number), .text(listing.line.particulars.recipient.name), .text(review.outcome.decidedOn.description),
          .text(review.outcome.verdict.rawValue), .init(review.kind?.code), .init(review.outcome.reason),
        ]
      }
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  private static func cells(_ listing: ProposalLineListing, isPage: Bool) -> [Table.Cell] {
    let asked = listing.line.particulars
    let outcome = listing.outcome
    return [
      .number(listing.line.number), RecipientView.name(asked.recipient, isPage: isPage), .text(asked.recipient.type.rawValue),
      .init(asked.recipient.birthYear),
      .init(listing.place?.value.name), .init(asked.unit), .init(asked.position), .text(listing.kind.code), .text(asked.basis.rawValue),
      .number(asked.merit.year.year), .init(asked.citation), .init(asked.money?.amount), .text(listing.state.rawValue),
      .init(listing.acceptedKind?.code), .init(outcome?.decidedOn.description), .init(outcome?.reason),
      .init(listing.draftID.map { Int($0.number) }), .init(listing.awardID.map { Int($0.number) }),
    ]
  }
}

/// How a meeting of the council prints.
enum CouncilView {
  static func json(_ entry: Entry<CouncilMeeting>) -> JSONValue {
    let meeting = entry.value
    return [
      "id": .int(Int(entry.id.number)), "heldOn": .string(meeting.heldOn.description), "members": .int(meeting.members),
      "present": .int(meeting.present), "written": .int(meeting.written), "absent": .int(meeting.silent),
      "ballot": JSONValue(meeting.ballot?.rawValue), "votes": .array(meeting.votes.map { json($0, ofMembers: meeting.members) }),
    ]
  }

  /// The share is of all members, those who were absent among them.
  private static func json(_ vote: CouncilVote, ofMembers members: Int) -> JSONValue {
    let (award, line): (String?, Int?) =
      switch vote.subject {
      case .kind(let code): (code, nil)
      case .line(let number): (nil, number)
      }
    return [
      "award": JSONValue(award), "line": JSONValue(line), "inFavour": .int(vote.inFavour), "against": .int(vote.against),
      "blank": .int(vote.blank),
      "share": JSONValue(Figures.percent(vote.inFavour, of: members).map { "\(vote.inFavour)/\(members) (\($0))" }),
    ]
  }
}
