internal import Recognition

extension Indicator {
  static let fields = ["code", "name", "direction", "value", "of", "previous", "previousOf"]
}

/// The parts a ceremony's file is made of; a part that lacks something it needs is nil, and a finding says what.
extension YAMLFields {
  mutating func guest() -> Guest? {
    let name = required("name")
    let roles = texts("roles")
    let spoke = value("spoke", YesNo.parse) ?? false
    return name.map { Guest(name: $0, roles: roles, spoke: spoke) }
  }

  mutating func directive() -> Directive? {
    let to = required("to")
    let text = required("text")
    let tracks = value("tracks", Directive.Measure.init(parsing:))
    let status = value("status", Directive.Status.init(parsing:)) ?? .open
    guard let to, let text else { return nil }
    return Directive(to: to, text: text, tracks: tracks, status: status)
  }

  mutating func gifts() -> [GiftLot] {
    elements("gifts", fields: ["description", "quantity", "for", "unitValue", "funder", "id"]) { $0.gift() }
  }

  private mutating func gift() -> GiftLot? {
    let description = required("description")
    let quantity = required("quantity") { text throws(EntryProblem) in try WholeNumber.parse(text, in: GiftLot.quantities) }
    let (beneficiaries, funder, name) = (text("for"), text("funder"), text("id"))
    let unitValue = value("unitValue") { text throws(EntryProblem) in try Dong(parsing: text).within(GiftLot.unitValues) }
    guard let description, let quantity else { return nil }
    return GiftLot(
      description: description, quantity: quantity, beneficiaries: beneficiaries, unitValue: unitValue, funder: funder, drawName: name)
  }

  /// `stated: many`, or the counts the source gives.
  mutating func statedAwards() -> StatedAwards? {
    if isGroup("stated") {
      return group("stated", fields: ["individuals", "collectives", "households"]) { $0.statedCounts() }
    }
    return value("stated") { text throws(EntryProblem) in
      guard ["many", "nhiều"].contains(text.lowercased()) else { throw .notOneOf(["many"]) }
      return .many
    }
  }

  private mutating func statedCounts() -> StatedAwards? {
    let (individuals, collectives, households) = (count("individuals"), count("collectives"), count("households"))
    if individuals == nil, collectives == nil, households == nil { return nil }
    return .counts(individuals: individuals, collectives: collectives, households: households)
  }

  mutating func indicator() -> Indicator? {
    let code = required("code")
    let name = required("name")
    let direction = required("direction", Indicator.Direction.init(parsing:))
    let value = count("value")
    let valueOf = count("of", from: 1)
    let previous = count("previous")
    let previousOf = count("previousOf", from: 1)
    guard let code, let name, let direction else { return nil }
    return Indicator(
      code: code, name: name, direction: direction, value: value, valueOf: valueOf, previous: previous, previousOf: previousOf)
  }

  mutating func source() -> Source? {
    let source = Source(publisher: text("publisher"), author: text("author"), title: text("title"), url: text("url"))
    return source == Source() ? nil : source
  }
}

extension Dong {
  fileprivate func within(_ range: ClosedRange<Int>) throws(EntryProblem) -> Dong {
    guard range.contains(amount) else { throw .outOfRange(least: range.lowerBound, most: range.upperBound) }
    return self
  }
}
