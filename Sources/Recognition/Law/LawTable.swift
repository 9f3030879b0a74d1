/// A table of law as data (bảng quy định), to which an office may add: what its rows say.
///
/// The columns are those of the reference files, in their order.
public enum LawTable: String, CaseIterable, Sendable {
  case awardKinds = "award-kinds"
  case awardAliases = "award-aliases"
  case competence
  case rewardCoefficients = "reward-coefficients"
  case awardRules = "award-rules"
  case baseSalaries = "base-salaries"
  case staffingRules = "staffing-rules"
  case voteRules = "vote-rules"
  case eligibilityRules = "eligibility-rules"
  case cancellationGrounds = "cancellation-grounds"
  case legalGrounds = "legal-grounds"
  case streakRules = "streak-rules"
  case forms
  case formRows = "form-rows"
  case formColumns = "form-columns"
  case retentionRules = "retention-rules"

  public var columns: [LawColumn] {
    switch self {
    case .awardKinds: Self.kindColumns
    case .awardAliases: [.required("alias", isKey: true), .required("code")]
    case .competence: Self.competenceColumns
    case .rewardCoefficients: Self.coefficientColumns
    case .awardRules: Self.ruleColumns
    case .baseSalaries: [.validFrom, .validTo, .number("dong", 1...WholeNumber.greatest, isRequired: true), .legalBasis, .status]
    case .staffingRules: Self.staffingColumns
    case .eligibilityRules: Self.eligibilityColumns
    case .cancellationGrounds:
      [.word("ground", CancellationGround.self, isKey: true), .required("text"), .validFrom, .validTo, .legalBasis, .status]
    case .legalGrounds: Self.groundColumns
    case .streakRules: Self.streakColumns
    case .forms: Self.columnsOfForms
    case .formRows: Self.columnsOfFormRows
    case .formColumns: Self.columnsOfFormColumns
    case .retentionRules: Self.retentionColumns
    case .voteRules:
      [
        .required("awardCode", isKey: true), .number("percent", 1...100, isRequired: true), .word("ballot", CouncilMeeting.Ballot.self),
        .validFrom, .validTo, .legalBasis, .status,
      ]
    }
  }

  /// Whether its rows hold from one day to another.
  public var isDated: Bool { self != .awardAliases }

  /// The column by which officers name a row, besides its number; nil where there is none.
  public var codeColumn: String? {
    switch self {
    case .awardKinds, .staffingRules, .eligibilityRules, .forms: "code"
    case .cancellationGrounds: "ground"
    default: nil
    }
  }

  /// The columns that say what a statistics form counts.
  public var predicateColumns: [String] {
    switch self {
    case .forms: ["scope"]
    case .formRows, .formColumns: ["counted"]
    default: []
    }
  }

  /// The columns that name an award kind of the catalogue, or several joined by +.
  public var awardColumns: [String] {
    switch self {
    case .awardKinds: ["parent"]
    case .eligibilityRules: ["awardCode", "excludedBy"]
    case .streakRules: ["awardCode", "leadsTo"]
    case .awardAliases: ["code"]
    case .competence, .rewardCoefficients, .voteRules: ["awardCode"]
    case .awardRules: ["awardCode", "ofCode"]
    case .baseSalaries, .staffingRules, .cancellationGrounds, .legalGrounds, .forms, .formRows, .formColumns, .retentionRules: []
    }
  }

  /// Those of them that name several, joined by +.
  public var awardListColumns: [String] { self == .eligibilityRules ? ["excludedBy"] : [] }

  /// The columns that are the point of a row and that it may lack: such a row only says that a figure is asked for.
  public var figureColumns: [String] {
    switch self {
    case .rewardCoefficients: ["coefThousandths"]
    case .eligibilityRules: ["yearsMen", "yearsWomen"]
    case .streakRules: ["years"]
    default: []
    }
  }

  private static let kindColumns: [LawColumn] = [
    .code("code"), .oneOf("category", ["title", "form"]), LawColumn("parent"),
    .oneOf("level", ["state", "ministry", "province", "district", "commune", "unit"]), .joined("recipients", RecipientType.self),
    .required("title"), LawColumn("titleEnglish"), .number("precedence", 1...100_000, isRequired: true), .day("validFrom"), .validTo,
    .legalBasis, .status,
  ]

  private static let competenceColumns: [LawColumn] = [
    .required("authority", isKey: true),
    .oneOf(
      "level", ["state", "ministry", "province", "district", "commune", "unit", "enterprise"], isRequired: false, fallback: .text("unit")),
    .required("awardCode", isKey: true), .validFrom, .validTo, .legalBasis, .status,
  ]

  private static let coefficientColumns: [LawColumn] = [
    LawColumn("regime", fallback: .text("office")), .validFrom, .validTo, .required("awardCode", isKey: true),
    .word("recipient", RecipientType.self, isKey: true), .number("coefThousandths", 1...1_000_000), .flag("isCap"), .legalBasis, .status,
  ]

  private static let ruleColumns: [LawColumn] = [
    .oneOf("rule", LegalRule.allCases.filter { $0 != .competence }.map(\.rawValue), isKey: true), LawColumn("awardCode", isKey: true),
    .number("thousandths", 1...1000), LawColumn("ofCode"),
    .oneOf("strictness", ["prohibition", "warning"], isRequired: false, fallback: .text("warning")), .validFrom, .validTo, .legalBasis,
    .status,
  ]

  private static let eligibilityColumns: [LawColumn] = [
    .required("code"), .required("awardCode", isKey: true), .word("force", SecurityForce.self, isKey: true),
    .joined("countedForces", SecurityForce.self), .number("yearsMen", 1...100), .number("yearsWomen", 1...100),
    .number("hardFactor", 1...10), LawColumn("excludedBy"), .flag("excludesServiceOrders"), LawColumn("conditions"), .validFrom, .validTo,
    .legalBasis, .status,
  ]

