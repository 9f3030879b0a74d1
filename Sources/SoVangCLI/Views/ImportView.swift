internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// What an import says: the object of the contract on standard output, or a sentence and the issues on standard error.
enum ImportView {
  static func report(_ summary: ImportSummary, options: ImportSummary.Options, in session: Session) throws {
    if session.format == .json {
      try session.put(json(summary))
    } else {
      for finding in summary.findings { Terminal.talk(finding.line(in: Speech.language)) }
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

  private static func issue(_ finding: Finding) -> JSONValue {
    let message = finding.problem.message(in: Speech.language, value: finding.value, column: finding.column)
    return .object([
      .init("row", JSONValue(finding.row)), .init("column", .string(finding.column)), .init("value", .string(finding.value)),
      .init("severity", .string(finding.severity.rawValue)), .init("rule", .string(message.rule)), .init("remedy", .string(message.remedy)),
    ])
  }

  private static func sentence(_ summary: ImportSummary, options: ImportSummary.Options) -> String {
    let counts = say(
      "\(summary.new) dòng mới, \(summary.same) đã có, \(summary.changed) khác với sổ, \(summary.doubtful) nghi vấn, \(summary.refused) bị từ chối",
      "\(summary.new) new, \(summary.same) same, \(summary.changed) changed, \(summary.doubtful) doubtful, \(summary.refused) refused")
    if !summary.mayEnter(options) {
      return counts
        + say(
          ". Chưa ghi dòng nào: sửa các dòng trên, hoặc dùng --accept-valid.",
          ". Nothing was entered: mend the rows above, or use --accept-valid.")
    }
    if options.dryRun { return counts + say(". Chạy thử, chưa ghi gì.", ". Dry run: nothing was entered.") }
    return counts + (summary.changedTheBook ? "." : say(". Sổ không thay đổi.", ". The book is unchanged."))
  }
}

extension ImportFlags {
  var options: ImportSummary.Options {
    ImportSummary.Options(dryRun: dryRun, acceptValid: acceptValid, holdDoubtful: holdDoubtful, update: update)
  }
}
