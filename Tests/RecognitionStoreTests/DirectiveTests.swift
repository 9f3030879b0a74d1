import Recognition
import Testing

@testable import RecognitionStore

/// What became of directives, ward by ward, and what they are measured by.
struct DirectiveTests {
  private let book: Book
  private var register: Register { book.register }

  init() throws {
    book = try Book(.phuNhuan, hand: .fixed("2023-12-31"))
  }

  private func given(_ measure: Directive.Measure?, on day: String = "2023-01-12", due: String? = nil) throws -> Identifier<Directive> {
    var directive = Directive(to: "13 phường", text: "Làm", tracks: measure)
    directive.givenOn = .day(day)
    directive.dueOn = due.map { .day($0) }
    return try register.add(directive, ceremony: nil)
  }

  private func progress(_ id: Identifier<Directive>, on day: String = "2023-12-31") throws -> DirectiveProgress {
    try #require(try register.findDirective(id, on: .day(day)).progress)
  }

  private func line(_ ward: String, of progress: DirectiveProgress) throws -> DirectiveProgress.Line {
    try #require(progress.lines.first { $0.ward.value.name == ward })
  }

  @Test func `strength is told as it was when asked for and as it is, and a board's unknown number does not hide it`() throws {
    let id = try given(.strength)
    try register.enterUnits(
      .sample(required: 5, actual: 3), .sample("Ban", row: 3, neighbourhood: nil, kind: .civilGuardBoard),
      .sample(row: 4, ward: "Phường 2", actual: 4), .sample(row: 5, ward: "Phường 3"))
    try register.enterUnits(.sample(required: 5, actual: 5, asOf: "2023-06-30"))
    let progress = try progress(id)
    #expect([progress.before.met, progress.before.unknown, progress.before.wards] == [1, 11, 13])
    #expect([progress.now.met, progress.now.unknown, progress.now.wards] == [2, 11, 13])
    #expect(try line("Phường 1", of: progress).before == DirectiveFigure(done: 3, of: 5, isMet: false))
    #expect(try line("Phường 1", of: progress).now == DirectiveFigure(done: 5, of: 5, isMet: true))
    #expect(try line("Phường 3", of: progress).now?.isMet == nil)
    #expect(progress.owing.count == 11)
    #expect(try self.progress(id, on: "2023-06-29").now.met == 1)
  }

  @Test func `training is not known before a first session is in the book, and one for all wards is every ward's`() throws {
    let id = try given(.training)
    #expect(try progress(id).now.unknown == 13)
    _ = try register.add(TrainingSession(title: "A", heldOn: .day("2022-03-01")), ward: "Phường 2")
    #expect(try [progress(id).before.met, progress(id).now.met, progress(id).now.unknown] == [1, 0, 0])
    let all = try register.add(TrainingSession(title: "B", heldOn: .day("2023-01-12")), ward: nil)
    #expect(try progress(id).now.met == 13)
    try register.voidTraining(all, reason: "không có")
    #expect(try progress(id).now.met == 0)
  }

  private func person(_ name: String) throws -> Identifier<Recipient> {
    try register.add(Recipient(type: .individual, name: name, birthYear: 1970)).id
  }

  @Test func `visits are met where every open case was visited since, and not known where there is no case`() throws {
    let id = try given(.visits)
    let one = try register.addHardship(of: person("An"), ward: "Phường 1", need: "khó", visitsOwed: 1, from: .day("2022-12-01"))
    let other = try register.addHardship(of: person("Bình"), ward: "Phường 1", need: nil, visitsOwed: nil, from: .day("2023-02-01"))
    _ = try register.add(HardshipVisit(visitedOn: .day("2022-12-24")), to: one)
    var now = try progress(id)
    #expect(try line("Phường 1", of: now).before == DirectiveFigure(done: 1, of: 1, isMet: true))
    #expect(try line("Phường 1", of: now).now == DirectiveFigure(done: 0, of: 2, isMet: false))
    #expect(now.now.unknown == 12)
    _ = try register.add(HardshipVisit(visitedOn: .day("2023-01-20")), to: one)
    try register.closeHardship(other, on: .day("2023-03-01"))
    now = try progress(id)
    #expect(try line("Phường 1", of: now).now == DirectiveFigure(done: 1, of: 1, isMet: true))
  }

