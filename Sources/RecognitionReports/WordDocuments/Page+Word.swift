extension Page.Block {
  /// The block in WordprocessingML.
  ///
  /// - Parameter width: between the margins, in twentieths of a point.
  func word(width: Int) -> String {
    switch self {
    case .title(let text): Word.paragraph(text.uppercased(), "Title")
    case .heading(let text): Word.paragraph(text, "Heading1")
    case .sheetHeading(let text): Word.newSheet + Word.paragraph(text, "Heading1")
    case .subheading(let text): Word.paragraph(text, "Heading2")
    case .centred(let text): Word.paragraph(text, "Subtitle")
    case .paragraph(let text): Word.paragraph(text, "BodyText")
    case .line(let text): Word.paragraph(text, "Line")
    case .item(let text): Word.paragraph("- " + text, "ListBullet")
    case .table(let table): table.word(width: width)
    case .pair(let left, let right):
      Word.sideBySide([left, right].map { (width / 2, Word.paragraph($0, "Line")) })
    case .signatures(let titles):
      Word.sideBySide(titles.map { (width / max(1, titles.count), Word.paragraph($0, "Signer") + Word.room) })
        + Word.paragraph("", "AfterTable")
    case .letterhead(let head): head.word(width: width)
    case .closing(let closing): closing.word(width: width)
    case .annex(let annex): annex.word
    case .room: Word.openLine + Word.openLine
    }
  }
}

extension Word {
  /// Where a hand signs.
  static let room = (0..<4).map { _ in paragraph("", "Signer") }.joined()

  /// From here on a new sheet.
  static let newSheet = "<w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr><w:r><w:br w:type=\"page\"/></w:r></w:p>\n"

  /// A dotted line to be written on.
  static let openLine = "<w:p><w:pPr><w:pStyle w:val=\"Room\"/></w:pPr><w:r><w:tab/></w:r></w:p>\n"
}

extension Letterhead {
  func word(width: Int) -> String {
    let left = width * 42 / 100
    let above = superior.map { Word.paragraph($0, "Superior") } ?? ""
    let issuer = above + agency.map { Word.paragraph($0, "Issuer") }.joined() + Word.paragraph("", "IssuerRule")
    let nation = Word.paragraph(country, "Country") + Word.paragraph(motto, "Motto") + Word.paragraph("", "MottoRule")
    return Word.sideBySide([(left, issuer), (width - left, nation)])
      + Word.paragraph("", "BetweenTables")
      + Word.sideBySide([(left, Word.paragraph(number, "PaperNumber")), (width - left, Word.paragraph(day, "PaperDay"))])
      + Word.paragraph("", "AfterTable")
  }
}

extension Closing {
  func word(width: Int) -> String {
    let left = width * 45 / 100
    let to = Word.paragraph(heading, "RecipientsHead") + recipients.map { Word.paragraph($0, "Recipients") }.joined()
    let signer = authority.map { Word.paragraph($0, "Signer") }.joined() + Word.room + Word.paragraph(signer ?? "", "Signer")
    return Word.paragraph("", "AfterTable") + Word.sideBySide([(left, to), (width - left, signer)])
  }
}

extension PaperAnnex {
  var word: String {
    let above = label.map { Word.paragraph($0, "AnnexLabel") + Word.paragraph(title.uppercased(), "Title") }
    return (above ?? Word.paragraph(title.uppercased(), "AnnexTitle")) + Word.paragraph(reference, "Reference")
  }
}
