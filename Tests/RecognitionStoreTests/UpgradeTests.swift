import Foundation
import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// A register of every earlier schema opens with this program, and says what it said.
struct UpgradeTests {
  private static let olderSchemas = Array(SchemaMigrations.migrator.migrations.dropLast())

  @Test(arguments: olderSchemas) func `a register of an earlier schema opens, proves itself and tells the same`(_ version: String) throws {
    let path = try TemporaryFolder.make().appending(path: "cũ.db").path
    let history = try Book(.history).register
    try OlderRegister.make(version, at: path, from: history)
    let fingerprint = try Register.opened(path).read(HeadTable.fingerprint)

    let register = try Register(path: path, hand: .fixed())
    #expect(try register.status().schemaVersion == SchemaMigrations.migrator.migrations.last)
    #expect(try register.fingerprint == fingerprint)
    #expect(try register.verify(expecting: fingerprint).isEmpty)
    for check in [Check.tallies, .gifts] { #expect(try register.run(check).isEmpty) }
    try expectAlike(register, history, at: version)

    _ = try register.add(Ceremony(title: "Lễ sau khi nâng cấp", heldOn: .gathering))
    #expect(try register.verify(expecting: fingerprint).isEmpty)
  }

  @Test(arguments: olderSchemas) func `the file as it was is kept`(_ version: String) throws {
    let path = try TemporaryFolder.make().appending(path: "cũ.db").path
    try OlderRegister.make(version, at: path, from: Book(.history).register)
    let fingerprint = try Register(path: path, hand: .fixed()).fingerprint
    let kept = try Register.opened("\(path).schema-\(version)")
    #expect(try kept.read(HeadTable.fingerprint) == fingerprint)
    #expect(try kept.read(SchemaMigrations.newest) == version)
  }

  @Test(arguments: olderSchemas.dropFirst()) func `what an earlier schema wrote out makes a register of today's`(_ version: String) throws {
    let folder = try TemporaryFolder.make()
    let path = folder.appending(path: "cũ.db").path
    try OlderRegister.make(version, at: path, from: Book(.history).register)
    let older = try Register.opened(path)
    let export = folder.appending(path: "xuất").path
    try older.read { try BookExport(to: export, withIdentities: true).write($0, at: "2023-02-01T03:00:00Z") }
    let register = try Register.importAll(from: export, to: folder.appending(path: "mới.db").path, hand: .fixed())
    #expect(try register.fingerprint == older.read(HeadTable.fingerprint))
    #expect(try register.verify().isEmpty)
  }

  /// Where the earlier schema had tables for them: gatherings, awards, gifts and strength.
  private func expectAlike(_ register: Register, _ history: Register, at version: String) throws {
    let number = try #require(Int(version.prefix(4)))
    for basis in [CountingBasis.merit, .decision, .ceremony] {
      let (older, now) = (try register.yearFacts(2022, by: basis), try history.yearFacts(2022, by: basis))
      if number >= 4 { #expect(older.ceremonies.map(\.entry.value.title) == now.ceremonies.map(\.entry.value.title)) }
      if number >= 5 { #expect(Set(older.tallies) == Set(now.tallies)) }
      if number >= 6 { #expect(Self.allotted(older) == Self.allotted(now) && older.ceremonies.map(\.entry) == now.ceremonies.map(\.entry)) }
      if number >= 7 { #expect("\(older.gaps)" == "\(now.gaps)") }
    }
  }

  private static func allotted(_ facts: YearFacts) -> [Int] { facts.ceremonies.flatMap(\.lots).flatMap(\.shares).map(\.allotted) }
}