  private static let groundColumns: [LawColumn] = [
    .required("code", isKey: true), .oneOf("level", ["province", "district", "commune"], isRequired: false, isKey: true),
    .number("position", 1...100, isRequired: true), .required("text"), .validFrom, .validTo, .legalBasis, .status,
  ]

  private static let streakColumns: [LawColumn] = [
    .required("awardCode", isKey: true), .required("leadsTo", isKey: true), .number("years", 1...50), LawColumn("conditions"), .validFrom,
    .validTo, .legalBasis, .status,
  ]

  private static let retentionColumns: [LawColumn] = [
    .oneOf("subject", RetentionRule.Subject.allCases.map(\.rawValue), isKey: true), .number("years", 1...100), .flag("isPermanent"),
    .validFrom, .validTo, .legalBasis, .status,
  ]

  private static let staffingColumns: [LawColumn] = [
    .required("code"), LawColumn("placeCode", isKey: true), .word("unitKind", SecurityUnit.Kind.self, isKey: true), .validFrom, .validTo,
    .oneOf("countedPer", ["team", "neighbourhood"]), .number("minimum", 0...1000), .number("maximum", 0...1000),
    .number("baseInhabitants", 0...1_000_000), .number("baseMembers", 0...1000), .number("bandInhabitants", 1...1_000_000),
    .number("membersPerBand", 0...1000), .legalBasis, .status,
  ]
}

/// A row of law on its way into the book: valid cells by column; a column that says nothing is not there.
public struct LawRow: Sendable {
  /// The row of the file; nil when it was typed.
  public var row: Int?
  public var table: LawTable
  public var values: [String: LawValue]

  public init(row: Int?, table: LawTable, values: [String: LawValue]) {
    self.row = row
    self.table = table
    self.values = values
  }

  public var validity: Validity { Validity(from: values["validFrom"]?.day, to: values["validTo"]?.day) }

  /// What does not fit together, by column.
  public var misfits: [(column: String, problem: EntryProblem)] {
    var found: [(String, EntryProblem)] = []
    if let from = validity.from, let to = validity.to, to < from { found.append(("validTo", .endsBeforeItStarts)) }
    if table == .awardRules { found += ruleMisfits }
    if table == .eligibilityRules { found += yearsMisfits }
    if table == .staffingRules { found += staffingMisfits }
    if table == .retentionRules { found += retentionMisfits }
    return found
  }

  /// Records are kept for some years, or for ever.
  private var retentionMisfits: [(String, EntryProblem)] {
    let isPermanent = values["isPermanent"]?.number == 1
    return (values["years"] == nil) == isPermanent ? [] : [("years", isPermanent ? .notForThis : .missing)]
  }

  /// A share needs its figure and the kind it is of, and nothing else has them; what is once in a life is so for one kind.
  private var ruleMisfits: [(String, EntryProblem)] {
    let rule = values["rule"]?.text
    let isShare = rule == LegalRule.share.rawValue
    let ofShare = ["thousandths", "ofCode"].compactMap { column -> (String, EntryProblem)? in
      (values[column] != nil) == isShare ? nil : (column, isShare ? .missing : .notForThis)
    }
    let needsKind = isShare || rule == LegalRule.once.rawValue
    return ofShare + (needsKind && values["awardCode"] == nil ? [("awardCode", .missing)] : [])
  }

  /// The years of men and of women are told together, or neither is known.
  private var yearsMisfits: [(String, EntryProblem)] {
    let years = ["yearsMen", "yearsWomen"]
    let missing = years.filter { values[$0] == nil }
    return missing.count == 1 ? [(missing[0], .missing)] : []
  }

  /// Whether it has the figures that are its point.
  public var hasFigures: Bool { table.figureColumns.allSatisfy { values[$0] != nil } }

  /// A rule is a range of members, or a scale by inhabitants.
  private var staffingMisfits: [(String, EntryProblem)] {
    let scale = ["baseInhabitants", "baseMembers", "bandInhabitants", "membersPerBand"]
    let isRange = values["minimum"] != nil || values["maximum"] != nil
    let (needed, other) = isRange ? (["minimum", "maximum"], scale) : (scale, ["minimum", "maximum"])
    var found = needed.filter { values[$0] == nil }.map { ($0, EntryProblem.missing) }
    found += other.filter { values[$0] != nil }.map { ($0, .notForThis) }
    if let least = values["minimum"]?.number, let most = values["maximum"]?.number, most < least {
      found.append(("maximum", .endsBeforeItStarts))
    }
    return found
  }
}

extension LawRow {
  /// A row typed as names and texts.
  public init(_ cells: [(name: String, text: String)], table: LawTable) throws(Findings) {
    var findings: [Finding] = []
    var values: [String: LawValue] = [:]
    let known = table.columns.map(\.name)
    for (name, text) in cells {
      guard let column = table.columns.first(where: { $0.name == name }) else {
        findings.append(Finding(column: name, value: text, .unknownField(known: known)))
        continue
      }
      if values[name] != nil { findings.append(Finding(column: name, value: text, .repeatedField)) }
      do throws(EntryProblem) { values[name] = try column.read(text) } catch { findings.append(Finding(column: name, value: text, error)) }
    }
    for column in table.columns where column.isRequired && !cells.contains(where: { $0.name == column.name }) {
      findings.append(Finding(column: column.name, value: "", .missing))
    }
    self.init(row: nil, table: table, values: values)
    findings += findings.isEmpty ? misfits.map { Finding(column: $0.column, value: "", $0.problem) } : []
    if !findings.isEmpty { throw Findings(findings) }
  }
}
