internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

/// What an import says: the object of the contract on standard output, or a sentence and the issues on standard error.
enum ImportView {
  static func put(
    _ summary: ImportSummary, options: ImportSummary.Options, notes: ListNotes, rejects: Rejects.Outcome?, in session: Session
  ) throws {
    if session.format == .json {
      return try session.put(json(summary, options: options, notes: notes, rejects: rejects))
    }
    for heading in notes.settled { Terminal.talk(SettledHeadings.sentence(heading)) }
    for row in notes.leftOut { Terminal.talk(row.sentence(on: notes.origin)) }
    if options.dryRun { for line in lines(of: summary.repetitions) { Terminal.talk(line) } }
    for line in lines(of: summary.findings, from: notes.origin) { Terminal.talk(line) }
    Terminal.talk(sentence(summary, options: options))
    if summary.changedTheBook && !options.meanings.isEmpty { Terminal.talk(SettledHeadings.remembered(options.meanings)) }
    if let rejects { Terminal.talk(rejects.sentence) }
  }

  /// A list from a workbook has its sheet, the cell of each issue, and the rows passed over besides; one with settled headings has
  /// these; with `--rejects` the file that was written.
  private static func json(
    _ summary: ImportSummary, options: ImportSummary.Options, notes: ListNotes, rejects: Rejects.Outcome?
  ) -> JSONValue {
    let origin = notes.origin
    let sheet = origin.map { [JSONValue.Member("sheet", .string($0.sheet)), .init("leftOut", .array(notes.leftOut.map(json)))] } ?? []
    let headings = notes.settled.isEmpty ? [] : [JSONValue.Member("headings", .array(notes.settled.map(SettledHeadings.json)))]
    let returned = rejects.map { [JSONValue.Member("rejects", JSONValue($0.file))] } ?? []
    return .object(
      [
        .init("schema", "sovang/import/1"), .init("new", .int(summary.new)), .init("same", .int(summary.same)),
        .init("changed", .int(summary.changed)), .init("doubtful", .int(summary.doubtful)), .init("refused", .int(summary.refused)),
        .init("entered", .int(summary.entered(options))), .init("repeated", .array(summary.repetitions.map(json))),
        .init("issues", .array(summary.findings.map { issue($0, from: origin) })),
      ] + sheet + headings + returned)
  }

  private static func json(_ row: LeftOutRow) -> JSONValue {
    .object([.init("cell", .string(row.cell)), .init("value", .string(row.text))])
  }

  /// Where the row repeats one of another list, both lists are named.
  private static func json(_ repetition: ImportSummary.Repetition) -> JSONValue {
    switch repetition.original {
    case .row(let first, let list) where list != repetition.list:
      [
        "row": JSONValue(repetition.row), "sameAsRow": .int(first), "sameAs": .null, "list": JSONValue(repetition.list),
        "sameAsList": JSONValue(list),
      ]
    case .row(let first, _): ["row": JSONValue(repetition.row), "sameAsRow": .int(first), "sameAs": .null]
    case .entry(let id): ["row": JSONValue(repetition.row), "sameAsRow": .null, "sameAs": JSONValue(id.map { Int($0) })]
    }
  }

  /// What each row that says nothing new repeats; after twenty, how many more there are.
  private static func lines(of repetitions: [ImportSummary.Repetition]) -> [String] {
    let shown = repetitions.prefix(20).map { repetition in
      let row = repetition.row.map(String.init) ?? "–"
      return switch repetition.original {
      case .row(let first, let list?) where list != repetition.list:
        say("Dòng \(row) trùng với dòng \(first) của \(list).", "Row \(row) is the same as row \(first) of \(list).")
      case .row(let first, _): say("Dòng \(row) trùng với dòng \(first).", "Row \(row) is the same as row \(first).")
      case .entry(let id?): say("Dòng \(row) đã có trong sổ, số \(id).", "Row \(row) is in the book, id \(id).")
      case .entry(nil): say("Dòng \(row) đã có trong sổ.", "Row \(row) is in the book.")
      }
    }
    let left = repetitions.count - shown.count
    return shown
      + (left > 0
        ? [say("Và \(left) dòng nữa đã có.", "And \(English.count(left, "more row")) \(left == 1 ? "is" : "are") there already.")] : [])
  }

