import Recognition
import RecognitionReports
import Testing

/// A small generator whose numbers are the same on every machine.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

@Suite struct `Totals` {
  @Test(arguments: 1...40)
  func `of random tallies are the same by kind, by ward and by recipient`(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    var facts = YearFacts.mock()
    facts.tallies = (0..<60).map { _ in AwardTally.random(using: &generator) }
    let awards = YearReport(facts: facts).awards
    let total = facts.tallies.reduce(0) { $0 + $1.given }
    #expect(awards.total.given == total)
    #expect(awards.byKind.reduce(0) { $0 + $1.counts.given } == total)
    #expect(awards.byWard.reduce(0) { $0 + $1.counts.given } == total)
    #expect(awards.total.individuals + awards.total.collectives + awards.total.households == total)
    #expect(YearReport(facts: facts).warnings.contains { $0.code == "does-not-add-up" } == false)
  }

  @Test(arguments: 1...20)
  func `of random lots are the gifts of the wards`(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    let lots = (1...3).map { position in
      LotStanding.mock(
        lot: GiftLot(description: "Quà", quantity: Int.random(in: 13...5000, using: &generator)), position: position, winner: nil)
    }
    let report = YearReport(facts: .mock(lots: lots))
    #expect(report.gifts.byWard.reduce(0) { $0 + ($1.allocated ?? 0) } == report.gifts.allocated)
    let waiting = lots.reduce(0) { $0 + $1.waitingForDraw }
    #expect((report.gifts.allocated ?? 0) + waiting == report.gifts.planned)
    #expect(report.warnings.contains { $0.code == "does-not-add-up" } == false)
  }

  @Test func `of a city of three thousand communes and millions of gifts come at once and add up`() {
    let communes = (1...3321).map { Entry<Place>.ward($0, name: "Xã \($0)", code: nil) }
    let lot = LotStanding.mock(lot: GiftLot(description: "Quà", quantity: 33_210_000, unitValue: Dong(1_000_000)), wards: communes)
    var facts = YearFacts.mock(lots: [lot])
    facts.wards = communes
    facts.tallies = communes.map { commune in
      AwardTally(
        placeID: commune.id, kindID: Identifier(2), recipientType: .individual, commendation: .movement, given: 1_000_000, cancelled: 0,
        money: Dong(450_000_000_000), moneyUnknown: 0)
    }
    let page = YearReport(facts: facts).rendered(as: .text, .mock())
    #expect(page.contains("33.210.000"))
    #expect(page.contains("33.210.000.000.000 đồng"))
    #expect(page.contains("3.321.000.000"))
    #expect(page.contains("1.494.450.000.000.000"))
    #expect(page.contains("không khớp") == false)
  }
}

extension AwardTally {
  fileprivate static func random(using generator: inout SeededGenerator) -> AwardTally {
    let given = Int.random(in: 0...500, using: &generator)
    let ward = [Entry<Place>].phuNhuan.randomElement(using: &generator)?.id
    return AwardTally(
      placeID: Bool.random(using: &generator) ? ward : nil, kindID: Identifier(Int64.random(in: 1...3, using: &generator)),
      recipientType: RecipientType.allCases.randomElement(using: &generator) ?? .individual, commendation: .movement, given: given,
      cancelled: given / 10, money: Dong(given * 450_000), moneyUnknown: given / 7)
  }
}
