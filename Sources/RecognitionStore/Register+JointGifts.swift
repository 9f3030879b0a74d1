internal import Apportionment
internal import Digests
internal import GRDB
public import Recognition

extension Register {
  /// Divides all lots of a ceremony or programme together: every place's gifts add up to its due, and every lot is used up.
  ///
  /// A tie must be settled here and now by a public seed, since what a place gets of each kind follows from its number of all.
  /// - Throws: `RegisterError` when a lot is allocated already, a weight is not known or a tie has no seed; `ApportionmentError` for bad
  ///   bounds, and when they leave gifts to nobody.
  public func allocateTogether(
    _ owner: LotReference.Owner, by plan: AllocationPlan, dryRun: Bool = false
  ) throws -> JointStanding {
    try write("gift allocate", dryRun: dryRun) { change in
      let db = change.db
      let lots = try Self.lots(of: owner, db)
      guard !lots.isEmpty else { throw RegisterError.noLots(owner.text) }
      for lot in lots { try Self.refuseIfAllocated(lot, db) }
      let claims = try Claimants(db, plan: plan, on: try Self.day(of: owner, db)).claims()
      let joint = try joint(of: lots, among: claims, by: plan)
      try Self.refuseOpenTie(joint, db)
      try Self.refuseAnotherSeed(joint, programme: try Self.programme(of: owner, db), db)
      let order = JointAllocation.order(of: claims.map(\.claimant.code), drawName: joint.drawName, sha256: SHA256.hexadecimal)
      try Self.enter(joint, of: lots, order: order, programme: try Self.programme(of: owner, db), in: change)
      return try Self.jointStanding(owner, db)
    }
  }

  /// The lots of a ceremony or programme that were divided together.
  public func lotsDividedTogether(_ owner: LotReference.Owner) throws -> JointStanding {
    try read { try Self.jointStanding(owner, $0) }
  }

  /// Strikes out the joint division of all lots, made by mistake; refused once gifts of any of them were handed over.
  public func voidJointAllocation(_ owner: LotReference.Owner, reason: String) throws {
    try write("gift void", reason: reason) { change in
      let joint = try Self.joint(owner, change.db)
      for lot in try Self.lots(of: owner, change.db) where lot.jointPool != nil { _ = try Self.strikeOut(lot, in: change) }
      try JointAllocationTable.void(joint.id, in: change)
    }
  }

  private func joint(of lots: [LotStanding], among claims: [LotClaim], by plan: AllocationPlan) throws -> JointAllocation {
    let pool = lots.reduce(0) { $0 + $1.lot.quantity }
    let joint = try JointAllocation(
      pool: pool, among: claims, by: plan.method, weightedBy: plan.weightedBy, lotNames: lots.compactMap(\.lot.drawName),
      seed: plan.seed, on: hand.today, sha256: SHA256.hexadecimal)
    if joint.totals.undistributed > 0 { throw ApportionmentError.shortage(undistributed: joint.totals.undistributed) }
    return joint
  }

  private static func refuseOpenTie(_ joint: JointAllocation, _ db: Database) throws {
    guard joint.totals.toDraw > 0, joint.draw == nil else { return }
    let tied = try joint.totals.shares.filter(\.tied).compactMap { try PlaceTable.place($0.placeID, db)?.value.name }
    throw RegisterError.jointDrawNeeded(remaining: joint.totals.toDraw, tied: tied)
  }

  private static func refuseAnotherSeed(
    _ joint: JointAllocation, programme: Identifier<GiftProgramme>, _ db: Database
  ) throws {
    guard let seed = joint.draw?.seed, let earlier = try JointAllocationTable.struckOutDraw(programme: programme, db) else { return }
    if earlier.seed != seed { throw RegisterError.drawnBefore(seed: earlier.seed, on: earlier.drawnOn) }
  }

  private static func enter(
    _ joint: JointAllocation, of lots: [LotStanding], order: [Int], programme: Identifier<GiftProgramme>, in change: Change
  ) throws {
    let id = try JointAllocationTable.insert(joint, programme: programme, in: change)
    for (lot, allocation) in zip(lots, try joint.allocations(ofLots: lots.map(\.lot.quantity), inOrder: order)) {
      _ = try AllocationTable.insert(allocation, lot: lot.id, joint: id, in: change)
    }
  }

  private static func jointStanding(_ owner: LotReference.Owner, _ db: Database) throws -> JointStanding {
    let joint = try joint(owner, db).value
    let places = try PlaceTable.places(Set(joint.totals.shares.map(\.placeID)), db)
    return JointStanding(
      joint: joint, places: joint.totals.shares.map { Entry($0.placeID, places[$0.placeID]!) },
      lots: try lots(of: owner, db).filter { $0.jointPool != nil })
  }

  private static func joint(_ owner: LotReference.Owner, _ db: Database) throws -> Entry<JointAllocation> {
    guard let joint = try JointAllocationTable.joint(programme: programme(of: owner, db), db) else {
      throw RegisterError.notDividedTogether(owner.text)
    }
    return joint
  }
}
