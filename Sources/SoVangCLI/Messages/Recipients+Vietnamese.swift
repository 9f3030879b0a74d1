internal import Recognition
internal import RecognitionStore

extension EarlierRecipient {
  /// "số 2 (sinh năm 1982; Phường 4; khen thưởng: GK_HUYEN năm 2022, số 2)", "số 2 (chỉ lưu hành nội bộ)".
  var vietnamese: String { "số \(id) (\(particulars?.vietnamese ?? "chỉ lưu hành nội bộ"))" }
}

extension EarlierRecipient.Particulars {
  fileprivate var vietnamese: String {
    let parts = [
      name.map { "tên trong sổ \(Vietnamese.quoted($0))" }, birthYear.map { "sinh năm \($0)" } ?? "không ghi năm sinh",
      idDigits.map { "ba số cuối CCCD \($0)" },
      wards.isEmpty ? "không ghi phường, xã" : Vietnamese.list(wards),
      awards.isEmpty
        ? "chưa có khen thưởng"
        : "khen thưởng: " + Vietnamese.list(awards.map { "\($0.kind) năm \($0.year), số \($0.id)" }, separator: "; "),
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }
}

extension EarlierRecipient {
  /// The way out for one who may be this earlier recipient.
  func vietnameseRemedy(_ outcome: Outcome) -> String {
    switch outcome {
    case .entered(let new):
      "Nếu là một: sovang recipient merge \(id) \(new) --reason LÝ-DO; nếu là hai, ghi điều phân biệt: sovang recipient edit \(new) "
        + "--birth-year NĂM --reason LÝ-DO, hoặc --id-digits BA-SỐ-CUỐI --reason LÝ-DO."
    case .takenFor:
      "Đã ghi cho người này; nếu là người khác, ghi điều phân biệt: sovang recipient edit \(id) --id-digits BA-SỐ-CUỐI --reason LÝ-DO, gạch bỏ mục vừa "
        + "ghi và nhập lại với cột idDigits."
    case .leftOut:
      "Chưa ghi dòng này; nếu là một, ghi năm sinh và phường như trong sổ; xem: sovang recipient show \(id)."
    }
  }
}

extension CheckFinding {
  static func likelySameInVietnamese(_ name: String?, _ recipients: [EarlierRecipient]) -> Message {
    let ids = recipients.map { String($0.id) }
    return Message(
      "Có thể là một, cùng tên\(name.map { " " + Vietnamese.quoted($0) } ?? ""): \(Vietnamese.list(recipients.map(\.vietnamese), separator: "; ")).",
      "Nếu là một: sovang recipient merge \(ids.prefix(2).joined(separator: " ")) --reason LÝ-DO; nếu không, ghi điều phân biệt: "
        + "sovang recipient edit SỐ --birth-year NĂM --reason LÝ-DO, hoặc --id-digits BA-SỐ-CUỐI --reason LÝ-DO.")
  }
}

extension RecipientProblem {
  var vietnamese: Message {
    switch self {
    case .known(let id):
      Message("Sổ đã có đúng đối tượng này, số \(id).", "Dùng mục đó: sovang recipient show \(id).")
    case .merged(let id, let into):
      Message(
        "Đối tượng số \(id) đã được gộp vào số \(into).",
        "Dùng số \(into) thay cho số \(id); nếu gộp nhầm: sovang recipient unmerge \(id) --reason LÝ-DO.")
    case .mergeOfItself(let id):
      Message("Không gộp một mục với chính nó (số \(id)).", "Nêu hai số khác nhau: sovang recipient merge GIỮ-LẠI GỘP-VÀO.")
    case .mergeOfTypes(let one, let other):
      Message(
        "Một bên là \(Vietnamese.type(one)), một bên là \(Vietnamese.type(other)); chỉ gộp hai mục cùng loại.",
        "Kiểm tra lại hai số bằng lệnh: sovang recipient list.")
    case .mergeOfVisibilities(let id):
      Message(
        "Một mục chỉ lưu hành nội bộ, mục số \(id) thì công khai; gộp lại sẽ lộ tên.",
        "Nếu là một, trước hết: sovang recipient edit \(id) --visibility internal --reason LÝ-DO.")
    case .notMerged(let id):
      Message("Đối tượng số \(id) chưa được gộp vào mục nào.", "Xem các mục đã gộp: sovang recipient list --status merged.")
    case .notOfType(let option, let type):
      Message("\(option) không dùng cho \(Vietnamese.type(type)).", "Bỏ \(option).")
    }
  }
}
