internal import Recognition
internal import RecognitionStore

extension Session {
  /// Notes in the register that this run tells who people are; says so where it cannot be noted, and goes on.
  func noteReading(_ command: String, of table: String? = nil, id: Int64? = nil, in register: Register) {
    let line = table.flatMap { table in id.map { BookLine(table: table, id: $0) } }
    if register.noteReading(command, of: line) { return }
    Terminal.talk(
      say(
        "Việc xem này không ghi được vào nhật ký truy cập: tệp sổ không nhận ghi.",
        "That this was read could not be noted in the access log: the register's file takes no writing."))
  }
}

extension Session {
  /// The same of lists of gifts.
  func noteReading(_ command: String, of owner: LotReference.Owner, in register: Register) {
    switch owner {
    case .ceremony(let id): noteReading(command, of: "ceremony", id: id.number, in: register)
    case .programme(let id): noteReading(command, of: "gift_programme", id: id.number, in: register)
    }
  }
}
