import Recognition
import Testing

/// What a year's models come to, and who copied whom.
struct ModelFiguresTests {
  private static func day(_ year: Int, _ month: Int = 6) -> CivilDate { CivilDate(year: year, month: month, day: 1)! }

  private static func ward(_ id: Int64) -> Entry<Place> {
    Entry(
      Identifier(id),
      Place(level: .commune, name: "Phường \(id)", code: nil, parentID: nil, validFrom: day(2000), fromIsCertain: true))
  }

  private static func model(
    _ id: Int64, ward: Int64 = 1, kind: String? = nil, from: Int?, to: Int? = nil, into: Int64? = nil, copiedFrom: Int64? = nil,
    members: Int? = nil, grades: [Int: ModelResult.Grade] = [:]
  ) -> ModelListing {
    var told = SelfManagementModel.Particulars(name: "Mô hình \(id)")
    (told.kind, told.startedOn, told.members) = (kind, from.map { day($0) }, members)
    let ending = to.map { SelfManagementModel.Ending(day: day($0, 12), into: into.map { Identifier($0) }) }
    let model = SelfManagementModel(
      placeID: Identifier(ward), particulars: told, copiedFrom: copiedFrom.map { Identifier($0) }, ending: ending)
    return ModelListing(
      id: Identifier(id), model: model, ward: Self.ward(ward), neighbourhood: nil,
      results: grades.sorted { $0.key < $1.key }.map { ModelResult(year: $0.key, grade: $0.value) }, sourceName: nil)
  }

  /// Models of any days, some copied from earlier ones.
  private static func models(_ count: Int, seed: UInt64) -> [ModelListing] {
    var state = seed
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (1...Int64(count)).map { id in
      let from = 2010 + random(10)
      return model(
        id, ward: Int64(1 + random(4)), kind: random(3) == 0 ? nil : "Loại \(random(3))", from: from,
        to: random(2) == 0 ? nil : from + random(6), into: random(3) == 0 ? 1 : nil,
        copiedFrom: id > 1 && random(2) == 0 ? Int64(1 + random(Int(id) - 1)) : nil, members: random(20),
        grades: random(2) == 0 ? [2015: ModelResult.Grade.allCases[random(4)]] : [:])
    }
  }

  @Test(arguments: [1, 2, 3]) func `those of the year before, with those begun and without those ended, are those of the year`(
    _ seed: UInt64
  ) {
    let models = Self.models(60, seed: seed)
    for year in 2011...2026 {
      let (before, now) = (ModelFigures(year: year - 1, models).total, ModelFigures(year: year, models).total)
      #expect(now.active == before.active + now.started - now.closed - now.merged)
      #expect(now.replicated <= now.started)
    }
  }

  @Test(arguments: [1, 2, 3]) func `wards, kinds and grades each make the whole`(_ seed: UInt64) {
    let figures = ModelFigures(year: 2015, Self.models(60, seed: seed))
    for parts in [figures.byWard.map(\.counts), figures.byKind.map(\.counts)] {
      #expect(parts.reduce(0) { $0 + $1.active } == figures.total.active)
      #expect(parts.reduce(0) { $0 + $1.started } == figures.total.started)
      #expect(parts.reduce(0) { $0 + $1.members! } == figures.total.members)
    }
    #expect(figures.total.grades.values.reduce(0, +) + figures.total.ungraded == figures.total.active)
  }

  @Test func `a model without a first day is active but begun in no year, and one whose members are not told hides their sum`() {
    let figures = ModelFigures(year: 2022, [Self.model(1, from: nil, members: 5), Self.model(2, ward: 2, from: 2022)])
    #expect(figures.total.active == 2 && figures.total.started == 1 && figures.undated == 1)
    #expect(figures.total.members == nil && figures.byWard.first?.counts.members == 5)
  }

  @Test func `a model that ended is counted in its last year and in none after`() {
    let models = [Self.model(1, from: 2020, to: 2022), Self.model(2, from: 2020, to: 2022, into: 3), Self.model(3, from: 2020)]
    let (last, after) = (ModelFigures(year: 2022, models).total, ModelFigures(year: 2023, models).total)
    #expect([last.active, last.closed, last.merged] == [1, 1, 1] && [after.active, after.closed, after.merged] == [1, 0, 0])
  }

  @Test(arguments: [1, 2, 3]) func `every model stands once in the tree, under the one it was copied from`(_ seed: UInt64) {
    let models = Self.models(40, seed: seed)
    let lines = ModelTree(models).lines
    #expect(lines.map(\.listing.id.number).sorted() == models.map(\.id.number).sorted())
    for (index, line) in lines.enumerated() where line.depth > 0 {
      let above = lines[..<index].last { $0.depth == line.depth - 1 }
      #expect(above?.listing.id == line.listing.model.copiedFrom)
    }
    #expect(lines.filter { $0.depth == 0 }.reduce(0) { $0 + $1.copies + 1 } == models.count)
  }

  @Test func `copies that name each other do not hang the tree`() {
    let tree = ModelTree([Self.model(1, from: 2020, copiedFrom: 2), Self.model(2, from: 2020, copiedFrom: 1), Self.model(3, from: 2020)])
    #expect(tree.lines.map(\.listing.id.number) == [3])
  }
}
