/// The local number of one kind of record, so that an award's number cannot be taken for a decision's.
///
/// Numbers start at 1 and are never reused. Together with the register's `uid` a number is unique in the world.
public struct Identifier<Record>: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let number: Int64

  public init(_ number: Int64) {
    self.number = number
  }

  public var description: String { String(number) }

  public static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}

/// A recorded value together with the number the register gave it.
public struct Entry<Value: Sendable>: Sendable {
  public let id: Identifier<Value>
  public var value: Value

  public init(_ id: Identifier<Value>, _ value: Value) {
    self.id = id
    self.value = value
  }
}

extension Entry: Equatable where Value: Equatable {}
