internal import Foundation
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// One run of a command: its clock and user, its register, where its output goes and in which format.
struct Session {
  let common: CommonOptions
  let format: ReportFormat
  let language: Language
  let hand: Register.Hand

  /// - Parameter formats: the formats the command offers; the first is the default.
  init(_ common: CommonOptions, formats: [ReportFormat] = ReportFormat.allCases) throws {
    self.common = common
    format = try Self.format(common, offered: formats)
    language = try common.lang.map(Self.language) ?? .vi
    hand = try Self.hand(today: common.today)
  }

  var today: CivilDate { hand.today }

  func register() throws -> Register {
    try Register(path: path(), hand: hand)
  }

  /// Where a register is to be made: the named file, or `./sovang.db`.
  var newPath: String { common.file ?? Self.environment["SOVANG_FILE"] ?? "sovang.db" }

  /// The day an option names, or today.
  func day(_ text: String?, option: String) throws -> CivilDate {
    try text.map { try Self.parse($0, option: option) { text throws(EntryProblem) in try CivilDate(parsing: text) } } ?? today
  }

  /// The day an option names, or the one the register's officers think in.
  func day(_ text: String?, option: String, in register: Register) throws -> CivilDate {
    try text == nil ? register.workingDay() : day(text, option: option)
  }

  /// How reports print in this run.
  func printing(excel: Bool = false) -> Printing {
    Printing(language: language, printedOn: today, time: printedAt, width: width, forExcel: excel)
  }

  /// Reads an option's value, naming the option when it cannot be read.
  static func parse<Value>(_ text: String, option: String, _ read: (String) throws(EntryProblem) -> Value) throws -> Value {
    do throws(EntryProblem) {
      return try read(text)
    } catch {
      throw UsageProblem.badValue(option: option, value: text, error)
    }
  }

  static let environment = ProcessInfo.processInfo.environment

  /// The named file, which must be there; else `$SOVANG_FILE`; else `./sovang.db` if there is one.
  private func path() throws -> String {
    if let named = common.file ?? Self.environment["SOVANG_FILE"] { return named }
    guard FileManager.default.fileExists(atPath: "sovang.db") else {
      throw UsageProblem.noRegister(looked: FileManager.default.currentDirectoryPath + "/sovang.db")
    }
    return "sovang.db"
  }

  private static func format(_ common: CommonOptions, offered: [ReportFormat]) throws -> ReportFormat {
    let known = ReportFormat.allCases.map(\.rawValue)
    let ending = common.output.flatMap { $0 == "-" ? nil : $0.split(separator: ".").last.map(String.init) }
    let wanted = common.format ?? ending.map { $0 == "txt" ? "text" : $0 }
    guard let wanted else { return offered[0] }
    guard let format = ReportFormat(rawValue: wanted) else {
      throw UsageProblem.unknownFormat(given: wanted, known: known)
    }
    guard offered.contains(format) else {
      throw UsageProblem.formatNotOffered(given: wanted, command: "", offered: offered.map(\.rawValue))
    }
    return format
  }

  private static func language(_ text: String) throws -> Language {
    guard let language = Language(rawValue: text) else {
      throw UsageProblem.unknownWord(option: "--lang", value: text, known: Language.allCases.map(\.rawValue))
    }
    return language
  }

  private var printedAt: String? {
    guard common.today == nil, let clock = hand.now.split(separator: "T").last else { return nil }
    let hour = ((Int(clock.prefix(2)) ?? 0) + 7) % 24
    return (hour < 10 ? "0\(hour)" : "\(hour)") + clock.dropFirst(2).prefix(3)
  }

  private var width: Int {
    guard common.output == nil, Terminal.isInteractive, let columns = Terminal.columns else { return 100 }
    return max(60, columns)
  }
}
