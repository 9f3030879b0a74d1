internal import Recognition
internal import VietnameseText

extension YearReport {
  /// The report as an official paper, its figures in an annex (Nghị định 30/2020/NĐ-CP).
  public func page(_ printing: Printing) -> Page {
    let language = printing.language
    let frame = frame(in: language)
    let annex = annex(frame, in: language)
    let blocks = head(in: language) + body(in: language) + [.closing(closing(in: language))] + annex
    return Page(
      blocks: blocks + Templates.blocks("page.foot", in: language, frame.foot(printing)),
      about: frame.about(body(in: language) + annex, printing))
  }

  private func head(in language: Language) -> [Page.Block] {
    let letterhead = Letterhead(facts.office, type: "BC", seat: facts.officePlace?.value, paper, in: language)
    return [.letterhead(letterhead), .title(language.pick(vi: "Báo cáo", en: "Report")), .centred(subject(in: language))]
  }

  private func subject(in language: Language) -> String {
    guard let movement else {
      return language.pick(vi: "Kết quả khen thưởng, tặng quà năm \(facts.year)", en: "Awards and gifts of the year \(facts.year)")
    }
    return language.pick(
      vi: "Tổng kết phong trào “\(movement)” năm \(facts.year)", en: "The movement “\(movement)” in the year \(facts.year)")
  }

  private func body(in language: Language) -> [Page.Block] {
    Templates.blocks("year.narrative", in: language, narrative(in: language))
  }

  private func closing(in language: Language) -> Closing {
    Closing(
      facts.office, usual: [language.pick(vi: "Như trên", en: "As above")], isCollective: true, paper, in: language)
  }

  /// What the figures rest on, the tables, and what has to be known of them.
  private func annex(_ frame: PageFrame, in language: Language) -> [Page.Block] {
    let annex = PaperAnnex(
      language.pick(vi: "Số liệu năm \(facts.year)", en: "Figures of the year \(facts.year)"),
      label: language.pick(vi: "Phụ lục", en: "Annex"), to: language.pick(vi: "Báo cáo", en: "report"), of: facts.office, paper,
      in: language)
    let sections = sections(in: language).enumerated().flatMap { index, section in
      [.heading("\(index + 1). \(section.heading)")] + section.blocks
    }
    return [.annex(annex)] + Templates.blocks("page.basis", in: language, frame.head) + sections + frame.notes(in: language)
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
      Section(language.pick(vi: "Đăng ký thi đua", en: "Registration for emulation"), registrationBlocks(in: language)),
      Section(language.pick(vi: "Quà tặng", en: "Gifts"), giftBlocks(in: language)),
      Section(
        language.pick(vi: "Lực lượng an ninh cơ sở", en: "Grassroots security force"),
        forceBlocks(in: language) + supportBlocks(in: language)),
      Section(
        language.pick(vi: "Mô hình tự quản, gương điển hình", en: "Models and exemplars"),
        modelBlocks(in: language) + [exemplarLine(in: language)]),
      Section(language.pick(vi: "Chỉ tiêu so với năm trước", en: "Indicators against the year before"), indicatorBlocks(in: language)),
      Section(
        language.pick(vi: "Phân loại “An toàn về an ninh, trật tự”", en: "Classification “An toàn về an ninh, trật tự”"),
        safetyBlocks(in: language)),
      Section(language.pick(vi: "Chỉ đạo và tình trạng thực hiện", en: "Directives and their status"), directiveBlocks(in: language)),
    ] + (comparison.map { [comparisonSection($0, in: language)] } ?? []) + historySections(in: language) + [
      Section(language.pick(vi: "Nguồn", en: "Sources"), sourceBlocks(in: language))
    ]
  }

  private func exemplarLine(in language: Language) -> Page.Block {
    let counts = facts.exemplars?.parts(in: language) ?? language.unknown
    return .line(language.pick(vi: "Gương điển hình: ", en: "Exemplars: ") + counts + ".")
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
