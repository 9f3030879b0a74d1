internal import Recognition
internal import RecognitionStore

extension ServiceProblem {
  var vietnamese: Message {
    switch self {
    case .notAPerson(let id, let type):
      Message("Đối tượng số \(id) là \(Vietnamese.type(type)), không có thời gian tham gia lực lượng.", "Ghi cho từng người.")
    case .endsBeforeItStarts(let from, let to):
      Message("Ngày cuối \(Vietnamese.day(to)) trước ngày đầu \(Vietnamese.day(from)).", "Kiểm tra lại, có thể hai ngày đã ghi ngược.")
    case .ended(let term, let day):
      Message(
        "Thời gian tham gia số \(term) đã kết thúc ngày \(Vietnamese.day(day)).",
        "Nếu ghi sai: sovang recipient service void \(term) --reason LÝ-DO, rồi ghi lại.")
    case .beforeBirth(let person, let from, let year):
      Message(
        "Ngày đầu \(Vietnamese.day(from)) trước năm sinh \(year) của người này.",
        "Kiểm tra lại ngày; nếu năm sinh ghi sai: sovang recipient edit \(person) --birth-year NĂM --reason LÝ-DO.")
    case .forceNotThere(let force, let validity):
      Message(
        "\(force.term) chỉ có \(Vietnamese.span(validity)) (Luật 30/2023/QH15).",
        "Ghi riêng thời gian của từng lực lượng, mỗi lực lượng trong thời gian của nó, bằng --from và --to.")
    case .known(let term):
      Message("Sổ đã có đúng thời gian tham gia này, số \(term).", "Không cần ghi thêm; xem: sovang recipient service list.")
    case .noRule(let award, let day):
      Message(
        "Sổ chưa có quy định về thời gian để xét tặng \(award ?? "hình thức nào") vào ngày \(Vietnamese.day(day)).",
        "Sổ lập bằng phiên bản cũ thì bổ sung bằng lệnh: sovang law add eligibility-rules --bundled; ngoài ra tra văn bản và ghi: "
          + "\(Self.lawAdd(award, on: day, years: "SỐ-NĂM", code: "MÃ", basis: "VĂN-BẢN")).")
    }
  }

  var english: Message {
    switch self {
    case .notAPerson(let id, let type):
      Message("Recipient \(id) is of the type \(type.rawValue) and serves nowhere.", "Enter it for each person.")
    case .endsBeforeItStarts(let from, let to):
      Message("The last day, \(to), comes before the first, \(from).", "Check both; they may have been swapped.")
    case .ended(let term, let day):
      Message(
        "The term of service \(term) ended on \(day).",
        "If that is wrong: sovang recipient service void \(term) --reason REASON, then enter it anew.")
    case .beforeBirth(let person, let from, let year):
      Message(
        "The first day, \(from), comes before this person's birth in \(year).",
        "Check the day; if the birth year is wrong: sovang recipient edit \(person) --birth-year YEAR --reason REASON.")
    case .forceNotThere(let force, let validity):
      Message(
        "\(force.term) was there \(English.span(validity)) only (Luật 30/2023/QH15).",
        "Enter the time in each force on its own, within that force's days, by --from and --to.")
    case .known(let term):
      Message("The book has exactly this term of service, id \(term).", "There is nothing to add; see: sovang recipient service list.")
    case .noRule(let award, let day):
      Message(
        "The book has no rule of service for \(award ?? "any award") on \(day).",
        "A register of an older version gets the rules with: sovang law add eligibility-rules --bundled; else look the law up and enter it: "
          + "\(Self.lawAdd(award, on: day, years: "YEARS", code: "CODE", basis: "TEXT")).")
    }
  }

  private static func lawAdd(_ award: String?, on day: CivilDate, years: String, code: String, basis: String) -> String {
    "sovang law add eligibility-rules code=\(code) awardCode=\(award ?? code) force=to-bao-ve-antt countedForces=to-bao-ve-antt "
      + "yearsMen=\(years) yearsWomen=\(years) validFrom=\(day) legalBasis=\(basis)"
  }
}
