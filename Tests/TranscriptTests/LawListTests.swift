import Testing

/// A page of law fits a terminal, and its heads are in the language of the page.
@Suite struct LawListTests {
  private static let tables = [
    "award-kinds", "award-aliases", "competence", "reward-coefficients", "award-rules", "base-salaries", "staffing-rules", "vote-rules",
    "eligibility-rules", "streak-rules",
  ]

  @Test(arguments: tables) func `rows of law keep to a hundred columns, under heads in the page's language`(_ table: String) throws {
    let place = try Workplace(Head(["# register phu-nhuan"]))
    defer { place.remove() }
    for language in ["vi", "en"] {
      let outcome = try place.run("sovang law list \(table) --lang \(language)")
      let lines = outcome.output.split(separator: "\n")
      #expect(outcome.status == 0 && lines.count > 2)
      #expect(lines.allSatisfy { $0.count <= 100 }, "\(table) \(language)")
      let heads = lines.prefix { !$0.hasPrefix("─") }.joined(separator: " ")
      #expect(heads.contains { $0.isASCII == false } == (language == "vi") || table == "base-salaries", "\(heads)")
    }
  }
}
