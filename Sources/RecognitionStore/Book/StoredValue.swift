/// One cell of the book: what SQLite and PostgreSQL both store. There are no fractions in the book.
enum StoredValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])

  static func text(_ text: String?) -> StoredValue { text.map { .text($0) } ?? .null }
  static func integer(_ number: Int?) -> StoredValue { number.map { .integer(Int64($0)) } ?? .null }
  static func flag(_ flag: Bool) -> StoredValue { .integer(flag ? 1 : 0) }
}
