internal import Recognition
internal import VietnameseText

extension YearReport {
  /// The fields of the template year.narrative.
  func narrative(in language: Language) -> Fields {
    let told = indicators.lines.map(\.indicator).filter { !$0.isOfCampaigns }
    let campaigns = indicators.lines.map(\.indicator).filter { $0.isOfCampaigns && $0.value != nil }
    let stated = awards.stated
    return [
      "officePlace": .optional(facts.officePlace?.value.name),
      "wardCount": .optional(facts.wards.isEmpty || isOfOneWard ? nil : PageFrame.count(facts.wards, in: language)),
      "neighbourhoodCount": .optional(neighbourhoods(in: language)),
      "inhabitants": .optional(facts.inhabitants.map(Figures.grouped)),
      "headlines": .list(headlines(in: language)), "year": .text(String(facts.year)), "nextYear": .text(String(facts.year + 1)),
      "office": .optional(facts.office), "force": .text(forceSentence(in: language)),
      "training": .optional(facts.support?.training?.sentence(in: language)),
      "support": .optional(facts.support?.visits?.sentence(in: language)),
      "models": .optional(facts.models?.sentence(in: language)), "exemplars": .optional(facts.exemplars?.parts(in: language)),
      "noGifts": .flag(gifts.lots.isEmpty),
      "countedBy": .text(facts.basis.term(in: language)),
      "nothing": .flag(facts.ceremonies.isEmpty && facts.programmes.isEmpty),
      "ceremonies": .list(facts.ceremonies.map { $0.fields(in: language) }),
      "programmes": .list(facts.programmes.map { $0.fields(in: language) }),
      "awardTotal": awards.total.given == 0 ? nil : .text(Figures.grouped(awards.total.given)),
      "awardParts": .text(awards.total.parts(in: language)),
      "awardMoney": .optional(awards.total.knownMoney == 0 ? nil : Figures.money(awards.total.knownMoney)),
      "awardCancelled": .optional(awards.total.cancelled == 0 ? nil : language.count(awards.total.cancelled)),
      "statedMany": .flag((stated?.uncounted ?? 0) > 0), "statedParts": .optional(stated?.parts(in: language)),
      "indicators": .optional(told.phrases(in: language)),
      "campaigns": .optional(campaigns.phrases(in: language).map(Phrase.capitalised)), "safety": .optional(safetySentence(in: language)),
      "directionsOnly": .flag(told.contains { $0.value == nil }),
    ]
  }

  /// "đạt 08/09 khu dân cư, 01/01 phường, xã"; nil where nothing was classified.
  private func safetySentence(in language: Language) -> String? {
    let told = (facts.safety ?? []).filter { $0.classified > 0 }.map { count in
      "\(language.count(count.met))/\(language.count(count.classified)) \(Phrase.midSentence(count.subject.term(in: language)))"
    }
    return told.isEmpty ? nil : language.pick(vi: "Đạt: ", en: "Met by ") + told.joined(separator: ", ")
  }

  /// Whether the office's own place is the one ward there is.
  private var isOfOneWard: Bool { facts.wards.map(\.id) == [facts.officePlace?.id].compactMap { $0 } }

  /// "09 khu phố", or "09 khu phố, ấp" where not every one is called so; nil: the book knows none.
  private func neighbourhoods(in language: Language) -> String? {
    let names = facts.neighbourhoods
    if names.isEmpty { return nil }
    let areAlike = names.allSatisfy { Folding.fold($0).hasPrefix("khu pho") }
    return language.pick(
      vi: "\(language.count(names.count)) khu phố\(areAlike ? "" : ", ấp")", en: English.count(names.count, "neighbourhood"))
  }

  /// The strength required and actual, where every ward's is known; else of how many it is.
  private func forceSentence(in language: Language) -> String {
    let known = force.filter(\.isKnown)
    if known.isEmpty { return unknownForce(in: language) }
    let (required, actual) = (known.compactMap(\.required), known.compactMap(\.actual))
    guard required.count == force.count, actual.count == force.count else {
      let (some, all) = (language.count(known.count), PageFrame.count(force.map(\.ward), in: language))
      return language.pick(
        vi: "Đã có số liệu của \(some) trong \(all): xem Phụ lục.", en: "There are figures of \(some) of \(all): see the annex.")
    }
    let (asked, there) = (StrengthGap.sum(required).figure, Figures.grouped(actual.reduce(0, +)))
    return language.pick(
      vi: "Quân số theo quy định \(asked), thực có \(there): xem Phụ lục.",
      en: "Required strength \(asked), actual \(there): see the annex.")
  }

