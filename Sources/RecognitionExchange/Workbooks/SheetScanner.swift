internal import Recognition

/// Reads a sheet row by row, a few rows at a time.
final class SheetScanner {
  /// No cell of a spreadsheet holds more; beyond it somebody means harm.
  private static let longestText = 1 << 20
  static let mostMerges = 100_000

  private let part: String
  private let scanner: PartScanner
  private let texts: [String]
  private let days: DayStyles
  private var ready: [SheetRow] = []
  private var given = 0
  private var row: SheetRow?
  private var cell: OpenCell?
  private var lastRow = 0
  private var fault = false
  /// Known once all rows are read.
  private(set) var merges: [MergedCells] = []

  /// A cell of which not all is read.
  private struct OpenCell {
    var column: Int
    var type: String
    var style: Int?
    var hasFormula = false
    var isInValue = false
    var value: TextRun?
    var inline = TextRun()
  }

  init(_ part: String, in archive: ZipArchive, texts: [String], days: DayStyles) throws(WorkbookProblem) {
    (self.part, self.texts, self.days) = (part, texts, days)
    scanner = try PartScanner(part, in: archive)
  }

  /// The next row that is there; nil after the last.
  func next() throws(WorkbookProblem) -> SheetRow? {
    while given == ready.count {
      (ready, given) = ([], 0)
      let goesOn = try scanner.step(take)
      if fault { throw .damaged(part: part) }
      if merges.count > Self.mostMerges { throw .tooManyMerges(most: Self.mostMerges) }
      if !goesOn && ready.isEmpty { return nil }
    }
    given += 1
    return ready[given - 1]
  }

  private func take(_ event: XMLEvent) {
    switch event {
    case .start("row", let attributes): begin(row: attributes["r"])
    case .end("row"): endRow()
    case .start("c", let attributes) where row != nil: begin(cell: attributes)
    case .end("c"): endCell()
    case .start("mergeCell", let attributes): merges += attributes["ref"].flatMap(MergedCells.init).map { [$0] } ?? []
    default: takeInCell(event)
    }
  }

  private func begin(row number: String?) {
    let number = number.map { Int($0) ?? 0 } ?? lastRow + 1
    guard number > lastRow, number <= CellReference.lastRow else {
      fault = true
      return
    }
    (row, lastRow) = (SheetRow(number: number), number)
  }

  private func endRow() {
    if let row { ready.append(row) }
    row = nil
  }

  private func begin(cell attributes: XMLAttributes) {
    let previous = row?.cells.last?.column ?? -1
    let column = attributes["r"].map { CellReference($0)?.column ?? -1 } ?? previous + 1
    fault = fault || column <= previous || column > CellReference.lastColumn
    cell = OpenCell(column: column, type: attributes["t"] ?? "n", style: attributes["s"].flatMap { Int($0) })
  }

  private func takeInCell(_ event: XMLEvent) {
    guard cell != nil else { return }
    switch event {
    case .start("f", _): cell?.hasFormula = true
    case .start("v", _):
      cell?.isInValue = true
      cell?.value = TextRun()
    case .end("v"): cell?.isInValue = false
    case .text(let text) where cell?.isInValue == true: cell?.value?.append(text)
    default: cell?.inline.take(event)
    }
    fault = fault || max(cell?.value?.count ?? 0, cell?.inline.count ?? 0) > Self.longestText
  }

  private func endCell() {
    if let cell { row?.cells.append(read(cell)) }
    cell = nil
  }

  private func read(_ cell: OpenCell) -> SheetRow.Cell {
    let raw = cell.value?.raw ?? ""
    var read = SheetRow.Cell(column: cell.column, text: "")
    switch cell.type {
    case "s": read.text = shared(raw)
    case "inlineStr": read.text = cell.inline.text
    case "str": read.text = cell.value?.text ?? ""
    case "e": (read.text, read.problem) = (raw, .errorValue)
    case "d": read.text = String(raw.prefix(10))
    case "b": read.text = raw
    default: (read.text, read.isNumber) = (days.text(of: raw, style: cell.style), !raw.isEmpty)
    }
    if cell.hasFormula, raw.isEmpty, cell.type != "str" { read.problem = .formulaWithoutValue }
    if read.text.utf8.contains(where: Self.isControl) { read.problem = .controlCharacter }
    return read
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != UInt8(ascii: "\t") && byte != .lineFeed && byte != .carriageReturn
  }

  private func shared(_ index: String) -> String {
    guard !index.isEmpty else { return "" }
    guard let number = Int(index), texts.indices.contains(number) else {
      fault = true
      return ""
    }
    return texts[number]
  }
}
