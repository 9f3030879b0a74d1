import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// Models of self-management: entered, copied, graded, ended, and told under the ward that there is.
struct ModelTests {
  private let book: Book
  private var register: Register { book.register }

  init() throws {
    book = try Book(.phuNhuan, hand: .fixed("2025-12-31"))
  }

  private static func row(
    _ name: String, row: Int? = nil, ward: String = "Phường 17", from day: String? = "2022-03-01", copiedFrom: String? = nil
  ) -> ModelRow {
    var told = SelfManagementModel.Particulars(name: name)
    told.startedOn = day.map { .day($0) }
    return ModelRow(row: row, ward: ward, neighbourhood: nil, particulars: told, copiedFrom: copiedFrom, copiedFromWard: nil)
  }

  private func enter(_ rows: ModelRow..., update: Bool = false) throws -> ImportSummary {
    try register.importModels(rows.map { .row($0) }, file: "ds.csv", options: .init(update: update))
  }

  @Test func `copies are entered wherever in the list they stand, and the same list twice changes nothing`() throws {
    let rows = [
      Self.row("C", row: 2, from: "2024-01-01", copiedFrom: "B"), Self.row("B", row: 3, from: "2023-01-01", copiedFrom: "A"),
      Self.row("A", row: 4),
    ]
    let first = try enter(rows[0], rows[1], rows[2])
    #expect(first.new == 3 && first.refused == 0)
    #expect(ModelTree(try register.models()).lines.map(\.listing.model.particulars.name) == ["A", "B", "C"])
    let before = try register.fingerprint
    #expect(try enter(rows[0], rows[1], rows[2]).same == 3)
    #expect(try register.fingerprint == before && register.verify().isEmpty)
  }

  @Test func `copies that name each other are refused, and nothing of the list is entered`() throws {
    try book.expectUnchanged {
      let summary = try enter(Self.row("A", row: 2, copiedFrom: "B"), Self.row("B", row: 3, copiedFrom: "A"))
      #expect(summary.refused == 2 && summary.findings.allSatisfy { $0.problem == .model(.unknown(known: [])) })
    }
    _ = try enter(Self.row("A"), Self.row("B", row: 3, copiedFrom: "A"))
    #expect(throws: RegisterError.model(.copiesItself)) { try register.edit(Identifier(1), copiedFrom: "B") { _ in } }
  }

  @Test func `copies may bear the name of the first, and the same list twice changes nothing`() throws {
    let rows = ["Phường 3", "Phường 2", "Phường 1"].enumerated().map { index, ward in
      Self.row("Camera", row: index + 2, ward: ward, from: "202\(4 - index)-01-01", copiedFrom: index == 2 ? nil : "Camera")
    }
    #expect(try enter(rows[0], rows[1], rows[2]).new == 3)
    #expect(try register.models().map(\.sourceWard) == [nil, "Phường 1", "Phường 1"])
    #expect(try enter(rows[0], rows[1], rows[2]).same == 3)
  }

  @Test func `a refused row leaves no neighbourhood behind`() throws {
    _ = try enter(Self.row("A"))
    var late = Self.row("B", row: 3, from: "2021-01-01", copiedFrom: "A")
    late.neighbourhood = "Khu phố 9"
    let summary = try register.importModels(
      [.row(late), .row(Self.row("C", row: 4))], file: nil, options: .init(acceptValid: true))
    #expect(summary.refused == 1 && summary.new == 1)
    #expect(try register.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM place WHERE name = 'Khu phố 9'") } == 0)
  }

  @Test func `other particulars wait for an update`() throws {
    _ = try enter(Self.row("A"))
    var other = Self.row("A")
    other.particulars.members = 12
    #expect(try enter(other).changed == 1)
    #expect(try register.models()[0].model.particulars.members == nil)
    _ = try enter(other, update: true)
    #expect(try register.models()[0].model.particulars.members == 12)
  }

  @Test func `a model is told under the ward that took over its own, which a list may call it by`() throws {
    _ = try enter(Self.row("A"))
    let before = try #require(try register.modelFigures(2024)?.byWard.first?.ward.value.name)
    let after = try #require(try register.modelFigures(2025)?.byWard.first?.ward)
    #expect(before == "Phường 17" && after.value.name == "Phường 15")
    #expect(try register.models(in: [after.id], on: .day("2025-06-01")).count == 1)
    #expect(try register.models(in: [after.id], on: .day("2024-06-01")).isEmpty)
    let result = ModelResultRow(
      row: 2, ward: after.value.name, neighbourhood: nil, name: "A", result: ModelResult(year: 2025, grade: .good))
    let summary = try register.importModelResults([.row(result)], file: nil, options: .init())
    #expect(summary.new == 1)
    #expect(try register.modelFigures(2025)?.total.grades == [.good: 1])
  }

