/// What an officer waits for most often, as process time from start to end, against `sqlite3` looking up one name in the same file.
enum RegisterBench {
  static func runFind() { each(size: find) }

  static func runImport() { each(size: importing) }

  static func runVerify() { each(size: verify) }

  static func runYear() { each(size: year) }

  private static func importing(_ register: BenchRegister) throws {
    let bare = try register.bareImport()
    tell("award import", register.importing, bare, goal: nil)
    print(
      "  goal: 2 times sqlite3's own .import; \(Int(Double(register.awards) / register.importing)) rows a second, \(register.memory) MB (goal: 256)"
    )
  }

  private static func find(_ register: BenchRegister) throws {
    let yardstick = try register.yardstick()
    let first = try register.seconds("find", "--rebuild")
    print("  award import, CPU seconds \(register.importing.text(2)); making the search index \(first.text(2))")
    try tell("find \"\(register.name)\"", register.seconds("find", register.name), yardstick, goal: 30)
    try tell("find nguyen", register.seconds("find", "nguyen"), yardstick, goal: 30)
    try tell("find \"cuop cho\" --kind award", register.seconds("find", "cuop cho", "--kind", "award"), yardstick, goal: 30)
    try tell("find \"tran thi qu\"", register.seconds("find", "tran thi qu"), yardstick, goal: 30)
    try tell("award list --ward --year", register.seconds("award", "list", "--ward", "00001", "--year", "2022"), yardstick, goal: 30)
  }

  /// The chain is what `verify` does beside SQLite's own check of the file, which is timed apart.
  private static func verify(_ register: BenchRegister) throws {
    let pass = try register.pass()
    let whole = try register.seconds("verify")
    let ownCheck = try register.seconds(ofSQL: "PRAGMA integrity_check; PRAGMA foreign_key_check;")
    print("  of one ordered pass over every row of the book, printed by sqlite3; goal: 3 for the chain")
    tell("verify", whole, pass, goal: nil)
    tell("  of it SQLite's check of file, references", ownCheck, pass, goal: nil)
    tell("  of it the chain", whole - ownCheck, pass, goal: nil)
  }

  private static func year(_ register: BenchRegister) throws {
    try tell("report year 2022", register.seconds("report", "year", "2022"), register.yardstick(), goal: 60)
  }

  private static func each(size measure: (BenchRegister) throws -> Void) {
    for size in BenchRegister.sizes {
      do {
        let register = try BenchRegister(awards: size)
        defer { register.remove() }
        print("\(size) awards                        milliseconds   of sqlite3   goal")
        try measure(register)
      } catch {
        print("sovang-bench: \(error)")
      }
    }
  }

  private static func tell(_ name: String, _ seconds: Double, _ yardstick: Double, goal: Int?) {
    let columns = ["  " + name.padded(38), (seconds * 1000).text(1).padded(14), (seconds / yardstick).text(1).padded(12)]
    print(columns.joined(separator: " ") + (goal.map { "\($0)" } ?? ""))
  }
}
