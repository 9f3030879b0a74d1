internal import RecognitionStore

extension QueryProblem {
  var english: Message {
    switch self {
    case .notReading: Message("A query only reads: one SELECT.", "Change the book with its own commands, which keep who, when and why.")
    case .empty: Message("The query is empty.", "Write one SELECT, such as: sovang query \"SELECT count(*) FROM award\".")
    case .severalStatements: Message("The query holds more than one statement.", "Write one SELECT at a time.")
    case .notUnderstood(let why):
      Message(
        "SQLite cannot run the query: \(Quoting.oneLine(why, atMost: 200)).",
        "List the tables with: sovang query \"SELECT name FROM sqlite_master\".")
    case .tookTooLong(let seconds):
      Message("The query was stopped after \(English.count(seconds, "second")).", "Ask for less, or by columns that have an index.")
    case .tooManyRows(let limit): Message("The query gives more than \(English.number(limit)) rows.", "Ask for fewer with WHERE or LIMIT.")
    }
  }

  var vietnamese: Message {
    switch self {
    case .notReading: Message("Lệnh query chỉ đọc: một câu SELECT.", "Muốn ghi sổ, dùng các lệnh ghi, có lưu ai, khi nào, vì sao.")
    case .empty: Message("Câu truy vấn trống.", "Viết một câu SELECT, ví dụ: sovang query \"SELECT count(*) FROM award\".")
    case .severalStatements: Message("Có nhiều hơn một câu truy vấn.", "Mỗi lần chỉ viết một câu SELECT.")
    case .notUnderstood(let why):
      Message(
        "SQLite không chạy được câu truy vấn: \(Quoting.oneLine(why, atMost: 200)).",
        "Xem các bảng bằng lệnh: sovang query \"SELECT name FROM sqlite_master\".")
    case .tookTooLong(let seconds):
      Message("Câu truy vấn bị dừng sau \(Vietnamese.number(seconds)) giây.", "Hỏi ít hơn, hoặc theo cột có chỉ mục.")
    case .tooManyRows(let limit):
      Message("Kết quả có hơn \(Vietnamese.number(limit)) dòng.", "Hỏi ít hơn bằng WHERE hoặc LIMIT.")
    }
  }
}
