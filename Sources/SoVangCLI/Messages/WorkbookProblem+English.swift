internal import Recognition

extension WorkbookProblem {
  /// - Parameter value: what stands in the cell, or the sheet that was named.
  func english(value: String) -> Message {
    switch self {
    case .oldOrEncrypted:
      Message(
        "This is an old workbook (.xls) or one with a password.",
        "Open it in a spreadsheet program, take the password off, save it as Excel Workbook (.xlsx) or CSV UTF-8, and import that file.")
    case .damaged(let part):
      Message(
        "The workbook is cut short or damaged\(part.isEmpty ? "" : " (part \(Quoting.oneLine(part)))"); no row was read.",
        "Copy it or ask for it again; or open it in a spreadsheet program, save it as a new file and import that.")
    case .notAWorkbook:
      Message("This is a zip file and no xlsx workbook.", "Unpack it and import the workbook or CSV in it.")
    case .tooLarge(let megabytes):
      Message(
        "This workbook unpacks to more than \(megabytes) MB; no row was read.", "Divide it into several, or save the list as CSV UTF-8.")
    case .tooManyTexts(let most):
      Message(
        "This workbook shares more than \(English.number(most)) texts among its cells; no row was read.",
        "Divide it into several, or save the list as CSV UTF-8.")
    case .tooManyMerges(let most):
      Message(
        "A sheet of this workbook has more than \(English.number(most)) merged cells; no row was read.",
        "Unmerge them, or save the list as CSV UTF-8.")
    case .noSuchSheet(let known):
      Message("The workbook has no such sheet.", "Use --sheet with one of: \(English.list(known)).")
    case .whichSheet(let sheets):
      Message("Several sheets have the headings of this list: \(English.list(sheets)).", "Choose one with --sheet NAME.")
    case .noHeader(let required):
      Message(
        "No sheet has a row with the headings of this list.",
        "It needs the columns \(English.list(required)); write the headings within the first 60 rows.")
    case .sheetOfText: Message("This file is no workbook and has no sheets.", "Leave --sheet out.")
    case .formulaWithoutValue:
      Message(
        "This is a formula whose value the file does not keep.", "Open and save it in a spreadsheet program, or write the value itself.")
    case .errorValue: Message("The formula of this cell ends in an error.", "Mend the formula or write the value itself.")
    case .mergedRows:
      Message(
        "This cell is merged over several rows; which of them has the value is not said.", "Unmerge it and write the value into each row.")
    case .controlCharacter: Message("A control character stands in this cell, which is no text.", "Clear the cell and type its text anew.")
    }
  }
}
