internal import Recognition
internal import VietnameseText

extension GiftPaper {
  /// Head and foot of a document of one lot.
  func frame(_ title: String, _ standing: LotStanding, _ warnings: [ReportWarning], in language: Language) -> PageFrame {
    let occasion = occasion.map { language.pick(vi: "Nhân dịp \($0)", en: "On the occasion of \($0)") }
    let counted = language.pick(vi: "phần quà của lô \(standing.position)", en: "gifts of lot \(standing.position)")
    return PageFrame(
      title: title, subtitles: [occasion, lotLine(standing.lot, in: language)].compactMap { $0 }, office: office,
      period: period(in: language), countedBy: counted, boundaries: language.pick(vi: "như ghi trong sổ", en: "as recorded"), asOf: asOf,
      fingerprint: fingerprint, warnings: warnings)
  }

  private func period(in language: Language) -> String {
    let day = givenOn.official(in: language)
    return title.map { "\(day), \($0)" } ?? day
  }

  /// "Quà Tết: 170 phần, dành cho lực lượng an ninh cơ sở; trị giá một phần: chưa có số liệu."
  private func lotLine(_ lot: GiftLot, in language: Language) -> String {
    let count = language.pick(vi: "\(Figures.grouped(lot.quantity)) phần", en: "\(Figures.grouped(lot.quantity)) gifts")
    let group = lot.beneficiaries.map { language.pick(vi: ", dành cho ", en: ", for ") + Phrase.midSentence($0) } ?? ""
    let value = language.pick(vi: "; trị giá một phần: ", en: "; value of one: ")
    let funder = lot.funder.map { language.pick(vi: "; nguồn kinh phí: \($0)", en: "; paid by \($0)") } ?? ""
    return "\(lot.description): \(count)\(group)\(value)\(lot.unitValue.map { Figures.money($0.amount) } ?? language.unknown)\(funder)."
  }
}
