internal import Recognition
internal import RecognitionReports

/// How messages ask for the figures that prize money lacks.
enum MoneyGapWords {
  static func vietnamese(_ gap: MoneyGap) -> Message {
    switch gap {
    case .amountUnderCap(let cap, let status):
      Message(
        "Luật\(vietnameseDoubt(status)) chỉ cho mức tối đa \(Vietnamese.money(cap)); số tiền do quyết định ấn định.",
        "Ghi số tiền theo quyết định vào cột money (tiền thưởng).")
    case .coefficient(let code, let type, _):
      Message(
        "Sổ chưa có hệ số tiền thưởng \(code) cho \(Vietnamese.type(type)) vào ngày quyết định; không suy đoán.",
        "Ghi số tiền theo quyết định vào cột money (tiền thưởng)\(lawAdd(gap, ", hoặc tra văn bản, ghi rồi nhập lại: ", in: .vi)).")
    case .baseSalary:
      Message(
        "Sổ chưa có mức lương cơ sở của ngày quyết định; không suy đoán.",
        "Ghi số tiền theo quyết định vào cột money (tiền thưởng)\(lawAdd(gap, ", hoặc tra văn bản, ghi rồi nhập lại: ", in: .vi)).")
    }
  }

  static func english(_ gap: MoneyGap) -> Message {
    switch gap {
    case .amountUnderCap(let cap, let status):
      Message(
        "The law\(englishDoubt(status)) only caps the money at \(English.money(cap)); the decision sets the amount.",
        "Write the decision's amount into the column money.")
    case .coefficient(let code, let type, _):
      Message(
        "The book has no coefficient of \(code) for \(English.type(type)) on the decision's day, and none is guessed.",
        "Write the decision's amount into the column money\(lawAdd(gap, ", or look the text up, enter it and import again: ", in: .en)).")
    case .baseSalary:
      Message(
        "The book has no base salary for the decision's day, and none is guessed.",
        "Write the decision's amount into the column money\(lawAdd(gap, ", or look the text up, enter it and import again: ", in: .en)).")
    }
  }

  /// What is said of a figure that nobody compared with its text.
  static func vietnameseDoubt(_ status: LawStatus) -> String { status.isVerified ? "" : " (chưa đối chiếu với văn bản gốc)" }

  static func englishDoubt(_ status: LawStatus) -> String { status.isVerified ? "" : " (not yet compared with its text)" }

  /// Sentences with the commands for all gaps that a row of law closes, and a space after them; empty for none.
  static func vietnamese(_ gaps: [MoneyGap]) -> String { commands(gaps, "Tra văn bản và ghi: ", in: .vi) }

  static func english(_ gaps: [MoneyGap]) -> String { commands(gaps, "Look the text up and enter it: ", in: .en) }

  private static func commands(_ gaps: [MoneyGap], _ lead: String, in language: Language) -> String {
    let lines = gaps.compactMap { LawAdvice.command(for: $0, in: language) }
    return lines.isEmpty ? "" : lead + lines.joined(separator: "; ") + ". "
  }

  private static func lawAdd(_ gap: MoneyGap, _ lead: String, in language: Language) -> String {
    LawAdvice.command(for: gap, in: language).map { lead + $0 } ?? ""
  }
}