  @Test func `a closed directive is looked at on the day it was closed`() throws {
    let id = try given(.training, due: "2023-05-31")
    _ = try register.add(TrainingSession(title: "B", heldOn: .day("2023-07-12")), ward: nil)
    #expect(try register.findDirective(id, on: .day("2023-06-01")).isOverdue(on: .day("2023-06-01")))
    try register.close(id, as: .done, on: .day("2023-06-30"), outcome: "xong")
    #expect(try progress(id).now.met == 0)
    #expect(try !register.findDirective(id, on: .day("2023-12-31")).isOverdue(on: .day("2023-12-31")))
    #expect(throws: RegisterError.directive(.closed(id.number, .done))) {
      try register.close(id, as: .dropped, on: .day("2023-07-01"), outcome: nil)
    }
  }

  @Test func `deadlines and ends are not earlier than the directive`() throws {
    let early = RegisterError.directive(.beforeItWasGiven(.day("2023-01-11"), givenOn: .day("2023-01-12")))
    #expect(throws: early) { _ = try given(.strength, due: "2023-01-11") }
    let id = try given(nil)
    #expect(throws: early) { try register.close(id, as: .done, on: .day("2023-01-11"), outcome: nil) }
    #expect(try register.findDirective(id, on: .day("2023-12-31")).progress == nil)
  }

  @Test func `a person in hardship has one open case, and its visits lie within it`() throws {
    let who = try person("An")
    let id = try register.addHardship(of: who, ward: "Phường 1", need: nil, visitsOwed: 2, from: .day("2023-02-01"))
    #expect(throws: RegisterError.hardship(.known(id.number))) {
      try register.addHardship(of: who, ward: "Phường 1", need: nil, visitsOwed: nil, from: .day("2023-03-01"))
    }
    #expect(throws: RegisterError.hardship(.beforeItOpened(.day("2023-01-31"), openedOn: .day("2023-02-01")))) {
      try register.add(HardshipVisit(visitedOn: .day("2023-01-31")), to: id)
    }
    _ = try register.add(HardshipVisit(visitedOn: .day("2023-02-01"), amount: Dong(500_000)), to: id)
    let counts = HardshipCount.counts(try register.hardships(), on: .day("2023-12-31"))
    #expect(counts.map(\.owed) == [1] && counts.map(\.amount) == [Dong(500_000)] && counts.map(\.visits) == [1])
    try register.closeHardship(id, on: .day("2023-06-30"))
    #expect(throws: RegisterError.hardship(.closed(id.number, on: .day("2023-06-30")))) {
      try register.add(HardshipVisit(visitedOn: .day("2023-07-01")), to: id)
    }
    #expect(try register.verify().isEmpty)
  }

  @Test func `what a case tells of a person is erased with the person, its counts stay`() throws {
    let who = try person("An")
    let id = try register.addHardship(of: who, ward: "Phường 1", need: "bệnh", visitsOwed: 1, from: .day("2023-02-01"))
    _ = try register.add(HardshipVisit(visitedOn: .day("2023-02-01"), inKind: "gạo", funder: "ông Ba"), to: id)
    let lines = try register.read { try IdentifyingLines(of: [who], $0).lines.map(\.table.name) }
    #expect(lines == ["recipient", "hardship_case", "hardship_visit"])
  }

  @Test func `lists of sessions, cases and visits enter once, and a visit needs its case`() throws {
    let session = TrainingRow(row: 2, ward: "Phường 1", session: TrainingSession(title: "PCCC", heldOn: .day("2023-03-15"), attended: 20))
    var counted = session
    counted.session.attended = 24
    func sessions(_ row: TrainingRow, update: Bool = false) throws -> ImportSummary {
      try register.importTraining([.row(row)], file: nil, options: .init(update: update))
    }
    #expect(try [sessions(session).new, sessions(session).same, sessions(counted).changed] == [1, 1, 1])
    #expect(try sessions(counted, update: true).changedTheBook && register.trainingSessions().map(\.attended) == [24])

    let person = Recipient(type: .individual, name: "An", birthYear: 1970)
    let visit = HardshipVisitRow(row: 2, ward: "Phường 1", person: person, visit: HardshipVisit(visitedOn: .day("2023-03-01")))
    func visits() throws -> ImportSummary { try register.importVisits([.row(visit)], file: nil, options: .init()) }
    #expect(try visits().findings.map(\.problem) == [.force(.noOpenCase(on: .day("2023-03-01")))])
    func cases(_ need: String) throws -> ImportSummary {
      let row = HardshipRow(row: 2, ward: "Phường 1", person: person, need: need, visitsOwed: 2, from: .day("2023-02-01"))
      return try register.importHardships([.row(row)], file: nil, options: .init(update: true))
    }
    #expect(try [cases("khó").new, cases("khó").same, cases("bệnh").changed, visits().new, visits().same] == [1, 1, 1, 1, 1])
    #expect(try register.hardships().map(\.hardship.need) == ["bệnh"])
  }
}
