internal import ArgumentParser
internal import RecognitionExchange

/// What an officer says of headings that a list does not know.
struct MapOption: ParsableArguments {
  @Option(
    help: .init(
      say(
        "Tiêu đề lạ là cột này; để trống sau dấu = là bỏ qua; nhắc lại được. Sổ nhớ cho lần sau.",
        "An unknown heading is this column, or with nothing after = is left out; may be repeated. The book remembers it."),
      valueName: say("Tiêu đề=cột", "heading=column")))
  var map: [String] = []

  func said() throws -> [HeadingMeanings.Said] {
    try map.map { text in
      guard let sign = text.lastIndex(of: "="), let heading = Session.told(String(text[..<sign])) else {
        throw UsageProblem.mapWithoutColumn(given: text)
      }
      return HeadingMeanings.Said(heading: heading, column: Session.told(String(text[text.index(after: sign)...])))
    }
  }
}

extension EntryList {
  /// The list, where what is said of its headings is of it.
  func agreeing() throws -> EntryList {
    if let said = unknownColumnSaid {
      throw UsageProblem.unknownWord(option: "--map", value: said.column ?? "", known: columns)
    }
    if let said = unknownHeadingSaid {
      throw UsageProblem.noSuchHeading(given: said.heading, there: (headings ?? []).filter { !$0.isEmpty })
    }
    return self
  }
}
