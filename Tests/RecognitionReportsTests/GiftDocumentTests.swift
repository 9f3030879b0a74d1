import Recognition
import RecognitionReports
import Testing

@Suite struct `The papers of a lot` {
  @Test func `the receipt sheet has a line for every gift, named or not`() {
    let sheet = GiftSheet(.mock(), nominees: .mock, paper: .mock)
    #expect(sheet.total == 170)
    #expect(sheet.sections[0].lines.count == 12)
    #expect(sheet.sections[0].lines.map(\.number) == Array(1...12))
    #expect(sheet.sections[0].lines[1].beneficiaries == "Lực lượng an ninh cơ sở và quần chúng nhân dân")
    #expect(sheet.sections[0].lines[11].name == nil)
    #expect(sheet.warnings == [])
    #expect(sheet.rendered(as: .text, .mock()).contains("Tổng cộng: 170 phần quà (một trăm bảy mươi)."))
  }

  @Test func `the receipt sheet can be that of one ward`() {
    let sheet = GiftSheet(.mock(), nominees: .mock, paper: .mock, only: Identifier(17))
    #expect(sheet.sections.map(\.place.name) == ["Phường 17"])
    #expect(sheet.total == 13)
  }

  @Test func `the receipt sheet says when too many are named`() {
    let many = (1...15).map { GiftNominee(name: "Người \($0)", beneficiaries: nil, placeID: Identifier(2), address: nil, quantity: 1) }
    let sheet = GiftSheet(.mock(), nominees: many, paper: .mock)
    #expect(sheet.warnings == [.moreNominatedThanAllotted(place: "Phường 2", nominated: 15, allotted: 13)])
  }

  @Test func `the reconciliation says what is outstanding`() {
    let open = Reconciliation(.mock(handedOver: 11, returned: 1), paper: .mock)
    #expect(open.outstanding == 14)
    #expect(!open.isSettled)
    let untouched = Reconciliation(.mock(), paper: .mock)
    #expect(untouched.handedOver == nil)
    #expect(untouched.outstanding == 170)
  }

  @Test func `the reconciliation is settled when every gift is accounted for`() {
    let lot = LotStanding.mock(lot: GiftLot(description: "Gạo", quantity: 130), handedOver: 9, returned: 1)
    #expect(Reconciliation(lot, paper: .mock).isSettled)
    #expect(Reconciliation(lot, paper: .mock).rendered(as: .text, .mock()).contains("Mọi phần quà đều đã có nơi nhận."))
  }

  @Test func `a lot that is not divided yet has papers that say so`() {
    #expect(AllocationTable(.unallocated, paper: .mock).warnings == [.notAllocated(lot: "Quà Tết")])
    #expect(Reconciliation(.unallocated, paper: .mock).outstanding == nil)
    #expect(GiftSheet(.unallocated, nominees: [], paper: .mock).rendered(as: .text, .mock()).contains("chưa được phân bổ"))
  }

  @Test func `the allocation gives everything that a draw needs to be repeated`() {
    let table = AllocationTable(.mock(), paper: .mock)
    let page = table.rendered(as: .text, .mock())
    for words in ["gift-draw-v1", "so 123456 ky 12/01/2023", "so-vang-1-lo-1", "Phường 8"] { #expect(page.contains(words)) }
    #expect(table.rows[0].quota == "170/13")
    #expect(table.rows[0].reason == "draw-lost")
    #expect(table.rows[6].reason == "draw-won")
    #expect(table.json(in: .vi)["tie"]?["drawn"] == ["27064"])
    #expect(AllocationTable(.drawnByHand, paper: .mock).rendered(as: .text, .mock()).contains("bằng tay"))
  }

  @Test func `quotas of the largest weights are exact`() {
    var lot = LotStanding.mock()
    for index in lot.shares.indices { lot.shares[index].share.weight = 300_000_000_000_000_000 }
    #expect(AllocationTable(lot, paper: .mock).rows[0].quota == "51000000000000000000/3900000000000000000")
  }
}
