internal import Recognition

extension YearReport {
  /// The yearly classification by sort; apart from awards, none of which it is.
  func safetyBlocks(in language: Language) -> [Page.Block] {
    guard let counts = facts.safety else { return [.line(Phrase.capitalised(language.unknown) + ".")] }
    var share = Table.Column.number("share", language.pick(vi: "Tỷ lệ đạt", en: "Share that met it"))
    share.isShare = true
    let columns: [Table.Column] = [
      .init("kind", language.pick(vi: "Đối tượng", en: "Classified")),
      .number("classified", language.pick(vi: "Đã phân loại", en: "Number")),
      .number("met", language.pick(vi: "Đạt", en: "Met")), .number("notMet", language.pick(vi: "Chưa đạt", en: "Did not")), share,
    ]
    let rows: [[Table.Cell]] = counts.map { count in
      [
        .text(count.subject.term(in: language)), .number(count.classified), .number(count.met), .number(count.notMet),
        .share(count.met, of: count.classified),
      ]
    }
    return [.table(Table(columns: columns, rows: rows, unknownText: language.unknown))]
  }
}

extension SafetyCount {
  var json: JSONValue {
    ["kind": .string(subject.rawValue), "classified": .int(classified), "met": .int(met), "notMet": .int(notMet)]
  }
}

extension SafetyClassification.Subject {
  func term(in language: Language) -> String {
    switch self {
    case .ward: language.pick(vi: "Phường, xã", en: "Wards")
    case .neighbourhood: language.pick(vi: "Khu dân cư", en: "Neighbourhoods")
    case .agency: language.pick(vi: "Cơ quan", en: "Agencies")
    case .school: language.pick(vi: "Cơ sở giáo dục", en: "Schools")
    case .enterprise: language.pick(vi: "Doanh nghiệp", en: "Enterprises")
    }
  }
}
