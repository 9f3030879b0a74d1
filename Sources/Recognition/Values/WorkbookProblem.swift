/// What keeps a workbook, or one of its cells, from being read.
public enum WorkbookProblem: Error, Hashable, Sendable {
  /// An old workbook (xls) or one with a password.
  case oldOrEncrypted
  /// Cut short or altered on its way, in this part of the file.
  case damaged(part: String)
  /// A zip file without a workbook in it.
  case notAWorkbook
  /// Unpacked it would be larger than this.
  case tooLarge(megabytes: Int)
  /// It shares more texts among its cells than any list has (sharedStrings).
  case tooManyTexts(most: Int)
  /// A sheet has more merged cells than any list has.
  case tooManyMerges(most: Int)
  case noSuchSheet(known: [String])
  /// Several sheets may be meant.
  case whichSheet([String])
  /// No row has the headings of this list.
  case noHeader(required: [String])
  /// A sheet is named, and the file is no workbook.
  case sheetOfText
  /// A formula whose value the file does not keep.
  case formulaWithoutValue
  /// An error such as #N/A stands in the cell.
  case errorValue
  /// One cell over several rows, so that none of them says what it has.
  case mergedRows
  /// A control character stands in the cell, other than a tab or the end of a line.
  case controlCharacter
}