  /// A line a finding; what is said of many rows alike is said once, of the first, with how many more there are.
  private static func lines(of findings: [Finding], from origin: ListOrigin?) -> [String] {
    let groups = Dictionary(grouping: findings) { "\($0.column)\n\($0.value)\n\($0.problem)" }
    return findings.compactMap { finding in
      guard let alike = groups["\(finding.column)\n\(finding.value)\n\(finding.problem)"], alike.first == finding else { return nil }
      let line = finding.line(in: Speech.language, from: origin)
      guard alike.count > 1, let last = alike.last?.row else { return line }
      return line
        + say(" (và \(alike.count - 1) dòng nữa, đến dòng \(last))", " (and \(English.count(alike.count - 1, "more row")), to row \(last))")
    }
  }

  private static func issue(_ finding: Finding, from origin: ListOrigin?) -> JSONValue {
    let message = finding.message(in: Speech.language)
    return .object(
      [
        .init("row", JSONValue(finding.row)), .init("column", .string(finding.column)), .init("value", .string(finding.value)),
        .init("severity", .string(finding.severity.rawValue)), .init("rule", .string(message.rule)),
        .init("remedy", .string(message.remedy)),
      ] + (origin.map { [.init("cell", JSONValue(finding.cell(from: $0)))] } ?? []))
  }

  private static func sentence(_ summary: ImportSummary, options: ImportSummary.Options) -> String {
    say(
      "\(summary.new) dòng mới, \(summary.same) đã có, \(summary.changed) khác với sổ, \(summary.doubtful) nghi vấn, \(summary.refused) bị từ chối",
      "\(summary.new) new, \(summary.same) same, \(summary.changed) changed, \(summary.doubtful) doubtful, \(summary.refused) refused")
      + outcome(of: summary, options: options)
  }

  /// What came of a list, as it follows the counts.
  private static func outcome(of summary: ImportSummary, options: ImportSummary.Options) -> String {
    if summary.isBlocked {
      return say(
        ". Chưa ghi dòng nào: cả danh sách trái một quy định đã đối chiếu, sửa rồi nhập lại.",
        ". Nothing was entered: the list as a whole is against a verified rule; mend it and import it anew.")
    }
    if !summary.mayEnter(options) && summary.isSigning {
      return say(
        ". Chưa ký: xét lại các dòng trên rồi lập dự thảo lại (sovang decision draft void …, sovang proposal decide …).",
        ". Not signed: consider the lines above again and draft anew (sovang decision draft void …, sovang proposal decide …).")
    }
    if !summary.mayEnter(options) {
      return say(
        ". Chưa ghi dòng nào: sửa các dòng trên, hoặc dùng --accept-valid.",
        ". Nothing was entered: mend the rows above, or use --accept-valid.")
    }
    if options.dryRun { return say(". Chạy thử, chưa ghi gì.", ". Dry run: nothing was entered.") }
    guard summary.changedTheBook else { return say(". Sổ không thay đổi.", ". The book is unchanged.") }
    let written = written(summary, options: options)
    return written.isEmpty ? "." : ": \(written)."
  }

  /// How many rows were entered and mended; empty where none was.
  private static func written(_ summary: ImportSummary, options: ImportSummary.Options) -> String {
    let entered = summary.entered(options)
    let doubtful = entered - summary.new
    let parts =
      summary.new == 0
      ? say(" (đều nghi vấn)", " (all doubtful)")
      : say(" (\(summary.new) mới, \(doubtful) nghi vấn)", " (\(summary.new) new, \(doubtful) doubtful)")
    let mended = options.update ? summary.changed : 0
    return [
      entered > 0 ? say("đã ghi \(entered) dòng", "\(entered) entered") + (doubtful > 0 ? parts : "") : nil,
      mended > 0 ? say("đã sửa \(mended) dòng", "\(mended) mended") : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

extension ImportFlags {
  var options: ImportSummary.Options {
    ImportSummary.Options(dryRun: dryRun, acceptValid: acceptValid, holdDoubtful: holdDoubtful, update: update)
  }
}
