internal import Recognition

extension UsageProblem {
  var english: Message {
    switch self {
    case .noRegister(let looked):
      Message(
        "There is no register: no --file, no $SOVANG_FILE and no file \(Quoting.oneLine(looked, atMost: 1000)).",
        "Start one with: sovang init --office NAME; or name one with --file.")
    case .unknownFormat(let given, let known):
      Message(
        "There is no format \(English.quoted(given)).", "\(English.guess(given, among: known))The formats are: \(English.list(known)).")
    case .formatNotOffered(let given, let command, let offered):
      Message(
        "\(command.isEmpty ? "This command" : "“\(command)”") does not print \(English.quoted(given)).",
        "Choose one of: \(English.list(offered)).")
    case .cannotReadFile(let path, let why):
      Message(
        "The file \(English.file(path)) cannot be read: \(Quoting.oneLine(why)).", "Check its name, its folder and who may read it.")
    case .fileTooLarge(let path, let megabytes):
      Message(
        "The file \(English.file(path)) is larger than \(megabytes) MB; nothing was read of it.", "Divide the list into several files.")
    case .cannotWriteFile(let path, let why):
      Message(
        "The file \(English.file(path)) cannot be written: \(Quoting.oneLine(why)).",
        "Check the folder, who may write there and the room on the disk, or name another place with -o.")
    case .missing(let option):
      Message("This command needs \(option).", "Add \(option) to the command; -h shows examples.")
    case .badValue(let option, let value, let problem):
      Self.inEnglish(option, value, problem)
    case .needsOneOf(let options):
      Message("This command needs one of: \(English.list(options)).", "Add one of them; -h shows examples.")
    case .notTogether(let one, let other):
      Message("\(one) cannot be used together with \(other).", "Leave one of them out.")
    case .unknownWord(let option, let value, let known):
      Message(
        "\(option) has no value \(English.quoted(value)).", "\(English.guess(value, among: known))Write one of: \(English.list(known)).")
    case .cannotPrint(let why):
      Message(
        "This cannot be printed: \(Quoting.oneLine(why, atMost: 200)).",
        "Check the disk, or the program after the |, and run the command again.")
    case .mapWithoutColumn(let given):
      Message(
        "--map \(English.quoted(given)) does not say which heading is which column.",
        "Write --map \(Quoting.shellWord("Heading=column")), or --map \(Quoting.shellWord("Heading=")) to leave the column out.")
    case .noSuchHeading(let given, let there):
      Message(
        "--map: the list has no heading \(English.quoted(given)).",
        "\(English.guess(given, among: there))The list's headings are: \(English.list(there)).")
    case .wrongEnding(let option, let given, let wanted):
      Message("\(option) writes a .\(wanted) file, not \(English.quoted(given)).", "Give the file a name that ends in .\(wanted).")
    case .fileExists(let path):
      Message("The file \(English.file(path)) is there and is not written over.", "Choose another name, or add --overwrite.")
    case .notMillimetres(let option, let given, let example):
      Message(
        "\(option) \(English.quoted(given)): this is no place on a sheet of A4 in millimetres.",
        "Write millimetres to the right and down with a comma between, parts after a point: \(option) \(example).")
    case .notForTerminal(let format):
      Message("A terminal cannot show \(format).", "Write it to a file: -o FILE.\(format).")
    }
  }

  private static func inEnglish(_ option: String, _ value: String, _ problem: EntryProblem) -> Message {
    let message = problem.english(value: value, column: option)
    let there = option.isEmpty ? English.quoted(value) : "\(option) \(English.quoted(value))"
    return Message("\(there): \(message.rule)", message.remedy)
  }
}
