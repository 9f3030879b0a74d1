import Foundation
import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// A register in a folder of its own, copied from a template that is made once; the folder goes with the value.
final class Book {
  let register: Register
  var path: String { register.path }

  private let folder: URL

  init(_ template: Template = .small, hand: Register.Hand = .fixed()) throws {
    folder = try TemporaryFolder.make()
    let file = folder.appending(path: "so.db")
    try FileManager.default.copyItem(at: template.file.get(), to: file)
    register = try Register(path: file.path, hand: hand)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The same file in another hand.
  func register(in hand: Register.Hand) throws -> Register { try Register(path: path, hand: hand) }

  /// Alters the file as somebody would who has another SQLite program and no regard for our rules.
  func alter(_ sql: String, _ arguments: StatementArguments = []) throws {
    try DatabaseQueue(path: path).writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      try db.execute(sql: sql, arguments: arguments)
    }
  }

  func query<Result>(_ body: (Database) throws -> Result) throws -> Result { try DatabaseQueue(path: path).read(body) }

  /// One number out of the file.
  func number(_ sql: String, _ arguments: StatementArguments = []) throws -> Int64 {
    try #require(try query { try Int64.fetchOne($0, sql: sql, arguments: arguments) })
  }

  /// Expects the body to leave the book exactly as it was.
  func expectUnchanged(_ location: SourceLocation = #_sourceLocation, _ body: () throws -> Void) throws {
    let before = try register.fingerprint
    try body()
    let after = try register.fingerprint
    #expect(after == before, "the book changed", sourceLocation: location)
  }
}

/// Registers to copy: those of three offices, fresh and with all maps; small ones of Phú Nhuận, fresh and with a history.
enum Template: Sendable {
  case phuNhuan, hoChiMinhCity, nobody, small, history

  var file: Result<URL, any Error> {
    switch self {
    case .phuNhuan: Self.ofPhuNhuan
    case .hoChiMinhCity: Self.ofTheCity
    case .nobody: Self.ofNobody
    case .small: Self.smallOne
    case .history: Self.withHistory
    }
  }

  private static let ofPhuNhuan = make { file in
    try Register.create(path: file.path, office: "UBND quận Phú Nhuận", place: "768", on: .gathering, hand: .fixed())
  }
  private static let ofTheCity = copyOfPhuNhuan { change in
    let city = try PlaceFinder(change.db).find("79", level: .province, on: .gathering)
    let agency = try AgencyTable.entry(for: .peoplesCommittee(of: city), in: change)
    try OfficeTable.insert(agency: agency, place: city.id, in: change)
  }
  private static let ofNobody = copyOfPhuNhuan { try $0.void(OfficeTable.table, id: 1) }
  private static let smallOne = make { try SmallRegister.make(at: $0.path) }
  private static let withHistory = make { file in
    let register = try SmallRegister.make(at: file.path)
    try History.write(into: register)
    return register
  }

  private static func copyOfPhuNhuan(_ write: (Change) throws -> Void) -> Result<URL, any Error> {
    make { file in
      try FileManager.default.copyItem(at: ofPhuNhuan.get(), to: file)
      let register = try Register(path: file.path, hand: .fixed())
      try register.write("office", write)
      return register
    }
  }

  /// Makes a register and closes it, so that its file can be copied.
  private static func make(_ write: (URL) throws -> Register) -> Result<URL, any Error> {
    Result {
      let file = try TemporaryFolder.make().appending(path: "template.db")
      try write(file).queue.close()
      return file
    }
  }
}

enum TemporaryFolder {
  static func make() throws -> URL {
    let folder = all.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private static let all: URL = {
    atexit { try? FileManager.default.removeItem(at: TemporaryFolder.ofThisProcess) }
    return ofThisProcess
  }()

  private static let ofThisProcess = FileManager.default.temporaryDirectory.appending(
    path: "recognition-store-tests-\(ProcessInfo.processInfo.processIdentifier)")
}

extension Register.Hand {
  /// A clock that stands at three in the morning UTC, ten in Vietnam.
  static func fixed(_ today: String = "2023-02-01", user: String = "thu", seed: String? = "1") -> Register.Hand {
    Register.Hand(now: "\(today)T03:00:00Z", today: .day(today), user: user, seed: seed)
  }
}

extension CivilDate {
  /// The gathering of 12 January 2023 in quận Phú Nhuận.
  static let gathering = day("2023-01-12")

  static func day(_ text: String) -> CivilDate { (try? CivilDate(parsing: text))! }
}

/// SplitMix64: the same random numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The problem with a place that `body` could not find.
func placeProblem(_ body: () throws -> some Any) -> EntryProblem? {
  do {
    _ = try body()
    return nil
  } catch RegisterError.place(_, let problem) {
    return problem
  } catch {
    return nil
  }
}

/// A list as it comes from a file without faults.
func list<Row>(_ rows: Row...) -> [ListRow<Row>] { rows.map(ListRow.row) }
