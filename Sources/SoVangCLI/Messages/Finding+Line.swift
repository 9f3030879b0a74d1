internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports

extension Finding {
  func message(in language: Language) -> Message {
    let message = problem.message(in: language, value: value, column: column)
    guard severity == .overridden else { return message }
    return Message(message.rule, say("Đã ghi theo lý do được nêu.", "Entered for the reason given."))
  }

  /// As compilers print errors, `file:row:column: "value": rule remedy`; parts that are not there are left out.
  ///
  /// - Parameter origin: the sheet the list stands on, where it comes from a workbook.
  func line(in language: Language, from origin: ListOrigin? = nil) -> String {
    let inFile = origin.map { spot(on: $0) } ?? [row.map(String.init), column]
    let place = ([file] + inFile).compactMap { $0 }.filter { !$0.isEmpty }.map { Quoting.oneLine($0, atMost: 200) }
    let there = value.isEmpty ? nil : "\"\(Quoting.oneLine(value))\""
    return ([place.joined(separator: ":"), there, message(in: language).text] as [String?])
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// The cell that is meant.
  func cell(from origin: ListOrigin) -> String? { row.flatMap { origin.cell(row: $0, column: column) } }

  /// "trang “Phường 5”, ô C7", and the column's name.
  private func spot(on origin: ListOrigin) -> [String?] {
    let sheet = say("trang “\(origin.sheet)”", "sheet “\(origin.sheet)”")
    guard let row else { return [sheet, column] }
    return [cell(from: origin).map { sheet + say(", ô \($0)", ", cell \($0)") } ?? sheet + say(", dòng \(row)", ", row \(row)"), column]
  }
}
