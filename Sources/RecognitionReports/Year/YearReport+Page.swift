internal import Recognition
internal import VietnameseText

extension YearReport {
  public func page(_ printing: Printing) -> Page {
    let language = printing.language
    let narrative = Templates.blocks("year.narrative", in: language, narrative(in: language))
    let sections = sections(in: language).enumerated().flatMap { index, section in
      [.heading("\(index + 1). \(section.heading)")] + section.blocks
    }
    return frame(in: language).page(narrative + sections, printing)
  }

  func frame(in language: Language) -> PageFrame {
    PageFrame(
      title: language.pick(vi: "Báo cáo năm \(facts.year)", en: "Report of the year \(facts.year)"),
      subtitles: movement.map { [language.pick(vi: "Phong trào “\($0)”", en: "Movement “\($0)”")] } ?? [], office: facts.office,
      period: language.pick(vi: "năm \(facts.year)", en: "the year \(facts.year)"), countedBy: facts.basis.term(in: language),
      boundaries: PageFrame.boundaries(on: facts.wardsOn, wards: facts.wards, in: language), asOf: facts.asOf,
      fingerprint: facts.fingerprint, warnings: warnings)
  }

  struct Section {
    var heading: String
    var blocks: [Page.Block]

    init(_ heading: String, _ blocks: [Page.Block]) {
      self.heading = heading
      self.blocks = blocks
    }
  }

  /// The report's tables, in the order of the year-end tables; a table of which nothing is known is one sentence.
  private func sections(in language: Language) -> [Section] {
    [Section(language.pick(vi: "Các buổi họp mặt, lễ", en: "Gatherings"), ceremonyBlocks(in: language))] + awardSections(in: language) + [
      Section(language.pick(vi: "Quà tặng", en: "Gifts"), giftBlocks(in: language)),
      Section(language.pick(vi: "Lực lượng an ninh cơ sở", en: "Grassroots security force"), forceBlocks(in: language)),
      Section(language.pick(vi: "Mô hình tự quản, gương điển hình", en: "Models and exemplars"), exemplarBlocks(in: language)),
      Section(language.pick(vi: "Chỉ tiêu so với năm trước", en: "Indicators against the year before"), indicatorBlocks(in: language)),
      Section(language.pick(vi: "Chỉ đạo và tình trạng thực hiện", en: "Directives and their status"), directiveBlocks(in: language)),
    ] + (comparison.map { [comparisonSection($0, in: language)] } ?? []) + historySections(in: language) + [
      Section(language.pick(vi: "Nguồn", en: "Sources"), sourceBlocks(in: language))
    ]
  }

  private func exemplarBlocks(in language: Language) -> [Page.Block] {
    let models = language.pick(vi: "Mô hình tự quản: \(language.unknown).", en: "Self-management models: \(language.unknown).")
    let counts = facts.exemplars.map { counts in
      [(counts.individuals, RecipientType.individual), (counts.collectives, .collective), (counts.households, .household)]
        .map { $1.counted($0, in: language) }.joined(separator: ", ")
    }
    let exemplars = language.pick(vi: "Gương điển hình: ", en: "Exemplars: ") + (counts ?? language.unknown) + "."
    return [.line(models), .line(exemplars)]
  }

  private func sourceBlocks(in language: Language) -> [Page.Block] {
    let sources = facts.ceremonies.compactMap { ceremony in ceremony.entry.value.source.map { (ceremony.entry.value.heldOn, $0) } }
    if sources.isEmpty { return [.paragraph(Phrase.capitalised(language.unknown) + ".")] }
    return sources.map { day, source in
      let parts = [source.publisher, source.author, source.title.map { "“\($0)”" }, source.url].compactMap { $0 }
      return .item("\(day.short(in: language)): \(parts.joined(separator: ", ")).")
    }
  }
}
