internal import RecognitionReports

extension WorkbookError {
  func message(in language: Language) -> Message { language == .vi ? vietnamese : english }

  private var vietnamese: Message {
    switch self {
    case .tooManyRows(let sheet, let rows):
      Message(
        "Trang “\(sheet)” có \(Vietnamese.number(rows)) dòng, một trang bảng tính chỉ chứa được 1.048.576 dòng.",
        "Lọc bớt bằng tùy chọn của lệnh, hoặc xuất CSV: -O csv.")
    case .textTooLong(let sheet, let cell):
      Message(
        "Chữ ở trang “\(sheet)”, ô \(cell) dài quá 32.767 ký tự, một ô bảng tính không chứa được.", "Xuất định dạng khác, như -O csv.")
    case .cannotWrite(let why):
      Message("Không lập được bảng tính: \(Vietnamese.reason(why)).", "Kiểm tra chỗ trống và quyền ghi trong thư mục tạm.")
    }
  }

  private var english: Message {
    switch self {
    case .tooManyRows(let sheet, let rows):
      Message(
        "The sheet “\(sheet)” has \(English.number(rows)) rows; a sheet of a workbook holds 1,048,576.",
        "Narrow the list by the command's options, or print CSV: -O csv.")
    case .textTooLong(let sheet, let cell):
      Message(
        "The text on sheet “\(sheet)”, cell \(cell), is longer than the 32,767 characters a cell holds.",
        "Print another format, such as -O csv.")
    case .cannotWrite(let why):
      Message("The workbook cannot be made: \(Quoting.oneLine(why)).", "Check the room and who may write in the temporary folder.")
    }
  }
}
