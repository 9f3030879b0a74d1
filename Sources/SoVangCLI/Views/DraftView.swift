internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How drafts print in a list.
enum DraftView {
  static func table(_ drafts: [DraftListing]) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("issuer", say("Cơ quan", "Issuer")), .init("draftedOn", say("Ngày lập", "Drafted on")),
      .init("subject", say("Trích yếu", "Subject"), mayBeLeftOut: true), .number("lines", say("Số dòng", "Lines")),
      .init("decision", say("Quyết định", "Decision"), mayBeLeftOut: true),
      .init("signedOn", say("Ngày ký", "Signed on"), mayBeLeftOut: true),
    ]
    let rows = drafts.map { listing -> [Table.Cell] in
      [
        .number(Int(listing.id.number)), .text(listing.draft.issuer), .text(listing.draft.draftedOn.description),
        .init(listing.draft.subject), .number(listing.lines.count), .init(listing.decision?.value.number.description),
        .init(listing.decision?.value.signedOn.description),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }
}

extension DraftDecision {
  /// The draft with what is said against its lines, worded as every finding is; of a hold the paper tells the number alone.
  init(_ facts: DraftFacts, in language: Language, paper: PaperDetails = PaperDetails()) {
    let warnings = facts.findings.map { finding -> ReportWarning in
      guard let hold = finding.hold else { return .againstLine(code: finding.code, sentence: finding.line(in: language)) }
      return .againstLine(code: LegalRule.hold.rawValue, sentence: finding.line(ofHold: hold, in: language))
    }
    self.init(facts, findings: warnings, paper: paper)
  }
}

extension DraftFacts {
  /// What the officer is told on the terminal and the paper does not say: the grounds of holds.
  func tellGrounds(in language: Language) {
    for finding in findings where finding.hold != nil { Terminal.talk(finding.line(in: language)) }
  }
}

extension Finding {
  /// The hold that speaks against a line, whether it is open or ended.
  fileprivate var hold: Int64? {
    guard case .against(let breach) = problem else { return nil }
    switch breach.matter {
    case .hold(let id, _, _, _): return id
    case .meritAfterDiscipline(let id, _): return id
    default: return nil
    }
  }

  /// What a paper for signature says of a hold: that the line has one to be looked at.
  fileprivate func line(ofHold id: Int64, in language: Language) -> String {
    let place = [file, row.map(String.init)].compactMap { $0 }.joined(separator: ":")
    return language == .vi
      ? "\(place): Dòng này có việc tạm dừng số \(id) cần xem trước khi ký: sovang hold show \(id)."
      : "\(place): This line has hold \(id) to be looked at before signing: sovang hold show \(id)."
  }

  /// The code of a warning about a line of a draft.
  fileprivate var code: String {
    switch problem {
    case .council(.votesTooFew): "votes-too-few"
    case .council(.openBallot): "open-ballot"
    case .council(.against): "council-against"
    case .against(let breach): breach.rule.rawValue
    default: column
    }
  }
}
