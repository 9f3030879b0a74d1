/// What stands at the foot of every sheet of paper: whose figures these are, of when, of which book, and which sheet of how many.
struct RunningFoot: Hashable, Sendable {
  /// Lines: what the figures are, of when, when they were printed, and what comes before the number of the sheet.
  var lines: [String]
  /// "Trang ".
  var sheet: String
  /// The register's fingerprint, on a line after the number of the sheet.
  var last: String

  init(_ facts: [Page.Fact], in language: Language) {
    let days = facts.firstIndex { if case .day = $0.value { true } else { false } } ?? 0
    let told = facts.map { $0.told(in: language) }
    lines = [told[..<days], told[days...].dropLast()].map { $0.joined(separator: " · ") }.filter { !$0.isEmpty }
    sheet = language.pick(vi: "Trang ", en: "Page ")
    last = told.last ?? ""
  }

  /// All that comes before the number of the sheet, on lines.
  var above: String { lines.isEmpty ? "" : lines.joined(separator: "\n") + " · " }
  var below: String { "\n" + last }
}

extension Page.Fact {
  fileprivate func told(in language: Language) -> String {
    switch value {
    case .text(let text): "\(name): \(text)"
    case .day(let day): "\(name) \(day.short(in: language))"
    }
  }
}
