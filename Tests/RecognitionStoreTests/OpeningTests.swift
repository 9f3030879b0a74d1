import Foundation
import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// What is opened as a register, and what is refused and left as it was.
struct OpeningTests {
  private let folder: URL

  init() throws {
    folder = try TemporaryFolder.make()
  }

  private func file(_ bytes: [UInt8]) throws -> String {
    let file = folder.appending(path: "x.db")
    try Data(bytes).write(to: file)
    return file.path
  }

  private func expectRefused(_ path: String, _ error: RegisterError, _ location: SourceLocation = #_sourceLocation) throws {
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: error, sourceLocation: location) { try Register(path: path, hand: .fixed()) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before, "the file changed", sourceLocation: location)
  }

  @Test func `a text file is not a register`() throws {
    let path = try file(Array(String(repeating: "Danh sách khen thưởng năm 2022\n", count: 80).utf8))
    try expectRefused(path, .notARegister(path: path))
  }

  @Test func `a short text and an empty file are not registers`() throws {
    for bytes in [Array("số vàng".utf8), []] {
      let path = try file(bytes)
      try expectRefused(path, .notARegister(path: path))
    }
  }

  @Test func `another program's SQLite file is not a register`() throws {
    let path = folder.appending(path: "x.db").path
    try DatabaseQueue(path: path).inDatabase { try $0.execute(sql: "CREATE TABLE change (id INTEGER PRIMARY KEY)") }
    try expectRefused(path, .notARegister(path: path))
  }

  @Test func `a missing file is named and not made`() throws {
    let path = folder.appending(path: "nowhere.db").path
    #expect(throws: RegisterError.missing(path: path)) { try Register(path: path, hand: .fixed()) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a file written by a newer program is refused and left as it was`() throws {
    let path = folder.appending(path: "newer.db").path
    try FileManager.default.copyItem(at: Template.phuNhuan.file.get(), to: URL(filePath: path))
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('9999-of-next-year')") }
    try queue.close()
    try expectRefused(path, .newer(path: path))
  }

  @Test func `init never writes over a file that is there`() throws {
    let path = try file(Array("anything".utf8))
    #expect(throws: RegisterError.alreadyThere(path: path)) {
      try Register.create(path: path, office: nil, place: nil, on: nil, hand: .fixed())
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("anything".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["x.db"])
  }

  @Test func `init in a folder that is not there makes nothing`() throws {
    let path = folder.appending(path: "missing/x.db").path
    #expect(throws: RegisterError.cannotWrite(path: path)) {
      try Register.create(path: path, office: nil, place: nil, on: nil, hand: .fixed())
    }
  }

  @Test func `init with an office nobody can place leaves no file behind`() throws {
    let path = folder.appending(path: "x.db").path
    let problem = placeProblem { try Register.create(path: path, office: nil, place: "99999", on: .gathering, hand: .fixed()) }
    #expect(problem == .unknownPlace(within: nil, on: .gathering, known: []))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `only its owner can read a new register`() throws {
    let path = try Template.phuNhuan.file.get().path
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a register keeps its office and its own number`() throws {
    let book = try Book(.phuNhuan)
    let status = try book.register.status()
    #expect(status.office == "UBND quận Phú Nhuận")
    #expect(status.officePlace?.fullName == "Quận Phú Nhuận, Thành phố Hồ Chí Minh")
    #expect(status.uid == "60695599dfff481b55ea3046188bbe94")
    #expect(status.schemaVersion == SchemaMigrations.migrator.migrations.last)
    #expect(status.newestChangeAt == "2023-02-01T03:00:00Z")
  }

  @Test func `the same seed and clock make the same fingerprint`() throws {
    let path = folder.appending(path: "again.db").path
    let again = try Register.create(path: path, office: "UBND quận Phú Nhuận", place: "768", on: .gathering, hand: .fixed())
    #expect(try again.fingerprint == Book(.phuNhuan).register.fingerprint)
    #expect(try again.status().uid == Book(.phuNhuan).register.status().uid)
  }

  @Test func `without a seed two registers differ`() throws {
    let one = try Book(hand: .fixed(seed: nil))
    let other = try Book(hand: .fixed(seed: nil))
    for book in [one, other] { _ = try book.register.addGathering() }
    #expect(try one.register.fingerprint != other.register.fingerprint)
  }
}
