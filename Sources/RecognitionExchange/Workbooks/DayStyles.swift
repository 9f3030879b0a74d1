internal import Recognition

/// Which styles of a workbook show a number as a day, and which day it is.
struct DayStyles: Sendable {
  private var styles: Set<Int> = []
  private let countsFrom1904: Bool

  init(_ part: String?, countsFrom1904: Bool, in archive: ZipArchive) throws(WorkbookProblem) {
    self.countsFrom1904 = countsFrom1904
    guard let part else { return }
    var days = Set(14...17).union([22]).union(27...31).union(34...36).union(50...58)
    var (isInStyles, index) = (false, 0)
    try PartScanner.scan(part, in: archive) { event in
      switch event {
      case .start("numFmt", let attributes):
        guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] else { return }
        if Self.showsDay(code) { days.insert(id) } else { days.remove(id) }
      case .start("cellXfs", _): isInStyles = true
      case .end("cellXfs"): isInStyles = false
      case .start("xf", let attributes) where isInStyles:
        if let id = attributes["numFmtId"].flatMap({ Int($0) }), days.contains(id) { styles.insert(index) }
        index += 1
      default: break
      }
    }
  }

  /// What a number of a style says: a day as `2023-01-12`, a whole number in digits, else the number with a decimal comma, so that
  /// nothing takes its point for thousands.
  func text(of number: String, style: Int?) -> String {
    guard let value = Double(number), value.isFinite, abs(value) < 1e15 else { return number }
    if let style, styles.contains(style), let day = day(Int(value.rounded(.down))) { return day.description }
    if value == value.rounded() { return String(Int(value)) }
    return String(number.map { $0 == "." ? "," : $0 })
  }

  /// Spreadsheets that count from 1900 take 29 February of that year for a day, with the number 60.
  private func day(_ serial: Int) -> CivilDate? {
    guard (0...2_958_465).contains(serial) else { return nil }
    if countsFrom1904 { return CivilDate(year: 1904, month: 1, day: 1)?.adding(days: serial) }
    guard serial >= 1, serial != 60 else { return nil }
    return CivilDate(year: 1899, month: 12, day: serial < 60 ? 31 : 30)?.adding(days: serial)
  }

  /// Whether a number format shows a day: outside quotes and brackets it names days or years.
  static func showsDay(_ code: String) -> Bool {
    var (isQuoted, isBracketed, isEscaped) = (false, false, false)
    for letter in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = letter != "\""
      } else if isBracketed {
        isBracketed = letter != "]"
      } else if letter == "\"" {
        isQuoted = true
      } else if letter == "[" {
        isBracketed = true
      } else if letter == "\\" {
        isEscaped = true
      } else if letter == "d" || letter == "y" {
        return true
      } else if letter == ";" {
        return false
      }
    }
    return false
  }
}
