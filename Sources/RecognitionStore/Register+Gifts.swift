internal import GRDB
public import Recognition

/// Which lot a command means: the lots of a ceremony or of a programme, the position of one of them, or one place's part of it.
public struct LotReference: Sendable {
  public enum Owner: Sendable {
    case ceremony(Identifier<Ceremony>)
    case programme(Identifier<GiftProgramme>)
  }

  public var owner: Owner
  /// Nil: the only one.
  public var position: Int?
  /// The place whose part of the lot is meant; nil for the whole lot.
  public var within: String?

  public init(owner: Owner, position: Int?, within: String? = nil) {
    self.owner = owner
    self.position = position
    self.within = within
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
      let share = try Self.share(of: ward, in: lot, on: try Self.day(of: reference.owner, change.db), change.db)
      guard quantity <= share.outstanding else {
        throw RegisterError.overIssue(
          place: share.name, allotted: share.allotted, handedOver: share.handedOver, returned: share.returned, asked: quantity)
      }
      try GiftReturnTable.insert(
        GiftReturn(placeID: share.place.id, quantity: quantity, returnedOn: day, note: note), share: share.id, in: change)
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

  static func lots(of owner: LotReference.Owner, _ db: Database) throws -> [LotStanding] {
    try programmeIfAny(of: owner, db).map { try GiftLotTable.ids(programme: $0, db).compactMap { try GiftLotTable.standing($0, db) } } ?? []
  }

  static func programme(of owner: LotReference.Owner, _ db: Database) throws -> Identifier<GiftProgramme> {
    guard let programme = try programmeIfAny(of: owner, db) else { throw RegisterError.noLots(owner.text) }
    return programme
  }

  /// Nil for a ceremony without gifts.
  private static func programmeIfAny(of owner: LotReference.Owner, _ db: Database) throws -> Identifier<GiftProgramme>? {
    switch owner {
    case .ceremony(let id):
      _ = try ceremony(id, db)
      return try GiftProgrammeTable.id(ceremony: id, db)
    case .programme(let id):
      guard try GiftProgrammeTable.place(of: id, db) != nil else {
        throw try RegisterError.absent(GiftProgrammeTable.table, id: id.number, db)
      }
      return id
    }
  }

  /// The lot that is meant, or one place's part of it.
  static func lot(_ reference: LotReference, _ db: Database) throws -> LotStanding {
    let lot = try wholeLot(reference, db)
    guard let within = reference.within else { return lot }
    try refuseUnlessAllotted(lot)
    return try GiftLotTable.part(share(of: within, in: lot, on: day(of: reference.owner, db), db), of: lot, db)
  }

  private static func wholeLot(_ reference: LotReference, _ db: Database) throws -> LotStanding {
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

  /// The share of the place that an officer names.
  private static func share(of ward: String, in lot: LotStanding, on day: CivilDate, _ db: Database) throws -> LotStanding.Share {
    let finder = try PlaceFinder(db)
    let place = try named(ward) { try finder.sharer(ward, on: day) }
    guard let share = lot.shares.first(where: { $0.place.id == place.id }) else {
      let holder = place.around.first { around in lot.shares.contains { $0.place.id == around.id } }
      throw RegisterError.placeHasNoShare(place.fullName, holder: holder?.value.name)
    }
    return share
  }

  /// A lot whose gifts may be moved: allocated, and no draw pending.
  private static func allocatedLot(_ reference: LotReference, _ db: Database) throws -> LotStanding {
    let lot = try lot(reference, db)
    try refuseUnlessAllotted(lot)
    return lot
  }

  private static func refuseUnlessAllotted(_ lot: LotStanding) throws {
    guard lot.allocation != nil else { throw RegisterError.notAllocated }
    if lot.waitingForDraw > 0 { throw RegisterError.drawPending(remaining: lot.waitingForDraw) }
  }

  static func day(of owner: LotReference.Owner, _ db: Database) throws -> CivilDate {
    switch owner {
    case .ceremony(let id): return try ceremony(id, db).value.heldOn
    case .programme(let id):
      guard let programme = try GiftProgrammeTable.place(of: id, db) else {
        throw try RegisterError.absent(GiftProgrammeTable.table, id: id.number, db)
      }
      return programme.day
    }
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
