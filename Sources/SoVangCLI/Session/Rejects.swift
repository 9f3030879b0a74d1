internal import ArgumentParser
internal import Foundation
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

/// Where the refused rows of a list go, to be sent back and mended.
struct RejectsOption: ParsableArguments {
  @Option(
    help: .init(
      say(
        "Ghi các dòng bị từ chối, như đã nộp, vào bảng tính này, lý do cạnh từng ô; sửa xong nhập lại được ngay.",
        "Write refused rows as handed in to this workbook, the reason beside each cell; once mended it can be imported."),
      valueName: "file.xlsx"))
  var rejects: String?

  @Flag(help: .init(say("Cho ghi đè tệp của --rejects.", "Let --rejects write over a file that is there.")))
  var overwrite = false

  /// Nil where the option is not used.
  ///
  /// - Parameter source: the list itself, which is never written over.
  func checked(source: String) throws -> Rejects? {
    guard let rejects else { return nil }
    guard URL(filePath: rejects).pathExtension.lowercased() == "xlsx" else {
      throw UsageProblem.wrongEnding(option: "--rejects", given: rejects, wanted: "xlsx")
    }
    if Self.isOneFile(rejects, source) { throw UsageProblem.badValue(option: "--rejects", value: rejects, .theListItself) }
    if !overwrite, FileManager.default.fileExists(atPath: rejects) { throw UsageProblem.fileExists(path: rejects) }
    return Rejects(path: rejects)
  }

  private static func isOneFile(_ one: String, _ other: String) -> Bool {
    let places = [one, other].map { URL(filePath: $0).resolvingSymlinksInPath().standardizedFileURL.path }
    return places[0] == places[1]
  }
}

struct Rejects {
  /// What became of the workbook.
  enum Outcome {
    /// `isAllThatIsLeft`: no row that is not in it waits to be entered.
    case written(path: String, rows: Int, isAllThatIsLeft: Bool)
    case nothingRefused(path: String)
    /// The list as a whole is refused, and no row of it in particular can be told.
    case noRows(path: String)
  }

  let path: String

  /// Writes what refuses rows and nothing else: a doubt tells what the book has of others, which does not go to whoever handed the list in.
  func put(_ summary: ImportSummary, _ notes: ListNotes, in session: Session) throws -> Outcome {
    let refused = summary.findings.filter { $0.severity == .refused }
    let numbers = Set(refused.compactMap(\.row))
    if refused.isEmpty { return .nothingRefused(path: path) }
    guard !numbers.isEmpty, let rows = notes.handedIn(numbers) else { return .noRows(path: path) }
    let findings = Dictionary(grouping: refused) { $0.row }
    try Session.write(list(rows, findings, session).bytes(), to: path)
    let others = summary.new + summary.doubtful + summary.changed
    let isAllThatIsLeft = summary.changedTheBook || others == 0 || numbers.contains(rows.headingRow)
    return .written(path: path, rows: rows.rows.count, isAllThatIsLeft: isAllThatIsLeft)
  }

  private func list(_ refused: RefusedRows, _ findings: [Int?: [Finding]], _ session: Session) -> ReturnedList {
    func row(_ number: Int, _ cells: [String]) -> ReturnedList.Row {
      let remarks = (findings[number] ?? []).map { finding in
        ReturnedList.Remark(column: refused.position(of: finding.column), text: finding.message(in: session.language).text)
      }
      return ReturnedList.Row(cells: cells, number: number, remarks: remarks)
    }
    return ReturnedList(
      heading: row(refused.headingRow, refused.headings), rows: refused.rows.map { row($0.number, $0.cells) },
      rowHeading: say(RefusedRows.rowHeading.vietnamese, RefusedRows.rowHeading.english),
      reasonHeading: say(RefusedRows.reasonHeading.vietnamese, RefusedRows.reasonHeading.english), printing: session.printing())
  }
}

extension Rejects.Outcome {
  var sentence: String {
    switch self {
    case .written(let path, let rows, true):
      say(
        "Đã ghi \(rows) dòng vào \(Quoting.oneLine(path, atMost: 200)) để sửa; sửa xong nhập lại tệp đó.",
        "Wrote \(rows) rows to \(Quoting.oneLine(path, atMost: 200)); mend them there and import that file.")
    case .written(let path, let rows, false):
      say(
        "Đã ghi \(rows) dòng vào \(Quoting.oneLine(path, atMost: 200)) để sửa. Các dòng còn lại chưa vào sổ: nhập danh sách này với --accept-valid, "
          + "rồi nhập tệp đã sửa.",
        "Wrote \(rows) rows to \(Quoting.oneLine(path, atMost: 200)) to be mended. The other rows are not in the book: import this list with "
          + "--accept-valid, and then the mended file.")
    case .nothingRefused(let path):
      say(
        "Không có dòng bị từ chối: không ghi \(Quoting.oneLine(path, atMost: 200)).",
        "No row is refused: \(Quoting.oneLine(path, atMost: 200)) is not written.")
    case .noRows(let path):
      say(
        "Không tách được dòng nào của danh sách: không ghi \(Quoting.oneLine(path, atMost: 200)).",
        "No row of the list can be told apart: \(Quoting.oneLine(path, atMost: 200)) is not written.")
    }
  }

  /// The file that was written; nil for none.
  var file: String? { if case .written(let path, _, _) = self { path } else { nil } }
}
