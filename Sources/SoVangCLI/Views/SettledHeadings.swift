internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports

/// What is said of headings that were taken as an officer said, now or earlier.
enum SettledHeadings {
  static func sentence(_ heading: SettledHeading) -> String {
    let name = Quoting.oneLine(heading.heading)
    let source =
      switch heading.source {
      case .said: say("theo --map", "as --map says")
      case .remembered(let id): say("cách hiểu đã nhớ, số \(id)", "remembered, number \(id)")
      case .printed: say("sổ in ra, không nhập vào", "the register prints it and takes none in")
      }
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

  private static func remembered(_ source: SettledHeading.Source) -> Int? {
    if case .remembered(let id) = source { Int(id.number) } else { nil }
  }

  static func json(_ heading: SettledHeading) -> JSONValue {
    .object([
      .init("heading", .string(heading.heading)), .init("column", JSONValue(heading.column)),
      .init("remembered", JSONValue(remembered(heading.source))),
    ])
  }
}
