internal import Recognition

extension ServiceLength {
  /// "13 năm 4 tháng 12 ngày"; parts of nothing are left out.
  func term(in language: Language) -> String {
    let parts: [(Int, vi: String, en: String)] = [
      (years, "năm", years == 1 ? "year" : "years"), (months % 12, "tháng", months % 12 == 1 ? "month" : "months"),
      (days, "ngày", days == 1 ? "day" : "days"),
    ]
    let told = parts.filter { $0.0 > 0 }.map { "\($0.0) \(language.pick(vi: $0.vi, en: $0.en))" }
    return told.isEmpty ? language.pick(vi: "0 ngày", en: "0 days") : told.joined(separator: " ")
  }

  var json: JSONValue { ["years": .int(years), "months": .int(months % 12), "days": .int(days)] }

  /// Years, months and days as cells.
  var cells: [Table.Cell] { [.number(years), .number(months % 12), .number(days)] }
}

extension MedalClaim.Verdict {
  func term(in language: Language) -> String {
    switch self {
    case .due: language.pick(vi: "đến hạn", en: "due")
    case .cannotTell: language.pick(vi: "chưa kết luận được", en: "cannot tell")
    case .notYet: language.pick(vi: "chưa đến hạn", en: "not yet")
    case .suspended: language.pick(vi: "tạm dừng xét", en: "suspended")
    case .held: language.pick(vi: "đã được tặng", en: "has it")
    case .excluded: language.pick(vi: "không thuộc đối tượng", en: "excluded")
    }
  }
}

extension MedalClaim.Reason {
  func sentence(of person: Identifier<Recipient>, in language: Language) -> String {
    language == .vi ? vietnamese(person) : english(person)
  }

  private func vietnamese(_ person: Identifier<Recipient>) -> String {
    switch self {
    case .alreadyGiven(let award, let once):
      "đã được tặng (khen thưởng số \(award))" + (once ? ", mỗi người chỉ được tặng một lần" : "")
    case .excluding(let award, let kind): "đã có \(kind) (khen thưởng số \(award))"
    case .yearsNotKnown: "sổ chưa có số năm theo quy định này; tra văn bản, không suy đoán"
    case .noServiceIn(let force): "quy định dành cho thành viên \(force.term); sổ chưa ghi thời gian ở lực lượng này"
    case .serviceEnded(let day): "thôi tham gia sau ngày \(day.slashed); quy định nói về người đang là thành viên, cần đối chiếu văn bản"
    case .hardFactorNotKnown: "sổ chưa có hệ số của địa bàn đặc biệt khó khăn"
    case .genderNotKnown(let men, let women):
      "chưa ghi giới tính: nam cần \(men) năm, nữ cần \(women) năm; bổ sung bằng lệnh: sovang recipient edit \(person) --gender GIỚI-TÍNH --reason LÝ-DO"
    case .enough(let needed): "đủ \(needed) năm"
    case .missing(let length, let needed): "cần \(needed) năm, còn thiếu \(length.term(in: .vi))"
    case .onHold(let ground, let from): "đang tạm dừng khen thưởng vì \(ground.alsoWritten[0]), từ ngày \(from.slashed)"
    case .countsFrom(let day): "sau kỷ luật, thời gian tính lại từ ngày \(day.slashed)"
    }
  }

  private func english(_ person: Identifier<Recipient>) -> String {
    switch self {
    case .alreadyGiven(let award, let once): "was given it before (award \(award))" + (once ? ", and it is given once" : "")
    case .excluding(let award, let kind): "has \(kind) (award \(award))"
    case .yearsNotKnown: "the book does not have the years of this rule; look them up, they are not guessed"
    case .noServiceIn(let force): "the rule is for members of \(force.term); no service there is entered"
    case .serviceEnded(let day): "served to \(day); the rule speaks of members, compare the text"
    case .hardFactorNotKnown: "the book does not have the factor of hard places"
    case .genderNotKnown(let men, let women):
      "gender not known: men need \(men) years, women \(women); give it with: sovang recipient edit \(person) --gender GENDER --reason REASON"
    case .enough(let needed): "has \(needed) years"
    case .missing(let length, let needed): "needs \(needed) years, \(length.term(in: .en)) missing"
    case .onHold(let ground, let from): "on hold since \(from): \(ground.rawValue)"
    case .countsFrom(let day): "after a discipline, service counts from \(day)"
    }
  }

  /// The full years asked for; nil where the reason is another.
  var needed: Int? {
    switch self {
    case .enough(let needed), .missing(_, let needed): needed
    default: nil
    }
  }

  var missing: ServiceLength? {
    if case .missing(let length, _) = self { length } else { nil }
  }
}

extension MedalClaim.CountedTerm {
  /// "Bảo vệ dân phố từ 01/03/2008 đến 30/06/2024: 16 năm 4 tháng, nhân 2".
  func sentence(in language: Language) -> String {
    let from = term.from.short(in: language)
    let to = term.to?.short(in: language) ?? language.pick(vi: "nay", en: "now")
    let span = language.pick(vi: "\(term.force.term) từ \(from) đến \(to)", en: "\(term.force.term) from \(from) to \(to)")
    guard let counted else { return span + language.pick(vi: ": không tính", en: ": not counted") }
    let times = factor == 1 ? "" : language.pick(vi: ", nhân \(factor)", en: ", times \(factor)")
    return "\(span): \(ServiceLength(counted).term(in: language))\(times)"
  }

  var json: JSONValue {
    [
      "id": .int(Int(id.number)), "force": .string(term.force.rawValue), "servedFrom": .string(term.from.description),
      "servedTo": JSONValue(term.to?.description), "hard": .bool(term.isHard), "countedFrom": JSONValue(counted?.lowerBound.description),
      "countedTo": JSONValue(counted?.upperBound.description), "factor": .int(factor),
    ]
  }
}
