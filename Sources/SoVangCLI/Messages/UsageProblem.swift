internal import Recognition
internal import RecognitionReports

/// What keeps a command line from being carried out. Sentences are in one file per language.
enum UsageProblem: Error {
  /// No --file, no $SOVANG_FILE, and no file at `looked`.
  case noRegister(looked: String)
  case unknownFormat(given: String, known: [String])
  case formatNotOffered(given: String, command: String, offered: [String])
  case cannotReadFile(path: String, why: String)
  /// A file of more than `megabytes`, of which nothing was taken.
  case fileTooLarge(path: String, megabytes: Int)
  case cannotWriteFile(path: String, why: String)
  case missing(option: String)
  case badValue(option: String, value: String, EntryProblem)
  case needsOneOf([String])
  case notTogether(String, String)
  case unknownWord(option: String, value: String, known: [String])
  case cannotPrint(String)
  /// What `--map` says has no `=`, or nothing before it.
  case mapWithoutColumn(given: String)
  /// What `--map` says is of a heading that the list does not have.
  case noSuchHeading(given: String, there: [String])
  /// A file of another kind than is written there.
  case wrongEnding(option: String, given: String, wanted: String)
  /// A file that is there, and that nobody said may be written over.
  case fileExists(path: String)
  /// Millimetres that are none, or are off every sheet.
  case notMillimetres(option: String, given: String, example: String)
  /// A file that is no text, and nowhere to put it but the terminal.
  case notForTerminal(format: String)
}

extension UsageProblem {
  func message(in language: Language) -> Message { language == .vi ? vietnamese : english }
}
