internal import Apportionment
internal import Digests
internal import GRDB
public import Recognition

/// Which lot a command means: the lots of a ceremony or of a programme, and the position of one of them.
public struct LotReference: Sendable {
  public enum Owner: Sendable {
    case ceremony(Identifier<Ceremony>)
    case programme(Identifier<GiftProgramme>)
  }

  public var owner: Owner
  /// Nil: the only one.
  public var position: Int?

  public init(owner: Owner, position: Int?) {
    self.owner = owner
    self.position = position
  }
}

extension Register {
  /// A lot as it stands, with its shares.
  public func lot(_ reference: LotReference) throws -> LotStanding {
    try read { try Self.lot(reference, $0) }
  }

  /// All lots of a ceremony or programme.
  public func lots(of owner: LotReference.Owner) throws -> [LotStanding] {
    try read { try Self.lots(of: owner, $0) }
  }

  /// Divides a lot among places. A tie without a seed is kept as needing a draw: nobody is handed anything by list order.
  ///
  /// - Throws: `RegisterError` when the lot is allocated already or a weight is not known; `ApportionmentError` for bad bounds.
  public func allocate(_ reference: LotReference, by plan: AllocationPlan, dryRun: Bool = false) throws -> LotStanding {
    try write("gift allocate", dryRun: dryRun) { change in
      let db = change.db
      let lot = try Self.lot(reference, db)
      if let standing = try AllocationTable.allocation(lot: lot.id, db) {
        throw RegisterError.alreadyAllocated(allocation: standing.id.number)
      }
      let claimants = try Claimants(db, plan: plan, on: try Self.day(of: reference.owner, db)).entries()
      let allocation = try LotAllocation(pool: lot.lot.quantity, among: claimants, by: plan.method, weightedBy: plan.weightedBy)
      let id = try AllocationTable.insert(allocation, lot: lot.id, in: change)
      if let seed = plan.seed, allocation.toDraw > 0 { try draw(.seed(seed), lot: lot.id, allocation: id, in: change) }
      return try GiftLotTable.standing(lot.id, db)!
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
      guard let allocation = try AllocationTable.allocation(lot: lot.id, change.db) else { throw RegisterError.notAllocated }
      if lot.draw != nil { throw RegisterError.alreadyDrawn }
      guard allocation.value.toDraw > 0 else { throw RegisterError.nothingToDraw }
      try draw(means, lot: lot.id, allocation: allocation.id, in: change)
      return try GiftLotTable.standing(lot.id, change.db)!
    }
  }

  /// Names who is to receive; somebody named twice in the programme is doubtful, in whatever ward.
  public func nominate(
    _ reference: LotReference, _ rows: some Sequence<ListRow<NomineeRow>>, file: String?, options: ImportSummary.Options
  ) throws -> ImportSummary {
    try importList("gift nominate", rows, options: options) { change in
      NomineeImport(
        change: change, finder: try PlaceFinder(change.db), lot: try Self.lot(reference, change.db).id,
        day: try Self.day(of: reference.owner, change.db), file: file, options: options
      ).enter
    }
  }

  public func nominees(_ reference: LotReference) throws -> [GiftNominee] {
    try read { try GiftNomineeTable.nominees(lot: try Self.lot(reference, $0).id, $0) }
  }

  /// Records gifts handed over; the schema refuses more than was allotted.
  public func handOver(
    _ reference: LotReference, _ rows: some Sequence<ListRow<HandoverRow>>, file: String?, options: ImportSummary.Options
  ) throws -> ImportSummary {
    try importList("gift handover", rows, options: options) { change in
      HandoverImport(
        change: change, finder: try PlaceFinder(change.db), lot: try Self.allocatedLot(reference, change.db),
        day: try Self.day(of: reference.owner, change.db), file: file
      ).enter
    }
  }

  /// Records gifts a ward sent back undelivered.
  public func giveBack(_ reference: LotReference, ward: String, quantity: Int, on day: CivilDate, note: String?) throws {
    try write("gift return") { change in
      let lot = try Self.allocatedLot(reference, change.db)
      let finder = try PlaceFinder(change.db)
      let givenOn = try Self.day(of: reference.owner, change.db)
      let place = try Self.named(ward) { try finder.sharer(ward, on: givenOn) }
      guard let share = lot.shares.first(where: { $0.place.id == place.id }) else {
        throw RegisterError.placeHasNoShare(place.fullName)
      }
      guard quantity <= share.outstanding else {
        throw RegisterError.overIssue(
          place: place.place.name, allotted: share.allotted, handedOver: share.handedOver, returned: share.returned, asked: quantity)
      }
      try GiftReturnTable.insert(
        GiftReturn(placeID: place.id, quantity: quantity, returnedOn: day, note: note), share: share.id, in: change)
    }
  }

  /// A hand-over or a return of one share.
  public struct GiftMovement: Sendable {
    public enum Kind: String, Sendable { case handover, giveBack = "return" }

    public var id: Int64
    public var kind: Kind
    public var place: Entry<Place>
    public var quantity: Int
    public var on: CivilDate
    public var recipient: String?
    public var receivedBy: String?
    public var note: String?
  }

  /// The hand-overs and returns of a lot that stand, ward by ward.
  public func movements(_ reference: LotReference) throws -> [GiftMovement] {
    try read { db in
      try Self.lot(reference, db).shares.flatMap { share in
        try GiftHandoverTable.movements(share, db) + GiftReturnTable.movements(share, db)
      }
    }
  }

