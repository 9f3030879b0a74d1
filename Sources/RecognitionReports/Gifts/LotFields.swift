internal import Recognition
internal import VietnameseText

extension LotStanding {
  /// The fields of one lot in the template year.lot.
  func fields(in language: Language) -> Fields {
    [
      "description": .text(lot.description), "quantity": .text(Figures.grouped(lot.quantity)),
      "group": .optional(lot.beneficiaries.map(Phrase.midSentence)), "unitValue": .optional(lot.unitValue.map { Figures.money($0.amount) }),
      "value": .optional(lot.value.map { Figures.money($0.amount) }), "funder": .optional(lot.funder),
      "division": allocation.map { .group(division($0, in: language)) },
    ]
  }

  private func division(_ allocation: LotAllocation, in language: Language) -> Fields {
    let least = shares.map(\.allotted).min() ?? 0
    let most = shares.map(\.allotted).max() ?? 0
    let known: (Bool, Int) -> Fields.Content? = { isKnown, count in isKnown ? .text(Figures.grouped(count)) : nil }
    return [
      "places": .text(PageFrame.count(shares.map(\.place), in: language)), "inEqualParts": .flag(allocation.isEqual),
      "method": .text(DivisionMethod.term(allocation.method, in: language)), "weightedBy": .text(allocation.weightedBy.term(in: language)),
      "from": .text(Figures.grouped(least)), "upTo": known(most > least, most), "drawn": drawnCount(in: language),
      "drawnOn": drawnOn(in: language),
      "seed": .optional(draw?.seed), "winners": winners(in: language),
      "waiting": .optional(waitingForDraw == 0 ? nil : language.count(waitingForDraw)),
      "undistributed": .optional(allocation.undistributed == 0 ? nil : language.count(allocation.undistributed)),
      "handedOver": known(hasHandovers, shares.reduce(0) { $0 + $1.handedOver }),
      "returned": known(hasReturns, shares.reduce(0) { $0 + $1.returned }),
    ]
  }

  /// The fields of the template gifts.division.
  func divisionNote(_ allocation: LotAllocation, in language: Language) -> Fields {
    [
      "method": .text(DivisionMethod.term(allocation.method, in: language)), "inEqualParts": .flag(allocation.isEqual),
      "weightedBy": .text(allocation.weightedBy.term(in: language)),
      "drawn": drawnCount(in: language), "drawnOn": drawnOn(in: language), "byHand": .flag(draw != nil && draw?.seed == nil),
      "seed": .optional(draw?.seed), "drawName": .optional(lot.drawName),
      "seedQuoted": .optional(draw?.seed.map(Phrase.quotedForShell)), "drawNameQuoted": .optional(lot.drawName.map(Phrase.quotedForShell)),
      "onTop": .flag(allocation.isOnTop), "jointly": .optional(jointPool.map(Figures.grouped)), "winners": winners(in: language),
      "waiting": .optional(waitingForDraw == 0 ? nil : language.count(waitingForDraw)),
    ]
  }

  private func drawnCount(in language: Language) -> Fields.Content? {
    guard let allocation, draw != nil, allocation.toDraw > 0 else { return nil }
    return .text(language.count(allocation.toDraw))
  }

  private func drawnOn(in language: Language) -> Fields.Content? { .optional(draw?.drawnOn.official(in: language)) }

  private func winners(in language: Language) -> Fields.Content? {
    let winners = shares.filter(\.wonDraw).map(\.name)
    return .optional(winners.isEmpty ? nil : Phrase.list(winners, in: language))
  }
}

extension LotAllocation {
  /// Whether every place had the same claim.
  var isEqual: Bool { weightedBy == .equal || method == "equal" }
}

/// The methods of dividing in an officer's words. Their names are those of the command line.
enum DivisionMethod {
  static func term(_ method: String, in language: Language) -> String {
    guard let term = terms[method] else { return method }
    return language.pick(vi: term.vi, en: term.en)
  }

  private static let terms: [String: (vi: String, en: String)] = [
    "webster": ("làm tròn thông thường (Webster)", "Webster (rounding at the half)"),
    "hamilton": ("phần lẻ lớn được trước (Hamilton)", "Hamilton (largest remainders)"),
    "equal": ("chia đều", "equal parts"), "jefferson": ("làm tròn xuống (Jefferson)", "Jefferson (rounding down)"),
    "adams": ("làm tròn lên (Adams)", "Adams (rounding up)"), "huntington-hill": ("Huntington-Hill", "Huntington-Hill"),
    "dean": ("Dean", "Dean"),
  ]
}
