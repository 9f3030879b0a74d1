import Foundation

/// A register of generated awards in a folder of its own, and the `sovang` built beside this program to run on it.
struct BenchRegister {
  let awards: Int
  let file: String
  /// The name of the list's first row.
  let name: String
  /// CPU seconds of `award import`.
  let importing: Double
  /// The most memory that `award import` held, in megabytes.
  let memory: Int
  private let folder: URL
  private let list: String

  /// Awards of commune chairs over all communes of the map of 2021: five to a decision, 1.5 million names and birth years.
  init(awards: Int) throws {
    self.awards = awards
    folder = FileManager.default.temporaryDirectory.appending(path: "sovang-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    file = folder.appending(path: "so.db").path
    _ = try Self.run("sovang", ["init", "--on", "2023-01-12", "--file", file])
    let list = folder.appending(path: "ds.csv")
    let text = Self.list(awards, communes: try Self.communes(of: file))
    name = text.split(separator: "\n")[1].prefix { $0 != "," }.description
    try Data(text.utf8).write(to: list)
    self.list = list.path
    importing = try Self.run("sovang", ["award", "import", list.path, "--accept-valid", "--file", file]).seconds
    memory = Self.childMemory()
  }

  /// The yardstick of an import: `sqlite3` taking the same file into a table without an index, which judges nothing.
  func bareImport() throws -> Double {
    let bare = folder.appending(path: "bare.db").path
    defer { try? FileManager.default.removeItem(atPath: bare) }
    return try Self.run("sqlite3", [bare, ".mode csv", ".import '\(list)' awards"]).seconds
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// The least CPU seconds of a command over five runs; what it prints is thrown away.
  func seconds(_ words: String...) throws -> Double {
    try (1...5).map { _ in try Self.run("sovang", words + ["--file", file]).seconds }.min() ?? 0
  }

  /// The yardstick: `sqlite3` looking up one name by its index in the same file.
  func yardstick() throws -> Double {
    try seconds(ofSQL: "SELECT count(*) FROM recipient WHERE name_key = 'nguyen van duc an'")
  }

  /// One ordered pass over every row that a change entered: `sqlite3` printing them to nobody.
  func pass() throws -> Double {
    let sql = "SELECT DISTINCT table_name FROM change_part"
    let tables = try Self.run("sqlite3", ["-readonly", file, sql], keepsOutput: true).output.split(separator: "\n")
    return try seconds(ofSQL: tables.map { "SELECT * FROM \($0) ORDER BY id;" }.joined(separator: " "))
  }

  /// The least CPU seconds of `sqlite3` with these statements over five runs.
  func seconds(ofSQL sql: String) throws -> Double {
    try (1...5).map { _ in try Self.run("sqlite3", ["-readonly", file, sql]).seconds }.min() ?? 0
  }

  static let sizes = [10_000, 100_000] + (ProcessInfo.processInfo.environment["SOVANG_SLOW_TESTS"] == "1" ? [1_000_000] : [])

  private static func communes(of file: String) throws -> [Substring] {
    let sql = "SELECT code FROM place WHERE level = 'commune' AND valid_from = '2021-01-01' ORDER BY code"
    return try run("sovang", ["query", sql, "-O", "csv", "--file", file], keepsOutput: true).output.split(separator: "\n").dropFirst() + []
  }

  private static func list(_ awards: Int, communes: [Substring]) -> String {
    var numbers = SeededNumbers(7)
    var text = "recipient,type,birthYear,ward,award,meritYear,money,citation,decision,signedOn,issuer\n"
    for award in 0..<awards {
      let commune = communes[(award / 5) % communes.count]
      let (year, number) = (2021 + award % 2, award / 5 / communes.count + 1)
      text +=
        "\(BenchNames.person(&numbers)),individual,\(Int.random(in: 1940...1999, using: &numbers)),\(commune),GK_XA,\(year),230000,"
        + "\(BenchNames.deed(&numbers)),\(number)/QĐ-UBND,2023-01-05,\(commune)\n"
    }
    return text
  }

  private struct Failed: Error { let command: String }

  /// Runs a program, and tells the CPU time that it took itself.
  private static func run(_ name: String, _ words: [String], keepsOutput: Bool = false) throws -> (seconds: Double, output: String) {
    let beside = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: name)
    let own = beside.flatMap { FileManager.default.isExecutableFile(atPath: $0.path) ? $0 : nil }
    let process = Process()
    process.executableURL = own ?? URL(filePath: "/usr/bin/env")
    process.arguments = own == nil ? [name] + words : words
    let output = Pipe()
    process.standardOutput = keepsOutput ? output : FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let before = childSeconds()
    try process.run()
    let bytes = keepsOutput ? output.fileHandleForReading.readDataToEndOfFile() : Data()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw Failed(command: ([name] + words).joined(separator: " ")) }
    return (childSeconds() - before, String(decoding: bytes, as: UTF8.self))
  }

  /// The most that any program run so far held; none before an import holds as much.
  private static func childMemory() -> Int {
    var usage = rusage()
    getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    return usage.ru_maxrss / 1024
  }

  private static func childSeconds() -> Double {
    var usage = rusage()
    getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
  }
}

/// Names and deeds as lists have them.
enum BenchNames {
  static let family = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý",
  ]
  static let middle = ["Văn", "Thị", "Hữu", "Đức", "Ngọc", "Thanh", "Minh", "Quốc", "Kim", "Xuân"]
  static let given = [
    "An", "Bình", "Cường", "Dũng", "Đạt", "Hòa", "Hương", "Khánh", "Lan", "Mỹ", "Nga", "Phúc", "Quỳnh", "Thủy", "Tuấn", "Yến",
  ]
  private static let acts = ["Bắt cướp", "Tuần tra đêm", "Chữa cháy", "Giữ gìn trật tự", "Vận động nhân dân", "Hòa giải"]
  private static let places = ["ở chợ", "tại khu phố", "trên tuyến đường", "tại chung cư", "ở bến xe", "tại trường học"]

  /// A name of four words.
  static func person(_ numbers: inout SeededNumbers) -> String {
    [family, middle, middle, given].map { $0.randomElement(using: &numbers)! }.joined(separator: " ")
  }

  static func deed(_ numbers: inout SeededNumbers) -> String {
    [acts, places].map { $0.randomElement(using: &numbers)! }.joined(separator: " ") + " số \(Int.random(in: 1...99, using: &numbers))"
  }
}