  /// Strikes out a hand-over or a return entered by mistake; the gifts are outstanding again.
  public func voidMovement(_ kind: GiftMovement.Kind, id: Int64, of reference: LotReference, reason: String) throws {
    try write("gift void", reason: reason) { change in
      let lot = try Self.lot(reference, change.db)
      let table = kind == .handover ? GiftHandoverTable.table : GiftReturnTable.table
      let row = try Row.fetchOne(
        change.db, sql: "SELECT share_id, quantity FROM \(table.name) WHERE id = ? AND voided_by IS NULL", arguments: [id])
      guard let row, lot.shares.contains(where: { $0.id == row.id("share_id") }) else {
        throw try RegisterError.absent(table, id: id, change.db)
      }
      let quantity: Int = row["quantity"]
      try change.void(table, id: id)
      try GiftShareTable.count(
        row.id("share_id"), handedOver: kind == .handover ? -quantity : 0, returned: kind == .handover ? 0 : -quantity, change.db)
    }
  }

  /// Strikes out an allocation made by mistake, with its draw; refused once gifts were handed over.
  public func voidAllocation(_ reference: LotReference, reason: String) throws {
    try write("gift void", reason: reason) { change in
      let lot = try Self.lot(reference, change.db)
      guard let allocation = try AllocationTable.allocation(lot: lot.id, change.db) else { throw RegisterError.notAllocated }
      let moved = lot.shares.reduce(0) { $0 + $1.handedOver + $1.returned }
      guard moved == 0 else { throw RegisterError.handedOverAlready(moved) }
      try GiftDrawTable.void(of: allocation.id, in: change)
      for share in lot.shares { try change.void(GiftShareTable.table, id: share.id.number) }
      try change.void(AllocationTable.table, id: allocation.id.number)
    }
  }

  static func lots(of owner: LotReference.Owner, _ db: Database) throws -> [LotStanding] {
    let programme: Identifier<GiftProgramme>?
    switch owner {
    case .ceremony(let id):
      _ = try ceremony(id, db)
      programme = try GiftProgrammeTable.id(ceremony: id, db)
    case .programme(let id):
      guard try GiftProgrammeTable.place(of: id, db) != nil else {
        throw try RegisterError.absent(GiftProgrammeTable.table, id: id.number, db)
      }
      programme = id
    }
    return try programme.map { try GiftLotTable.ids(programme: $0, db).compactMap { try GiftLotTable.standing($0, db) } } ?? []
  }

  static func lot(_ reference: LotReference, _ db: Database) throws -> LotStanding {
    let lots = try lots(of: reference.owner, db)
    guard let first = lots.first else { throw RegisterError.noLots(reference.owner.text) }
    guard let position = reference.position else {
      guard lots.count == 1 else { throw RegisterError.severalLots(count: lots.count) }
      return first
    }
    guard let lot = lots.first(where: { $0.position == position }) else {
      throw RegisterError.noSuchLot(position, count: lots.count)
    }
    return lot
  }

  /// A lot whose gifts may be moved: allocated, and no draw pending.
  private static func allocatedLot(_ reference: LotReference, _ db: Database) throws -> LotStanding {
    let lot = try lot(reference, db)
    guard lot.allocation != nil else { throw RegisterError.notAllocated }
    if lot.waitingForDraw > 0 { throw RegisterError.drawPending(remaining: lot.waitingForDraw) }
    return lot
  }

  private static func day(of owner: LotReference.Owner, _ db: Database) throws -> CivilDate {
    switch owner {
    case .ceremony(let id): return try ceremony(id, db).value.heldOn
    case .programme(let id):
      guard let programme = try GiftProgrammeTable.place(of: id, db) else {
        throw try RegisterError.absent(GiftProgrammeTable.table, id: id.number, db)
      }
      return programme.day
    }
  }

  private func draw(_ means: DrawMeans, lot id: Identifier<GiftLot>, allocation: Identifier<LotAllocation>, in change: Change) throws {
    let standing = try GiftLotTable.standing(id, change.db)!
    guard let computed = try standing.recomputed() else { throw RegisterError.notAllocated }
    let drawn: Allocation
    var recorded = LotStanding.Draw(seed: nil, drawnOn: hand.today)
    switch means {
    case .seed(let seed):
      drawn = try computed.drawn(seed: seed, id: standing.lot.drawName ?? "", sha256: SHA256.hexadecimal)
      recorded.seed = seed
    case .winners(let names): drawn = try computed.drawn(winners: try codes(of: names, in: standing, change.db))
    }
    let winners = Set(drawn.draw?.winners ?? [])
    let shares = standing.shares.filter { winners.contains($0.place.value.drawCode) }
    try GiftDrawTable.insert(recorded, of: allocation, winners: shares.map(\.id), in: change)
  }

  /// The codes of winners named as officers name wards.
  private func codes(of names: [String], in lot: LotStanding, _ db: Database) throws -> [String] {
    let tied = try lot.shares.filter(\.share.tied).compactMap { try PlaceTable.location($0.place.id, db) }
    var strangers: [String] = []
    let codes = try names.compactMap { name -> String? in
      let query = PlaceQuery(name)
      let meant = tied.filter { $0.place.drawCode == name || query.mayMean($0) }
      if meant.isEmpty { strangers.append(name) }
      guard meant.count < 2 else { throw RegisterError.place(text: name, .ambiguousPlace(candidates: meant.map(\.fullName))) }
      return meant.first?.place.drawCode
    }
    guard strangers.isEmpty else { throw RegisterError.notInTheDraw(strangers, tied: tied.map(\.place.name)) }
    return codes
  }
}

extension LotReference.Owner {
  var text: String {
    switch self {
    case .ceremony(let id): "ceremony \(id)"
    case .programme(let id): "programme \(id)"
    }
  }
}