  @Test func `results belong to years in which the model ran`() throws {
    _ = try enter(Self.row("A"))
    try register.end(Identifier(1), .init(day: .day("2023-05-01")))
    for year in [2021, 2024] {
      #expect(throws: RegisterError.model(.notRunning(1, Validity(from: .day("2022-03-01"), to: .day("2023-05-01"))))) {
        try register.enter(ModelResult(year: year, grade: .fair), of: Identifier(1))
      }
    }
    try register.enter(ModelResult(year: 2023, grade: .fair, tips: 3), of: Identifier(1))
    try register.enter(ModelResult(year: 2023, cases: 1), of: Identifier(1))
    #expect(try register.findModel(Identifier(1)).results == [ModelResult(year: 2023, grade: .fair, tips: 3, cases: 1)])
  }

  @Test func `a model's members are those of the year, and a count of a later year leaves the report of an earlier one as it was`() throws {
    var row = Self.row("A")
    row.particulars.members = 10
    _ = try enter(row)
    try register.close(MeritYear(2022)!, reason: "đã duyệt")
    try register.enter(ModelResult(year: 2024, members: 15), of: Identifier(1))
    #expect(try (2022...2025).map { try register.modelFigures($0)?.total.members } == [10, 10, 15, 15])
    try register.close(MeritYear(2025)!, reason: "đã duyệt")
    #expect(throws: RegisterError.history(.yearClosed(2025, command: "model grade"))) {
      try register.enter(ModelResult(year: 2024, members: 16), of: Identifier(1))
    }
    #expect(try register.closings().allSatisfy(\.corrections.isEmpty))
  }

  @Test func `an ended model makes room for a new one of its name`() throws {
    _ = try enter(Self.row("A"))
    try register.end(Identifier(1), .init(day: .day("2023-05-01"), reason: "hình thức"))
    #expect(try enter(Self.row("A", from: "2024-01-01")).new == 1)
    #expect(try enter(Self.row("A"), Self.row("A", row: 3, from: "2024-01-01")).new == 0)
  }

  @Test func `nothing ends before it began, twice, or into what does not run then`() throws {
    _ = try enter(Self.row("A"), Self.row("B", row: 3, from: "2024-01-01"))
    let days = Validity(from: .day("2022-03-01"), to: nil)
    #expect(throws: RegisterError.model(.notRunning(1, days))) { try register.end(Identifier(1), .init(day: .day("2022-02-28"))) }
    #expect(throws: RegisterError.model(.notRunning(2, Validity(from: .day("2024-01-01"), to: nil)))) {
      try register.end(Identifier(1), .init(day: .day("2023-06-01"), into: Identifier(2)))
    }
    #expect(throws: RegisterError.model(.notRunning(2, Validity(from: .day("2024-01-01"), to: nil)))) {
      try register.end(Identifier(1), .init(day: .day("2023-12-30"), into: Identifier(2)))
    }
    try register.end(Identifier(1), .init(day: .day("2023-12-31"), into: Identifier(2)))
    #expect(throws: RegisterError.model(.ended(1, on: .day("2023-12-31")))) {
      try register.end(Identifier(1), .init(day: .day("2024-06-01")))
    }
    #expect(throws: RegisterError.model(.othersDependOnIt([1]))) { try register.voidModel(Identifier(2), reason: "nhầm") }
  }

  @Test func `striking out a model that ended corrects the closed years it ran in, and no later one`() throws {
    _ = try enter(Self.row("A"))
    try register.end(Identifier(1), .init(day: .day("2023-05-01")))
    for year in [2021, 2022, 2023, 2024] { try register.close(MeritYear(year)!, reason: "đã duyệt") }
    var hand = Register.Hand.fixed("2025-12-31")
    hand.reason = "ghi nhầm"
    try book.register(in: hand).voidModel(Identifier(1), reason: "ghi nhầm")
    let corrected = try register.closings().filter { !$0.corrections.isEmpty }.map(\.year)
    #expect(corrected.sorted() == [2022, 2023])
    #expect(try register.modelFigures(2022) == nil)
  }

  @Test func `ending a model leaves the closed years before as they are, and a paper told later changes none`() throws {
    _ = try enter(Self.row("A"))
    for year in [2022, 2023] { try register.close(MeritYear(year)!, reason: "đã duyệt") }
    try register.edit(Identifier(1)) { $0.foundingPaper = "12/KH-UBND" }
    try register.end(Identifier(1), .init(day: .day("2024-05-01")))
    #expect(try register.closings().allSatisfy(\.corrections.isEmpty))
    #expect(throws: RegisterError.history(.yearClosed(2022, command: "model edit"))) {
      try register.edit(Identifier(1)) { $0.members = 12 }
    }
  }

  @Test func `an order to spread models is met where one began since, under the ward of the later day`() throws {
    var directive = Directive(to: "các phường", text: "Nhân rộng mô hình", tracks: .models)
    directive.givenOn = .day("2023-01-12")
    let id = try register.add(directive, ceremony: nil)
    func progress() throws -> DirectiveProgress { try #require(try register.findDirective(id, on: .day("2025-03-31")).progress) }
    #expect(try progress().now.unknown == progress().now.wards)
    _ = try enter(Self.row("A", ward: "Phường 1"), Self.row("B", row: 3, from: "2023-06-01", copiedFrom: "A"))
    #expect(try progress().before.met == 1 && progress().now.met == 1)
    #expect(try progress().lines.first { $0.now?.isMet == true }?.ward.value.name == "Phường 15")
  }
}
