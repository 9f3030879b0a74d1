internal import Recognition

extension CouncilProblem {
  /// - Parameter value: what was voted on, or the day of the meeting.
  func vietnamese(value: String) -> Message {
    switch self {
    case .votesTooFew(let proposal, let percent, let inFavour?, let members?, let basis):
      Message(
        "Hội đồng có \(members) thành viên, \(inFavour) phiếu tán thành; phải đạt từ \(percent) % tổng số thành viên (\(basis)).",
        "Nếu đã họp lại, ghi bằng lệnh: \(Self.meeting(proposal, on: value))")
    case .votesTooFew(let proposal, let percent, _, _, let basis):
      Message(
        "Chưa có phiếu của hội đồng; phải đạt từ \(percent) % tổng số thành viên (\(basis)).",
        "Ghi phiên họp bằng lệnh: \(Self.meeting(proposal, on: value))")
    case .openBallot(let proposal, let day, let basis):
      Message(
        "Phiên họp ngày \(Vietnamese.day(day)) biểu quyết công khai; hình thức này phải bỏ phiếu kín (\(basis)).",
        "Nếu ghi nhầm, gạch bỏ: sovang proposal void \(proposal) --meeting --reason LÝ-DO, rồi ghi lại với --ballot secret; "
          + "nếu đã bỏ phiếu lại: \(Self.meeting(proposal, on: value))")
    case .against(let proposal, let inFavour, let against, let blank, let day):
      Message(
        "Hội đồng họp ngày \(Vietnamese.day(day)) không tán thành: \(inFavour) phiếu tán thành, \(against) không tán thành, \(blank) trắng "
          + "(sổ không có quy định tỷ lệ phiếu cho hình thức này).",
        "Nếu ghi nhầm kết quả, ghi lại: sovang proposal decide \(proposal); nếu hội đồng đã họp lại: sovang proposal council "
          + "\(proposal) --held-on NGÀY --members SỐ --present SỐ --vote ….")
    case .votedOnNothing(let proposal, let asked):
      Message(
        "Không dòng nào của tờ trình này đề nghị hình thức đó\(asked.isEmpty ? "" : " (có: \(Vietnamese.list(asked)))").",
        "Nếu hội đồng đề nghị mức thấp hơn, ghi kết quả: sovang proposal decide -h; nếu ghi nhầm: sovang proposal void \(proposal) --meeting "
          + "--reason LÝ-DO.")
    case .afterOutcome(let proposal, let lines):
      Message(
        "Kết quả của \(lines.count == 1 ? "dòng" : "các dòng") số \(Vietnamese.list(lines.map(String.init))) có trước phiên họp này, nên phiếu "
          + "của phiên họp không tính cho kết quả đó.",
        "Nếu hội đồng xét lại, ghi lại kết quả: sovang proposal decide \(proposal) --lines \(LineNumbers.text(lines)) --on \(value).")
    case .anotherMeeting(let proposal, let day):
      Message(
        "Sổ đã có một phiên họp ngày \(Vietnamese.day(day)) về tờ trình này; phiên họp mới được ghi thêm, và phiếu mới nhất được tính.",
        "Nếu là một phiên họp ghi hai lần, gạch bỏ phiên vừa ghi: sovang proposal void \(proposal) --meeting --reason LÝ-DO.")
    }
  }

  private static func meeting(_ proposal: Int64, on what: String) -> String {
    "sovang proposal council \(proposal) --held-on NGÀY --members SỐ --present SỐ --vote \(what)=tán thành/không/trắng."
  }
}
