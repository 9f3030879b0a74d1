internal import Recognition
internal import RecognitionStore

extension ErasureProblem {
  var vietnamese: Message {
    switch self {
    case .kept(let recipient, let obstacle): obstacle.vietnamese(of: recipient)
    case .maybeAnother(let recipient, let lines):
      Message(
        "Có dòng mang tên này mà sổ không biết có phải của đối tượng số \(recipient) không: \(Vietnamese.list(lines.map(\.vietnamese))).",
        "Chạy lại, thêm cho từng dòng: --same \(lines[0]) nếu là của đối tượng này, --other \(lines[0]) nếu là của người khác.")
    case .notOfThisName(let line):
      Message("Dòng \(line) không mang tên đối tượng này.", "Bỏ dòng này ra; lệnh chỉ hỏi về những dòng mà thông báo đã nêu.")
    case .erased(let id):
      Message(
        "Thông tin của đối tượng số \(id) đã được xóa.", "Không sửa, gộp, xác nhận được nữa; người được khen về sau ghi thành mục mới.")
    case .notSwept(let recipient):
      Message(
        "Thông tin đã xóa khỏi sổ, nhưng chưa ghi đè được phần còn sót trong tệp.",
        "Đóng các chương trình đang mở sổ, xem đĩa còn chỗ, rồi chạy lại: sovang recipient erase \(recipient) --reason LÝ-DO.")
    }
  }
}

extension RetentionLaw.Obstacle {
  fileprivate func vietnamese(of recipient: Int64) -> Message {
    switch self {
    case .notEnded(let line):
      Message("\(line.vietnamese.capitalisedFirst) chưa kết thúc.", "Ghi ngày kết thúc trước; thời hạn lưu giữ tính từ đó.")
    case .noRule(let subject, let line):
      Message(
        "Sổ chưa có thời hạn lưu giữ cho \(line.vietnamese) (loại \(subject.rawValue)).",
        "Tra văn bản rồi ghi: sovang law add retention-rules subject=\(subject.rawValue) years=SỐ-NĂM validFrom=NGÀY legalBasis=VĂN-BẢN; sổ lập "
          + "bằng phiên bản cũ thì trước hết: sovang law add retention-rules --bundled.")
    case .forEver(let line, let law):
      Message(
        "\(line.vietnamese.capitalisedFirst) phải lưu giữ vĩnh viễn theo \(law.basis).", remedy(vi: law, recipient, "Không xóa được."))
    case .until(let day, let line, let law):
      Message(
        "\(line.vietnamese.capitalisedFirst) phải lưu giữ theo \(law.basis); xóa được từ ngày \(Vietnamese.day(day)).",
        remedy(vi: law, recipient, "Chạy lại từ ngày đó."))
    }
  }

  private func remedy(vi law: LawReference, _ recipient: Int64, _ plain: String) -> String {
    guard isUnverified else { return plain }
    return "\(plain) Thời hạn này chưa đối chiếu với văn bản; nếu pháp luật buộc xóa sớm hơn: "
      + "sovang recipient erase \(recipient) --early --reason LÝ-DO."
  }
}

extension BookLine {
  fileprivate var vietnamese: String { "\(Vietnamese.table(table)) số \(id)" + (isNamedOnly ? " (\(self))" : "") }
}
