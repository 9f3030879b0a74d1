extension ListForm {
  /// For how many rows cells are prepared; drop-downs reach as far.
  private static let rows = 1_000
  /// The title, a line on how to fill it, then the headings.
  static let headingRow = 2

  /// The file's bytes.
  public func bytes() throws(WorkbookError) -> [UInt8] {
    try Workbook.bytes(printing, isLong: false) { file throws(WorkbookError) in
      let list = try file.addSheet(named: language.pick(vi: "Danh sách", en: "List"))
      let instructions = try file.addSheet(named: language.pick(vi: "Hướng dẫn", en: "Instructions"))
      let choices = try file.addSheet(named: Self.choicesSheet)
      try putHead(list)
      try putKnown(list)
      try putRules(list, choices)
      try putInstructions(instructions)
      choices.hide()
    }
  }

  private static let choicesSheet = "Danh mục"
  private var language: Language { printing.language }
  private var firstRow: Int { Self.headingRow + 1 }

  private func putHead(_ sheet: SheetWriter) throws(WorkbookError) {
    try sheet.put(title, row: 0, column: 0, sheet.formats.label)
    let advice = language.pick(
      vi: "Cột có dấu * phải điền. Mỗi dòng một mục; không gộp ô, không đổi tên cột.",
      en: "Columns with * must be filled. One entry to a row; merge no cells, rename no columns.")
    try sheet.put(advice, row: 1, column: 0, sheet.formats.plainText)
    for (index, column) in columns.enumerated() {
      sheet.setWidth(column.width, column: index, sheet.formats.entry(column.entry))
      try sheet.put(column.heading + (column.isRequired ? " *" : ""), row: Self.headingRow, column: index, sheet.formats.header)
    }
    sheet.freeze(above: firstRow)
    sheet.setPaper(isWide: true)
  }

  private func putKnown(_ sheet: SheetWriter) throws(WorkbookError) {
    for (index, cells) in known.enumerated() {
      for (column, text) in cells.enumerated() {
        try sheet.put(text, row: firstRow + index, column: column, sheet.formats.entry(columns[column].entry))
      }
    }
    guard let constant, columns.count > 1 else { return }
    for row in firstRow + known.count..<firstRow + max(known.count, Self.rows) {
      try sheet.put(
        constant.text, whereFilled: others(in: row, than: constant.column), row: row, column: constant.column,
        sheet.formats.entry(columns[constant.column].entry))
    }
  }

  /// The cells of a row beside one column, as a formula names them.
  private func others(in row: Int, than column: Int) -> String {
    let parts = [0..<column, column + 1..<columns.count].filter { !$0.isEmpty }
    return parts.map { "\(CellName.name(row: row, column: $0.lowerBound)):\(CellName.name(row: row, column: $0.upperBound - 1))" }
      .joined(separator: ",")
  }

  /// Drop-downs and limits, with the lists of the drop-downs on a sheet of their own.
  private func putRules(_ sheet: SheetWriter, _ lists: SheetWriter) throws(WorkbookError) {
    let rows = firstRow...firstRow + Self.rows - 1
    for (index, column) in columns.enumerated() {
      var source: String?
      if case .choice(let words, _) = column.entry {
        try lists.put(column.heading, row: 0, column: index, lists.formats.label)
        for (row, word) in words.enumerated() { try lists.put(word, row: row + 1, column: index, lists.formats.prose) }
        let letters = CellName.letters(of: index)
        source = "='\(Self.choicesSheet)'!$\(letters)$2:$\(letters)$\(words.count + 1)"
      }
      try sheet.restrict(
        column: index, rows: rows, to: column.entry, source: source, title: column.heading, hint: column.hint,
        refusal: language.pick(vi: "Giá trị này không dùng được ở cột này.", en: "This cannot be used in this column."))
    }
  }

  private func putInstructions(_ sheet: SheetWriter) throws(WorkbookError) {
    sheet.setWidth(26, column: 0)
    sheet.setWidth(90, column: 1)
    try sheet.put(title, row: 0, column: 0, sheet.formats.label)
    var row = 2
    for column in columns {
      try sheet.put(column.heading, row: row, column: 0, sheet.formats.label)
      try sheet.put(explanation(of: column), row: row, column: 1, sheet.formats.prose)
      row += 1
    }
    try sheet.put(language.pick(vi: "Nhập vào sổ", en: "To enter it"), row: row + 1, column: 0, sheet.formats.label)
    try sheet.put(command, row: row + 1, column: 1, sheet.formats.prose)
    sheet.setPaper(isWide: true)
  }

  private func explanation(of column: Column) -> String {
    let need = column.isRequired ? [language.pick(vi: "Phải điền.", en: "Must be filled.")] : []
    let form: [String] =
      switch column.entry {
      case .day: [language.pick(vi: "Ngày/tháng/năm, ví dụ 12/01/2023.", en: "Day/month/year, as 12/01/2023.")]
      case .number: [language.pick(vi: "Số nguyên.", en: "A whole number.")]
      case .text, .choice: []
      }
    return (need + form + [column.hint]).joined(separator: " ")
  }
}
