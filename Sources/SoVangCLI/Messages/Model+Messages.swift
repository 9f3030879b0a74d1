internal import Recognition

extension ModelProblem {
  var vietnamese: Message {
    switch self {
    case .unknown(let known):
      Message(
        "Sổ không có mô hình này ở nơi đó.",
        (known.isEmpty ? "" : "Ở đó có: \(Vietnamese.list(known)). ")
          + "Xem: sovang model list; nhập mô hình trước: sovang model import.")
    case .several(let models):
      Message(
        "Có nhiều mô hình cùng tên: \(Vietnamese.list(models)).", "Ghi thêm phường, khu phố; với lệnh riêng lẻ, ghi số của mô hình.")
    case .copiesItself: Message("Mô hình không thể nhân rộng từ chính nó.", "Xem cây nhân rộng: sovang model tree.")
    case .beforeItsSource(let day):
      Message("Mô hình gốc ra mắt ngày \(Vietnamese.day(day)), sau mô hình này.", "Kiểm tra lại ngày ra mắt, hoặc mô hình gốc.")
    case .notRunning(let id, let days):
      Message("Mô hình số \(id) chỉ hoạt động \(Vietnamese.span(days)).", "Kiểm tra lại ngày, năm.")
    case .mergesIntoItself: Message("Mô hình không thể sáp nhập vào chính nó.", "Ghi số của mô hình nhận sáp nhập: --into SỐ.")
    case .ended(let id, let day):
      Message("Mô hình số \(id) đã kết thúc ngày \(Vietnamese.day(day)).", "Xem: sovang model show \(id).")
    case .othersDependOnIt(let ids):
      Message(
        "Có mô hình nhân rộng từ nó hoặc sáp nhập vào nó: số \(Vietnamese.list(ids.map(String.init))).",
        "Sửa hoặc gạch bỏ các mô hình đó trước; mô hình thôi hoạt động thì ghi: sovang model close.")
    case .nothingTold:
      Message("Dòng này không nói gì về năm đó.", "Ghi ít nhất một trong: phân loại, số tin báo, số vụ, kết quả, số thành viên.")
    }
  }

  var english: Message {
    switch self {
    case .unknown(let known):
      Message(
        "The book has no such model there.",
        (known.isEmpty ? "" : "There are: \(English.list(known)). ")
          + "See: sovang model list; enter the model first: sovang model import.")
    case .several(let models):
      Message(
        "Several models bear the name: \(English.list(models)).", "Name the ward and neighbourhood; a single command takes its number.")
    case .copiesItself: Message("A model cannot be copied from itself.", "See who copied whom: sovang model tree.")
    case .beforeItsSource(let day):
      Message("The model it was copied from began on \(day), after this one.", "Check the first day, or the model it was copied from.")
    case .notRunning(let id, let days): Message("Model \(id) runs \(English.span(days)) only.", "Check the day or the year.")
    case .mergesIntoItself: Message("A model cannot be merged into itself.", "Name the one it goes into: --into ID.")
    case .ended(let id, let day): Message("Model \(id) ended on \(day).", "See: sovang model show \(id).")
    case .othersDependOnIt(let ids):
      Message(
        "Others were copied from it, or merged into it: \(English.list(ids.map(String.init))).",
        "Edit or strike out those first; a model that runs no more is closed: sovang model close.")
    case .nothingTold: Message("The row tells nothing of the year.", "Tell at least one of grade, tips, cases, outcome, members.")
    }
  }
}
