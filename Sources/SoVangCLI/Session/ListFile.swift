internal import ArgumentParser
internal import Recognition
internal import RecognitionExchange
internal import RecognitionStore

/// A list that a command brings into the book: its file, and how strictly it is taken.
struct ListFile: ParsableArguments {
  @Argument(help: .init(say("Tệp CSV hoặc xlsx; - là đầu vào chuẩn.", "A CSV or xlsx file; - is standard input."), valueName: "file"))
  var source: String

  @OptionGroup var sheet: SheetOption
  @OptionGroup var map: MapOption

  @OptionGroup var flags: ImportFlags
  @OptionGroup var rejects: RejectsOption
  @OptionGroup var correction: CorrectionOption
  @OptionGroup var encoding: EncodingOption

  /// The file as it was read.
  final class Contents {
    let bytes: [UInt8]
    let name: String
    let sheet: String?
    let encoding: StatedEncoding
    let meanings: HeadingMeanings
    private(set) var options: ImportSummary.Options
    fileprivate var notes = ListNotes()

    fileprivate init(_ list: ListFile, remembered: [Entry<HeadingMeaning>]) throws {
      bytes = try Session.bytes(of: list.source)
      name = list.source
      sheet = list.sheet.sheet
      encoding = try list.encoding.stated()
      meanings = HeadingMeanings(said: try list.map.said(), remembered: remembered)
      options = list.flags.options
    }

    /// The list, of which is kept where it stands and what was made of its headings.
    func noting<Row>(_ list: EntryList<Row>) throws -> EntryList<Row> {
      notes = ListNotes(try list.agreeing())
      options.meanings = list.newMeanings
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
    let rejects = try list.rejects.checked(source: list.source)
    let register = try register(list.correction)
    let contents = try ListFile.Contents(list, remembered: register.headingMeanings())
    let summary = try enter(register, contents)
    try report(summary, options: contents.options, notes: contents.notes, rejects: rejects)
  }

  /// Says what became of a list, with its refused rows written where they are wanted; a list that may not enter ends the run.
  func report(_ summary: ImportSummary, options: ImportSummary.Options, notes: ListNotes, rejects: Rejects?) throws {
    let outcome = Result { try rejects?.put(summary, notes, in: self) }
    try ImportView.put(summary, options: options, notes: notes, rejects: try? outcome.get(), in: self)
    _ = try outcome.get()
    if !summary.mayEnter(options) { throw FoundSomething() }
  }
}
