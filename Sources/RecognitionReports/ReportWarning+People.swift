internal import Recognition

extension ReportWarning {
  var vietnameseOfPeople: String {
    switch self {
    case .mayBeOthers(let ids):
      "Trong sổ còn mục cùng tên có thể là một (số \(Self.list(ids))); khen thưởng ghi ở đó không có trong bản này. Đối chiếu bằng lệnh: "
        + "sovang check duplicates."
    case .eligibilityNotVerified(let basis): "Quy định này chưa đối chiếu với văn bản gốc hoặc thiếu số liệu: \(basis)."
    case .conditionsOutsideTheBook(let law, let conditions):
      "\(law): sổ chỉ xét thời gian, khen thưởng và việc tạm dừng khen thưởng (kỷ luật, khiếu nại, tố cáo, thanh tra) đã ghi. Phải kiểm tra "
        + "riêng: \(conditions ?? "các điều kiện khác của văn bản")."
    case .serviceTakenToGoOn(let day):
      "Sổ chưa đến ngày \(day.slashed); ai chưa ghi ngày cuối thì coi như còn tham gia đến ngày đó."
    case .noStreakRule(let title, let day):
      "Sổ chưa có quy định nào ngày \(day.slashed) về số năm liên tục đạt \(title), nên không kết luận ai đủ; tra văn bản và ghi: "
        + LawAdvice.streak(of: title, to: nil, Validity(from: day, to: nil), in: .vi) + "."
    case .streakRuleNotVerified(let basis): "Quy định này chưa đối chiếu với văn bản gốc hoặc thiếu số liệu: \(basis)."
    case .streakConditions(let law, let conditions): "\(law) còn đòi hỏi, sổ không xét: \(conditions)."
    default: ""
    }
  }

  var englishOfPeople: String {
    switch self {
    case .mayBeOthers(let ids):
      "The book has others of this name that may be one (\(Self.list(ids))); awards entered there are not in this. Compare with: "
        + "sovang check duplicates."
    case .eligibilityNotVerified(let basis): "This rule was not compared with the legal text, or lacks its figures: \(basis)."
    case .conditionsOutsideTheBook(let law, let conditions):
      "\(law): the book looks at the service, awards and holds (discipline, complaints, inspections) that are entered. To be checked "
        + "besides: \(conditions ?? "what else the text asks")."
    case .serviceTakenToGoOn(let day):
      "The book has not reached \(day); whoever has no last day is taken to serve until then."
    case .noStreakRule(let title, let day):
      "The book has no rule of \(day) on years in a row with \(title), so it does not say who has enough; look the text up and enter it: "
        + LawAdvice.streak(of: title, to: nil, Validity(from: day, to: nil), in: .en) + "."
    case .streakRuleNotVerified(let basis): "This rule was not compared with the legal text, or lacks its figure: \(basis)."
    case .streakConditions(let law, let conditions): "\(law) asks besides, which the book does not judge: \(conditions)."
    default: ""
    }
  }

  private static func list(_ ids: [Identifier<Recipient>]) -> String { ids.map(\.description).joined(separator: ", ") }
}
