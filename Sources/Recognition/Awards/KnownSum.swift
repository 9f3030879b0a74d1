/// A sum of the amounts that are known, and how many are not (tổng các khoản đã biết).
public struct KnownSum: Hashable, Sendable {
  /// Nil where no amount is known.
  public var amount: Dong?
  public var unknown: Int

  public init(_ amounts: [Dong?]) {
    let known = amounts.compactMap { $0 }
    amount = known.isEmpty ? nil : Dong(known.map(\.amount).reduce(0, +))
    unknown = amounts.count - known.count
  }
}
