extension Sequence where Element: Hashable {
  /// Each element once, as they first come.
  public var eachOnce: [Element] {
    var known: Set<Element> = []
    return filter { known.insert($0).inserted }
  }
}
