internal import Recognition
internal import VietnameseText

extension ProposalPaper: Report {
  /// All lines with their numbers in the list.
  public func table(in language: Language) -> Table {
    let rows = blocks.flatMap { block in
      block.lines.enumerated().map { [.text(block.kind.code), .text(block.type.rawValue)] + cells(of: $1, number: $0 + 1) }
    }
    let head: [Table.Column] = [
      .init("award", language.pick(vi: "Hình thức", en: "Award")), .init("type", language.pick(vi: "Loại", en: "Type")),
    ]
    return Table(columns: head + columns(in: language), rows: rows, unknownText: language.unknown)
  }

  public func page(_ printing: Printing) -> Page {
    let language = printing.language
    let frame = facts.frame(language.pick(vi: "Tờ trình đề nghị khen thưởng", en: "Proposal of awards"), warnings, in: language)
    let inner =
      Templates.blocks("proposal.paper", in: language, fields(in: language)) + [.closing(closing(in: language))] + list(in: language)
    let head = Letterhead(facts.proposal.proposer, type: "TTr", seat: facts.proposerPlace, paper, in: language)
    return Page(
      blocks: [.letterhead(head)] + inner + Templates.blocks("page.foot", in: language, frame.foot(printing)),
      about: frame.about(inner, printing))
  }

  /// The fields of the template proposal.paper.
  func fields(in language: Language) -> Fields {
    [
      "subject": .optional(facts.proposal.subject), "counts": .text(facts.counts(in: language)),
      "proposer": .text(facts.proposal.proposer), "authority": .text(Agency.authority(of: facts.proposal.issuer)),
      "years": .optional(years.isEmpty ? nil : Phrase.list(years.map(String.init), in: language)),
      "awards": .list(kinds.map { fields(of: $0, in: language) }),
      "councilOn": .optional(meeting?.heldOn.official(in: language)),
    ]
  }

  private func fields(of kind: AwardKind, in language: Language) -> Fields {
    let types = facts.lines.filter { $0.kind.code == kind.code }.map(\.line.particulars.recipient.type)
    return ["award": .text(kind.title(in: language)), "awardCounts": .text(language.counts(of: types))]
  }

  private func closing(in language: Language) -> Closing {
    Closing(facts.proposal.proposer, usual: [language.pick(vi: "Như trên", en: "As above")], isCollective: true, paper, in: language)
  }

  private func list(in language: Language) -> [Page.Block] {
    let annex = PaperAnnex(
      language.pick(vi: "Danh sách đề nghị khen thưởng", en: "List of those proposed"), to: language.pick(vi: "Tờ trình", en: "proposal"),
      of: facts.proposal.proposer, paper, in: language)
    let tables = blocks.flatMap { block -> [Page.Block] in
      let rows = block.lines.enumerated().map { cells(of: $1, number: $0 + 1) }
      return [.heading(block.title(in: language)), .table(Table(columns: columns(in: language), rows: rows, unknownText: ""))]
    }
    let sum = language.pick(vi: "Tổng cộng danh sách có: ", en: "In the list: ") + facts.counts(in: language)
    return [.annex(annex)] + tables + [.paragraph(sum + ".")]
  }

  private func columns(in language: Language) -> [Table.Column] {
    [
      .plainNumber("number", language.pick(vi: "TT", en: "No.")), .init("recipient", language.pick(vi: "Họ và tên", en: "Name")),
      .init("position", language.pick(vi: "Chức vụ, đơn vị", en: "Position, unit")),
      .init("ward", language.pick(vi: "Địa bàn", en: "Place")), .init("merit", language.pick(vi: "Thành tích", en: "Merit")),
    ]
  }

  private func cells(of listing: ProposalLineListing, number: Int) -> [Table.Cell] {
    let asked = listing.line.particulars
    let merit = [asked.merit.told, asked.citation].compactMap { $0 }.joined(separator: ": ")
    return [
      .number(number), .text(asked.recipient.name), .text(asked.post), .text(listing.place?.value.name ?? ""), .text(merit),
    ]
  }
}

extension Merit {
  /// "2022", "2020–2022".
  var told: String { span.map { "\($0.lowerBound)–\($0.upperBound)" } ?? year.description }
}

extension ProposalLine.Particulars {
  /// "Tổ trưởng, Tổ bảo vệ dân phố 2"; empty where neither is told.
  var post: String { [position, unit].compactMap { $0 }.joined(separator: ", ") }
}

extension Agency {
  /// Who decides for an agency named so, written out: "Chủ tịch Ủy ban nhân dân quận Phú Nhuận".
  static func authority(of agency: String) -> String {
    let name = AgencyName(agency)
    let full = name.kind == .peoplesCommittee ? name.place.map { "Ủy ban nhân dân \($0)" } : nil
    return Agency(name: full ?? agency, kind: name.kind, placeID: nil, level: nil).authority
  }
}

extension ProposalFacts {
  /// "04 tập thể, 35 cá nhân".
  func counts(in language: Language) -> String { language.counts(of: lines.map(\.line.particulars.recipient.type)) }

  /// Head and foot of a paper of the proposal.
  func frame(_ title: String, _ warnings: [ReportWarning], in language: Language) -> PageFrame {
    PageFrame(
      title: title, subtitles: [], office: proposal.proposer,
      period: language.pick(vi: "tờ trình \(proposal.number)", en: "proposal \(proposal.number)"),
      countedBy: language.pick(vi: "đề nghị của tờ trình", en: "lines of the proposal"),
      boundaries: language.pick(vi: "như ghi trong sổ", en: "as recorded"), asOf: asOf, fingerprint: fingerprint, warnings: warnings)
  }
}
