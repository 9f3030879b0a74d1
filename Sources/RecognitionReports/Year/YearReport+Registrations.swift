internal import Recognition

extension YearReport {
  /// Who registered for emulation and how many of them were awarded what they aimed at; in counts alone.
  func registrationBlocks(in language: Language) -> [Page.Block] {
    guard let counts = facts.registrations else { return [.line(Phrase.capitalised(language.unknown) + ".")] }
    var share = Table.Column.number("share", language.pick(vi: "Tỷ lệ", en: "Share"))
    share.isShare = true
    let columns: [Table.Column] = [
      .init("kind", language.pick(vi: "Danh hiệu, hình thức", en: "Title or form")),
      .number("registered", language.pick(vi: "Đăng ký", en: "Registered")),
      .number("awarded", language.pick(vi: "Được công nhận", en: "Awarded")), share,
    ]
    let rows: [[Table.Cell]] = counts.map { count in
      [
        .text(count.kind.title(in: language)), .number(count.registered), .number(count.awarded),
        .share(count.awarded, of: count.registered),
      ]
    }
    let (registered, awarded) = (counts.reduce(0) { $0 + $1.registered }, counts.reduce(0) { $0 + $1.awarded })
    let total: [Table.Cell] = [.text(language.total), .number(registered), .number(awarded), .share(awarded, of: registered)]
    return [.table(Table(columns: columns, rows: rows, total: total, unknownText: language.unknown))]
  }
}

extension RegistrationCount {
  func json(in language: Language) -> JSONValue {
    [
      "kind": .string(kind.code), "title": .string(kind.title(in: language)), "registered": .int(registered), "awarded": .int(awarded),
    ]
  }
}
