internal import Recognition

/// A page: what stands on it from head to foot, before any format has laid it out.
public struct Page: Hashable, Sendable {
  enum Block: Hashable, Sendable {
    case title(String)
    case heading(String)
    case paragraph(String)
    /// A line that keeps to itself.
    case line(String)
    case item(String)
    case table(Table)
    /// Two texts of one line, to the left and to the right.
    case pair(String, String)
    /// Who signs, side by side.
    case signatures([String])
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
    var facts: [Fact]
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
}
