internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports

/// What is said of headings that were taken as an officer said, now or earlier.
enum SettledHeadings {
  static func sentence(_ heading: SettledHeading) -> String {
    let name = Quoting.oneLine(heading.heading)
    let source =
      heading.entry.map { say("cách hiểu đã nhớ, số \($0)", "remembered, number \($0)") } ?? say("theo --map", "as --map says")
    guard let column = heading.column else {
      return say("Cột “\(name)”: bỏ qua (\(source)).", "Column “\(name)”: left out (\(source)).")
    }
    return say("Cột “\(name)”: đọc là \(Vietnamese.field(column)) (\(source)).", "Column “\(name)”: read as “\(column)” (\(source)).")
  }

  static func remembered(_ meanings: [NewHeadingMeaning]) -> String {
    say(
      "Đã nhớ cách hiểu \(meanings.count) cột cho các danh sách cùng mẫu; xem: sovang map list.",
      "Remembered \(meanings.count) headings for lists on the same form; see: sovang map list.")
  }

  static func json(_ heading: SettledHeading) -> JSONValue {
    .object([
      .init("heading", .string(heading.heading)), .init("column", JSONValue(heading.column)),
      .init("remembered", JSONValue(heading.entry.map { Int($0.number) })),
    ])
  }
}
