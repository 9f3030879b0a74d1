internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How law prints: its tables, their rows, one row.
enum LawView {
  /// The tables with how many rows they have, how many of these are in force on a day, and how many of those nobody has verified.
  static func tables(_ tables: [(table: LawTable, entries: [LawEntry])], on day: CivilDate) -> Table {
    let columns: [Table.Column] = [
      .init("table", say("Bảng", "Table")), .init("title", say("Nội dung", "What it says")), .number("rows", say("Số dòng", "Rows")),
      .number("inForce", say("Có hiệu lực", "In force")), .number("unverified", say("Chưa đối chiếu", "Not verified")),
    ]
    let rows = tables.map { table, entries -> [Table.Cell] in
      let inForce = entries.filter { $0.isInForce(on: day) }
      return [
        .text(table.rawValue), .text(title(table)), .number(entries.count), .number(inForce.count),
        .number(inForce.filter { !($0.status?.isVerified ?? true) }.count),
      ]
    }
    return Table(columns: columns, rows: rows)
  }

  static func table(_ entries: [LawEntry], of table: LawTable) -> Table {
    let columns = table.columns.map { column -> Table.Column in
      let title = heading(of: column, in: table)
      return column.isNumber ? .number(column.name, title) : .init(column.name, title, mayBeLeftOut: !column.isRequired)
    }
    let rows = entries.map { entry in
      [.number(Int(entry.id))] + table.columns.map { cell(entry.values[$0.name]) }
    }
    return Table(columns: [.plainNumber("id", say("Số", "Id"))] + columns, rows: rows, unknownText: "–")
  }

  /// Two columns of the rules on keeping records have names that mean something else of other tables.
  private static func heading(of column: LawColumn, in table: LawTable) -> String {
    switch (table, column.name) {
    case (.retentionRules, "subject"): say("Hồ sơ khen thưởng", "Records of awards")
    case (.retentionRules, "years"): say("Số năm lưu", "Years kept")
    default: Label.heading(column.name)
    }
  }

  /// What a page shows of a table's rows, so that it keeps to a hundred columns; `law show` tells the rest.
  static func pageColumns(of table: LawTable) -> [String] {
    let left: [String] =
      switch table {
      case .awardKinds: ["titleEnglish", "precedence", "legalBasis", "category", "parent", "level"]
      case .competence: ["level"]
      case .rewardCoefficients: ["regime", "legalBasis"]
      case .awardRules: ["thousandths", "ofCode"]
      case .staffingRules:
        ["legalBasis", "placeCode", "countedPer", "baseInhabitants", "baseMembers", "bandInhabitants", "membersPerBand"]
      case .eligibilityRules: ["code", "countedForces", "hardFactor", "excludedBy", "excludesServiceOrders", "conditions"]
      case .streakRules: ["conditions"]
      case .forms: ["scope", "rowChecks", "columnChecks", "replacedBy", "legalBasis", "measures", "period"]
      case .formRows: ["indent", "unit", "leftEmpty"]
      case .formColumns: ["heading", "part", "ratio"]
      case .awardAliases, .baseSalaries, .voteRules, .cancellationGrounds, .legalGrounds, .retentionRules: []
      }
    return ["id"] + table.columns.map(\.name).filter { !left.contains($0) }
  }

  /// A row with what hangs on it.
  static func json(
    _ entry: LawEntry, aliases: [LawEntry] = [], with parts: [(name: String, entries: [LawEntry])] = []
  ) -> JSONValue {
    let names = aliases.isEmpty ? [] : [JSONValue.Member("aliases", .array(aliases.map { json($0.values["alias"]) }))]
    return .object(
      members(of: entry) + [.init("enteredBy", .int(Int(entry.change)))] + names
        + parts.map { part in .init(part.name, .array(part.entries.map { .object(members(of: $0)) })) })
  }

  private static func members(of entry: LawEntry) -> [JSONValue.Member] {
    [.init("id", .int(Int(entry.id)))] + entry.table.columns.map { .init($0.name, json(entry.values[$0.name])) }
  }

  private static func json(_ value: LawValue?) -> JSONValue {
    switch value {
    case .text(let text): .string(text)
    case .number(let number): .int(number)
    case nil: .null
    }
  }

  private static func cell(_ value: LawValue?) -> Table.Cell {
    switch value {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case nil: .unknown
    }
  }

  private static func title(_ table: LawTable) -> String {
    switch table {
    case .awardKinds: say("danh hiệu thi đua, hình thức khen thưởng", "titles and forms of commendation")
    case .awardAliases: say("tên gọi khác", "other names of them")
    case .competence: say("ai có thẩm quyền tặng", "who may confer what")
    case .rewardCoefficients: say("hệ số tiền thưởng", "coefficients of prize money")
    case .awardRules: say("các quy định khác về khen thưởng", "other rules of commendation")
    case .baseSalaries: say("mức lương cơ sở", "base salaries")
    case .voteRules: say("tỷ lệ phiếu của hội đồng", "votes that a council must give")
    case .eligibilityRules: say("điều kiện xét tặng theo thời gian", "years of service for an award")
    case .cancellationGrounds: say("căn cứ hủy bỏ khen thưởng", "grounds for cancelling an award")
    case .legalGrounds: say("căn cứ ban hành quyết định", "legal grounds of a decision")
    case .streakRules: say("số năm liên tục đạt danh hiệu để xét bậc cao hơn", "years in a row with a title for a higher award")
    case .forms: say("biểu thống kê", "official statistics forms")
    case .formRows: say("dòng của biểu thống kê", "rows of the forms")
    case .formColumns: say("cột của biểu thống kê", "columns of the forms")
    case .retentionRules: say("thời hạn lưu giữ", "for how long records are kept")
    case .staffingRules: say("định biên lực lượng an ninh cơ sở", "required strength of security units")
    }
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
