internal import Recognition

extension ReportWarning {
  var vietnameseOfPeople: String {
    switch self {
    case .mayBeOthers(let ids):
      "Trong sổ còn mục cùng tên có thể là một (số \(Self.list(ids))); khen thưởng ghi ở đó không có trong bản này. Đối chiếu bằng lệnh: "
        + "sovang check duplicates."
    case .eligibilityNotVerified(let basis): "Quy định này chưa đối chiếu với văn bản gốc hoặc thiếu số liệu: \(basis)."
    case .conditionsOutsideTheBook:
      "Sổ chỉ xét thời gian tham gia, khen thưởng và việc tạm dừng khen thưởng (kỷ luật, khiếu nại, tố cáo, thanh tra) đã ghi. Phải kiểm "
        + "tra riêng: nhận xét hoàn thành tốt nhiệm vụ; bị truy cứu trách nhiệm hình sự hoặc đưa vào cơ sở bắt buộc; bị tước danh hiệu Công an nhân dân."
    case .serviceTakenToGoOn(let day):
      "Sổ chưa đến ngày \(day.slashed); ai chưa ghi ngày cuối thì coi như còn tham gia đến ngày đó."
    case .yearsForHigherTitlesNotKnown:
      "Số năm liên tục để xét danh hiệu cao hơn chưa được đối chiếu với văn bản nên sổ không kết luận ai đủ; tra văn bản của thời kỳ đó."
    default: ""
    }
  }

  var englishOfPeople: String {
    switch self {
    case .mayBeOthers(let ids):
      "The book has others of this name that may be one (\(Self.list(ids))); awards entered there are not in this. Compare with: "
        + "sovang check duplicates."
    case .eligibilityNotVerified(let basis): "This rule was not compared with the legal text, or lacks its figures: \(basis)."
    case .conditionsOutsideTheBook:
      "The book looks at the service, awards and holds (discipline, complaints, inspections) that are entered. To be checked besides: tasks "
        + "completed well; prosecution or compulsory education; a stripped police title."
    case .serviceTakenToGoOn(let day):
      "The book has not reached \(day); whoever has no last day is taken to serve until then."
    case .yearsForHigherTitlesNotKnown:
      "How many years in a row a higher title asks for was not compared with the legal text, so the book does not say who has enough."
    default: ""
    }
  }

  private static func list(_ ids: [Identifier<Recipient>]) -> String { ids.map(\.description).joined(separator: ", ") }
}
