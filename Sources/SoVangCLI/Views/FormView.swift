internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How statistics forms and their submissions print.
enum FormView {
  /// What a cell counts, as the list of its own kind.
  static func table(_ entries: [FormEntry], of form: StatisticsForm, isPage: Bool, in register: Register) throws -> (Table, page: [String])
  {
    switch form.measures {
    case .awards: (AwardView.table(entries.compactMap(\.award), isPage: isPage), AwardView.pageColumns)
    case .movements: (try MovementView.table(entries.compactMap(\.movement), in: register), MovementView.pageColumns)
    }
  }

  static func table(_ forms: [StatisticsForm], year: Int) -> Table {
    let columns: [Table.Column] = [
      .init("number", say("Số", "Number")), .init("form", say("Biểu", "Form")), .init("title", say("Tên biểu", "Title")),
      .init("legalBasis", say("Căn cứ", "Legal basis")), .init("dueOn", say("Hạn nộp", "Due on")),
    ]
    let rows = forms.map { form -> [Table.Cell] in
      [
        .text(form.number), .text(form.code), .text(form.title), .text(form.law.basis), .text(form.dueDay(of: year).description),
      ]
    }
    return Table(columns: columns, rows: rows)
  }

  static func table(_ submissions: [Entry<FormSubmission>]) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("form", say("Biểu", "Form")), .plainNumber("year", say("Năm", "Year")),
      .init("countedBy", say("Tính theo", "Counted by")), .init("submittedOn", say("Ngày nộp", "Handed in on")),
      .number("cells", say("Số ô", "Cells")), .init("fingerprint", say("Mã xác thực của sổ", "Fingerprint")),
    ]
    let rows = submissions.map { entry -> [Table.Cell] in
      let submission = entry.value
      return [
        .number(Int(entry.id.number)), .text(submission.form), .init(submission.period.year), .text(submission.basis.rawValue),
        .text(submission.submittedOn.description), .number(submission.cells.count), .text(submission.fingerprint),
      ]
    }
    return Table(columns: columns, rows: rows)
  }

  static func json(_ id: Identifier<FormSubmission>, _ submissions: [Entry<FormSubmission>]) -> JSONValue {
    guard case .array(let objects) = table(submissions.filter { $0.id == id }).json else { return .null }
    return objects.first ?? .null
  }
}
