internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How gaps in strength print.
enum GapView {
  /// What a page shows: what hangs on rolls and on rules by neighbourhood only where something is known of it.
  static func pageColumns(of table: Table) -> [String] {
    let always = ["ward", "neighbourhood", "code", "units", "range", "actual", "gap"]
    let known = ["percent", "women", "gendersUnknown"] + ForcePeople.AgeBand.allCases.map(\.rawValue) + ["agesUnknown"]
    let shown = known.filter { key in
      guard let column = table.columns.firstIndex(where: { $0.key == key }) else { return false }
      return table.rows.contains { $0[column] != .unknown && $0[column] != .number(0) }
    }
    let isByNeighbourhood = table.columns.contains { $0.key == "neighbourhood" }
    return (always + shown).filter { !(isByNeighbourhood && $0 == "code") }
  }

  static func table(_ gaps: [StrengthGap], byNeighbourhood: Bool) -> Table {
    let columns: [Table.Column] =
      [.init("ward", say("Phường, xã", "Ward")), .init("code", say("Mã", "Code"))]
      + (byNeighbourhood ? [.init("neighbourhood", say("Khu phố", "Neighbourhood"))] : []) + figures
    var table = Table(
      columns: columns, rows: gaps.map { cells($0, byNeighbourhood) }, total: gaps.count > 1 ? total(gaps, byNeighbourhood) : nil)
    if byNeighbourhood || gaps.contains(where: { $0.people != nil }) { table.unknownText = "–" }
    return table
  }

  private static var figures: [Table.Column] {
    [
      .number("units", say("Số đơn vị", "Units")), .number("required", say("Quy định", "Required")),
      .init("range", say("Quy định", "Required"), alignment: .right), .number("requiredMin", say("Ít nhất", "Least")),
      .number("requiredMax", say("Nhiều nhất", "Most")), .number("actual", say("Thực có", "Actual")),
      .number("gap", say("Thiếu (âm: dôi)", "Missing (below 0: over)")), .number("percent", say("Đạt (%)", "Filled (%)")),
      .number("women", say("Nữ", "Women")), .number("gendersUnknown", say("Chưa rõ giới tính", "Gender unknown")),
      .number("ageTo29", say("Dưới 30", "Under 30")), .number("age30To44", "30–44"), .number("age45To60", "45–60"),
      .number("age61To70", "61–70"), .number("ageFrom71", say("Trên 70", "Over 70")),
      .number("agesUnknown", say("Chưa rõ tuổi", "Age unknown")), .number("outsideRange", say("Tổ ngoài khung", "Teams outside the range")),
      .number("withoutTeam", say("Khu phố chưa có tổ", "Neighbourhoods without a team")),
    ]
  }

  private static func cells(_ gap: StrengthGap, _ byNeighbourhood: Bool) -> [Table.Cell] {
    let place: [Table.Cell] = [.text(gap.ward.value.name), .init(gap.ward.value.code)]
    let neighbourhood: [Table.Cell] = byNeighbourhood ? [.init(gap.neighbourhood?.value.name)] : []
    return place + neighbourhood + [.number(gap.units)] + UnitView.bounds(gap.required) + [.init(gap.actual), .init(gap.gap)] + [
      percent(gap.actual, gap.required)
    ] + people(gap) + [.number(gap.outside.count), .number(gap.withoutTeam.count)]
  }

  /// Of a single figure alone: a range has no hundredths.
  private static func percent(_ actual: Int?, _ required: ClosedRange<Int>?) -> Table.Cell {
    guard let actual, let required, required.count == 1, required.lowerBound > 0 else { return .unknown }
    return .share(actual, of: required.lowerBound)
  }

  /// Those counted and not on a roll are of unknown gender and age.
  private static func people(_ gap: StrengthGap) -> [Table.Cell] {
    guard let people = gap.people else { return Array(repeating: .unknown, count: 3 + ForcePeople.AgeBand.allCases.count) }
    let unnamed = gap.actual.map { max(0, $0 - people.named) }
    return [.number(people.women), .init(unnamed.map { $0 + people.gendersUnknown })]
      + ForcePeople.AgeBand.allCases.map { .number(people.ages[$0] ?? 0) } + [.init(unnamed.map { $0 + people.agesUnknown })]
  }

  /// Sums where every line is known; who serves in two wards is counted in both.
  private static func total(_ gaps: [StrengthGap], _ byNeighbourhood: Bool) -> [Table.Cell] {
    let rows = gaps.map { cells($0, byNeighbourhood) }
    let ranges = gaps.compactMap(\.required)
    let required = ranges.count == gaps.count ? ranges.reduce(0) { $0 + $1.lowerBound }...ranges.reduce(0) { $0 + $1.upperBound } : nil
    let actuals = gaps.compactMap(\.actual)
    let actual = actuals.count == gaps.count ? actuals.reduce(0, +) : nil
    let places = byNeighbourhood ? 3 : 2
    return rows[0].indices.map { index in
      switch index {
      case 0: .text(say("Cộng", "Total"))
      case 1..<places: .text("")
      case places + 1...places + 4: UnitView.bounds(required)[index - places - 1]
      case places + 7: percent(actual, required)
      default: sum(rows.map { $0[index] })
      }
    }
  }

  private static func sum(_ cells: [Table.Cell]) -> Table.Cell {
    let numbers = cells.compactMap { if case .number(let number) = $0 { number } else { nil } }
    return numbers.count == cells.count ? .number(numbers.reduce(0, +)) : .unknown
  }

  /// Points out teams of a size that the rule does not allow, and neighbourhoods that lack the team it asks for.
  static func tell(_ gaps: [StrengthGap]) {
    for team in gaps.flatMap(\.outside).sorted(by: { $0.id < $1.id }) {
      let range = "\(team.allowed.lowerBound)–\(team.allowed.upperBound)"
      Terminal.talk(
        say(
          "\(team.name) (số \(team.id)): \(team.actual) người, ngoài khung \(range) người mỗi tổ (\(team.legalBasis)).",
          "\(team.name) (id \(team.id)): \(team.actual) members, outside the \(range) of a team (\(team.legalBasis))."))
    }
    let lacking = gaps.flatMap { gap in gap.withoutTeam.map { "\($0.value.name) (\(gap.ward.value.name))" } }
    if lacking.isEmpty { return }
    let some = lacking.prefix(10).joined(separator: "; ") + (lacking.count > 10 ? "; …" : "")
    Terminal.talk(
      say(
        "\(lacking.count) khu phố chưa ghi tổ nào, quân số quy định vẫn tính: \(some).",
        "\(English.count(lacking.count, "neighbourhood")) without a team in the book, of which the requirement is counted: \(some)."))
  }
}
