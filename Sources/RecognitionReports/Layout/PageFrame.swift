internal import Recognition
internal import VietnameseText

/// What every page names at head and foot: whose figures, of when, counted how, of which book.
struct PageFrame {
  var title: String
  var subtitles: [String]
  var office: String?
  var period: String
  var countedBy: String
  var boundaries: String
  var asOf: CivilDate
  var fingerprint: String
  var warnings: [ReportWarning]

  /// The page of these blocks between head and foot.
  func page(_ body: [Page.Block], _ printing: Printing) -> Page {
    let language = printing.language
    let inner = body + notes(in: language)
    return Page(
      blocks: Templates.blocks("page.head", in: language, head) + inner + Templates.blocks("page.foot", in: language, foot(printing)),
      about: about(inner, printing))
  }

  /// What a workbook and the foot of each sheet have of the frame.
  func about(_ body: [Page.Block], _ printing: Printing) -> Page.About {
    let titles = [Page.Fact(name: printing.language.pick(vi: "Biểu, báo cáo", en: "Report"), value: .text(title))]
    return Page.About(
      name: title, facts: facts(printing), titles: titles + subtitles.map { Page.Fact(name: "", value: .text($0)) }, body: body)
  }

  /// Head and foot as a workbook tells them, one fact to a line.
  private func facts(_ printing: Printing) -> [Page.Fact] {
    let language = printing.language
    let named = [
      (language.pick(vi: "Kỳ số liệu", en: "Period"), period), (language.pick(vi: "Tính theo", en: "Counted by"), countedBy),
      (language.pick(vi: "Địa giới", en: "Boundaries"), boundaries),
    ]
    return [.office(office, in: language)] + named.filter { !$1.isEmpty }.map { Page.Fact(name: $0, value: .text($1)) }
      + Page.Fact.foot(asOf: asOf, fingerprint: fingerprint, printing)
  }

  var head: Fields {
    [
      "title": .text(title), "subtitles": .texts(subtitles), "office": .optional(office), "period": .text(period),
      "countedBy": .text(countedBy), "boundaries": .text(boundaries), "alarm": .flag(warnings.contains { $0.isAlarm }),
    ]
  }

  func foot(_ printing: Printing) -> Fields {
    [
      "asOf": .text(asOf.official(in: printing.language)), "printedOn": .text(printing.printedOn.official(in: printing.language)),
      "time": .optional(printing.time), "fingerprint": .text(fingerprint),
    ]
  }

  func notes(in language: Language) -> [Page.Block] {
    if warnings.isEmpty { return [] }
    return [.heading(language.pick(vi: "Lưu ý", en: "Notes"))] + warnings.map { .item($0.sentence(in: language)) }
  }
}

extension PageFrame {
  /// Places as recorded, and the map they were looked up on.
  static func boundaries(on day: CivilDate, wards: [Entry<Place>], in language: Language) -> String {
    let map = language.pick(
      vi: "như ghi trong sổ, theo bản đồ \(day.official(in: .vi))", en: "as recorded, on the map of \(day.official(in: .en))")
    return wards.isEmpty ? map : map + " (\(count(wards, in: language)))"
  }

  /// "13 phường".
  static func count(_ wards: [Entry<Place>], in language: Language) -> String {
    let areWards = wards.allSatisfy { Folding.fold($0.value.name).hasPrefix("phuong ") }
    let word = areWards ? "phường" : "đơn vị hành chính"
    return language.pick(
      vi: "\(Figures.grouped(wards.count)) \(word)", en: English.count(wards.count, areWards ? "ward" : "place"))
  }
}
