internal import Recognition

/// A page: what stands on it from head to foot, before any format has laid it out.
public struct Page: Hashable, Sendable {
  enum Block: Hashable, Sendable {
    case title(String)
    case heading(String)
    /// One that begins a new sheet of paper.
    case sheetHeading(String)
    case subheading(String)
    /// What stands by itself in the middle: what a paper is about, who decides.
    case centred(String)
    case paragraph(String)
    /// A line that keeps to itself.
    case line(String)
    case item(String)
    case table(Table)
    /// Two texts of one line, to the left and to the right.
    case pair(String, String)
    /// Who signs, side by side.
    case signatures([String])
    case letterhead(Letterhead)
    case closing(Closing)
    /// What is attached begins here, on a new sheet.
    case annex(PaperAnnex)
    /// Lines left for the officer to write.
    case room
  }

  var blocks: [Block]
  /// What a workbook tells apart instead of in the blocks of head and foot; nil for a page without a frame.
  var about: About?

  init(blocks: [Block], about: About? = nil) {
    self.blocks = blocks
    self.about = about
  }

  /// The frame of a page in single facts, and what stands inside it.
  struct About: Hashable, Sendable {
    var name: String
    /// What every sheet of paper has at its foot: office, period, what is counted, of when, of which book.
    var facts: [Fact]
    /// What else a workbook tells first: the title and what it is about.
    var titles: [Fact] = []
    var body: [Block]
  }

  /// One fact of the frame: its name and what it is.
  struct Fact: Hashable, Sendable {
    enum Value: Hashable, Sendable {
      case text(String)
      case day(CivilDate)
    }

    var name: String
    var value: Value
  }

  /// Whether it is an official paper, whose sheets are numbered at their heads from the second on.
  var isOfficial: Bool { blocks.contains { if case .letterhead = $0 { true } else { false } } }

  /// The blocks of a page whose sheets have a foot, without the last lines that say the same.
  var withoutFoot: [Block] {
    guard about != nil, let last = blocks.lastIndex(where: { if case .line = $0 { false } else { true } }) else { return blocks }
    return Array(blocks[...last])
  }

  /// Whether some table has more columns than fit an upright sheet, or is signed sheet by sheet, so that its lines stay low.
  var isWide: Bool {
    blocks.contains { block in
      guard case .table(let table) = block else { return false }
      return !table.sheetStarts.isEmpty || table.withoutEmptyColumns.columns.count > 8
    }
  }
}

extension Page.Block {
  /// The text of a heading, on whichever sheet it stands.
  var heading: String? {
    switch self {
    case .heading(let text), .sheetHeading(let text): text
    default: nil
    }
  }
}
