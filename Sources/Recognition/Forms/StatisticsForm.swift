/// A statistics form with its rows and columns: an official one (biểu thống kê) as a circular gives it, or an office's own table (bảng, biểu mẫu).
public struct StatisticsForm: Hashable, Sendable {
  public enum Measure: String, CaseIterable, Sendable { case awards, movements }

  /// A line of the form; one without a code is a heading.
  public struct Row: Hashable, Sendable {
    /// Mã số. Nil: a heading without figures.
    public var code: String?
    public var indent: Int
    public var label: String
    /// Đơn vị tính. Nil: none printed.
    public var unit: String?
    public var counts: FormPredicate
    /// Codes of columns that the form leaves empty here.
    public var blank: [String]
  }

  public struct Column: Hashable, Sendable {
    /// By which a cell is called: "2", "7.CN", "2.HC_LD_3.CN".
    public var code: String
    /// As the row of letters prints it: "1=(2+3+4)".
    public var letter: String
    /// The title over several columns. Nil: the column stands alone.
    public var heading: String?
    public var label: String
    /// Tập thể, Cá nhân. Nil: not divided.
    public var part: String?
    /// Whether there is one such column to every kind of award that was given.
    public var isEach: Bool
    public var counts: FormPredicate
    /// The title over the columns of its kind, of a column that there is to every kind. Nil: it is no such column.
    public var family: String?
    /// The one kind of award it counts, of a column that there is to every kind. Nil: whatever `counts` asks.
    public var kind: String?
    /// Nil: a column of counts.
    public var ratio: FormRatio?
  }

  /// "0603.N/BNV-TĐKT", "BM01".
  public var code: String
  public var title: String
  /// Nil: each row tells its own.
  public var unit: String?
  public var measures: Measure
  /// Whether it is a table that offices draw up for any period; else it is handed in for a year, as a circular asks.
  public var isOfAnyPeriod: Bool
  /// What the form is about at all.
  public var scope: FormPredicate
  public var rowChecks: [FormCheck]
  public var columnChecks: [FormCheck]
  /// Month and day of the report's year on which it is due: "12-15"; of a table of any period, those by which its rows are chosen.
  public var dueOn: String
  /// What took its circular's place. Nil: nothing, or not known.
  public var replacedBy: String?
  public var validity: Validity
  public var law: LawReference
  public var rows: [Row]
  public var columns: [Column]

  /// "0603".
  public var number: String { Self.number(of: code) }

  /// Whether some column is about what was proposed (đã được trình).
  var countsProposals: Bool { columns.contains { $0.counts.asks(.proposed) } }

  public static func number(of code: String) -> String { code.split(separator: ".").first.map(String.init) ?? code }

  public init(
    code: String, title: String, unit: String? = nil, measures: Measure, isOfAnyPeriod: Bool = false, scope: FormPredicate,
    rowChecks: [FormCheck] = [],
    columnChecks: [FormCheck] = [], dueOn: String, replacedBy: String? = nil, validity: Validity, law: LawReference, rows: [Row],
    columns: [Column]
  ) {
    self.code = code
    self.title = title
    self.unit = unit
    self.measures = measures
    self.isOfAnyPeriod = isOfAnyPeriod
    self.scope = scope
    self.rowChecks = rowChecks
    self.columnChecks = columnChecks
    self.dueOn = dueOn
    self.replacedBy = replacedBy
    self.validity = validity
    self.law = law
    self.rows = rows
    self.columns = columns
  }

  /// The day on which the report of a year is due; the form in force then is the year's form.
  public func dueDay(of year: Int) -> CivilDate { Self.day(dueOn, of: year) }

  /// The day whose rows and columns the form of a year has: the one on which it is due, or the nearest on which the form is in force.
  public func day(ofYear year: Int) -> CivilDate {
    let due = dueDay(of: year)
    return max(min(due, validity.to ?? due), validity.from ?? due)
  }

  public func isInForce(forYear year: Int) -> Bool { validity.contains(dueDay(of: year)) }

  static func day(_ monthAndDay: String, of year: Int) -> CivilDate {
    (try? CivilDate(parsing: "\(year)-\(monthAndDay)")) ?? CivilDate.lastDay(ofYear: year)
  }
}

extension StatisticsForm.Row {
  public init(_ code: String?, _ label: String, indent: Int = 0, unit: String? = nil, counts: FormPredicate, blank: [String] = []) {
    self.init(code: code, indent: indent, label: label, unit: unit, counts: counts, blank: blank)
  }
}

extension StatisticsForm.Column {
  public init(
    _ code: String, letter: String, heading: String? = nil, label: String, part: String? = nil, isEach: Bool = false,
    counts: FormPredicate, ratio: FormRatio? = nil
  ) {
    self.init(
      code: code, letter: letter, heading: heading, label: label, part: part, isEach: isEach, counts: counts, ratio: ratio)
  }

  /// The number or letter that its code begins with: all columns of it make one column of the form.
  public var group: String { code.split(separator: ".").first.map(String.init) ?? code }

  /// Whether it counts what these are true of, in a form of this scope.
  public func verdict(on attributes: [FormField: [String]], within scope: FormPredicate) -> FormPredicate.Verdict {
    if let kind, attributes[.kind]?.first != kind { return .no }
    if attributes[.stage] == ["proposed"], !counts.asks(.proposed) { return .no }
    return scope.and(counts).verdict(on: attributes)
  }
}
