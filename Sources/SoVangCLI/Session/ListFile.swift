internal import ArgumentParser
internal import RecognitionExchange
internal import RecognitionStore

/// A list that a command brings into the book: its file, and how strictly it is taken.
struct ListFile: ParsableArguments {
  @Argument(help: .init(say("Tệp CSV hoặc xlsx; - là đầu vào chuẩn.", "A CSV or xlsx file; - is standard input."), valueName: "file"))
  var source: String

  @OptionGroup var sheet: SheetOption

  @OptionGroup var flags: ImportFlags
  @OptionGroup var correction: CorrectionOption
  @OptionGroup var encoding: EncodingOption

  /// The file as it was read.
  final class Contents {
    let bytes: [UInt8]
    let name: String
    let sheet: String?
    let encoding: StatedEncoding
    let options: ImportSummary.Options
    fileprivate var origin: ListOrigin?
    fileprivate var leftOut: [LeftOutRow] = []

    fileprivate init(_ list: ListFile) throws {
      bytes = try Session.bytes(of: list.source)
      name = list.source
      sheet = list.sheet.sheet
      encoding = try list.encoding.stated()
      options = list.flags.options
    }

    /// The list, of which is kept where in a workbook it stands.
    func noting<Row>(_ list: EntryList<Row>) -> EntryList<Row> {
      (origin, leftOut) = (list.origin, list.leftOut)
      return list
    }
  }
}

/// Which sheet of a workbook is meant.
struct SheetOption: ParsableArguments {
  @Option(
    help: .init(
      say("Trang của bảng tính, nếu nhiều trang có danh sách.", "The sheet of the workbook, where several have a list."),
      valueName: "name"))
  var sheet: String?
}

extension Session {
  /// Reads a list, brings it in, and says what became of its rows.
  func bringIn(_ list: ListFile, _ enter: (Register, ListFile.Contents) throws -> ImportSummary) throws {
    let contents = try ListFile.Contents(list)
    let summary = try enter(register(list.correction), contents)
    try ImportView.report(summary, options: contents.options, from: contents.origin, leftOut: contents.leftOut, in: self)
  }
}
