import Recognition
import Testing

@testable import RecognitionStore

/// What an office cannot enter as law is told in words; the schema's own checks are never reached.
struct LawEntryTests {
  private let register: Register
  private let book: Book

  init() throws {
    book = try Book(.small)
    register = book.register
  }

  /// What keeps a row out, by column; empty for one that is entered.
  private func problems(_ table: LawTable, _ cells: [(String, String)]) throws -> [String: EntryProblem] {
    do {
      _ = try register.addLaw(LawRow(cells.map { (name: $0.0, text: $0.1) }, table: table))
      return [:]
    } catch let findings as Findings {
      return Dictionary(findings.all.map { ($0.column, $0.problem) }) { first, _ in first }
    }
  }

  private static let rule = [
    ("code", "R"), ("awardCode", "GK_XA"), ("force", "bao-ve-dan-pho"), ("countedForces", "bao-ve-dan-pho"), ("validFrom", "2025-01-01"),
    ("legalBasis", "QĐ"),
  ]

  @Test func `the kinds that exclude are of the catalogue, and are kept by their codes`() throws {
    let years = [("yearsMen", "5"), ("yearsWomen", "5")]
    let wrong = try problems(.eligibilityRules, Self.rule + years + [("excludedBy", "GK_HUYEN+KHONG_CO")])
    guard case .unknownAwardKind = wrong["excludedBy"], wrong.count == 1 else {
      Issue.record("\(wrong)")
      return
    }
    #expect(try problems(.eligibilityRules, Self.rule + years + [("excludedBy", "Giấy khen quận+BK_TINH")]).isEmpty)
    #expect(try register.law(.eligibilityRules, kind: "GK_XA")[0].values["excludedBy"] == .text("GK_HUYEN+BK_TINH"))
  }

  @Test func `the years of men and women are told together`() throws {
    #expect(try problems(.eligibilityRules, Self.rule + [("yearsMen", "5")]) == ["yearsWomen": .missing])
    #expect(try problems(.eligibilityRules, Self.rule + [("yearsWomen", "5")]) == ["yearsMen": .missing])
    #expect(try problems(.eligibilityRules, Self.rule).isEmpty)
  }

  @Test func `no kind is a class of itself, nor of its own class`() throws {
    let kind = [("category", "form"), ("level", "unit"), ("recipients", "individual"), ("precedence", "90"), ("legalBasis", "QĐ")]
    #expect(try problems(.awardKinds, kind + [("code", "X1"), ("title", "X một"), ("parent", "GK_DV")]).isEmpty)
    try register.endLaw(.awardKinds, "GK_DV", on: .day("2030-12-31"), basis: "Luật")
    let circle = [("code", "GK_DV"), ("title", "Y"), ("parent", "X1"), ("validFrom", "2031-01-01")]
    #expect(try problems(.awardKinds, kind + circle) == ["parent": .classOfItself(code: "GK_DV")])
  }

  @Test func `a missing coefficient is entered in the place of the row that asked for it`() throws {
    let asked = try #require(try register.law(.rewardCoefficients).first { $0.values["coefThousandths"] == nil })
    let cells = ["awardCode", "recipient", "validFrom", "validTo"].compactMap { name in asked.values[name]?.text.map { (name, $0) } }
    #expect(try problems(.rewardCoefficients, cells + [("coefThousandths", "450"), ("legalBasis", "NĐ")]).isEmpty)
    #expect(throws: RegisterError.alreadyVoided(table: "reward_coefficient", id: asked.id)) {
      try register.findLaw(.rewardCoefficients, "\(asked.id)")
    }
    let again = try problems(.rewardCoefficients, cells + [("coefThousandths", "500"), ("legalBasis", "NĐ")])
    guard case .lawOverlaps = again["validFrom"] else {
      Issue.record("a row with a figure does not give way")
      return
    }
    #expect(try register.verify().isEmpty)
  }

  @Test func `a figure of some months leaves the other days of the row that asked for it asking`() throws {
    #expect(try problems(.eligibilityRules, Self.rule).isEmpty)
    let cells = Self.rule.map { $0.0 == "validFrom" ? ("validFrom", "2025-03-01") : $0 }
    let row = cells + [("yearsMen", "5"), ("yearsWomen", "5"), ("validTo", "2025-05-31")]
    let summary = try register.importLaw(
      .eligibilityRules, [.row(LawRow(row.map { (name: $0.0, text: $0.1) }, table: .eligibilityRules))], file: nil, options: .init())
    let id = try #require(try register.law(.eligibilityRules, kind: "GK_XA").map(\.id).min()) - 1
    let left = [("2025-01-01", "2025-02-28"), ("2025-06-01", nil)].map { Validity(from: .day($0.0), to: $0.1.map { .day($0) }) }
    #expect(summary.findings.map(\.problem) == left.map { .figureStillMissing(.eligibilityRules, id: id, $0) } && summary.doubtful == 1)
    let rules = try register.law(.eligibilityRules, kind: "GK_XA").sorted { $0.validity.from! < $1.validity.from! }
    #expect(rules.map(\.values["yearsMen"]) == [nil, .number(5), nil] && rules[0].validity == left[0] && rules[2].validity == left[1])
    #expect(try register.verify().isEmpty)
  }

  private static let oddities = [
    "0", "-1", "1.5", "999999999999999", "x", "2024-01-01", "1999-12-31", "9999-12-31", "KHONG_CO", "GK_XA", "GK_XA+KHONG_CO", "+",
    "verified",
  ]

  @Test(arguments: LawTable.allCases) func `no odd cell, and no cell left out, reaches the schema's checks`(_ table: LawTable) throws {
    for entry in try register.law(table).suffix(2) {
      let cells = table.columns.compactMap { column in
        entry.values[column.name].map { (column.name, $0.text ?? $0.number.map(String.init) ?? "") }
      }
      for column in table.columns.map(\.name) {
        let others = cells.filter { $0.0 != column }
        for odd in [nil] + Self.oddities.map(Optional.init) {
          #expect(throws: Never.self, "\(table.rawValue).\(column) = \(odd ?? "nothing")") {
            _ = try problems(table, others + (odd.map { [(column, $0)] } ?? []))
          }
        }
      }
    }
    #expect(try register.verify().isEmpty)
  }
}
