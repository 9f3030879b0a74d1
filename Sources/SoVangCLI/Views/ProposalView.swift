internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

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
    return .object(members + (lines.map { [.init("lines", ProposalLineView.table($0).json)] } ?? []))
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

  static func table(_ listings: [ProposalLineListing]) -> Table {
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
    return Table(columns: columns, rows: listings.map(cells), unknownText: "–")
  }

  private static func cells(_ listing: ProposalLineListing) -> [Table.Cell] {
    let asked = listing.line.particulars
    let outcome = listing.outcome
    return [
      .number(listing.line.number), .text(asked.recipient.name), .text(asked.recipient.type.rawValue), .init(asked.recipient.birthYear),
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
      "ballot": JSONValue(meeting.ballot?.rawValue), "votes": .array(meeting.votes.map(json)),
    ]
  }

  private static func json(_ vote: CouncilVote) -> JSONValue {
    let (award, line): (String?, Int?) =
      switch vote.subject {
      case .kind(let code): (code, nil)
      case .line(let number): (nil, number)
      }
    return [
      "award": JSONValue(award), "line": JSONValue(line), "inFavour": .int(vote.inFavour), "against": .int(vote.against),
      "blank": .int(vote.blank),
    ]
  }
}

/// How drafts print in a list.
enum DraftView {
  static func table(_ drafts: [DraftListing]) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("issuer", say("Cơ quan", "Issuer")), .init("draftedOn", say("Ngày lập", "Drafted on")),
      .init("subject", say("Trích yếu", "Subject"), mayBeLeftOut: true), .number("lines", say("Số dòng", "Lines")),
      .init("decision", say("Quyết định", "Decision"), mayBeLeftOut: true),
      .init("signedOn", say("Ngày ký", "Signed on"), mayBeLeftOut: true),
    ]
    let rows = drafts.map { listing -> [Table.Cell] in
      [
        .number(Int(listing.id.number)), .text(listing.draft.issuer), .text(listing.draft.draftedOn.description),
        .init(listing.draft.subject), .number(listing.lines.count), .init(listing.decision?.value.number.description),
        .init(listing.decision?.value.signedOn.description),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }
}
