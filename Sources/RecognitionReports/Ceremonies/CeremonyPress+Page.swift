internal import Recognition
internal import VietnameseText

extension CeremonyPress: Report {
  /// `sovang/ceremony-press/1`.
  public func json(in language: Language) -> JSONValue {
    .object(
      facts.json("sovang/ceremony-press/1") + [
        .init("lines", .array(lines(in: language).map { .string($0) })), .init("asOf", .string(facts.asOf.description)),
        .init("warnings", .array(warnings.map { $0.json(in: language) })), .init("fingerprint", .string(facts.fingerprint)),
      ])
  }

  public func table(in language: Language) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("number", language.pick(vi: "TT", en: "No.")), .init("line", language.pick(vi: "Tin", en: "Line")),
    ]
    let rows = lines(in: language).enumerated().map { [Table.Cell.number($0 + 1), .text($1)] }
    return Table(columns: columns, rows: rows, unknownText: language.unknown)
  }

  public func page(_ printing: Printing) -> Page {
    let (language, ceremony) = (printing.language, facts.ceremony)
    let frame = PageFrame(
      title: language.pick(vi: "Tin", en: "For the press"), subtitles: [ceremony.title], office: facts.office,
      period: ceremony.heldOn.official(in: language),
      countedBy: language.pick(vi: "khen thưởng, quà trao tại buổi lễ", en: "awards and gifts of the gathering"),
      boundaries: language.pick(vi: "như ghi trong sổ", en: "as recorded"), asOf: facts.asOf, fingerprint: facts.fingerprint,
      warnings: warnings)
    return frame.page(blocks(in: language), printing)
  }

  private func blocks(in language: Language) -> [Page.Block] { Templates.blocks("ceremony.press", in: language, fields(in: language)) }

  private func lines(in language: Language) -> [String] {
    blocks(in: language).compactMap { block in
      switch block {
      case .paragraph(let text): text
      case .item(let text): "- \(text)"
      default: nil
      }
    }
  }

  /// The fields of the template ceremony.press.
  func fields(in language: Language) -> Fields {
    let stated = received.isEmpty ? AwardFigures.Stated([facts.ceremony.statedAwards].compactMap { $0 }) : nil
    let indicators = facts.ceremony.indicators.map { $0.phrase(in: language) }
    return [
      "gathering": .group(facts.gathering.fields(in: language)), "awards": .list(received.map { fields(of: $0, in: language) }),
      "statedMany": .flag(stated.map { $0.parts(in: language) == nil } ?? false), "statedParts": .optional(stated?.parts(in: language)),
      "indicators": .optional(indicators.isEmpty ? nil : indicators.joined(separator: "; ")),
      "gifts": .texts(facts.gathering.lots.map { $0.lot.told(in: language) }), "source": .optional(facts.ceremony.source?.told),
    ]
  }

  private func fields(of block: AwardBlock<AwardListing>, in language: Language) -> Fields {
    let decisions = block.lines.map(\.decision).eachOnce.map(\.reference)
    return [
      "award": .text(block.kind.title(in: language)), "awardCounts": .text(language.counts(of: block.lines.map(\.recipient.type))),
      "decisions": .text(Phrase.list(decisions, in: language)),
    ]
  }
}

extension GiftLot {
  /// "170 phần quà Tết dành cho lực lượng an ninh cơ sở".
  fileprivate func told(in language: Language) -> String {
    let isNamed = Folding.fold(description).hasPrefix("qua ")
    let gift = isNamed ? description.prefix(1).lowercased() + description.dropFirst() : "quà (\(description))"
    let count = language.pick(vi: "\(Figures.grouped(quantity)) phần \(gift)", en: "\(English.count(quantity, "gift")) (\(description))")
    let group = beneficiaries.map { language.pick(vi: " dành cho ", en: " for ") + Phrase.midSentence($0) } ?? ""
    return count + group + (funder.map { language.pick(vi: ", kinh phí do \($0)", en: ", paid by \($0)") } ?? "")
  }
}

extension Source {
  /// "Thanhuytphcm.vn, Trần Minh, “…”"; nil where nothing of it is known.
  fileprivate var told: String? {
    let parts = [publisher, author, title.map { "“\($0)”" }, url].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
