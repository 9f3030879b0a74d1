internal import Foundation
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore
internal import VietnameseText

/// One run of a command: its clock and user, its register, where its output goes and in which format.
struct Session {
  /// Nil: `$SOVANG_FILE`, or `./sovang.db`.
  let file: String?
  /// Nil: standard output.
  let output: String?
  let format: OutputFormat
  let language: Language
  let hand: Register.Hand

  /// Whether `--today` fixes the day, so that a page prints no time.
  private let fixesDay: Bool
  private let opened = OpenedRegister()

  init<Formats: FormatSet>(_ common: CommonOptions<Formats>) throws {
    file = common.file
    output = common.output
    fixesDay = common.today != nil
    format = try Self.format(common.format, output: common.output, offered: Formats.offered)
    language = try common.lang.map(Self.language) ?? .vi
    hand = try Self.hand(today: common.today)
  }

  var today: CivilDate { hand.today }

  func register() throws -> Register {
    let register = try Register(path: path(), hand: hand)
    opened.register = register
    return register
  }

  /// The register that this run has opened; nil where the command needs none.
  var openedRegister: Register? { opened.register }

  /// Where a register is to be made: the named file, or `./sovang.db`.
  var newPath: String { file ?? Self.environment["SOVANG_FILE"] ?? "sovang.db" }

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

  /// An option's text, which must not be empty.
  static func text(_ text: String, option: String) throws -> String {
    guard let told = told(text) else { throw UsageProblem.badValue(option: option, value: text, .missing) }
    return told
  }

  /// A birth year that an option tells: none before anybody honoured was born, none to come.
  func birthYear(_ text: String) throws -> Int {
    try Self.parse(text, option: "--birth-year") { text throws(EntryProblem) in try WholeNumber.parse(text, in: 1850...today.year) }
  }

  /// The name of a recipient; an identity number in it is neither kept nor repeated.
  static func name(_ text: String, option: String) throws -> String {
    let name = try Self.text(text, option: option)
    do {
      return try IDDigits.name(parsing: name)
    } catch {
      throw UsageProblem.badValue(option: option, value: IDDigits.masked(name), error)
    }
  }

  /// A text as the book keeps it: composed and trimmed; nil for one that says nothing.
  static func told(_ text: String?) -> String? {
    text.map { Folding.nfc($0.trimmed) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  static let environment = ProcessInfo.processInfo.environment

  /// The named file, which must be there; else `$SOVANG_FILE`; else `./sovang.db` if there is one.
  func path() throws -> String {
    if let named = file ?? Self.environment["SOVANG_FILE"] { return named }
    guard FileManager.default.fileExists(atPath: "sovang.db") else {
      throw UsageProblem.noRegister(looked: FileManager.default.currentDirectoryPath + "/sovang.db")
    }
    return "sovang.db"
  }

  private static func format(_ named: String?, output: String?, offered: [OutputFormat]) throws -> OutputFormat {
    let known = OutputFormat.allCases.map(\.rawValue)
    let ending = output.map { URL(filePath: $0).pathExtension } ?? ""
    let wanted = named ?? (ending.isEmpty ? nil : ending == "txt" ? "text" : ending)
    guard let wanted else { return offered[0] }
    guard let format = OutputFormat(rawValue: wanted) else {
      throw UsageProblem.unknownFormat(given: wanted, known: known)
    }
    guard offered.contains(format) else {
      throw UsageProblem.formatNotOffered(given: wanted, command: "", offered: offered.map(\.rawValue))
    }
    if format.text == nil, (output ?? "-") == "-", Terminal.isInteractive { throw UsageProblem.notForTerminal(format: wanted) }
    return format
  }

  private static func language(_ text: String) throws -> Language {
    guard let language = Language(rawValue: text) else {
      throw UsageProblem.unknownWord(option: "--lang", value: text, known: Language.allCases.map(\.rawValue))
    }
    return language
  }

  private var printedAt: String? {
    fixesDay ? nil : CivilDate.inVietnam(hand.now)?.time
  }

  private var width: Int {
    guard output == nil, Terminal.isInteractive, let columns = Terminal.columns else { return 100 }
    return max(60, columns)
  }
}

/// The register that a run has opened, if any.
private final class OpenedRegister {
  var register: Register?
}
