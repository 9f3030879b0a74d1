internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How units and their gaps print.
enum UnitView {
  /// What a page shows of units.
  static let pageColumns = ["id", "ward", "neighbourhood", "kind", "name", "range", "actual", "asOf", "gap"]

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

  /// Says which units are not counted because nobody ended them with their law.
  static func tellLeftOpen(_ units: [Entry<SecurityUnit>]) {
    guard let last = units.first?.value.kind.force.validity.to else { return }
    Terminal.talk(
      say(
        "\(units.count) đơn vị bảo vệ dân phố chưa ghi ngày thôi hoạt động, không tính sau \(Vietnamese.day(last)) (Luật 30/2023/QH15). "
          + "Chuyển sang tổ bảo vệ an ninh, trật tự: sovang unit transition.",
        "\(English.count(units.count, "civil guard unit")) not ended and not counted after \(last) (Luật 30/2023/QH15). "
          + "To carry over: sovang unit transition."))
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
  static func bounds(_ range: ClosedRange<Int>?) -> [Table.Cell] {
    guard let range else { return [.unknown, .unknown, .unknown, .unknown] }
    let single = range.lowerBound == range.upperBound
    return [
      .init(single ? range.lowerBound : nil), .text(single ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"),
      .number(range.lowerBound), .number(range.upperBound),
    ]
  }
}
