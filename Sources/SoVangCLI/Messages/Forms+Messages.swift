internal import Recognition
internal import RecognitionStore

extension FormFailure {
  var vietnamese: Message {
    switch self {
    case .unknown(let text, let known) where known.isEmpty:
      Message(
        "Sổ chưa có biểu thống kê nào nên không có biểu \(Vietnamese.quoted(text)).",
        "Sổ lập bằng phiên bản cũ thì bổ sung bằng các lệnh: sovang law add forms --bundled; sovang law add form-rows --bundled; "
          + "sovang law add form-columns --bundled.")
    case .unknown(let text, let known):
      Message(
        "Không có biểu \(Vietnamese.quoted(text)).",
        "Các biểu trong sổ: \(Vietnamese.list(known)); biểu mới thì ghi bằng: sovang law add forms.")
    case .countedOtherwise(let form, .awards, let basis):
      Message(
        "Biểu \(form) thống kê khen thưởng, không tính theo \(Vietnamese.quoted(basis.rawValue)).",
        "Dùng --by decision (năm ký quyết định), merit (năm thành tích) hoặc ceremony (năm trao).")
    case .countedOtherwise(let form, .movements, let basis):
      Message(
        "Biểu \(form) thống kê phong trào thi đua, không tính theo \(Vietnamese.quoted(basis.rawValue)).",
        "Dùng --by launched (phát động trong năm) hoặc running (có thực hiện trong năm).")
    case .noSuchCell(let cell, let known?):
      Message(
        "Biểu không có ô \(Vietnamese.quoted(cell.description)).",
        "Ghi mã số của dòng, dấu hai chấm, ký hiệu cột; các dòng và cột: \(Vietnamese.list(known)).")
    case .noSuchCell(let cell, nil):
      Message("Biểu để trống ô \(Vietnamese.quoted(cell.description)).", "Chọn một ô có số liệu.")
    case .submittedAlready(let id, let day):
      Message(
        "Số liệu này đã được ghi là đã nộp ngày \(Vietnamese.day(day)), số \(id).",
        "Không cần ghi thêm; xem: sovang report form --submissions.")
    case .nothingToSubmit(let form, let period):
      Message(
        "Biểu \(form), \(period.description): chưa có số liệu nào, mọi ô đều trống hoặc bằng 0.",
        "Nhập số liệu rồi nộp; trong kỳ đúng là không có gì thì nêu lý do, sổ ghi lại: sovang report form \(form) \(period) --submit --reason LÝ-DO."
      )
    case .submittedInDisorder(let form, let period, let checks):
      Message(
        "Biểu \(form), \(period.description): số liệu cộng không khớp, phép kiểm tra \(Vietnamese.list(checks, separator: "; ")).",
        "Xem phần Lưu ý: sovang report form \(form) \(period); vẫn phải nộp thì nêu lý do, sổ ghi lại: "
          + "sovang report form \(form) \(period) --submit --reason LÝ-DO.")
    case .noForms(let year, let replaced):
      Message(Self.replaced(replaced, year), Self.wayOut(replaced, year))
    case .ofAYear(let form, let period):
      Message(
        "Biểu \(form) lập theo năm, không lập cho kỳ \(Vietnamese.quoted(period.description)).",
        "Nêu một năm, ví dụ: sovang report form \(StatisticsForm.number(of: form)) \(period.last.year).")
    }
  }

  private static func replaced(_ forms: [StatisticsForm], _ year: Int) -> String {
    guard let form = forms.first, let next = form.replacedBy else { return "Sổ không có mẫu biểu thống kê nào cho năm báo cáo \(year)." }
    return "Năm báo cáo \(year) thuộc \(next), sổ chưa có mẫu biểu của văn bản này."
  }

  private static func wayOut(_ forms: [StatisticsForm], _ year: Int) -> String {
    guard let form = forms.first else { return "Ghi mẫu biểu bằng: sovang law add forms." }
    return "Có mẫu mới thì ghi bằng: sovang law add forms; cần in biểu cũ (\(form.law.basis)) thì nêu số biểu, ví dụ: "
      + "sovang report form \(form.number) \(year)."
  }
}

extension FormFailure {
  var english: Message {
    switch self {
    case .unknown(let text, let known) where known.isEmpty:
      Message(
        "The register has no statistics forms, so none \(English.quoted(text)).",
        "A register of an older version gets them with: sovang law add forms --bundled; sovang law add form-rows --bundled; "
          + "sovang law add form-columns --bundled.")
    case .unknown(let text, let known):
      Message(
        "There is no form \(English.quoted(text)).", "The book has: \(English.list(known)); enter a new one with: sovang law add forms.")
    case .countedOtherwise(let form, .awards, let basis):
      Message(
        "Form \(form) counts awards and not by \(English.quoted(basis.rawValue)).",
        "Use --by decision (the year of the decision), merit (of the merit) or ceremony (of the ceremony).")
    case .countedOtherwise(let form, .movements, let basis):
      Message(
        "Form \(form) counts movements and not by \(English.quoted(basis.rawValue)).",
        "Use --by launched (those launched in the year) or running (those that ran in it).")
    case .noSuchCell(let cell, let known?):
      Message(
        "The form has no cell \(English.quoted(cell.description)).",
        "Write the row's code, a colon and the column; rows and columns: \(English.list(known)).")
    case .noSuchCell(let cell, nil):
      Message("The form leaves the cell \(English.quoted(cell.description)) empty.", "Choose a cell that has a figure.")
    case .submittedAlready(let id, let day):
      Message(
        "These figures are on record as handed in on \(day), submission \(id).",
        "There is nothing to add; see: sovang report form --submissions.")
    case .nothingToSubmit(let form, let period):
      Message(
        "Form \(form) of \(period.description) counts nothing: every cell is empty or 0.",
        "Enter what there is and hand it in then; if there was nothing, say why, and the book keeps it: sovang report form \(form) \(period) "
          + "--submit --reason REASON.")
    case .submittedInDisorder(let form, let period, let checks):
      Message(
        "Form \(form) of \(period.description) does not add up, check \(English.list(checks, separator: "; ")).",
        "Read its notes: sovang report form \(form) \(period); if it must be handed in as it is, say why, and the book keeps it: "
          + "sovang report form \(form) \(period) --submit --reason REASON.")
    case .noForms(let year, let replaced):
      Message(Self.replacedInEnglish(replaced, year), Self.wayOutInEnglish(replaced, year))
    case .ofAYear(let form, let period):
      Message(
        "Form \(form) is of a year, not of \(English.quoted(period.description)).",
        "Name a year, as: sovang report form \(StatisticsForm.number(of: form)) \(period.last.year).")
    }
  }

  private static func replacedInEnglish(_ forms: [StatisticsForm], _ year: Int) -> String {
    guard let form = forms.first, let next = form.replacedBy else { return "The book has no statistics form for the report year \(year)." }
    return "The report year \(year) is under \(next), whose forms the book does not have."
  }

  private static func wayOutInEnglish(_ forms: [StatisticsForm], _ year: Int) -> String {
    guard let form = forms.first else { return "Enter forms with: sovang law add forms." }
    return "Enter the new forms with: sovang law add forms; to print an older one (\(form.law.basis)) name it, as: "
      + "sovang report form \(form.number) \(year)."
  }
}
