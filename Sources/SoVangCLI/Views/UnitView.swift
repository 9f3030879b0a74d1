internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How units and their gaps print.
enum UnitView {
  static func table(_ units: [UnitListing], on day: CivilDate) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("ward", say("Phường, xã", "Ward")),
      .init("neighbourhood", say("Khu phố", "Neighbourhood"), mayBeLeftOut: true), .init("kind", say("Loại", "Kind")),
      .init("name", say("Tên", "Name")), .number("required", say("Quy định", "Required")),
      .init("authorisedBy", say("Theo", "By"), mayBeLeftOut: true), .number("actual", say("Thực có", "Actual")),
      .init("asOf", say("Tính đến", "As of"), mayBeLeftOut: true), .number("population", say("Nhân khẩu", "Inhabitants"), mayBeLeftOut: true),
      .number("gap", say("Thiếu", "Gap")),
    ]
    let rows = units.map { unit -> [Table.Cell] in
      let gap = unit.required.flatMap { required in unit.actual.map { required - $0 } }
      return [
        .number(Int(unit.id.number)), .text(unit.ward.value.name), .init(unit.neighbourhood?.value.name), .text(unit.unit.kind.rawValue),
        .text(unit.unit.name), .init(unit.required), .init(unit.authorisedBy), .init(unit.actual), .init(unit.countedOn?.description),
        .init(unit.inhabitants), .init(gap),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  static func table(gaps: [StrengthGap]) -> Table {
    let columns: [Table.Column] = [
      .init("ward", say("Phường, xã", "Ward")), .init("code", say("Mã", "Code")), .number("units", say("Số đơn vị", "Units")),
      .number("required", say("Quy định", "Required")), .number("requiredMin", say("Ít nhất", "Least")),
      .number("requiredMax", say("Nhiều nhất", "Most")), .number("actual", say("Thực có", "Actual")), .number("gap", say("Thiếu", "Gap")),
    ]
    let rows = gaps.map { gap -> [Table.Cell] in
      let required = gap.required
      return [
        .text(gap.ward.value.name), .init(gap.ward.value.code), .number(gap.units),
        .init(required.flatMap { $0.lowerBound == $0.upperBound ? $0.lowerBound : nil }), .init(required?.lowerBound),
        .init(required?.upperBound), .init(gap.actual), .init(gap.gap),
      ]
    }
    return Table(columns: columns, rows: rows)
  }
}
