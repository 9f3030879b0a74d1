import Recognition
import Testing

@testable import RecognitionReports

@Suite struct `Cross-footing` {
  @Test func `finds nothing in figures that add up`() {
    #expect(faults(YearReport(facts: .full, previous: .previous).warnings) == [])
    #expect(AwardsTable(.mock).warnings == [])
  }

  @Test func `catches a kind that is not in the catalogue`() {
    let warnings = YearReport(facts: .broken).warnings
    #expect(warnings.contains(.doesNotAddUp(.awardsByKind, of: nil, parts: 14, total: 17)))
    #expect(warnings.contains(.doesNotAddUp(.moneyOfAwards, of: nil, parts: 6_890_000, total: 6_890_007)))
  }

  @Test func `of the year compared with names that year`() {
    var previous = YearFacts.broken
    previous.year = 2021
    let warnings = YearReport(facts: .full, previous: previous).warnings
    #expect(warnings.contains(.doesNotAddUp(.awardsByKind, of: "2021", parts: 14, total: 17)))
  }

  @Test func `catches a place nobody knows`() {
    var facts = YearFacts.full
    facts.otherPlaces = []
    #expect(YearReport(facts: facts).warnings.contains(.doesNotAddUp(.awardsByWard, of: nil, parts: 13, total: 14)))
  }

  @Test func `catches more cancelled than given`() {
    var facts = YearFacts.full
    facts.tallies[1].cancelled = 5
    #expect(YearReport(facts: facts).warnings.contains(.doesNotAddUp(.cancelledAwards, of: "Phường 8", parts: 5, total: 2)))
  }

  @Test func `catches recipients that do not make the total`() {
    var awards = AwardFigures(.full)
    awards.total.individuals += 1
    #expect(CrossFoot.problems(of: awards) == [.doesNotAddUp(.awardsByRecipient, of: nil, parts: 15, total: 14)])
  }

  @Test func `catches kinds that do not make a ward's number`() {
    var standing = JointStanding.mock
    #expect(JointTable(standing, paper: .mock).warnings == [])
    standing.lots[1].shares[2].allotted += 1
    #expect(
      JointTable(standing, paper: .mock).warnings == [
        .doesNotAddUp(.giftsOfShare, of: "Phường 3", parts: 5, total: 4), .doesNotAddUp(.giftsOfLot, of: "Áo ấm", parts: 5, total: 4),
        .doesNotAddUp(.giftsOfShare, of: "Phường 3", parts: 1, total: 2),
      ])
  }

  @Test func `catches a share that is neither its base nor one more`() {
    var lot = LotStanding.mock()
    lot.shares[0].allotted = 12
    #expect(
      CrossFoot.problems(of: lot) == [
        .doesNotAddUp(.giftsOfLot, of: "Quà Tết", parts: 169, total: 170),
        .doesNotAddUp(.giftsOfShare, of: "Phường 1", parts: 13, total: 12),
      ])
  }

  @Test func `catches two winners of one gift`() {
    var lot = LotStanding.mock()
    lot.shares[0].wonDraw = true
    lot.shares[0].allotted += 1
    let faults = CrossFoot.problems(of: lot)
    #expect(faults.contains(.doesNotAddUp(.drawnGifts, of: "Quà Tết", parts: 2, total: 1)))
    #expect(faults.contains(.doesNotAddUp(.giftsOfLot, of: "Quà Tết", parts: 171, total: 170)))
  }

  @Test func `catches more handed over than allotted`() {
    var lot = LotStanding.mock(handedOver: 13)
    lot.shares[1].returned = 1
    #expect(CrossFoot.problems(of: lot) == [.doesNotAddUp(.giftsHandedOver, of: "Phường 2", parts: 14, total: 13)])
  }

  @Test func `catches a pool that is not the lot's quantity`() {
    var lot = LotStanding.mock()
    lot.lot.quantity = 171
    #expect(CrossFoot.problems(of: lot) == [.doesNotAddUp(.lotQuantity, of: "Quà Tết", parts: 170, total: 171)])
  }

  @Test func `catches a column of the awards table that does not make its sum`() {
    var facts = AwardsTableFacts.mock
    facts.kinds.removeFirst()
    #expect(AwardsTable(facts).warnings.contains(.doesNotAddUp(.awardsByKind, of: nil, parts: 11, total: 12)))
    var table = AwardsTable(.mock)
    table.groups[0].units.removeLast()
    #expect(table.warnings == [.doesNotAddUp(.awardsByUnit, of: "Phường 1", parts: 8, total: 9)])
  }

  @Test(arguments: Language.allCases)
  func `raises the alarm at the head of the page and names the fault in the notes`(language: Language) {
    let page = YearReport(facts: .broken).rendered(as: .text, .mock(language))
    #expect(page.contains(language == .vi ? "Có số liệu cộng không khớp" : "Some figures do not add up"))
    #expect(page.contains("6.890.007"))
  }

  private func faults(_ warnings: [ReportWarning]) -> [ReportWarning] { warnings.filter { $0.code == "does-not-add-up" } }
}
