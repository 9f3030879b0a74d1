import Digests
import Foundation
import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// Nobody is locked in: a register written out as text makes an equal register.
struct ExportTests {
  private let folder: URL
  private var export: String { folder.appending(path: "xuất").path }
  private var again: String { folder.appending(path: "lập lại.db").path }

  init() throws {
    folder = try TemporaryFolder.make()
  }

  private func expectEqual(_ book: Book, _ location: SourceLocation = #_sourceLocation) throws {
    try book.register.export(to: export, withIdentities: true)
    let register = try Register.importAll(from: export, to: again, hand: .fixed())
    #expect(try register.fingerprint == book.register.fingerprint, sourceLocation: location)
    #expect(try register.verify().isEmpty, sourceLocation: location)
    for check in [Check.tallies, .gifts, .keys, .places] { #expect(try register.run(check).isEmpty, sourceLocation: location) }
    for table in BookTables.structure + BookTables.chained.map(\.name) + BookTables.derived {
      #expect(try Self.rows(of: table, in: register) == Self.rows(of: table, in: book.register), "\(table)", sourceLocation: location)
    }
  }

  private static func rows(of table: String, in register: Register) throws -> [Row] {
    let condition = table == "award_tally" ? " WHERE given > 0" : ""
    return try register.read { db in
      let key = try ExportedTable(table, db).selectSQL.components(separatedBy: "ORDER BY ")[1]
      return try Row.fetchAll(db, sql: "SELECT * FROM \(table)\(condition) ORDER BY \(key)")
    }
  }

  @Test(arguments: [UInt64(21), 22]) func `a register with a random history is made again, row for row`(_ seed: UInt64) throws {
    var history = try RandomHistory(seed: seed)
    for _ in 1...20 { _ = try history.step() }
    try expectEqual(history.book)
  }

  @Test func `rows of every table are made again`() throws { try expectEqual(Book(.history)) }

  @Test func `texts with quotes, commas, line breaks and control characters come through`() throws {
    let book = try Book()
    let title = "Lễ \"tổng kết\", năm\n2022\t\u{1}\\ hết\r"
    _ = try book.register.add(Ceremony(title: title, heldOn: .gathering, occasion: "=1+1"))
    try expectEqual(book)
    #expect(try Register(path: again, hand: .fixed()).ceremonies().first?.value.title == title)
  }

  @Test func `the manifest tells each file's digest and rows`() throws {
    let book = try Book(.history)
    try book.register.export(to: export, withIdentities: true)
    let manifest = try #require(ExportManifest.read(in: URL(filePath: export)))
    #expect(try manifest.fingerprint == book.register.fingerprint.description && manifest.identities)
    #expect(manifest.tables.count == BookTables.structure.count + BookTables.chained.count + BookTables.derived.count)
    for table in manifest.tables {
      #expect(try Int64(table.rows) == book.number("SELECT count(*) FROM \(table.name)"))
      for file in [table.csv, table.json] {
        let bytes = try Array(Data(contentsOf: URL(filePath: export).appending(path: file.path)))
        #expect(SHA256.hash(bytes).hexadecimalText == file.sha256)
      }
    }
  }

  @Test func `names are left out unless asked for, and then no register can be made`() throws {
    let book = try Book(.history)
    let names = ["Trần Văn An", "Hồ Văn Tân", "Ngô Văn Dũng", "Võ Thị Sáu", "Nguyễn Đông Tùng", "047", "vắng nhà"]
    try book.register.export(to: export, withIdentities: false)
    for file in try FileManager.default.subpathsOfDirectory(atPath: export) where file.hasSuffix(".csv") || file.hasSuffix(".json") {
      let text = try String(contentsOf: URL(filePath: export).appending(path: file), encoding: .utf8)
      for name in names.dropLast(2) { #expect(!text.contains(name), "\(file) names \(name)") }
      #expect(!text.contains("\"vắng nhà\"") && !text.contains("\"047\""), "\(file)")
    }
    #expect(throws: RegisterError.export(.withoutIdentities(path: export))) {
      try Register.importAll(from: export, to: again, hand: .fixed())
    }
    #expect(!FileManager.default.fileExists(atPath: again))
  }

  @Test func `an altered folder makes no register`() throws {
    let book = try Book(.history)
    try book.register.export(to: export, withIdentities: true)
    let file = URL(filePath: export).appending(path: "tables/award.json")
    let text = try String(contentsOf: file, encoding: .utf8).replacingOccurrences(of: "\"merit_year\":2022", with: "\"merit_year\":2021")
    try Data(text.utf8).write(to: file)
    #expect(throws: RegisterError.export(.notAsWritten(file: "tables/award.json"))) {
      try Register.importAll(from: export, to: again, hand: .fixed())
    }
    var manifest = try #require(ExportManifest.read(in: URL(filePath: export)))
    let index = try #require(manifest.tables.firstIndex { $0.name == "award" })
    manifest.tables[index].json.sha256 = SHA256.hexadecimal(of: text)
    try manifest.written().write(to: URL(filePath: export).appending(path: ExportManifest.fileName))
    do {
      try Register.importAll(from: export, to: again, hand: .fixed())
      Issue.record("an altered folder was taken")
    } catch RegisterError.export(.altered(_, let findings)) {
      #expect(findings > 0)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["xuất"])
  }

  @Test func `nothing is written over, and a folder that is not whole is not taken`() throws {
    let book = try Book()
    try book.register.export(to: export, withIdentities: true)
    #expect(throws: RegisterError.export(.folderInUse(path: export))) { try book.register.export(to: export, withIdentities: true) }
    #expect(throws: RegisterError.alreadyThere(path: book.path)) {
      try Register.importAll(from: export, to: book.path, hand: .fixed())
    }
    try FileManager.default.removeItem(atPath: export + "/" + ExportManifest.fileName)
    #expect(throws: RegisterError.export(.noManifest(path: export))) { try Register.importAll(from: export, to: again, hand: .fixed()) }
  }

  @Test func `only its owner can read what was written`() throws {
    try Book().register.export(to: export, withIdentities: true)
    for path in try FileManager.default.subpathsOfDirectory(atPath: export).map({ "\(export)/\($0)" }) + [export] {
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect((mode ?? 0) & 0o077 == 0, "\(path)")
    }
  }
}
