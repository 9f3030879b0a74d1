public import Recognition

/// Why a recipient's identifying values could not be erased, or a recipient without them not be changed.
public enum ErasureProblem: Error, Equatable, Sendable {
  /// A record has to be kept; `recipient` is whom the command named.
  case kept(recipient: Int64, RetentionLaw.Obstacle)
  /// Lines that bear the name, of which the book cannot tell whether they are about this recipient.
  case maybeAnother(recipient: Int64, [BookLine])
  /// `--same` or `--other` names a line that does not bear the name.
  case notOfThisName(BookLine)
  /// Erased already: it can be neither edited nor merged, and nothing is certified of it.
  case erased(Int64)
  /// The values are gone from the book; what SQLite left of them in the file could not be overwritten.
  case notSwept(recipient: Int64)
}
