internal import Recognition
internal import VietnameseText

/// Yes and no as officers write them (có, không, x).
enum YesNo {
  static func parse(_ text: String) throws(EntryProblem) -> Bool {
    switch Folding.fold(text) {
    case "x", "co", "true", "1", "yes", "y", "dung", "✓": return true
    case "khong", "false", "0", "no", "n", "sai": return false
    default: throw .notYesOrNo
    }
  }
}
