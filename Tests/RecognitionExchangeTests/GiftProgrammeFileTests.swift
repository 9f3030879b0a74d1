import Recognition
import RecognitionExchange
import Testing

@Suite struct GiftProgrammeFileTests {
  @Test func `a programme comes back in full`() throws {
    let text = """
      title: Trung thu cho em
      place: Phường 1
      givenOn: 29/09/2023
      occasion: Tết Trung thu
      gifts:
        - {description: Lồng đèn, quantity: 200, for: Thiếu nhi}
        - {description: Bánh, quantity: 100, unitValue: 50.000, funder: Hội Phụ nữ, id: banh}
      """
    let expected = GiftProgramme(
      title: "Trung thu cho em", place: "Phường 1", givenOn: try CivilDate(parsing: "2023-09-29"), occasion: "Tết Trung thu",
      lots: [
        GiftLot(description: "Lồng đèn", quantity: 200, beneficiaries: "Thiếu nhi"),
        GiftLot(description: "Bánh", quantity: 100, unitValue: Dong(50_000), funder: "Hội Phụ nữ", drawName: "banh"),
      ])
    #expect(try GiftProgrammeFile.read(Array(text.utf8)) == expected)
  }

  @Test func `a programme needs a title, a day and gifts`() {
    let found = #expect(throws: Findings.self) { try GiftProgrammeFile.read(Array("place: P1\nheldOn: 2023-01-01\n".utf8)) }
    #expect(found?.all.map(\.column) == ["title", "givenOn", "gifts", "heldOn"])
    #expect(found?.all.map(\.row) == [1, 1, 1, 2])
  }
}
