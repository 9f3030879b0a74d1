import Recognition
import Testing

/// How long movements run, and which of a year's form counts them.
struct MovementTests {
  private func movement(_ from: String?, _ to: String?, term: Int? = nil, summedUpOn: String? = nil) -> Movement {
    Movement(
      name: "Thi đua", startsOn: from.map { .day($0) }, endsOn: to.map { .day($0) }, term: term.map(MovementTerm.init),
      summedUpOn: summedUpOn.map { .day($0) })
  }

  @Test(arguments: [
    ("2023-01-01", "2023-01-01", DurationBand.underOne), ("2023-01-01", "2023-12-30", .underOne), ("2023-01-01", "2023-12-31", .one),
    ("2023-01-01", "2024-01-01", .oneToThree), ("2024-02-29", "2025-02-27", .one), ("2023-05-19", "2026-05-17", .oneToThree),
    ("2023-05-19", "2026-05-18", .threeToFive), ("2021-01-01", "2025-12-30", .threeToFive), ("2021-01-01", "2025-12-31", .fiveAndMore),
    ("2010-01-01", "2030-12-31", .fiveAndMore),
  ]) func `the band follows from the days, both counted`(_ from: String, _ to: String, _ band: DurationBand) {
    #expect(movement(from, to).duration == band)
  }

  @Test func `a stated term gives the band of an open movement`() {
    let bands = [1, 11, 12, 13, 35, 36, 59, 60, 240].map { movement("2023-01-01", nil, term: $0).duration }
    #expect(bands == [.underOne, .underOne, .one, .oneToThree, .oneToThree, .threeToFive, .threeToFive, .fiveAndMore, .fiveAndMore])
  }

  @Test func `every length of up to seven years is in exactly the band that the calendar says`() {
    let start = CivilDate.day("2023-03-15")
    for days in 0...2557 {
      let end = start.adding(days: days)
      let beyond = end.adding(days: 1)
      let anniversary = { (years: Int) in CivilDate.day("\(2023 + years)-03-15") }
      let expected: DurationBand =
        beyond < anniversary(1)
        ? .underOne
        : beyond == anniversary(1)
          ? .one : beyond < anniversary(3) ? .oneToThree : beyond < anniversary(5) ? .threeToFive : .fiveAndMore
      #expect(movement("2023-03-15", end.description).duration == expected, "\(end)")
    }
  }

  @Test func `what nobody told has no band`() {
    #expect(
      movement(nil, nil).duration == nil && movement("2023-01-01", nil).duration == nil && movement(nil, "2023-12-31").duration == nil)
    #expect(movement("2023-01-01", nil).doubts.map(\.problem) == [.durationNotTold])
    #expect(movement(nil, nil).doubts.isEmpty)
  }

  @Test func `terms are read in both languages`() throws {
    let months = try ["18 tháng", "2 năm", "1 NĂM", "3 years", "1 month"].map { try MovementTerm(parsing: $0).months }
    #expect(months == [18, 24, 12, 36, 1])
    for text in ["", "18", "năm", "0 năm", "-1 năm", "hai năm", "99999999999999999999 năm", "2 tuần", "101 năm"] {
      #expect(throws: EntryProblem.notATerm, "\(text)") { try MovementTerm(parsing: text) }
    }
  }

  @Test func `a launch counts in its own year, a run in every year it touches`() {
    let three = movement("2022-05-22", "2024-01-01")
    #expect((2021...2025).map { three.isCounted(in: $0, as: .launched) } == [false, true, false, false, false])
    #expect((2021...2025).map { three.isCounted(in: $0, as: .running) } == [false, true, true, true, false])
  }

  @Test func `an open movement runs until its term or its summing-up`() {
    #expect((2022...2026).map { movement("2023-01-01", nil).isCounted(in: $0, as: .running) } == [false, true, true, true, true])
    #expect(
      (2022...2026).map { movement("2023-07-01", nil, term: 18).isCounted(in: $0, as: .running) } == [false, true, true, false, false])
    #expect(
      (2022...2026).map { movement("2023-01-01", nil, summedUpOn: "2025-03-01").isCounted(in: $0, as: .running) }
        == [false, true, true, true, false])
  }

  @Test func `without a first day only a year after the end is told`() {
    #expect([2022, 2023, 2024].map { movement(nil, "2023-12-31").isCounted(in: $0, as: .launched) } == [nil, nil, false])
    #expect(movement(nil, nil).isCounted(in: 2023, as: .running) == nil)
  }

  @Test func `an end before the beginning, or an end and a term, cannot stand`() {
    #expect(movement("2023-01-01", "2022-12-31").problems.map(\.problem) == [.endsBeforeItStarts])
    #expect(movement("2023-01-01", nil, summedUpOn: "2022-12-31").problems.map(\.field) == ["summedUpOn"])
    #expect(movement("2023-01-01", "2023-12-31", term: 12).problems.map(\.problem) == [.endAndTerm])
    #expect(movement("2023-01-01", "2023-12-31").problems.isEmpty)
  }

  @Test func `each level has its own scopes, and together they are all`() {
    #expect(Movement.Level.allCases.flatMap(\.scopes) == Movement.Scope.allCases)
    let odd = Movement(name: "Thi đua", level: .central, scope: .office)
    #expect(odd.doubts.map(\.problem) == [.scopeUnlikeLevel(level: "central", scopes: ["nationwide"])])
  }

  @Test func `a year parts what counts from what nobody dated`() {
    let entries = [movement("2023-01-01", nil), movement("2022-01-01", nil), movement(nil, nil)].enumerated().map {
      Entry(Identifier<Movement>(Int64($0 + 1)), $1)
    }
    let year = MovementYear(entries, year: 2023, counting: .launched)
    #expect(year.counted.map(\.id.number) == [1] && year.undated.map(\.id.number) == [3])
  }
}
