internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How figures of years print.
enum IndicatorView {
  /// What a page shows of them.
  static let pageColumns = [
    "id", "year", "ward", "code", "value", "of", "rate", "direction", "trend", "previous", "previousOf", "difference", "wardsSum",
    "wardsKnown",
    "wards",
    "source", "note",
  ]

  static func table(_ listings: [YearFigureListing], isPage: Bool = false) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .plainNumber("year", say("Năm", "Year")), .init("ward", say("Phường, xã", "Ward")),
      .init("code", say("Chỉ tiêu", "Indicator")), .number("value", say("Số liệu", "Value")),
      .number("of", say("Trên tổng số", "Of"), mayBeLeftOut: true), share("rate", say("Tỷ lệ", "Rate")),
      .init("direction", say("Chiều hướng", "Direction"), mayBeLeftOut: true),
      .init("trend", say("Theo số liệu", "By the counts"), mayBeLeftOut: true),
      .number("previous", say("Năm trước", "Year before"), mayBeLeftOut: true),
      .number("previousOf", say("Năm trước, trên tổng số", "Year before, of"), mayBeLeftOut: true),
      .number("difference", say("Tăng, giảm", "Difference"), mayBeLeftOut: true),
      .number("wardsSum", say("Các phường cộng lại", "Sum of wards"), mayBeLeftOut: true),
      .number("wardsSumOf", say("Các phường cộng lại, trên tổng số", "Sum of wards, of"), mayBeLeftOut: true),
      .number("wardsKnown", say("Số phường đã có số liệu", "Wards known"), mayBeLeftOut: true),
      .number("wards", say("Số phường", "Wards"), mayBeLeftOut: true), .init("source", say("Nguồn", "Source"), mayBeLeftOut: true),
      .init("note", say("Ghi chú", "Note"), mayBeLeftOut: true),
    ]
    return Table(columns: columns, rows: listings.map { cells($0, isPage: isPage) }, unknownText: "–")
  }

  private static func share(_ key: String, _ title: String) -> Table.Column {
    var column = Table.Column.number(key, title, mayBeLeftOut: true)
    column.isShare = true
    return column
  }

  private static func cells(_ listing: YearFigureListing, isPage: Bool) -> [Table.Cell] {
    let (figure, sum) = (listing.figure, listing.wards)
    return [
      .number(Int(listing.id.number)), .number(figure.year.year), .init(listing.ward?.value.name),
      .text(isPage ? say(figure.code.alsoWritten[0], figure.code.rawValue) : figure.code.rawValue),
      .init(figure.value), .init(figure.valueOf), rate(figure), .init(figure.direction?.rawValue), .init(listing.counted?.rawValue),
      .init(listing.previous?.value),
      .init(listing.previous?.valueOf), .init(listing.difference), .init(sum?.value), .init(sum?.valueOf),
      .init(sum?.value == nil ? nil : sum?.known), .init(sum?.value == nil ? nil : sum?.wards), .init(figure.source), .init(figure.note),
    ]
  }

  private static func rate(_ figure: YearFigure) -> Table.Cell {
    guard let value = figure.value, let whole = figure.valueOf, whole > 0 else { return .unknown }
    return .share(value, of: whole)
  }

  /// What does not fit together in a list, said beside it.
  static func contradictions(_ listings: [YearFigureListing]) -> [String] {
    listings.compactMap { listing in
      guard let sum = listing.wards, sum.contradicts(listing.figure) else { return nil }
      let (figure, code) = (listing.figure, listing.figure.code)
      return say(
        "\(code.term), năm \(figure.year): cả địa bàn ghi \(Vietnamese.counts(figure.value, of: figure.valueOf)), "
          + "\(sum.known)/\(sum.wards) phường cộng lại \(Vietnamese.counts(sum.value, of: sum.valueOf)).",
        "\(code.termEnglish), \(figure.year): \(English.counts(figure.value, of: figure.valueOf)) stated for the whole office, "
          + "\(English.counts(sum.value, of: sum.valueOf)) by \(sum.known) of its \(English.count(sum.wards, "ward")).")
    }
  }
}
