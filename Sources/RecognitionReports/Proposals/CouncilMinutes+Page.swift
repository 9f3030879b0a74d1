internal import Recognition
internal import VietnameseText

extension CouncilMinutes: Report {
  /// A row to a vote.
  public func table(in language: Language) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("number", language.pick(vi: "TT", en: "No.")), .init("subject", language.pick(vi: "Nội dung", en: "Voted on")),
      .number("inFavour", language.pick(vi: "Tán thành", en: "In favour")),
      .number("against", language.pick(vi: "Không tán thành", en: "Against")),
      .number("blank", language.pick(vi: "Phiếu trắng", en: "Blank")),
      .init("share", language.pick(vi: "Tỷ lệ trên tổng số thành viên", en: "Share of all members"), alignment: .right),
    ]
    let rows = meeting.votes.enumerated().map { index, vote -> [Table.Cell] in
      [
        .number(index + 1), .text(subject(of: vote, in: language)), .number(vote.inFavour), .number(vote.against), .number(vote.blank),
        .share(vote.inFavour, of: meeting.members),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: language.unknown)
  }

  public func page(_ printing: Printing) -> Page {
    let language = printing.language
    let frame = facts.frame(language.pick(vi: "Biên bản họp hội đồng", en: "Minutes of the council"), warnings, in: language)
    let votes: [Page.Block] = meeting.votes.isEmpty ? [] : [.table(table(in: language))]
    let inner =
      Templates.blocks("council.minutes", in: language, fields(in: language)) + votes + results(in: language) + ending(in: language)
    return Page(
      blocks: [.letterhead(letterhead(in: language))] + inner + Templates.blocks("page.foot", in: language, frame.foot(printing)),
      about: frame.about(inner, printing))
  }

  /// The fields of the template council.minutes.
  func fields(in language: Language) -> Fields {
    let absent = meeting.members - meeting.present
    return [
      "proposalNumber": .text(facts.proposal.number.description), "submittedOn": .text(facts.proposal.submittedOn.official(in: language)),
      "proposer": .text(facts.proposal.proposer), "counts": .text(facts.counts(in: language)),
      "heldOn": .text(meeting.heldOn.official(in: language)), "members": .text(language.count(meeting.members)),
      "present": .text(language.count(meeting.present)), "absent": .optional(absent == 0 ? nil : language.count(absent)),
      "written": .optional(meeting.written == 0 ? nil : language.count(meeting.written)),
      "ballot": .optional(meeting.ballot?.term(in: language)), "voted": .flag(!meeting.votes.isEmpty),
    ]
  }

  /// That of the council under the agency it advises.
  private func letterhead(in language: Language) -> Letterhead {
    var head = Letterhead("Hội đồng thi đua, khen thưởng", type: "BB", seat: facts.issuerPlace, paper, in: language)
    head.agency = ["HỘI ĐỒNG", "THI ĐUA, KHEN THƯỞNG"]
    if paper.number == nil { head.number = head.number.replacing("/BB-…", with: "/BB-HĐTĐKT") }
    return head
  }

  /// A kind by its title, a line by whom it is about.
  private func subject(of vote: CouncilVote, in language: Language) -> String {
    switch vote.subject {
    case .kind(let code): return facts.kinds[code]?.title(in: language) ?? code
    case .line(let number):
      let name = facts.lines.first { $0.line.number == number }?.line.particulars.recipient.name
      return language.pick(vi: "Dòng \(number)", en: "Line \(number)") + (name.map { ": \($0)" } ?? "")
    }
  }

  /// How many lines were accepted, returned, refused on that day, and the reasons; nothing where nothing of it is recorded.
  private func results(in language: Language) -> [Page.Block] {
    if outcomes.isEmpty { return [] }
    let told = ProposalOutcome.Verdict.allCases.compactMap { verdict -> String? in
      let number = outcomes.filter { $0.review.outcome.verdict == verdict }.count
      return number == 0 ? nil : "\(verdict.term(in: language)) \(language.count(number))"
    }
    let sum = language.pick(vi: "Kết quả xét: ", en: "Outcome: ") + told.joined(separator: ", ") + "."
    let others = outcomes.filter { $0.review.outcome.verdict != .accepted }
    return [.paragraph(sum)] + others.map { .item(sentence($0.line, $0.review, in: language)) }
  }

  private func sentence(_ line: ProposalLineListing, _ review: ProposalLineListing.Review, in language: Language) -> String {
    let kind = review.outcome.verdict == .downgraded ? review.kind.map { " (\($0.title(in: language)))" } ?? "" : ""
    let reason = review.outcome.reason.map { ", \(Phrase.withoutFullStop($0))" } ?? ""
    return "\(line.line.particulars.recipient.name): \(review.outcome.verdict.term(in: language))\(kind)\(reason)."
  }

  private func ending(in language: Language) -> [Page.Block] {
    [
      .paragraph(
        language.pick(
          vi: "Cuộc họp kết thúc lúc …… giờ …… cùng ngày; biên bản được đọc lại và hội đồng thống nhất./.",
          en: "The meeting ended at …… the same day; the minutes were read out and agreed to.")),
      .signatures([language.pick(vi: "Thư ký", en: "Secretary"), language.pick(vi: "Chủ tọa", en: "Chair")]),
    ]
  }
}

extension CouncilMeeting.Ballot {
  func term(in language: Language) -> String {
    self == .secret ? language.pick(vi: "bỏ phiếu kín", en: "secret ballot") : language.pick(vi: "biểu quyết", en: "open vote")
  }
}

extension ProposalOutcome.Verdict {
  func term(in language: Language) -> String {
    switch self {
    case .accepted: language.pick(vi: "đồng ý", en: "accepted")
    case .downgraded: language.pick(vi: "hạ mức", en: "downgraded")
    case .returned: language.pick(vi: "trả lại", en: "returned")
    case .refused: language.pick(vi: "không đồng ý", en: "refused")
    }
  }
}
