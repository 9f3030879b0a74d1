internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// What an import says: the object of the contract on standard output, or a sentence and the issues on standard error.
enum ImportView {
  static func report(_ summary: ImportSummary, options: ImportSummary.Options, in session: Session) throws {
    if session.format == .json {
      try session.put(json(summary))
    } else {
      for line in lines(of: summary.findings) { Terminal.talk(line) }
      Terminal.talk(sentence(summary, options: options))
    }
    if !summary.mayEnter(options) { throw FoundSomething() }
  }

  static func json(_ summary: ImportSummary) -> JSONValue {
    .object([
      .init("schema", "sovang/import/1"), .init("new", .int(summary.new)), .init("same", .int(summary.same)),
      .init("changed", .int(summary.changed)), .init("doubtful", .int(summary.doubtful)), .init("refused", .int(summary.refused)),
      .init("issues", .array(summary.findings.map(issue))),
    ])
  }

  /// A line a finding; what is said of many rows alike is said once, of the first, with how many more there are.
  private static func lines(of findings: [Finding]) -> [String] {
    let groups = Dictionary(grouping: findings) { "\($0.column)\n\($0.value)\n\($0.problem)" }
    return findings.compactMap { finding in
      guard let alike = groups["\(finding.column)\n\(finding.value)\n\(finding.problem)"], alike.first == finding else { return nil }
      let line = finding.line(in: Speech.language)
      guard alike.count > 1, let last = alike.last?.row else { return line }
      return line + say(" (và \(alike.count - 1) dòng nữa, đến dòng \(last))", " (and \(alike.count - 1) rows more, to row \(last))")
    }
  }

  private static func issue(_ finding: Finding) -> JSONValue {
    let message = finding.message(in: Speech.language)
    return .object([
      .init("row", JSONValue(finding.row)), .init("column", .string(finding.column)), .init("value", .string(finding.value)),
      .init("severity", .string(finding.severity.rawValue)), .init("rule", .string(message.rule)), .init("remedy", .string(message.remedy)),
    ])
  }

  private static func sentence(_ summary: ImportSummary, options: ImportSummary.Options) -> String {
    let counts = say(
      "\(summary.new) dòng mới, \(summary.same) đã có, \(summary.changed) khác với sổ, \(summary.doubtful) nghi vấn, \(summary.refused) bị từ chối",
      "\(summary.new) new, \(summary.same) same, \(summary.changed) changed, \(summary.doubtful) doubtful, \(summary.refused) refused")
    if summary.isBlocked {
      return counts
        + say(
          ". Chưa ghi dòng nào: cả danh sách trái một quy định đã đối chiếu, sửa rồi nhập lại.",
          ". Nothing was entered: the list as a whole is against a verified rule; mend it and import it anew.")
    }
    if !summary.mayEnter(options) {
      return counts
        + say(
          ". Chưa ghi dòng nào: sửa các dòng trên, hoặc dùng --accept-valid.",
          ". Nothing was entered: mend the rows above, or use --accept-valid.")
    }
    if options.dryRun { return counts + say(". Chạy thử, chưa ghi gì.", ". Dry run: nothing was entered.") }
    guard summary.changedTheBook else { return counts + say(". Sổ không thay đổi.", ". The book is unchanged.") }
    let entered = summary.new + (options.holdDoubtful ? 0 : summary.doubtful)
    let mended = options.update ? summary.changed : 0
    let written = [
      entered > 0 ? say("đã ghi \(entered) dòng", "\(entered) entered") : nil,
      mended > 0 ? say("đã sửa \(mended) dòng", "\(mended) mended") : nil,
    ].compactMap { $0 }.joined(separator: ", ")
    return counts + (written.isEmpty ? "." : ": \(written).")
  }
}

extension ImportFlags {
  var options: ImportSummary.Options {
    ImportSummary.Options(dryRun: dryRun, acceptValid: acceptValid, holdDoubtful: holdDoubtful, update: update)
  }
}
