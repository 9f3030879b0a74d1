internal import Apportionment
internal import Digests
internal import GRDB
public import Recognition
internal import VietnameseText

extension Register {
  /// Divides a lot, or one place's part of it. A tie without a seed is kept as needing a draw: nobody is handed anything by list order.
  ///
  /// - Throws: `RegisterError` when the lot is allocated already or a weight is not known; `ApportionmentError` for bad bounds.
  public func allocate(_ reference: LotReference, by plan: AllocationPlan, dryRun: Bool = false) throws -> LotStanding {
    try write("gift allocate", dryRun: dryRun) { change in
      let db = change.db
      let lot = try Self.lot(reference, db)
      try Self.refuseIfAllocated(lot, db)
      let claims = try Claimants(db, plan: plan, on: try Self.day(of: reference.owner, db), within: lot.within?.place).claims()
      let allocation = try LotAllocation(
        pool: lot.lot.quantity, among: claims, by: plan.method, weightedBy: plan.weightedBy, isOnTop: plan.isOnTop, givesAll: plan.givesAll)
      let id = try AllocationTable.insert(allocation, lot: lot.id, within: lot.within?.id, in: change)
      if let seed = plan.seed, allocation.toDraw > 0 {
        try draw(.seed(seed), lot: try Self.lot(reference, db), allocation: id, in: change)
      }
      return try Self.lot(reference, db)
    }
  }

  /// How a tie is settled: by a public seed, or by lots drawn by hand.
  public enum DrawMeans: Sendable {
    case seed(String)
    case winners([String])
  }

  /// Settles a tie, once.
  public func draw(_ reference: LotReference, by means: DrawMeans) throws -> LotStanding {
    try write("gift draw") { change in
      let lot = try Self.lot(reference, change.db)
      guard let allocation = try Self.allocation(of: lot, change.db) else { throw RegisterError.notAllocated }
      if lot.draw != nil { throw RegisterError.alreadyDrawn }
      guard allocation.value.toDraw > 0 else { throw RegisterError.nothingToDraw }
      try draw(means, lot: lot, allocation: allocation.id, in: change)
      return try Self.lot(reference, change.db)
    }
  }

  /// Strikes out an allocation made by mistake, with its draw and with what was divided further; refused once gifts were handed over,
  /// and for one of several lots that were divided together.
  public func voidAllocation(_ reference: LotReference, reason: String) throws {
    try write("gift void", reason: reason) { change in
      let lot = try Self.lot(reference, change.db)
      if lot.jointPool != nil { throw RegisterError.dividedTogether(lot: lot.position) }
      guard try Self.strikeOut(lot, in: change) else { throw RegisterError.notAllocated }
    }
  }

  private func draw(
    _ means: DrawMeans, lot: LotStanding, allocation: Identifier<LotAllocation>, in change: Change
  ) throws {
    guard let computed = try lot.recomputed() else { throw RegisterError.notAllocated }
    if let earlier = try GiftDrawTable.struckOut(lot: lot.id, part: lot.within?.place.id, change.db) {
      try Self.refuse(means, after: earlier)
    }
    let drawn: Allocation
    var recorded = LotStanding.Draw(seed: nil, drawnOn: hand.today)
    switch means {
    case .seed(let seed):
      drawn = try computed.drawn(seed: seed, id: lot.lot.drawName ?? "", sha256: SHA256.hexadecimal)
      recorded.seed = seed
    case .winners(let names): drawn = try computed.drawn(winners: try Self.codes(of: names, in: lot, change.db))
    }
    let winners = Set(drawn.draw?.winners ?? [])
    let shares = lot.shares.filter { winners.contains($0.drawCode) }
    try GiftDrawTable.insert(recorded, of: allocation, winners: shares.map(\.id), in: change)
  }

  /// Whoever strikes a draw out does not get to try another number: a seed stays the seed, and lots drawn by hand stay so.
  private static func refuse(_ means: DrawMeans, after earlier: LotStanding.Draw) throws {
    let isSame =
      switch (means, earlier.seed) {
      case (.seed(let seed), let first?): seed == first
      case (.winners, nil): true
      default: false
      }
    if !isSame { throw RegisterError.drawnBefore(seed: earlier.seed, on: earlier.drawnOn) }
  }

  /// The codes of winners named as officers name wards and units.
  private static func codes(of names: [String], in lot: LotStanding, _ db: Database) throws -> [String] {
    let tied = lot.shares.filter(\.share.tied)
    var strangers: [String] = []
    let codes = try names.compactMap { name -> String? in
      let meant = try tied.filter { try mayMean(name, $0, db) }
      if meant.isEmpty { strangers.append(name) }
      guard meant.count < 2 else { throw RegisterError.place(text: name, .ambiguousPlace(candidates: meant.map(\.name))) }
      return meant.first?.drawCode
    }
    guard strangers.isEmpty else { throw RegisterError.notInTheDraw(strangers, tied: tied.map(\.name)) }
    return codes
  }

  private static func mayMean(_ name: String, _ share: LotStanding.Share, _ db: Database) throws -> Bool {
    if share.drawCode == name { return true }
    if let unit = share.unit { return Folding.identityFold(unit.name) == Folding.identityFold(name) }
    return try PlaceTable.location(share.place.id, db).map(PlaceQuery(name).mayMean) ?? false
  }
}

/// What stands of a lot's allocation, or of one place's part of it.
extension Register {
  static func refuseIfAllocated(_ lot: LotStanding, _ db: Database) throws {
    if let standing = try allocation(of: lot, db) {
      let option = lot.jointPool != nil ? "--all-lots" : "--lot \(lot.position)" + (lot.within.map { " --within \"\($0.name)\"" } ?? "")
      throw RegisterError.alreadyAllocated(allocation: standing.id.number, option: option)
    }
    if lot.lot.quantity == 0, let within = lot.within { throw RegisterError.placeHasNoShare(within.name) }
  }

  /// Strikes out the allocation, its draw and whatever divides its shares further; false when there is none.
  static func strikeOut(_ lot: LotStanding, in change: Change) throws -> Bool {
    guard let allocation = try allocation(of: lot, change.db) else { return false }
    let moved = lot.shares.reduce(0) { $0 + $1.handedOver + $1.returned }
    guard moved == 0 else { throw RegisterError.handedOverAlready(moved) }
    try GiftDrawTable.void(of: allocation.id, in: change)
    for share in lot.shares {
      if lot.within == nil { _ = try strikeOut(GiftLotTable.part(share, of: lot, change.db), in: change) }
      try change.void(GiftShareTable.table, id: share.id.number)
    }
    try change.void(AllocationTable.table, id: allocation.id.number)
    return true
  }

  private static func allocation(of lot: LotStanding, _ db: Database) throws -> Entry<LotAllocation>? {
    try AllocationTable.allocation(lot: lot.id, within: lot.within?.id, db)
  }
}
