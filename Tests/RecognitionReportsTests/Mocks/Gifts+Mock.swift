import Recognition

extension GiftLot {
  static let mock = GiftLot(
    description: "Quà Tết", quantity: 170, beneficiaries: "Lực lượng an ninh cơ sở và quần chúng nhân dân", drawName: "so-vang-1-lo-1")
}

extension LotStanding {
  /// 170 gifts in equal parts: 13 to each ward, and one drawn.
  static func mock(
    lot: GiftLot = .mock, position: Int = 1, winner: Int? = 8, handedOver: Int? = nil, returned: Int? = nil,
    wards: [Entry<Place>] = .phuNhuan
  ) -> LotStanding {
    let (base, rest) = lot.quantity.quotientAndRemainder(dividingBy: wards.count)
    let shares = wards.map { ward in
      let share = LotAllocation.Share(
        placeID: ward.id, weight: 1, floor: 0, cap: nil, base: base, tied: rest > 0, reason: rest > 0 ? "tied" : "exact")
      let won = rest > 0 && ward.id.number == Int64(winner ?? -1)
      return LotStanding.Share(
        id: Identifier(ward.id.number), place: ward, share: share, allotted: base + (won ? 1 : 0), wonDraw: won,
        handedOver: min(handedOver ?? 0, base), returned: returned ?? 0)
    }
    let allocation = LotAllocation(
      method: "equal", weightedBy: .equal, pool: lot.quantity, undistributed: 0, toDraw: rest, shares: shares.map(\.share))
    let draw = winner.map { _ in Draw(seed: "so 123456 ky 12/01/2023", drawnOn: .mock("2023-01-10")) }
    return LotStanding(
      id: Identifier(Int64(position)), lot: lot, position: position, ceremonyID: Identifier(1), allocation: allocation,
      draw: rest > 0 ? draw : nil, shares: shares, hasHandovers: handedOver != nil, hasReturns: returned != nil)
  }

  /// Entered and not divided yet.
  static let unallocated = LotStanding(
    id: Identifier(1), lot: .mock, position: 1, ceremonyID: Identifier(1), allocation: nil, draw: nil, shares: [], hasHandovers: false,
    hasReturns: false)
}

extension [GiftNominee] {
  static let mock = [
    GiftNominee(name: "Nguyễn Văn An", beneficiaries: "Bảo vệ dân phố", placeID: Identifier(1), address: "Khu phố 1", quantity: 1),
    GiftNominee(name: "Trần Thị Bình", beneficiaries: nil, placeID: Identifier(1), address: "Khu phố 3", quantity: 2),
    GiftNominee(name: "Lê Hồng Châu", beneficiaries: "Quần chúng tiêu biểu", placeID: Identifier(17), address: nil, quantity: 1),
  ]
}
