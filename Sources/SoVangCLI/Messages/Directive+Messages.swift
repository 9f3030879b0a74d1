internal import Recognition
internal import RecognitionStore

extension DirectiveProblem {
  var vietnamese: Message {
    switch self {
    case .closed(let id, let status):
      Message(
        "Chỉ đạo số \(id) đã ghi \(Vietnamese.quoted(Wording.text(status.rawValue, of: "status"))).",
        "Xem: sovang directive show \(id).")
    case .beforeItWasGiven(let day, let givenOn):
      Message(
        "Ngày \(Vietnamese.day(day)) trước ngày chỉ đạo \(Vietnamese.day(givenOn)).", "Kiểm tra lại ngày.")
    }
  }

  var english: Message {
    switch self {
    case .closed(let id, let status):
      Message("Directive \(id) is \(status.rawValue) already.", "See: sovang directive show \(id).")
    case .beforeItWasGiven(let day, let givenOn):
      Message("\(day) comes before the directive itself, \(givenOn).", "Check the day.")
    }
  }
}
