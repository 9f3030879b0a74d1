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

extension LotStanding {
  /// Divided by actual strength after Webster, with a floor and a cap, all rounded.
  static let byStrength: LotStanding = {
    let shares = [(1, 41, 13, "rounded-down"), (2, 58, 19, "rounded-up"), (3, 2, 5, "floor"), (4, 90, 20, "cap")].map { share in
      LotAllocation.Share(
        placeID: Identifier(Int64(share.0)), weight: share.1, floor: 5, cap: 20, base: share.2, tied: false, reason: share.3)
    }
    let lot = GiftLot(description: "Quà Tết", quantity: 57, unitValue: Dong(500_000), funder: "Quỹ Vì người nghèo")
    return LotStanding(
      id: Identifier(1), lot: lot, position: 2, ceremonyID: Identifier(1),
      allocation: LotAllocation(method: "webster", weightedBy: .strength, pool: 57, undistributed: 0, toDraw: 0, shares: shares),
      draw: nil,
      shares: zip([Entry<Place>].phuNhuan, shares).map { ward, share in
        Share(
          id: Identifier(ward.id.number), place: ward, share: share, allotted: share.base, wonDraw: false, handedOver: 0, returned: 0)
      }, hasHandovers: false, hasReturns: false)
  }()
}