  private func headlines(in language: Language) -> [Fields] {
    let figures: [(String, String)] = [
      (language.pick(vi: "Buổi họp mặt, lễ đã ghi", en: "Gatherings recorded"), language.count(facts.ceremonies.count)),
      (language.pick(vi: "Quà tặng", en: "Gifts"), gifts.headline(in: language)),
      (
        language.pick(vi: "Quà đã phân bổ", en: "Gifts allocated"),
        gifts.figure(gifts.allocated, known: gifts.lots.filter { $0.allocation != nil }, in: language)
      ),
      (
        language.pick(vi: "Quà đã trao có ký nhận", en: "Gifts handed over and signed for"),
        gifts.figure(gifts.handedOver, known: gifts.lots.filter(\.hasHandovers), in: language)
      ),
      (language.pick(vi: "Khen thưởng đã ghi vào sổ", en: "Awards entered"), awards.headline(in: language)),
      (language.pick(vi: "Khen thưởng theo nguồn tin", en: "Awards by the sources"), awards.statedHeadline(in: language)),
    ]
    return figures.map { ["label": .text($0), "figure": .text($1)] }
  }
}

extension YearFacts.ExemplarCounts {
  /// "05 cá nhân, 02 tập thể, 01 hộ gia đình".
  func parts(in language: Language) -> String {
    [(individuals, RecipientType.individual), (collectives, .collective), (households, .household)]
      .map { $1.counted($0, in: language) }.joined(separator: ", ")
  }
}

extension GiftFigures {
  /// The figure, and of how many lots it is known when not of all.
  fileprivate func figure(_ number: Int?, known: [LotStanding], in language: Language) -> String {
    guard number != nil, known.count < lots.count else { return language.figure(number) }
    let (some, all) = (language.count(known.count), language.count(lots.count))
    return language.figure(number) + language.pick(vi: " (mới ghi \(some) trong \(all) lô)", en: " (known of \(some) of \(all) lots)")
  }

  fileprivate func headline(in language: Language) -> String {
    guard let planned else { return language.unknown }
    return language.pick(vi: "\(Figures.grouped(planned)) phần", en: Figures.grouped(planned)) + " (\(NumberWords.words(planned)))"
  }
}

extension AwardFigures {
  fileprivate func headline(in language: Language) -> String {
    if total.given == 0 { return language.pick(vi: "0 (chưa ghi)", en: "0 (none entered yet)") }
    return "\(Figures.grouped(total.given)) (\(total.parts(in: language)))"
  }

  fileprivate func statedHeadline(in language: Language) -> String {
    let many = language.pick(vi: "có nhưng không nêu số lượng", en: "given, number not stated")
    guard let parts = stated?.parts(in: language) else { return stated == nil ? language.unknown : many }
    return stated?.uncounted == 0 ? parts : parts + language.pick(vi: " (chưa đầy đủ)", en: " (incomplete)")
  }
}

extension AwardFigures.Counts {
  /// "20 tập thể, 11 cá nhân, 02 hộ gia đình", without those of which there is none.
  fileprivate func parts(in language: Language) -> String {
    [RecipientType.collective, .individual, .household].filter { of($0) > 0 }
      .map { $0.counted(of($0), in: language) }.joined(separator: ", ")
  }
}

extension AwardFigures.Stated {
  /// The known parts; nil when there is none.
  func parts(in language: Language) -> String? {
    let known = [RecipientType.collective, .individual, .household].compactMap { type in
      of(type).map { type.counted($0, in: language) }
    }
    return known.isEmpty ? nil : known.joined(separator: ", ")
  }
}

extension [Indicator] {
  fileprivate func phrases(in language: Language) -> String? {
    isEmpty ? nil : map { $0.phrase(in: language) }.joined(separator: "; ")
  }
}

extension Indicator {
  /// Whether it tells of propaganda, which has a part of its own.
  fileprivate var isOfCampaigns: Bool {
    [FigureCode.propagandaSessions, .propagandaListeners].map(\.rawValue).contains(code)
  }

  /// "phạm pháp hình sự giảm", with the figures where they are known.
  func phrase(in language: Language) -> String {
    let start = [Phrase.midSentence(name(in: language)), direction?.term(in: language)].compactMap { $0 }.joined(separator: " ")
    guard let value else { return start }
    let figure = Self.figure(value, of: valueOf)
    let before = previous.map { language.pick(vi: ", năm trước ", en: ", the year before ") + Self.figure($0, of: previousOf) }
    return "\(start) (\(figure)\(before ?? ""))"
  }

  /// "33", or "21/27 = 77,8 %".
  static func figure(_ value: Int, of whole: Int?) -> String {
    guard let whole, let percent = Figures.percent(value, of: whole) else { return Figures.grouped(value) }
    return "\(Figures.grouped(value))/\(Figures.grouped(whole)) = \(percent)"
  }
}
