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
    let frame = PageFrame(
      title: "", subtitles: [], office: facts.draft.issuer, period: "", countedBy: "", boundaries: "", asOf: facts.asOf,
      fingerprint: facts.fingerprint, warnings: warnings)
    let list = blocks.flatMap { block -> [Page.Block] in
      let rows = block.lines.enumerated().map { cells(of: $1, number: $0 + 1) }
      return [
        .heading(block.title(in: language)), .table(Table(columns: columns(in: language), rows: rows, unknownText: language.unknown)),
      ]
    }
    let sum = language.pick(vi: "Tổng cộng danh sách có: ", en: "In the list: ") + counts(in: language)
    return Page(
      blocks: Templates.blocks("decision.draft", in: language, fields(in: language)) + [signatures(in: language)]
        + [.title(language.pick(vi: "Danh sách kèm theo", en: "List"))] + list + [.paragraph(sum + ".")] + frame.notes(in: language)
        + Templates.blocks("page.foot", in: language, frame.foot(printing)))
  }

  /// The fields of the template decision.draft.
  func fields(in language: Language) -> Fields {
    [
      "draft": .text(String(facts.id.number)), "issuer": .text(facts.draft.issuer.uppercased()), "authority": .text(authority.uppercased()),
      "symbol": .text(symbol), "number": .optional(facts.decision?.number.description),
      "signedOn": .optional(facts.decision?.signedOn.official(in: language)), "subject": .optional(facts.draft.subject),
      "counts": .text(counts(in: language)), "proposals": .list(proposals.map { fields(of: $0, in: language) }),
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

  /// Who decides for the issuer: a People's Committee's commendations are its chair's own.
  private var authority: String {
    Agency(name: facts.draft.issuer, kind: AgencyName(facts.draft.issuer).kind, placeID: nil, level: nil).authority
  }

  /// What stands behind the open number.
  private var symbol: String { AgencyName(facts.draft.issuer).kind == .peoplesCommittee ? "QĐ-UBND" : "QĐ-…" }

  private func signatures(in language: Language) -> Page.Block {
    let to = language.pick(vi: "Nơi nhận: như Điều 3; lưu VT.", en: "To: as in Article 3; archives.")
    return .signatures([to, facts.decision?.signer ?? authority.uppercased()])
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
    let post = [asked.position, asked.unit].compactMap { $0 }.joined(separator: ", ")
    return [
      .number(number), .text(asked.recipient.name), .text(post), .text(line.listing.place?.value.name ?? ""), .init(line.money?.amount),
    ]
  }
}
