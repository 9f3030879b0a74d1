internal import Recognition
internal import VietnameseText

extension YearReport {
  /// What was done for the force, beside its strength.
  func supportBlocks(in language: Language) -> [Page.Block] {
    let training = facts.support?.training.map { $0.sentence(in: language) } ?? language.unknown
    let visits = facts.support?.visits.map { $0.sentence(in: language) } ?? language.unknown
    return [
      .line(language.pick(vi: "Tập huấn: ", en: "Training: ") + training + "."),
      .line(language.pick(vi: "Thăm hỏi, hỗ trợ thành viên khó khăn: ", en: "Visits to members in hardship: ") + visits + "."),
    ]
  }
}

extension SupportFigures.Training {
  /// "02 buổi, 76 lượt người dự".
  func sentence(in language: Language) -> String {
    let held = language.pick(vi: "\(language.count(sessions)) buổi", en: English.count(sessions, "session"))
    guard sessions > 0 else { return held }
    let came = attended.map { language.pick(vi: "\(Figures.grouped($0)) lượt người dự", en: "attended by \(Figures.grouped($0))") }
    return held + ", " + (came ?? language.pick(vi: "số người dự chưa đếm đủ", en: "attendance not counted at every one"))
  }

  var json: JSONValue { ["sessions": .int(sessions), "attended": JSONValue(attended)] }
}

extension SupportFigures.Visits {
  /// "02 hoàn cảnh, đã thăm 01 lần, còn nợ 02 lần, hỗ trợ 1.000.000 đồng".
  func sentence(in language: Language) -> String {
    [
      language.pick(vi: "\(language.count(cases)) hoàn cảnh", en: English.count(cases, "open case")),
      language.pick(vi: "đã thăm \(language.count(paid)) lần", en: "\(English.count(paid, "visit")) paid"),
      owed.map { language.pick(vi: "còn nợ \(language.count($0)) lần", en: "\($0) owed") },
      paid == 0 ? nil : amount.map { language.pick(vi: "hỗ trợ ", en: "given ") + Figures.money($0.amount) },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  var json: JSONValue {
    ["cases": .int(cases), "visits": .int(paid), "owed": JSONValue(owed), "amount": JSONValue(amount?.amount)]
  }
}
