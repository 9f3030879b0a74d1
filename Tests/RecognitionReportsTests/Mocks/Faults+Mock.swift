import Recognition

extension YearFacts {
  /// Two gatherings, of one of which the source gives numbers of awards.
  static let uncounted: YearFacts = {
    var facts = mock()
    facts.ceremonies[0].entry.value.statedAwards = .counts(individuals: 11, collectives: 20, households: nil)
    var other = Ceremony(title: "Lễ tổng kết", heldOn: .mock("2022-12-20"), statedAwards: .many)
    other.wards = 15
    facts.ceremonies.append(CeremonyFacts(entry: Entry(Identifier(2), other), lots: [], awards: 0))
    return facts
  }()

  /// Awards of a kind that the catalogue does not have.
  static let broken: YearFacts = {
    var facts = full
    facts.tallies.append(
      AwardTally(
        placeID: Identifier(1), kindID: Identifier(99), recipientType: .individual, commendation: .movement, given: 3, cancelled: 0,
        money: Dong(7), moneyUnknown: 0))
    return facts
  }()
}

extension LotStanding {
  /// Caps left no room for ten gifts.
  static let shortOfPlaces: LotStanding = {
    var lot = mock(lot: GiftLot(description: "Quà Tết", quantity: 130))
    lot.lot.quantity = 140
    lot.allocation?.pool = 140
    lot.allocation?.undistributed = 10
    return lot
  }()

  static let drawnByHand: LotStanding = {
    var lot = mock()
    lot.draw?.seed = nil
    return lot
  }()
}

extension GiftLot {
  static let valued = GiftLot(description: "Quà Tết", quantity: 170, unitValue: Dong(500_000), funder: "Quỹ Vì người nghèo")
}
