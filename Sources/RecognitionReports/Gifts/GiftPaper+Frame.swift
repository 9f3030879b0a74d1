internal import Recognition
internal import VietnameseText

extension GiftPaper {
  /// Head and foot of a document of one lot.
  func frame(_ title: String, _ standing: LotStanding, _ warnings: [ReportWarning], in language: Language) -> PageFrame {
    let counted = language.pick(vi: "phần quà của lô \(standing.position)", en: "gifts of lot \(standing.position)")
    var frame = frame(title, countedBy: counted, warnings, in: language)
    frame.subtitles.append(lotLine(standing, in: language))
    return frame
  }

  /// Head and foot of a document of gifts.
  func frame(_ title: String, countedBy counted: String, _ warnings: [ReportWarning], in language: Language) -> PageFrame {
    let occasion = occasion.map { language.pick(vi: "Nhân dịp \($0)", en: "On the occasion of \($0)") }
    return PageFrame(
      title: title, subtitles: [occasion].compactMap { $0 }, office: office, period: period(in: language), countedBy: counted,
      boundaries: language.pick(vi: "như ghi trong sổ", en: "as recorded"), asOf: asOf, fingerprint: fingerprint, warnings: warnings)
  }

  private func period(in language: Language) -> String {
    let day = givenOn.official(in: language)
    return title.map { "\(day), \($0)" } ?? day
  }

  /// "Quà Tết: 170 phần, dành cho lực lượng an ninh cơ sở; trị giá một phần: chưa có số liệu."
  private func lotLine(_ standing: LotStanding, in language: Language) -> String {
    let lot = standing.lot
    let part = standing.within.map { language.pick(vi: ", phần của \($0.name)", en: ", the part of \($0.name)") } ?? ""
    let count = language.pick(vi: "\(Figures.grouped(lot.quantity)) phần", en: English.count(lot.quantity, "gift"))
    let group = lot.beneficiaries.map { language.pick(vi: ", dành cho ", en: ", for ") + Phrase.midSentence($0) } ?? ""
    let value = language.pick(vi: "; trị giá một phần: ", en: "; value of one: ")
    let funder = lot.funder.map { language.pick(vi: "; nguồn kinh phí: \($0)", en: "; paid by \($0)") } ?? ""
    return
      "\(lot.description)\(part): \(count)\(group)\(value)\(lot.unitValue.map { Figures.money($0.amount) } ?? language.unknown)\(funder)."
  }
}
