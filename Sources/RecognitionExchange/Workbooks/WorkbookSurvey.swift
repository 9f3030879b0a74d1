internal import Recognition

/// Looks a workbook through from end to end: what is well, where the list stands, and in what encoding its text is.
struct WorkbookSurvey {
  /// A sheet as it was looked through.
  private struct Surveyed {
    var sheet: WorkbookIndex.Sheet
    var first: [SheetRow] = []
    var merges: [MergedCells] = []
    var isEmpty: Bool { first.isEmpty }
  }

  private let archive: ZipArchive
  private let index: WorkbookIndex
  private let texts: [String]
  private let shared: Set<String>
  private let days: DayStyles
  private let layout: ListLayout
  private let encoding: StatedEncoding

  init(_ bytes: [UInt8], encoding: StatedEncoding, layout: ListLayout) throws(WorkbookProblem) {
    if bytes.starts(with: WorkbookReader.compound) { throw .oldOrEncrypted }
    archive = try ZipArchive(bytes)
    index = try WorkbookIndex(archive)
    texts = try SharedTexts.read(index.stringsPart, in: archive)
    shared = Set(texts)
    days = try DayStyles(index.stylesPart, countsFrom1904: index.countsFrom1904, in: archive)
    self.layout = layout
    self.encoding = encoding
  }

  /// - Parameter sheet: the name an officer gives; nil for the only sheet that has the list's headings.
  func plan(sheet: String?) throws(WorkbookProblem) -> WorkbookReader.Plan {
    let sheets = try named(sheet)
    var bytes = texts.reduce(into: [UInt8]()) { $0 += $1.utf8 + [.lineFeed] }
    var surveyed: [Surveyed] = []
    for sheet in sheets { surveyed.append(try survey(sheet, &bytes)) }
    let legacy = LegacyCells(bytes, stated: encoding)
    let found = surveyed.map { sheet in
      HeaderSearch(rows: sheet.first, merges: sheet.merges, layout: layout, settled: { legacy.settled($0, []) }).best
    }
    let (chosen, header) = try choose(zip(surveyed, found).filter { !$0.0.isEmpty })
    let columns = layout.columns(under: header.record.cells)
    let unread = columns.indices.filter { columns[$0]?.isUnread == true }
    guard let merges = TallMerges(chosen.merges, width: header.record.cells.count) else { throw .damaged(part: chosen.sheet.part) }
    return WorkbookReader.Plan(
      sheet: chosen.sheet, header: header, texts: texts, days: days, merges: merges, legacy: legacy, unread: Set(unread),
      foot: ListFoot(
        required: layout.required.map { group in columns.indices.filter { at in group.contains { $0.id == columns[at]?.id } } }))
  }

  private func named(_ name: String?) throws(WorkbookProblem) -> [WorkbookIndex.Sheet] {
    guard let name else { return index.sheets.filter { !$0.isHidden } }
    let key = name.trimmed.lowercased()
    guard let sheet = index.sheets.first(where: { $0.name.trimmed.lowercased() == key }) else {
      throw .noSuchSheet(known: index.sheets.map(\.name))
    }
    return [sheet]
  }

  /// Reads a sheet to its end; keeps its first rows, and the texts that are its own among `bytes`.
  private func survey(_ sheet: WorkbookIndex.Sheet, _ bytes: inout [UInt8]) throws(WorkbookProblem) -> Surveyed {
    var surveyed = Surveyed(sheet: sheet)
    let rows = try SheetScanner(sheet.part, in: archive, texts: texts, days: days)
    while let row = try rows.next() {
      if surveyed.first.count < HeaderSearch.rows, !row.isBlank { surveyed.first.append(row) }
      for cell in row.cells where !cell.isNumber && !cell.text.isEmpty && !shared.contains(cell.text) {
        bytes += cell.text.utf8 + [.lineFeed]
      }
    }
    surveyed.merges = rows.merges
    return surveyed
  }

  /// The one sheet with a complete heading; else the one with a heading at all, so that what it lacks is told.
  private func choose(_ sheets: [(Surveyed, HeaderSearch.Header?)]) throws(WorkbookProblem) -> (Surveyed, HeaderSearch.Header) {
    let headed = sheets.compactMap { sheet, header in header.map { (sheet, $0) } }
    let complete = headed.filter(\.1.isComplete)
    let candidates = complete.isEmpty ? headed : complete
    if candidates.count > 1 { throw .whichSheet(candidates.map(\.0.sheet.name)) }
    guard let only = candidates.first else { throw .noHeader(required: layout.required.map { $0[0].name }) }
    return only
  }
}
