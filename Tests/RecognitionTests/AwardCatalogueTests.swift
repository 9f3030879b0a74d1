import Recognition
import Testing

/// Award kinds by code, title and short form.
struct AwardCatalogueTests {
  private static func kind(_ id: Int64, _ code: String, _ title: String, precedence: Int, to: String? = nil) -> Entry<AwardKind> {
    Entry(
      Identifier(id),
      AwardKind(
        code: code, category: .form, parent: nil, level: "district", recipients: [.individual], title: title, titleEnglish: title,
        precedence: precedence, validFrom: .day("2004-07-01"), validTo: to.map { .day($0) }, legalBasis: "Luật", status: "verified S1"))
  }

  private let catalogue = AwardCatalogue(
    kinds: [
      kind(1, "GK_XA", "Giấy khen của Chủ tịch UBND cấp xã", precedence: 77),
      kind(2, "GK_HUYEN", "Giấy khen của Chủ tịch UBND cấp huyện", precedence: 76, to: "2025-06-30"),
      kind(3, "LDTT", "Lao động tiên tiến / Chiến sĩ tiên tiến", precedence: 74),
    ], aliases: [("Giấy khen quận", "GK_HUYEN"), ("LDTT", "GK_XA"), ("Giấy khen lạ", "KHONG_CO")])

  private func code(_ text: String) throws(EntryProblem) -> String { try catalogue.kind(text).value.code }

  @Test func `kinds are in the order of printing`() {
    #expect(catalogue.kinds.map(\.value.code) == ["LDTT", "GK_HUYEN", "GK_XA"])
  }

  @Test(arguments: [
    "GK_HUYEN", "gk_huyen", "Giấy khen của Chủ tịch UBND cấp huyện", "giay khen cua chu tich ubnd cap huyen", "giấy khen QUẬN",
  ])
  func `a kind is found by code, title or alias`(_ text: String) throws {
    #expect(try code(text) == "GK_HUYEN")
  }

  @Test func `a code is never taken over by an alias, and an alias of nothing names nothing`() throws {
    #expect(try code("LDTT") == "LDTT")
    #expect(problem { () throws(EntryProblem) in try code("Giấy khen lạ") } != nil)
  }

  @Test func `what is not found is answered with the titles that share most words`() {
    #expect(
      problem { () throws(EntryProblem) in try code("giấy khen xã") }
        == .unknownAwardKind(suggestions: [
          "GK_XA (Giấy khen của Chủ tịch UBND cấp xã)", "GK_HUYEN (Giấy khen của Chủ tịch UBND cấp huyện)",
        ]))
    #expect(problem { () throws(EntryProblem) in try code("xyz") } == .unknownAwardKind(suggestions: []))
  }

  @Test func `a kind is known by its id, and in force between its days`() {
    let kind = catalogue.kind(Identifier<AwardKind>(2))
    #expect(kind?.code == "GK_HUYEN" && catalogue.kind(Identifier<AwardKind>(9)) == nil)
    #expect(kind?.isInForce(on: .day("2025-06-30")) == true && kind?.isInForce(on: .day("2025-07-01")) == false)
    #expect(kind?.isInForce(on: .day("2004-06-30")) == false)
  }
}
