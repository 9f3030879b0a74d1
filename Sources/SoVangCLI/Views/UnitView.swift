internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How units and their gaps print.
enum UnitView {
  /// What a page shows of units.
  static let pageColumns = ["id", "ward", "neighbourhood", "kind", "name", "range", "actual", "asOf", "gap"]
  /// What a page shows of gaps.
  static let gapPageColumns = ["ward", "code", "units", "range", "actual", "gap"]

  static func table(_ units: [UnitListing]) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("ward", say("Phường, xã", "Ward")),
      .init("neighbourhood", say("Khu phố", "Neighbourhood"), mayBeLeftOut: true), .init("kind", say("Loại", "Kind")),
      .init("name", say("Tên", "Name")), .number("required", say("Quy định", "Required")),
      .init("range", say("Quy định", "Required"), alignment: .right), .number("requiredMin", say("Ít nhất", "Least")),
      .number("requiredMax", say("Nhiều nhất", "Most")), .init("authorisedBy", say("Theo", "By")),
      .number("actual", say("Thực có", "Actual")),
      .init("asOf", say("Tính đến", "As of"), mayBeLeftOut: true), .number("population", say("Nhân khẩu", "Inhabitants")),
      .number("gap", say("Thiếu (âm: dôi)", "Missing (below 0: over)")),
    ]
    return Table(columns: columns, rows: units.map(cells), unknownText: "–")
  }

  static func table(gaps: [StrengthGap]) -> Table {
    let columns: [Table.Column] = [
      .init("ward", say("Phường, xã", "Ward")), .init("code", say("Mã", "Code")), .number("units", say("Số đơn vị", "Units")),
      .number("required", say("Quy định", "Required")), .init("range", say("Quy định", "Required"), alignment: .right),
      .number("requiredMin", say("Ít nhất", "Least")), .number("requiredMax", say("Nhiều nhất", "Most")),
      .number("actual", say("Thực có", "Actual")), .number("gap", say("Thiếu (âm: dôi)", "Missing (below 0: over)")),
    ]
    let rows = gaps.map { gap -> [Table.Cell] in
      [.text(gap.ward.value.name), .init(gap.ward.value.code), .number(gap.units)] + bounds(gap.required) + [
        .init(gap.actual), .init(gap.gap),
      ]
    }
    return Table(columns: columns, rows: rows)
  }

  /// Says that required figures rest on a rule that nobody has compared with its text.
  static func tellUnverified(_ rules: [LawEntry]) {
    for rule in rules {
      let basis = rule.values["legalBasis"]?.text ?? ""
      Terminal.talk(
        say(
          "Quân số quy định lấy theo một quy định chưa đối chiếu với văn bản gốc: \(basis).",
          "The required strength follows a rule not yet compared with its text: \(basis)."))
    }
  }

  private static func cells(_ unit: UnitListing) -> [Table.Cell] {
    let range = unit.requirement
    let bounds = bounds(range)
    let missing = range.flatMap { range in unit.actual.map { StrengthGap.missing($0, of: range) } }
    let opening: [Table.Cell] = [
      .number(Int(unit.id.number)), .text(unit.ward.value.name), .init(unit.neighbourhood?.value.name), .text(unit.unit.kind.rawValue),
      .text(unit.unit.name),
    ]
    return opening + bounds + [
      .init(unit.authorisedBy), .init(unit.actual), .init(unit.countedOn?.description), .init(unit.inhabitants), .init(missing),
    ]
  }

  /// The single figure, the range as people read it, its least and its most.
  private static func bounds(_ range: ClosedRange<Int>?) -> [Table.Cell] {
    guard let range else { return [.unknown, .unknown, .unknown, .unknown] }
    let single = range.lowerBound == range.upperBound
    return [
      .init(single ? range.lowerBound : nil), .text(single ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"),
      .number(range.lowerBound), .number(range.upperBound),
    ]
  }
}
