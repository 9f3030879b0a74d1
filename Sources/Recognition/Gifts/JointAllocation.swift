public import Apportionment

/// Several lots divided together (chia chung nhiều lô): first all their gifts among the places, in numbers; then each lot so that
/// every place gets of each kind its due rounded up or down, every place's kinds add up to its number, and every lot is used up.
public struct JointAllocation: Sendable {
  /// All the gifts, whatever their kind, divided among the places.
  public var totals: LotAllocation
  /// Enters the hash of a draw.
  public var drawName: String
  /// Nil: nothing was tied.
  public var draw: LotStanding.Draw?
  /// The places that won the draw.
  public var winners: Set<Identifier<Place>>

  /// Divides the gifts of all lots among the claims. A seed settles a tie; without one a tie stays open, and the lots cannot be divided.
  ///
  /// - Parameters:
  ///   - names: the draw names of the lots, in their order; joined they are the name of the draw.
  ///   - sha256: the digest of the text's UTF-8 bytes, in lower-case hexadecimal digits.
  public init(
    pool: Int, among claims: [LotClaim], by method: Apportionment.Method, weightedBy: WeightBasis, lotNames names: [String],
    seed: String?, on day: CivilDate, sha256: (String) -> String
  ) throws {
    let drawName = names.joined(separator: "+")
    let totals = try LotAllocation(pool: pool, among: claims, by: method, weightedBy: weightedBy)
    self.init(totals: totals, drawName: drawName)
    guard totals.toDraw > 0, let seed else { return }
    let drawn = try Apportionment.allocate(pool, among: claims.map(\.claimant), by: method).drawn(seed: seed, id: drawName, sha256: sha256)
    let codes = Set(drawn.draw?.winners ?? [])
    draw = LotStanding.Draw(seed: seed, drawnOn: day)
    winners = Set(claims.filter { codes.contains($0.claimant.code) }.map(\.placeID))
  }

  public init(totals: LotAllocation, drawName: String, draw: LotStanding.Draw? = nil, winners: Set<Identifier<Place>> = []) {
    self.totals = totals
    self.drawName = drawName
    self.draw = draw
    self.winners = winners
  }

  /// Each place's gifts of all lots together, in the order of its share.
  public var gifts: [Int] { totals.shares.map { $0.base + (winners.contains($0.placeID) ? 1 : 0) } }

  /// In which order the kinds are rounded: by tickets that nobody chose, lest the first in a list be favoured. A ticket is the SHA-256, in
  /// lower-case hexadecimal digits, of the UTF-8 bytes of three lines without a last line break: `gift-order-v1`, the draw's name, the code.
  public static func order(of codes: [String], drawName: String, sha256: (String) -> String) -> [Int] {
    let tickets = codes.map { sha256("gift-order-v1\n\(drawName)\n\($0)") }
    return codes.indices.sorted { (tickets[$0], $0) < (tickets[$1], $1) }
  }

  /// The division of each lot, in the order of their quantities. A place's weight in it is its number of all gifts, so that weight ×
  /// quantity over the sum of all is what it is due.
  ///
  /// - Parameter order: the places of the shares in the order of rounding; nil for their own.
  /// - Throws: `ControlledRounding.Failure` when the quantities do not add up to the gifts of the places.
  public func allocations(
    ofLots quantities: [Int], inOrder order: [Int]? = nil
  ) throws(ControlledRounding.Failure) -> [LotAllocation] {
    let (gifts, order) = (gifts, order ?? Array(totals.shares.indices))
    var cells = [[Int]](repeating: [], count: gifts.count)
    for (place, row) in zip(order, try ControlledRounding.table(rows: order.map { gifts[$0] }, columns: quantities)) { cells[place] = row }
    return quantities.indices.map { lot in allocation(of: quantities[lot], cells.map { $0[lot] }) }
  }

  private func allocation(of quantity: Int, _ cells: [Int]) -> LotAllocation {
    let shares = zip(totals.shares, zip(gifts, cells)).map { share, numbers in
      LotAllocation.Share(
        placeID: share.placeID, weight: numbers.0, floor: 0, cap: nil, base: numbers.1, tied: false,
        reason: reason(numbers.1, numbers.0 * quantity).rawValue)
    }
    return LotAllocation(
      method: totals.method, weightedBy: totals.weightedBy, pool: quantity, undistributed: 0, toDraw: 0, shares: shares)
  }

  /// Why a cell is what it is, beside its due times the gifts of all.
  private func reason(_ cell: Int, _ due: Int) -> Allocation.Reason {
    cell * totals.pool == due ? .exact : cell * totals.pool > due ? .roundedUp : .roundedDown
  }
}

/// Several lots that were divided together, as they stand in the book.
public struct JointStanding: Sendable {
  public var joint: JointAllocation
  /// The places, in the order of the shares.
  public var places: [Entry<Place>]
  public var lots: [LotStanding]

  public init(joint: JointAllocation, places: [Entry<Place>], lots: [LotStanding]) {
    self.joint = joint
    self.places = places
    self.lots = lots
  }
}
