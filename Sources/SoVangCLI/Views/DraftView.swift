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
  /// The draft with what is said against its lines, worded as every finding is.
  init(_ facts: DraftFacts, in language: Language) {
    self.init(facts, findings: facts.findings.map { .againstLine(code: $0.code, sentence: $0.line(in: language)) })
  }
}

extension Finding {
  /// The code of a warning about a line of a draft.
  fileprivate var code: String {
    switch problem {
    case .votesTooFew: "votes-too-few"
    case .councilAgainst: "council-against"
    case .against(let breach): breach.rule.rawValue
    default: column
    }
  }
}
