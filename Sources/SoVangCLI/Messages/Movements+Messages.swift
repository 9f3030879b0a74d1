internal import Recognition
internal import RecognitionStore

extension MovementProblem {
  var vietnamese: Message {
    switch self {
    case .known(let id):
      Message(
        "Sổ đã có phong trào mang tên này, số \(id).",
        "Bổ sung cho mục đó: sovang movement edit \(id) --level …; xem: sovang movement show \(id).")
    case .inUse(let id, let ceremonies):
      Message(
        "Phong trào số \(id) còn gắn với buổi lễ số \(Vietnamese.ids(ceremonies)) nên không gạch bỏ được.",
        "Ghi sai thì sửa bằng lệnh: sovang movement edit \(id); hoặc gạch bỏ các buổi lễ đó trước.")
    }
  }

  var english: Message {
    switch self {
    case .known(let id):
      Message(
        "The book has a movement of this name, id \(id).",
        "Complete that one: sovang movement edit \(id) --level …; see: sovang movement show \(id).")
    case .inUse(let id, let ceremonies):
      Message(
        "Ceremonies are held in the name of movement \(id), which cannot be struck out: \(English.ids(ceremonies)).",
        "Correct it with: sovang movement edit \(id); or strike out those ceremonies first.")
    }
  }
}
