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
    /// Who signs, side by side.
    case signatures([String])
  }

  var blocks: [Block]
}
