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
    /// Where a link of the page leads; HTML alone shows it.
    case anchor(String)
    /// Two texts of one line, to the left and to the right.
    case pair(String, String)
    /// Who signs, side by side.
    case signatures([String])
  }

  var blocks: [Block]
}
