public import Recognition

/// What a list came to, row by row (kết quả nhập danh sách).
public struct ImportSummary: Sendable, Equatable {
  /// How strict an import is.
  public struct Options: Sendable {
    /// Say what would happen; keep nothing.
    public var dryRun: Bool
    /// Enter the rows that can stand although others are refused.
    public var acceptValid: Bool
    /// Leave doubtful rows out.
    public var holdDoubtful: Bool
    /// Let rows change what the book has of the same entry.
    public var update: Bool
    /// The reason for which awards enter against a rule that a reason settles.
    public var override: String?
    /// What headings of the list mean, to be remembered with what enters.
    public var meanings: [NewHeadingMeaning] = []

    public init(
      dryRun: Bool = false, acceptValid: Bool = false, holdDoubtful: Bool = false, update: Bool = false, override: String? = nil
    ) {
      self.dryRun = dryRun
      self.acceptValid = acceptValid
      self.holdDoubtful = holdDoubtful
      self.update = update
      self.override = override
    }
  }

  /// The verdict on one row.
  enum Verdict {
    case new
    case same
    case changed
    case doubtful
    case refused
  }

  public private(set) var new = 0
  public private(set) var same = 0
  public private(set) var changed = 0
  public private(set) var doubtful = 0
  public private(set) var refused = 0
  public private(set) var findings: [Finding] = []
  /// What the rows counted as same are the same as.
  public private(set) var repetitions: [Repetition] = []

  /// A row that says what is said already.
  public struct Repetition: Sendable, Equatable {
    public enum Original: Sendable, Equatable {
      /// An earlier row, of this list: a file, or a proposal by its number.
      case row(Int, of: String? = nil)
      /// An entry that the book had before the list, by its number where officers know one.
      case entry(Int64?)
    }

    /// A file, or a proposal by its number.
    public var list: String?
    public var row: Int?
    public var original: Original
  }

  /// The list and its row that each entry came from.
  private var origins: [Int64: Origin] = [:]

  private struct Origin: Equatable {
    var list: String?
    var row: Int
  }

  /// How many rows went into the book as entries: the new ones, and the doubtful ones that are not held.
  public func entered(_ options: Options) -> Int {
    changedTheBook ? new + (options.holdDoubtful ? 0 : doubtful) : 0
  }

  /// Whether the list as a whole is against the law: no part of it can enter.
  public internal(set) var isBlocked = false

  /// Whether its rows are lines of a draft that is signed: all of them enter, or none.
  public internal(set) var isSigning = false

  /// Whether the list may enter the book.
  public func mayEnter(_ options: Options) -> Bool { !isBlocked && (refused == 0 || options.acceptValid) }

  /// Whether anything went into the book.
  public internal(set) var changedTheBook = false

  /// - Parameters:
  ///   - row: the row judged; nil for one that was typed.
  ///   - entry: what it became, or what it repeats; nil where that has no number of its own.
  ///   - list: the row's file, or proposal by its number.
  mutating func count(_ verdict: Verdict, row: Int? = nil, entry: Int64? = nil, of list: String? = nil) {
    if verdict == .same {
      let first = entry.flatMap { origins[$0] }
      repetitions.append(Repetition(list: list, row: row, original: first.map { .row($0.row, of: $0.list) } ?? .entry(entry)))
    } else if let entry, let row, verdict == .new || verdict == .doubtful {
      origins[entry] = Origin(list: list, row: row)
    }
    switch verdict {
    case .new: new += 1
    case .same: same += 1
    case .changed: changed += 1
    case .doubtful: doubtful += 1
    case .refused: refused += 1
    }
  }

  mutating func add(_ findings: [Finding]) {
    self.findings += findings
  }
}

/// Collects what is found of one row while it is resolved.
struct RowFindings {
  let file: String?
  let row: Int?
  private(set) var all: [Finding]

  var isRefused: Bool { all.contains { $0.severity == .refused } }
  var isDoubtful: Bool { all.contains { $0.severity == .doubtful } }

  init(file: String?, row: Int?, _ known: [Finding] = []) {
    self.file = file
    self.row = row
    all = known
  }

  mutating func add(_ column: String, _ value: String, _ problem: EntryProblem, _ severity: Finding.Severity = .refused) {
    all.append(Finding(file: file, row: row, column: column, value: value, problem, severity: severity))
  }

  /// The value, or nil with the problem noted.
  mutating func take<Value>(_ column: String, _ text: String, _ body: () throws -> Value) throws -> Value? {
    do {
      return try body()
    } catch let problem as EntryProblem {
      add(column, text, problem)
      return nil
    }
  }
}

extension Register {
  /// Brings a list into the book as one change: every row is resolved and judged; refused rows block the whole list unless
  /// the options say otherwise.
  ///
  /// - Parameters:
  ///   - entering: makes, for the change, what enters one row and counts its verdict.
  ///   - rest: judges the rows that waited for the others.
  ///   - finish: what is done once all rows are in; may add findings about the list as a whole.
  func importList<Row>(
    _ command: String, _ rows: some Sequence<ListRow<Row>>, options: ImportSummary.Options,
    entering: (Change) throws -> (Row, inout ImportSummary) throws -> Void,
    rest: (inout ImportSummary) throws -> Void = { _ in },
    finish: (Change, inout ImportSummary) throws -> Void = { _, _ in }
  ) throws -> ImportSummary {
    try write(command, dryRun: options.dryRun, keepIf: { $0.mayEnter(options) }) { change in
      let enter = try entering(change)
      var summary = ImportSummary()
      for row in rows {
        switch row {
        case .row(let row): try enter(row, &summary)
        case .bad(let findings):
          summary.count(.refused)
          summary.add(findings)
        }
      }
      try rest(&summary)
      if summary.mayEnter(options) {
        try finish(change, &summary)
        try HeadingMeaningTable.remember(options.meanings, in: change)
      }
      summary.changedTheBook = summary.mayEnter(options) && !options.dryRun && !change.isEmpty
      return summary
    }
  }
}
