internal import GRDB
public import Recognition

/// A row of law that the book has.
public struct LawEntry: Sendable {
  public let id: Int64
  public let table: LawTable
  public let values: [String: LawValue]
  /// The change that entered it; 1 for what every register begins with.
  public let change: Int64

  public var validity: Validity { LawRow(row: nil, table: table, values: values).validity }

  /// How sure it is; nil for a table without statuses.
  public var status: LawStatus? { values["status"]?.text.map(LawStatus.init(trusted:)) }

  public func isInForce(on day: CivilDate) -> Bool { validity.contains(day) }
}

extension LawTable {
  /// Its name in the book.
  public var table: String { book.name }

  var book: BookTable {
    switch self {
    case .awardKinds: AwardKindTable.table
    case .awardAliases: AwardAliasTable.table
    case .competence: CompetenceTable.table
    case .rewardCoefficients: RewardCoefficientTable.table
    case .awardRules: AwardRuleTable.table
    case .baseSalaries: BaseSalaryTable.table
    case .staffingRules: StaffingRuleTable.table
    case .voteRules: VoteRuleTable.table
    case .eligibilityRules: EligibilityRuleTable.table
    case .cancellationGrounds: CancellationGroundTable.table
    case .legalGrounds: LegalGroundTable.table
    case .streakRules: StreakRuleTable.table
    case .forms: FormTables.forms
    case .formRows: FormTables.rows
    case .formColumns: FormTables.columns
    case .retentionRules: RetentionRuleTable.table
    }
  }

  /// The rows that stand.
  func entries(_ db: Database) throws -> [LawEntry] {
    let stored = book.columns.joined(separator: ", ")
    return try Row.fetchAll(db, sql: "SELECT id, change_id, \(stored) FROM \(book.name) WHERE voided_by IS NULL ORDER BY id").map { row in
      let cells = zip(columns, book.columns).compactMap { column, stored in
        value(of: column, row[stored]).map { (column.name, $0) }
      }
      return LawEntry(id: row["id"], table: self, values: Dictionary(uniqueKeysWithValues: cells), change: row["change_id"])
    }
  }

  private func value(of column: LawColumn, _ cell: DatabaseValue) -> LawValue? {
    if column.isNumber { return Int.fromDatabaseValue(cell).map(LawValue.number) }
    return String.fromDatabaseValue(cell).map(LawValue.text)
  }

  /// The cells of a row in the table's order; a column that says nothing takes its fallback.
  func stored(_ values: [String: LawValue]) -> [StoredValue] {
    columns.map { column in
      switch values[column.name] ?? column.fallback {
      case .text(let text): .text(text)
      case .number(let number): .integer(Int64(number))
      case nil: .null
      }
    }
  }

  /// The row that stands under a number, or under a code where the table has one.
  func entry(_ text: String, _ db: Database) throws -> LawEntry {
    let all = try entries(db)
    if let id = Int64(text) {
      guard let entry = all.first(where: { $0.id == id }) else { throw try RegisterError.absent(book, id: id, db) }
      return entry
    }
    let code = self == .awardKinds ? try kindCode(text, db) : text
    let found = codeColumn.map { column in all.filter { $0.values[column]?.text == code } } ?? []
    guard let first = found.first else { throw RegisterError.unknownLaw(table: self, text: text) }
    guard found.count == 1 else { throw RegisterError.ambiguousLaw(table: self, text: text, ids: found.map(\.id)) }
    return first
  }

  private func kindCode(_ text: String, _ db: Database) throws -> String {
    try Register.named(text) { try AwardKindTable.catalogue(db).kind(text).value.code }
  }
}
