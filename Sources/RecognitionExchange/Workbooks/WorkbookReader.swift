internal import Recognition

/// Reads a list out of a workbook as the same records that CSV gives, the header being the first.
///
/// The whole workbook is looked through before the first record is given, so that one which is cut short or altered enters in no part.
struct WorkbookReader: Sendable {
  /// What is known of the list once the workbook is looked through.
  struct Plan: Sendable {
    var sheet: WorkbookIndex.Sheet
    var header: HeaderSearch.Header
    var texts: [String]
    var days: DayStyles
    var merges: TallMerges
    var legacy: LegacyCells
    /// Columns whose cells are not read: running numbers, and what is to be left out.
    var unread: Set<Int>
    /// What stands under the list, before any of it is seen.
    var foot: ListFoot
  }

  let bytes: [UInt8]
  let file: String?
  let plan: Result<Plan, WorkbookProblem>

  init(_ bytes: [UInt8], file: String?, sheet: String?, encoding: StatedEncoding, layout: ListLayout) {
    self.bytes = bytes
    self.file = file
    do throws(WorkbookProblem) {
      plan = .success(try WorkbookSurvey(bytes, encoding: encoding, layout: layout).plan(sheet: sheet))
    } catch {
      plan = .failure(error)
    }
  }

  /// Whether a file is a workbook, new or old, by how it begins.
  static func reads(_ bytes: [UInt8]) -> Bool { bytes.starts(with: zip) || bytes.starts(with: compound) }

  static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  func makeIterator() -> Iterator { Iterator(self) }

  struct Iterator {
    private let file: String?
    private let plan: Result<Plan, WorkbookProblem>
    private var rows: SheetScanner?
    private var merges: TallMerges?
    private var foot = ListFoot(required: [])
    private var hasBegun = false
    /// Lines of sums and of column numbers, which are no rows of the list.
    private(set) var leftOut: [LeftOutRow] = []

    fileprivate init(_ reader: WorkbookReader) {
      file = reader.file
      do throws(WorkbookProblem) {
        let plan = try reader.plan.get()
        rows = try SheetScanner(plan.sheet.part, in: ZipArchive(reader.bytes), texts: plan.texts, days: plan.days)
        (merges, foot) = (plan.merges, plan.foot)
        self.plan = .success(plan)
      } catch {
        plan = .failure(error)
      }
    }

    mutating func next() -> ListRow<CSVRecord>? {
      defer { hasBegun = true }
      do throws(WorkbookProblem) {
        let plan = try plan.get()
        return hasBegun ? try nextRow(plan).map { .row($0) } : .row(plan.header.record)
      } catch {
        rows = nil
        return hasBegun ? nil : .bad([Finding(file: file, column: "", value: "", .workbook(error))])
      }
    }

    private mutating func nextRow(_ plan: Plan) throws(WorkbookProblem) -> CSVRecord? {
      while let row = try rows?.next() {
        if row.number <= plan.header.lastRow || row.isBlank { continue }
        let record = plan.record(row, merged: merges?.columns(at: row.number) ?? [])
        guard let kind = plan.kind(of: row, record) ?? (foot.takes(record.cells) ? .foot : nil) else { return record }
        let name = row.cells.first { !$0.isEmpty }.map { CellReference(row: row.number, column: $0.column).name }
        leftOut.append(LeftOutRow(kind: kind, cell: name ?? "", text: record.cells.first { !$0.isEmpty } ?? ""))
      }
      return nil
    }
  }
}

/// A row of a sheet that is none of the list, and is passed over.
public struct LeftOutRow: Hashable, Sendable {
  public enum Kind: Sendable {
    /// A total or a sum (dòng cộng).
    case sum
    /// Numbers of columns under the heading.
    case columnNumbers
    /// Signatures, the day and notes under the list.
    case foot
  }

  public var kind: Kind
  /// Its first cell: "A15".
  public var cell: String
  /// What stands there.
  public var text: String
}

extension WorkbookReader.Plan {
  /// A row as a record, with what keeps its cells from being read.
  ///
  /// - Parameter merged: the columns whose cells are merged over several rows here.
  fileprivate func record(_ row: SheetRow, merged: [Int]) -> CSVRecord {
    var record = legacy.settled(CSVRecord(row: row.number, cells: row.texts), [])
    for cell in row.cells {
      guard let problem = cell.problem, !unread.contains(cell.column) else { continue }
      record.problems[cell.column] = .workbook(problem)
    }
    for column in merged where !unread.contains(column) {
      if column >= record.cells.count { record.cells += Array(repeating: "", count: column + 1 - record.cells.count) }
      record.problems[column] = .workbook(.mergedRows)
    }
    for column in unread where column < record.cells.count { record.problems[column] = nil }
    return record
  }

  /// Why a row is none of the list; nil for one that is.
  fileprivate func kind(of row: SheetRow, _ record: CSVRecord) -> LeftOutRow.Kind? {
    if row.number == header.lastRow + 1, Self.areColumnNumbers(record.cells) { return .columnNumbers }
    let words = row.cells.filter { !$0.isEmpty && !$0.isNumber && $0.problem == nil && !Self.isFigure($0.text) }
    guard words.count == 1, let column = words.first?.column, column < record.cells.count else { return nil }
    return Self.isSum(record.cells[column]) ? .sum : nil
  }

  private static let sums: Set<String> = ["cộng", "tổng cộng", "tổng", "tổng số", "cộng chung", "total", "sum"]

  private static func isSum(_ text: String) -> Bool {
    let words = text.lowercased().prefix { $0 != ":" && $0 != "(" }
    return sums.contains(words.split(separator: " ").joined(separator: " "))
  }

  private static func isFigure(_ text: String) -> Bool { text.allSatisfy { $0.isASCII && ($0.isNumber || ".,-% ".contains($0)) } }

  /// (1), (2), (3) … or a long run of 1, 2, 3 …
  private static func areColumnNumbers(_ cells: [String]) -> Bool {
    let texts = cells.filter { !$0.isEmpty }
    let numbers = texts.compactMap { Int($0.trimmingBrackets) }
    let isBracketed = texts.allSatisfy { $0.hasPrefix("(") }
    guard numbers.count == texts.count, numbers.count >= (isBracketed ? 2 : 5) else { return false }
    return numbers == Array(1...numbers.count)
  }
}

extension String {
  fileprivate var trimmingBrackets: Substring { drop { $0 == "(" }.prefix { $0 != ")" } }
}
