internal import Recognition
internal import RecognitionStore

extension HardshipProblem {
  var vietnamese: Message {
    switch self {
    case .known(let id):
      Message("Người này đã có hồ sơ khó khăn số \(id) chưa kết thúc.", "Ghi lần thăm vào hồ sơ đó: sovang hardship visit \(id) --on NGÀY.")
    case .closed(let id, let day):
      Message("Hồ sơ khó khăn số \(id) đã kết thúc ngày \(Vietnamese.day(day)).", "Nếu lại khó khăn, ghi hồ sơ mới: sovang hardship add.")
    case .beforeItOpened(let day, let openedOn):
      Message(
        "Ngày \(Vietnamese.day(day)) trước ngày mở hồ sơ \(Vietnamese.day(openedOn)).", "Kiểm tra lại ngày.")
    }
  }

  var english: Message {
    switch self {
    case .known(let id):
      Message("This person has the case \(id), which is open.", "Enter the visit to it: sovang hardship visit \(id) --on DATE.")
    case .closed(let id, let day):
      Message("The case \(id) was closed on \(day).", "For a new hardship enter a new case: sovang hardship add.")
    case .beforeItOpened(let day, let openedOn):
      Message("\(day) comes before the case was opened, \(openedOn).", "Check the day.")
    }
  }
}
