internal import ArgumentParser
internal import RecognitionExchange
internal import RecognitionStore

/// A list that a command brings into the book: its file, and how strictly it is taken.
struct ListFile: ParsableArguments {
  @Argument(help: .init(say("Tệp CSV; - là đầu vào chuẩn.", "A CSV file; - is standard input."), valueName: "file"))
  var source: String

  @OptionGroup var flags: ImportFlags
  @OptionGroup var correction: CorrectionOption
  @OptionGroup var encoding: EncodingOption

  /// The file as it was read.
  struct Contents {
    let bytes: [UInt8]
    let name: String
    let encoding: StatedEncoding
    let options: ImportSummary.Options
  }
}

extension Session {
  /// Reads a list, brings it in, and says what became of its rows.
  func bringIn(_ list: ListFile, _ enter: (Register, ListFile.Contents) throws -> ImportSummary) throws {
    let contents = ListFile.Contents(
      bytes: try Self.bytes(of: list.source), name: list.source, encoding: try list.encoding.stated(), options: list.flags.options)
    try ImportView.report(try enter(register(list.correction), contents), options: contents.options, in: self)
  }
}
