extension FormFacts {
  /// The movements of a year.
  ///
  /// - Parameter isAnyRecorded: whether the book has any movement at all, of whatever year.
  public init(_ movements: MovementYear, year: Int, by counting: MovementCounting, isAnyRecorded: Bool) {
    self.init(
      period: .year(year), basis: counting == .launched ? .launched : .running,
      lines: movements.counted.map { Line($0.attributes, count: 1) }, undated: movements.undated.map(\.id),
      unrecorded: isAnyRecorded ? nil : .all)
  }
}

extension MovementFacts {
  /// What a statistics form may ask of it; what is not told is left out.
  public var attributes: [FormField: [String]] {
    let told = [
      (FormField.launchedBy, level?.rawValue), (.scope, scope?.rawValue), (.duration, duration?.rawValue), (.method, method?.rawValue),
    ]
    return Dictionary(uniqueKeysWithValues: told.compactMap { field, value in value.map { (field, [$0]) } })
  }
}
