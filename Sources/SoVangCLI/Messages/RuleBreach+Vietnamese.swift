internal import Recognition

extension RuleBreach {
  var vietnamese: Message {
    Message("\(factInVietnamese)\(textInVietnamese)", remedyInVietnamese)
  }

  private var factInVietnamese: String {
    switch matter {
    case .competence(let issuer, let code, let day, let holders):
      "Ngày \(Vietnamese.day(day)), \(Quoting.oneLine(issuer)) không có thẩm quyền tặng \(code); thẩm quyền thuộc "
        + Vietnamese.list(holders, separator: "; ")
    case .competenceFaint(let issuer, let code):
      "Thẩm quyền của \(Quoting.oneLine(issuer)) tặng \(code) chưa được đối chiếu với văn bản"
    case .competenceNotKnown(let issuer, let code, let day, let holders) where holders.isEmpty:
      "Sổ chưa có quy định về thẩm quyền tặng \(code) vào ngày \(Vietnamese.day(day)), nên chưa rõ thẩm quyền của "
        + Quoting.oneLine(issuer)
    case .competenceNotKnown(let issuer, let code, let day, let holders):
      "Chưa rõ \(Quoting.oneLine(issuer)) có thẩm quyền tặng \(code) vào ngày \(Vietnamese.day(day)) không; theo sổ, thẩm quyền thuộc "
        + Vietnamese.list(holders, separator: "; ")
    case .sameAchievement(let award):
      "Thành tích này đã được khen thưởng ở mục số \(award); một thành tích chỉ khen thưởng một lần"
    case .titleAgain(let award): "Đối tượng đã đạt danh hiệu này cho cùng năm thành tích, ở mục số \(award)"
    case .once(let code, let award): "\(code) chỉ tặng một lần cho một người và đã tặng ở mục số \(award)"
    case .hold(let hold, let ground, let from, let to):
      "Đối tượng đang tạm dừng khen thưởng (mục số \(hold): \(ground.alsoWritten[0])) từ ngày \(Vietnamese.day(from))"
        + (to.map { " đến ngày \(Vietnamese.day($0))" } ?? "")
    case .meritAfterDiscipline(let hold, let ended):
      "Kỷ luật (mục tạm dừng số \(hold)) kết thúc ngày \(Vietnamese.day(ended)), thành tích tính từ ngày đó; thành tích này có trước"
    case .themeGround(let award):
      "Khen thưởng số \(award) là đột xuất hoặc chuyên đề, không làm căn cứ đề nghị khen thưởng công trạng"
    case .share(let code, let held, let base, let among, let most):
      "Có \(Vietnamese.number(held)) người đạt \(code), vượt mức tối đa \(Vietnamese.number(most)) tính trên "
        + "\(Vietnamese.number(among)) người đạt \(base), kể cả người đạt \(code)"
    }
  }

  private var textInVietnamese: String {
    guard let law else { return "." }
    return " (\(Quoting.oneLine(law.basis, atMost: 300))\(law.status.isVerified ? "" : "; chưa đối chiếu với văn bản gốc"))."
  }

  private var remedyInVietnamese: String {
    switch matter {
    case .sameAchievement(let award):
      "Bỏ dòng này, hoặc ghi rõ thành tích khác; xem: sovang award show \(award)."
    case .titleAgain(let award):
      "Nếu là một, gạch bỏ mục ghi trùng; nếu năm thành tích sai thì sửa; xem: sovang award show \(award)."
    case .once(_, let award): "Kiểm tra lại có phải cùng một người; xem: sovang award show \(award)."
    case .hold(let hold, _, _, _): "Chờ kết luận; khi đã có, ghi ngày kết thúc bằng lệnh: sovang hold end \(hold) --on NGÀY."
    case .share(let code, _, _, _, let most):
      isOverridable
        ? "Đối chiếu với quyết định; xem: sovang award list; nếu có căn cứ, \(reasonInVietnamese)."
        : "Rút danh sách còn tối đa \(most) người đạt \(code), rồi nhập lại."
    case .competenceNotKnown(_, let code, _, _):
      "Đối chiếu với văn bản; nếu có căn cứ, ghi vào sổ: sovang law add competence authority=CƠ-QUAN awardCode=\(code) "
        + "validFrom=NGÀY legalBasis=VĂN-BẢN."
    case .meritAfterDiscipline: "Thành tích chỉ tính từ sau khi chấp hành xong kỷ luật; kiểm tra năm thành tích."
    case .themeGround: "Lấy thành tích thường xuyên làm căn cứ, hoặc để trống cột ground."
    case .competence, .competenceFaint:
      "Kiểm tra cơ quan ban hành, hình thức và quyết định\(isOverridable ? "; nếu có văn bản khác cho phép, \(reasonInVietnamese)" : "")."
    }
  }

  /// Where a reason is given.
  private var reasonInVietnamese: String {
    switch (isProposed, weight) {
    case (true, _): "nêu lý do khi ký: sovang decision sign … --override LÝ-DO"
    case (false, .doubtful): "ghi lý do: sovang award override SỐ --reason LÝ-DO, hoặc nhập lại danh sách với --override LÝ-DO"
    case (false, _): "nhập với --override LÝ-DO"
    }
  }
}
