internal import Recognition
internal import RecognitionReports

extension Finding {
  func message(in language: Language) -> Message {
    let message = problem.message(in: language, value: value, column: column)
    guard severity == .overridden else { return message }
    return Message(message.rule, say("Đã ghi theo lý do được nêu.", "Entered for the reason given."))
  }

  /// As compilers print errors, `file:row:column: "value": rule remedy`; parts that are not there are left out.
  func line(in language: Language) -> String {
    let place = [file, row.map(String.init), column].compactMap { $0 }.filter { !$0.isEmpty }.map { Quoting.oneLine($0, atMost: 200) }
    let there = value.isEmpty ? nil : "\"\(Quoting.oneLine(value))\""
    return ([place.joined(separator: ":"), there, message(in: language).text] as [String?])
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": ")
  }
}
