import Testing
import VietnameseText

@Suite struct FiguresTests {
  @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1.000"), (1_234_567, "1.234.567"), (-12_345, "-12.345"), (100_000, "100.000")])
  func `thousands are set apart by points`(number: Int, text: String) {
    #expect(Figures.grouped(number) == text)
  }

  @Test func `money is written with đồng, in tables with đ`() {
    #expect(Figures.money(1_234_567) == "1.234.567 đồng")
    #expect(Figures.shortMoney(1_234_567) == "1.234.567 đ")
  }

  @Test func `counts from one to nine have a zero in front`() {
    #expect([0, 1, 5, 9, 10, 1_200].map(Figures.listCount) == ["0", "01", "05", "09", "10", "1.200"])
  }

  @Test func `shares are computed exactly and rounded half up`() {
    #expect(Figures.percent(652, of: 1_000) == "65,2 %")
    #expect(Figures.percent(1, of: 3) == "33,3 %")
    #expect(Figures.percent(2, of: 3, decimals: 0) == "67 %")
    #expect(Figures.percent(1_005, of: 100_000, decimals: 2) == "1,01 %")
    #expect(Figures.percent(1, of: 2_000) == "0,1 %")
    #expect(Figures.percent(1, of: 1) == "100,0 %")
    #expect(Figures.percent(50, of: 2) == "2.500,0 %")
    #expect(Figures.percent(-1, of: 8) == "-12,5 %")
    #expect(Figures.percent(-1, of: 100_000) == "0,0 %")
    #expect(Figures.percent(.max, of: .max, decimals: 9) == "100,000000000 %")
  }

  @Test func `a share of nothing is unknown`() {
    #expect(Figures.percent(0, of: 0) == nil)
    #expect(Figures.percent(3, of: 0) == nil)
  }
}
