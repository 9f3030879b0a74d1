extension Table {
  /// The table between the margins, its titles repeated on every sheet.
  ///
  /// - Parameter width: in twentieths of a point.
  func word(width: Int) -> String {
    let table = withoutEmptyColumns
    let widths = table.widths(in: width)
    return table.parts.map { $0.word(widths) }.joined(separator: Word.newSheet)
  }

  private func word(_ widths: [Int]) -> String {
    let table = self
    let body = table.rows.indices.map { table.wordRow(table.rows[$0], widths, isBold: table.sums[$0] != nil) }.joined()
    let foot = table.total.map { table.wordRow($0, widths, isBold: true) } ?? ""
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    return
      "<w:tbl>\(Word.properties("List", width: widths.reduce(0, +)))<w:tblGrid>\(grid)</w:tblGrid>\n\(table.wordHeads(widths))\(body)\(foot)</w:tbl>\n"
      + Word.paragraph("", "AfterTable")
  }

  private func wordRow(_ row: [Cell], _ widths: [Int], isBold: Bool = false) -> String {
    let cells = zip(zip(columns, widths), printed(row)).map { column, text in
      Word.cell(Word.paragraph(text, column.0.alignment == .right ? "TableNumber" : "TableText", isBold: isBold), width: column.1)
    }
    let height = isSigned(row) ? "<w:trHeight w:val=\"510\" w:hRule=\"atLeast\"/>" : ""
    return "<w:tr><w:trPr><w:cantSplit/>\(height)</w:trPr>\(cells.joined())</w:tr>\n"
  }

  private func wordHeads(_ widths: [Int]) -> String {
    let lines = heads
    return lines.indices.map { line in
      let cells = Self.wordHeads(of: line, lines, widths)
      return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(cells)</w:tr>\n"
    }.joined()
  }

  /// A line of titles; under one that covers several lines stand cells that are merged with it.
  private static func wordHeads(of line: Int, _ lines: [[Head]], _ widths: [Int]) -> String {
    var cells = ""
    var column = 0
    while column < widths.count {
      let head = lines[line].first { $0.columns.lowerBound == column }
      let span = head?.width ?? 1
      let width = widths[column..<column + span].reduce(0, +)
      let merged = head.map { $0.height > 1 ? "<w:vMerge w:val=\"restart\"/>" : "" } ?? "<w:vMerge/>"
      let spans = span > 1 ? "<w:gridSpan w:val=\"\(span)\"/>" : ""
      cells += Word.cell(Word.paragraph(head?.title ?? "", "TableHead"), width: width, spans + merged + "<w:vAlign w:val=\"center\"/>")
      column += span
    }
    return cells
  }

  /// The columns' widths: as much as their texts ask, none less than its longest word.
  private func widths(in width: Int) -> [Int] {
    let wanted = columns.indices.map { room(of: $0) }
    let (least, asked) = (wanted.reduce(0) { $0 + $1.least }, wanted.reduce(0) { $0 + $1.asked })
    // Where there is more than all ask for, each gets its part of it; where there is less, each gives of what is above its least.
    let letters = Double(width) / Self.letter
    let free = min(1, max(0, letters - least) / max(1, asked - least))
    let shares = wanted.map { $0.least + ($0.asked - $0.least) * free }
    let scale = Double(width) / shares.reduce(0, +)
    return shares.map { Int($0 * scale) }
  }

  /// In letters, with those that the edges of a cell take.
  private func room(of index: Int) -> (least: Double, asked: Double) {
    // Dots to sign on take two letters each.
    let texts = (rows + (total.map { [$0] } ?? [])).map { printed($0)[index].replacing("…", with: "MM") }
    let title = columns[index].headings.last ?? columns[index].title
    let least = (texts + [title]).map(TextLines.longestWord).max() ?? 0
    let longest = texts.map(\.count).max() ?? 0
    return (Double(least + 3), Double(max(least, min(40, longest), min(14, title.count)) + 3))
  }

  /// What a letter of a table takes on the average.
  private static let letter = 118.0
}
