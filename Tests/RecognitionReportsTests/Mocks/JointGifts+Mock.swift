import Recognition
import RecognitionReports

extension JointAllocation {
  /// Eleven gifts of two lots for three wards, one of the eleven drawn.
  static let mock = JointAllocation(
    totals: LotAllocation(
      method: "webster", weightedBy: .strength, pool: 11, undistributed: 0, toDraw: 1,
      shares: [(1, 3, 3), (2, 3, 3), (3, 4, 4)].map { place, weight, base in
        LotAllocation.Share(
          placeID: Identifier(place), weight: weight, floor: 0, cap: nil, base: base, tied: place < 3, reason: place < 3 ? "tied" : "exact")
      }),
    drawName: "gao+ao-am", draw: LotStanding.Draw(seed: "123456", drawnOn: .mock("2023-01-10")), winners: [Identifier(2)])
}

extension JointStanding {
  /// Rice and coats, as the joint allocation rounds them.
  static let mock: JointStanding = {
    let lots = [GiftLot(description: "Gạo", quantity: 7, drawName: "gao"), GiftLot(description: "Áo ấm", quantity: 4, drawName: "ao-am")]
    guard let allocations = try? JointAllocation.mock.allocations(ofLots: lots.map(\.quantity)) else { preconditionFailure("7 and 4") }
    let places = Array([Entry<Place>].phuNhuan.prefix(3))
    let standings = zip(lots, allocations).enumerated().map { index, lot in
      LotStanding(
        id: Identifier(Int64(index + 1)), lot: lot.0, jointPool: 11, position: index + 1, ceremonyID: Identifier(1), allocation: lot.1,
        draw: nil,
        shares: zip(places, lot.1.shares).map { place, share in
          LotStanding.Share(
            id: Identifier(place.id.number), place: place, share: share, allotted: share.base, wonDraw: false, handedOver: 0, returned: 0)
        }, hasHandovers: false, hasReturns: false)
    }
    return JointStanding(joint: .mock, places: places, lots: standings)
  }()
}

extension JointStanding {
  /// The same numbers, as if all had had the same claim.
  static let equal: JointStanding = {
    var standing = mock
    standing.joint.totals.weightedBy = .equal
    return standing
  }()
}

extension LotStanding {
  /// With promised gifts on top of the shares.
  static let onTop: LotStanding = {
    var standing = mock()
    standing.allocation?.isOnTop = true
    return standing
  }()

  /// One of the lots divided together.
  static let dividedTogether = JointStanding.mock.lots[0]
}
