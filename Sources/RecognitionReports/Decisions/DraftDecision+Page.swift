internal import Recognition
internal import VietnameseText

extension DraftDecision: Report {
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
    let frame = frame(in: language)
    let inner =
      Templates.blocks("decision.draft", in: language, fields(in: language)) + [.closing(closing(in: language))] + list(in: language)
      + frame.notes(in: language)
    let head = Letterhead(facts.draft.issuer, type: "QĐ", seat: facts.issuerPlace, paper, in: language)
    return Page(
      blocks: [.letterhead(head)] + inner + Templates.blocks("page.foot", in: language, frame.foot(printing)),
      about: frame.about(inner, printing))
  }

  private func frame(in language: Language) -> PageFrame {
    let draft = language.pick(vi: "dự thảo số \(facts.id.number)", en: "draft \(facts.id.number)")
    return PageFrame(
      title: language.pick(vi: "Quyết định khen thưởng", en: "Decision of commendation"), subtitles: [], office: facts.draft.issuer,
      period: facts.decision.map { language.pick(vi: "quyết định \($0.number)", en: "decision \($0.number)") } ?? draft,
      countedBy: language.pick(vi: "khen thưởng của quyết định", en: "awards of the decision"),
      boundaries: language.pick(vi: "như ghi trong sổ", en: "as recorded"), asOf: facts.asOf, fingerprint: facts.fingerprint,
      warnings: warnings)
  }

  /// The list that goes with it: a table to each award and type, numbered anew, and how many there are.
  private func list(in language: Language) -> [Page.Block] {
    let annex = PaperAnnex(
      language.pick(vi: "Danh sách kèm theo", en: "List"), to: language.pick(vi: "Quyết định", en: "decision"), of: facts.draft.issuer,
      paper, in: language)
    let tables = blocks.flatMap { block -> [Page.Block] in
      let rows = block.lines.enumerated().map { cells(of: $1, number: $0 + 1) }
      return [
        .heading(block.title(in: language)), .table(Table(columns: columns(in: language), rows: rows, unknownText: language.unknown)),
      ]
    }
    let sum = language.pick(vi: "Tổng cộng danh sách có: ", en: "In the list: ") + counts(in: language)
    return [.annex(annex)] + tables + [.paragraph(sum + ".")]
  }

  private func closing(in language: Language) -> Closing {
    Closing(
      facts.draft.issuer, usual: [language.pick(vi: "Như Điều 3", en: "As in Article 3")], isCollective: false, paper, in: language)
  }

  /// The fields of the template decision.draft.
  func fields(in language: Language) -> Fields {
    [
      "draft": .text(String(facts.id.number)), "authority": .text(Agency.authority(of: facts.draft.issuer).uppercased()),
      "number": .optional(facts.decision?.number.description), "subject": .optional(facts.draft.subject),
      "counts": .text(counts(in: language)), "grounds": .texts(facts.grounds.map(\.text)),
      "proposals": .list(proposals.map { fields(of: $0, in: language) }),
      "awards": .list(kinds.map { fields(of: $0, in: language) }),
      "provisionalOn": .optional(isMoneyProvisional ? facts.moneyOn.official(in: language) : nil),
      "baseSalary": .optional(facts.baseSalary.map { Figures.money($0.amount) }),
      "money": .optional(money.map(Figures.money)), "moneyWords": .optional(money.map { NumberWords.moneyWords($0) }),
    ]
  }

  private func fields(of proposal: Proposal, in language: Language) -> Fields {
    [
      "proposer": .text(proposal.proposer), "proposalNumber": .text(proposal.number.description),
      "submittedOn": .text(proposal.submittedOn.official(in: language)),
    ]
  }

  private func fields(of kind: AwardKind, in language: Language) -> Fields {
    let types = facts.lines.filter { $0.kind.code == kind.code }.map(\.listing.line.particulars.recipient.type)
    return ["award": .text(kind.title(in: language)), "awardCounts": .text(language.counts(of: types))]
  }

  private var kinds: [AwardKind] {
    blocks.map(\.kind).reduce(into: []) { known, kind in if known.last?.code != kind.code { known.append(kind) } }
  }

  private func counts(in language: Language) -> String {
    language.counts(of: facts.lines.map(\.listing.line.particulars.recipient.type))
  }

  private func columns(in language: Language) -> [Table.Column] {
    [
      .plainNumber("number", language.pick(vi: "TT", en: "No.")), .init("recipient", language.pick(vi: "Họ và tên", en: "Name")),
      .init("position", language.pick(vi: "Chức vụ, đơn vị", en: "Position, unit")),
      .init("ward", language.pick(vi: "Địa bàn", en: "Place")),
      .number("money", language.pick(vi: "Tiền thưởng (đồng)", en: "Money (đồng)")),
    ]
  }

  private func cells(of line: DraftFacts.Line, number: Int) -> [Table.Cell] {
    let asked = line.listing.line.particulars
    return [
      .number(number), .text(asked.recipient.name), .text(asked.post), .text(line.listing.place?.value.name ?? ""),
      .init(line.money?.amount, isDoubtful: !line.isVerified),
    ]
  }
}
