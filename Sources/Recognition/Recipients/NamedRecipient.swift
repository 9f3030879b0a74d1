/// A recipient of the book as a message names it.
public struct NamedRecipient: Hashable, Sendable {
  public var id: Int64
  public var name: String
  /// Nil: not known, or not a person.
  public var birthYear: Int?

  public init(id: Int64, name: String, birthYear: Int?) {
    self.id = id
    self.name = name
    self.birthYear = birthYear
  }
}
