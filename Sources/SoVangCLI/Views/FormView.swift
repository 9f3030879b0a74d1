internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How statistics forms and their submissions print.
enum FormView {
  /// What a cell counts, as the list of its own kind.
  static func table(
    _ entries: [FormEntry], behind cell: FormCell, of table: FormTable, isPage: Bool, in register: Register
  ) throws -> (Table, page: [String]) {
    switch table.form.measures {
    case .awards where table.countsProposals(in: cell): (proposals(entries.compactMap(\.proposal), isPage: isPage), proposalColumns)
    case .awards: (AwardView.table(entries.compactMap(\.award), isPage: isPage), AwardView.pageColumns)
    case .movements: (try MovementView.table(entries.compactMap(\.movement), in: register), MovementView.pageColumns)
    }
  }

  private static let proposalColumns = ["proposal", "submittedOn", "proposer", "line", "recipient", "type", "award", "state"]

  /// Lines with the proposal that each is of.
  private static func proposals(_ listings: [ProposalLineListing], isPage: Bool) -> Table {
    var table = ProposalLineView.table(listings, isPage: isPage)
    let proposal: [Table.Column] = [
      .init("proposal", say("Tờ trình", "Proposal")), .init("submittedOn", say("Ngày trình", "Submitted on")),
      .init("proposer", say("Cơ quan trình", "Proposer")),
    ]
    table.columns = proposal + table.columns
    table.rows = zip(table.rows, listings).map { row, listing in
      let proposal = listing.proposal
      return [.text(proposal.number.description), .text(proposal.submittedOn.description), .text(proposal.proposer)] + row
    }
    return table
  }

  static func table(_ forms: [StatisticsForm], year: Int) -> Table {
    let columns: [Table.Column] = [
      .init("number", say("Số", "Number")), .init("form", say("Biểu", "Form")), .init("title", say("Tên biểu", "Title")),
      .init("legalBasis", say("Căn cứ", "Legal basis")), .init("dueOn", say("Hạn nộp", "Due on")),
    ]
    let rows = forms.map { form -> [Table.Cell] in
      [
        .text(form.number), .text(form.code), .text(form.title), .text(form.law.basis),
        .init(form.isOfAnyPeriod ? nil : form.dueDay(of: year).description),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  static func table(_ submissions: [Entry<FormSubmission>]) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("form", say("Biểu", "Form")), .plainNumber("year", say("Năm", "Year")),
      .init("period", say("Kỳ", "Period")), .init("countedBy", say("Tính theo", "Counted by")),
      .init("submittedOn", say("Ngày nộp", "Handed in on")),
      .number("cells", say("Số ô", "Cells")), .init("fingerprint", say("Mã xác thực của sổ", "Fingerprint")),
      .init("reason", say("Lý do", "Reason"), mayBeLeftOut: true),
    ]
    let rows = submissions.map { entry -> [Table.Cell] in
      let submission = entry.value
      return [
        .number(Int(entry.id.number)), .text(submission.form), .init(submission.period.year),
        .text(submission.period.description), .text(submission.basis.rawValue),
        .text(submission.submittedOn.description), .number(submission.cells.count), .text(submission.fingerprint),
        .init(submission.reason),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  static func json(_ id: Identifier<FormSubmission>, _ submissions: [Entry<FormSubmission>]) -> JSONValue {
    guard case .array(let objects) = table(submissions.filter { $0.id == id }).json else { return .null }
    return objects.first ?? .null
  }
}
