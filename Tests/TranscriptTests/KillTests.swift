import Foundation
import GRDB
import Testing

/// The program is killed (SIGKILL) at random moments: the register opens, verifies, and holds every change acknowledged before.
///
/// Two kills of each deed; with SOVANG_SLOW_TESTS=1 forty.
@Suite(.serialized) struct KillTests {
  @Test(arguments: Deed.all) func `nothing acknowledged is lost`(_ deed: Deed) throws {
    let whole = try deed.run(killedAfter: nil)
    #expect(whole.acknowledged == deed.steps, "\(whole.talk)")
    var random = SystemRandomNumberGenerator()
    for _ in 1...Deed.kills {
      let moment = Double.random(in: 0.01...max(0.02, whole.seconds), using: &random)
      try expectWhole(try deed.run(killedAfter: moment), deed, "killed after \(moment) s")
    }
  }

  private func expectWhole(_ trace: Deed.Trace, _ deed: Deed, _ when: Comment) throws {
    #expect(trace.verification.status == 0 && trace.verification.talk.isEmpty, when)
    guard deed.isWriting else { return }
    let made = trace.after.changes - trace.before.changes
    #expect((trace.acknowledged...trace.acknowledged + 1).contains(made), when)
    #expect(trace.after.awards - trace.before.awards == made * deed.awardsPerStep, when)
  }
}

/// Something that is done in steps, each acknowledged by a line in `acks`.
struct Deed: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let register: TemplateRegister
  var preparation = "true"
  /// Run before the program first opens the register.
  var alteration: String?
  let script: String
  let steps: Int
  var isWriting = true
  /// How many awards one step adds.
  var awardsPerStep = 0

  struct Trace {
    var seconds = 0.0
    var acknowledged = 0
    var before = Counts()
    var after = Counts()
    var talk = ""
    var verification = Transcript.Outcome()
  }

  struct Counts: Decodable {
    var changes = 0
    var awards = 0

    init() {}

    init(from decoder: any Decoder) throws {
      enum Key: CodingKey { case counts }
      let counts = try decoder.container(keyedBy: Key.self).decode([String: Int].self, forKey: .counts)
      changes = counts["change"] ?? 0
      awards = counts["award"] ?? 0
    }
  }

  static let kills = ProcessInfo.processInfo.environment["SOVANG_SLOW_TESTS"] == "1" ? 40 : 2

  func run(killedAfter seconds: Double?) throws -> Trace {
    let place = try Workplace()
    defer { place.remove() }
    try place.put(register.bytes(), as: "sovang.db")
    let prepared = try place.run(preparation)
    #expect(prepared.status == 0, "\(prepared.talk)")
    var trace = Trace()
    trace.before = try counts(place)
    if let alteration { try DatabaseQueue(path: place.folder.appending(path: "sovang.db").path).write { try $0.execute(sql: alteration) } }
    try place.put(Data(script.utf8), as: "script")
    let start = ContinuousClock.now
    trace.talk = try place.run(seconds.map { "timeout -s KILL \($0) bash script" } ?? "bash script").talk
    let time = (ContinuousClock.now - start).components
    trace.seconds = Double(time.seconds) + Double(time.attoseconds) / 1e18
    trace.acknowledged = try place.run("cat acks 2> /dev/null | wc -l").output.split(separator: " ").first.flatMap { Int($0.trimmed) } ?? 0
    trace.verification = try place.run("sovang verify && { [ ! -e copy.db ] || sovang verify --file copy.db; }")
    trace.after = try counts(place)
    return trace
  }

  private func counts(_ place: Workplace) throws -> Counts {
    try JSONDecoder().decode(Counts.self, from: Data(place.run("sovang status -O json").output.utf8))
  }

  static let all = [
    Deed(
      testDescription: "import", register: .awards,
      preparation: """
        for list in 1 2; do { echo recipient,type,birthYear,ward,award,meritYear; for i in $(seq 150); do
          echo "Người $list-$i,cá nhân,1970,Phường 1,GK_HUYEN,2022"; done; } > ds$list.csv; done
        """,
      script: """
        for list in 1 2; do
          sovang award import ds$list.csv --decision 57/QĐ-UBND -O json > nhap.json 2> nhap.txt && echo ok >> acks
        done
        """, steps: 2, awardsPerStep: 150),
    Deed(
      testDescription: "allocation", register: .gathering,
      script: """
        for i in 1 2; do
          sovang gift allocate --ceremony 1 --by equal --seed s > bang.txt && echo ok >> acks
          sovang gift void --ceremony 1 --reason thử && echo ok >> acks
        done
        """, steps: 4),
    Deed(
      testDescription: "edit", register: .awards,
      script: "for i in 1 2 3 4; do sovang recipient edit 1 --name \"Nguyễn Văn $i\" --reason thử && echo ok >> acks; done", steps: 4),
    Deed(
      testDescription: "void", register: .awards,
      script: "for i in 1 2 3 4; do sovang award void $i --reason thử && echo ok >> acks; done", steps: 4, awardsPerStep: -1),
    Deed(
      testDescription: "migration", register: .awards,
      alteration: "DROP TABLE backup; DELETE FROM grdb_migrations WHERE identifier = '0015-backups'",
      script: "sovang decision list > ds.txt && echo ok >> acks", steps: 1, isWriting: false),
    Deed(
      testDescription: "backup", register: .awards, preparation: "sovang backup copy.db",
      script: """
        sovang award void 1 --reason thử
        for i in 1 2; do sovang backup copy.db > bao.txt && echo ok >> acks; done
        """, steps: 2, isWriting: false),
  ]
}

extension Substring {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
