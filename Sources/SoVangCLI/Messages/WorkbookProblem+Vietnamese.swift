internal import Recognition

extension WorkbookProblem {
  /// - Parameter value: what stands in the cell, or the sheet that was named.
  func vietnamese(value: String) -> Message {
    switch self {
    case .oldOrEncrypted:
      Message(
        "Đây là bảng tính kiểu cũ (.xls) hoặc có mật khẩu.",
        "Mở bằng chương trình bảng tính, bỏ mật khẩu nếu có, lưu lại dạng Excel Workbook (.xlsx) hoặc CSV UTF-8 rồi nhập tệp đó.")
    case .damaged(let part):
      Message(
        "Bảng tính bị cắt cụt hoặc bị hỏng\(part.isEmpty ? "" : " (phần \(Quoting.oneLine(part)))"); chưa đọc dòng nào.",
        "Chép hoặc xin lại tệp; hoặc mở bằng chương trình bảng tính, lưu thành tệp mới rồi nhập tệp đó.")
    case .notAWorkbook:
      Message("Đây là tệp nén, không phải bảng tính xlsx.", "Giải nén rồi nhập tệp bảng tính hoặc CSV ở trong.")
    case .tooLarge(let megabytes):
      Message(
        "Bảng tính này bung ra quá \(megabytes) MB; chưa đọc dòng nào.", "Chia thành nhiều bảng tính, hoặc lưu danh sách dạng CSV UTF-8.")
    case .tooManyTexts(let most):
      Message(
        "Bảng tính này có quá \(Vietnamese.number(most)) đoạn chữ dùng chung; chưa đọc dòng nào.",
        "Chia thành nhiều bảng tính, hoặc lưu danh sách dạng CSV UTF-8.")
    case .tooManyMerges(let most):
      Message(
        "Một trang của bảng tính này có quá \(Vietnamese.number(most)) ô gộp; chưa đọc dòng nào.",
        "Bỏ gộp ô, hoặc lưu danh sách dạng CSV UTF-8.")
    case .noSuchSheet(let known):
      Message("Bảng tính không có trang này.", "Dùng --sheet với một trong các trang: \(Vietnamese.list(known)).")
    case .whichSheet(let sheets):
      Message("Nhiều trang có tiêu đề của danh sách này: \(Vietnamese.list(sheets)).", "Chọn một trang bằng --sheet TÊN-TRANG.")
    case .noHeader(let required):
      Message(
        "Không trang nào có dòng tiêu đề của danh sách này.",
        "Danh sách cần các cột: \(Vietnamese.list(required.map(Vietnamese.field))); ghi tiêu đề trong 60 dòng đầu.")
    case .sheetOfText:
      Message("Tệp này không phải bảng tính, không có trang để chọn.", "Bỏ --sheet.")
    case .formulaWithoutValue:
      Message(
        "Ô này là công thức mà tệp không lưu kết quả.", "Mở bằng chương trình bảng tính rồi lưu lại, hoặc ghi thẳng giá trị vào ô.")
    case .errorValue: Message("Ô này báo lỗi công thức.", "Sửa công thức hoặc ghi thẳng giá trị vào ô.")
    case .mergedRows:
      Message("Ô này gộp qua nhiều dòng, không rõ dòng nào có giá trị ấy.", "Bỏ gộp ô và ghi giá trị vào từng dòng.")
    case .controlCharacter: Message("Ô này có ký tự điều khiển, không phải là chữ.", "Xóa ô rồi gõ lại nội dung.")
    }
  }
}
