internal import Recognition

/// Recipients of one kind of award and one type, as the list of a decision has them: collectives, people, households.
struct AwardBlock<Line: Sendable>: Sendable {
  var kind: AwardKind
  var type: RecipientType
  var lines: [Line]

  /// "Giấy khen của Chủ tịch UBND cấp huyện: tập thể".
  func title(in language: Language) -> String { "\(kind.title(in: language)): \(type.term(in: language))" }

  /// Blocks by kind, the highest first, then collectives before people before households; lines keep their order.
  static func blocks(of lines: [Line], _ kind: (Line) -> AwardKind, _ type: (Line) -> RecipientType) -> [AwardBlock] {
    let kinds = Dictionary(lines.map { (kind($0).code, kind($0)) }) { first, _ in first }.values
      .sorted { ($0.precedence, $0.code) < ($1.precedence, $1.code) }
    let types: [RecipientType] = [.collective, .individual, .household]
    return kinds.flatMap { kind in types.map { (kind, $0) } }.map { pair in
      AwardBlock(kind: pair.0, type: pair.1, lines: lines.filter { kind($0).code == pair.0.code && type($0) == pair.1 })
    }.filter { !$0.lines.isEmpty }
  }
}

extension Language {
  /// "05 tập thể, 30 cá nhân": how many of each type there are, none left unsaid.
  func counts(of types: [RecipientType]) -> String {
    let order: [RecipientType] = [.collective, .individual, .household]
    let parts = order.compactMap { type -> String? in
      let number = types.filter { $0 == type }.count
      return number == 0 ? nil : type.counted(number, in: self)
    }
    return parts.joined(separator: ", ")
  }
}
