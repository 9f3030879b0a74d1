internal import Recognition
internal import RecognitionStore

extension HistoryProblem {
  var vietnamese: Message {
    switch self {
    case .noSuchChange(let number, let newest):
      Message("Sổ không có lần ghi số \(number); các lần ghi mang số từ 1 đến \(newest).", "Xem các lần ghi: sovang log.")
    case .otherFingerprint(let text):
      Message(
        "Chuỗi của sổ không có mã xác thực \(Vietnamese.quoted(text)).",
        "Đối chiếu lại từng chữ số với trang in; nếu đúng, kiểm tra sổ: sovang verify --expect \(text).")
    case .notBegun(let day, let begins):
      Message("Ngày \(Vietnamese.day(day)) chưa có sổ; sổ lập ngày \(Vietnamese.day(begins)).", "Chọn từ ngày đó trở đi; xem: sovang log.")
    case .yearClosed(let year, let command):
      Message(
        "Lệnh này sửa đến số liệu năm \(year), là năm đã khóa sổ; không ghi gì.",
        "Thêm --reason LÝ-DO vào lệnh sovang \(command) để ghi là sửa đổi sau khi khóa sổ; xem: sovang close --list.")
    case .alreadyClosed(let year, let day):
      Message(
        "Năm \(year) đã khóa sổ ngày \(Vietnamese.day(day)).",
        "Không cần làm gì thêm; mở lại bằng lệnh: sovang close \(year) --reopen --reason LÝ-DO.")
    case .notClosed(let year):
      Message("Năm \(year) chưa khóa sổ.", "Xem các năm đã khóa sổ: sovang close --list.")
    case .undoHindered(let change, let rows):
      Message(
        "Không hoàn tác được lần ghi số \(change): lần ghi sau còn dựa vào nó: \(Self.vietnamese(rows)).",
        "Gạch bỏ những dòng đó trước (hoặc hoàn tác lần ghi sau), rồi chạy lại.")
    case .undoOfEdits(let change):
      Message(
        "Lần ghi số \(change) có sửa hoặc gạch bỏ dòng đã ghi từ trước nên không hoàn tác cả lần được.",
        "Sửa lại từng dòng; xem sổ trước khi sửa bằng --as-known-on \(change - 1).")
    case .undoOfTheFirst: Message("Lần ghi số 1 lập ra sổ, không hoàn tác được.", "Lập sổ khác bằng lệnh: sovang init --file TỆP.")
    case .nothingToUndo(let change):
      Message("Mọi dòng của lần ghi số \(change) đã được gạch bỏ.", "Không cần làm gì thêm; xem: sovang log.")
    }
  }

  var english: Message {
    switch self {
    case .noSuchChange(let number, let newest):
      Message("The book has no change \(number); its changes are 1 to \(newest).", "See them with: sovang log.")
    case .otherFingerprint(let text):
      Message(
        "The book's chain does not hold the fingerprint \(English.quoted(text)).",
        "Compare it with the page digit by digit; if it is right, check the book: sovang verify --expect \(text).")
    case .notBegun(let day, let begins):
      Message("There was no book on \(day); it begins on \(begins).", "Choose a day from then on; see: sovang log.")
    case .yearClosed(let year, let command):
      Message(
        "This touches the figures of \(year), a closed year; nothing was written.",
        "Add --reason REASON to sovang \(command) to enter it as a correction after the closing; see: sovang close --list.")
    case .alreadyClosed(let year, let day):
      Message(
        "The year \(year) was closed on \(day).",
        "There is nothing more to do; open it again with: sovang close \(year) --reopen --reason REASON.")
    case .notClosed(let year):
      Message("The year \(year) is not closed.", "See the closed years with: sovang close --list.")
    case .undoHindered(let change, let rows):
      Message(
        "Change \(change) cannot be undone, for later changes hang on it: \(Self.english(rows)).",
        "Strike those out first (or undo the later change), then run the command again.")
    case .undoOfEdits(let change):
      Message(
        "Change \(change) edited or struck out earlier rows, so it cannot be undone as a whole.",
        "Edit each row back; read the book as it was before with --as-known-on \(change - 1).")
    case .undoOfTheFirst: Message("Change 1 made the register and cannot be undone.", "Start another with: sovang init --file FILE.")
    case .nothingToUndo(let change):
      Message("Every row of change \(change) was struck out.", "There is nothing more to do; see: sovang log.")
    }
  }

  private static func vietnamese(_ rows: [Hindrance]) -> String {
    let named = rows.prefix(5).map { "\(Vietnamese.table($0.table)) số \($0.id) (lần ghi \($0.change))" }.joined(separator: "; ")
    return rows.count > 5 ? "\(named) và \(rows.count - 5) dòng khác" : named
  }

  private static func english(_ rows: [Hindrance]) -> String {
    let named = rows.prefix(5).map { "\(English.table($0.table)) \($0.id) (change \($0.change))" }.joined(separator: "; ")
    return rows.count > 5 ? "\(named) and \(rows.count - 5) more" : named
  }
}
