internal import GRDB
internal import Recognition
internal import VietnameseText

enum GiftProgrammeTable {
  static let table = BookTable("gift_programme", ["ceremony_id", "title", "place_id", "given_on", "occasion"])

  static func insert(
    _ programme: GiftProgramme, place: Identifier<Place>?, drawPrefix: String, in change: Change
  ) throws -> Identifier<GiftProgramme> {
    let id = try change.insert(
      table,
      [
        .id(programme.ceremonyID), .text(programme.title), .id(place), .date(programme.givenOn), .text(programme.occasion),
      ])
    for (index, lot) in programme.lots.enumerated() {
      let drawName = lot.drawName ?? "\(drawPrefix)-p\(id)-l\(index + 1)"
      try GiftLotTable.insert(lot, programme: id, position: index + 1, drawName: drawName, in: change)
    }
    return Identifier(id)
  }

  static func id(ceremony: Identifier<Ceremony>, _ db: Database) throws -> Identifier<GiftProgramme>? {
    try Int64.fetchOne(
      db, sql: "SELECT id FROM gift_programme WHERE ceremony_id = ? AND voided_by IS NULL", arguments: [ceremony.number]
    ).map(Identifier.init)
  }

  /// Programmes without a ceremony.
  static func programmes(_ db: Database) throws -> [Entry<GiftProgramme>] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT gift_programme.id, title, given_on, occasion, place.name AS place FROM gift_programme
        LEFT JOIN place ON place.id = place_id
        WHERE ceremony_id IS NULL AND gift_programme.voided_by IS NULL ORDER BY given_on, gift_programme.id
        """
    ).map { row in
      Entry(
        row.id("id"),
        GiftProgramme(
          title: row["title"], place: row["place"], givenOn: row.date("given_on"), occasion: row["occasion"],
          lots: try GiftLotTable.lots(programme: row["id"], db)))
    }
  }

  static func place(of id: Identifier<GiftProgramme>, _ db: Database) throws -> (place: Identifier<Place>?, day: CivilDate)? {
    try Row.fetchOne(db, sql: "SELECT place_id, given_on FROM gift_programme WHERE id = ?", arguments: [id.number]).map {
      ($0.idIfAny("place_id"), $0.date("given_on"))
    }
  }

  static func void(ceremony: Identifier<Ceremony>, in change: Change) throws {
    guard let programme = try id(ceremony: ceremony, change.db) else { return }
    for lot in try GiftLotTable.ids(programme: programme, change.db) { try change.void(GiftLotTable.table, id: lot.number) }
    try change.void(table, id: programme.number)
  }
}

enum GiftLotTable {
  static let table = BookTable(
    "gift_lot", ["programme_id", "position", "draw_name", "description", "quantity", "beneficiaries", "unit_value", "funder"])

  static func insert(_ lot: GiftLot, programme: Int64, position: Int, drawName: String, in change: Change) throws {
    let taken = try Int.fetchOne(
      change.db, sql: "SELECT 1 FROM gift_lot WHERE draw_name = ? AND voided_by IS NULL", arguments: [drawName])
    if taken != nil { throw RegisterError.drawNameTaken(drawName) }
    try change.insert(
      table,
      [
        .integer(programme), .integer(position), .text(drawName), .text(lot.description), .integer(lot.quantity),
        .text(lot.beneficiaries), .integer(lot.unitValue?.amount), .text(lot.funder),
      ])
  }

  static func lots(ceremony: Int64, _ db: Database) throws -> [GiftLot] {
    try GiftProgrammeTable.id(ceremony: Identifier(ceremony), db).map { try lots(programme: $0.number, db) } ?? []
  }

  static func lots(programme: Int64, _ db: Database) throws -> [GiftLot] {
    try rows(programme: programme, db).map(lot)
  }

  static func ids(programme: Identifier<GiftProgramme>, _ db: Database) throws -> [Identifier<GiftLot>] {
    try rows(programme: programme.number, db).map { $0.id("id") }
  }

  static func standing(_ id: Identifier<GiftLot>, _ db: Database) throws -> LotStanding? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT gift_lot.*, gift_programme.ceremony_id FROM gift_lot JOIN gift_programme ON gift_programme.id = programme_id
        WHERE gift_lot.id = ?
        """, arguments: [id.number])
    guard let row else { return nil }
    let allocation = try AllocationTable.allocation(lot: id, db)
    let shares = try allocation.map { try GiftShareTable.standings($0.id, db) } ?? []
    return LotStanding(
      id: id, lot: lot(row), position: row["position"], ceremonyID: row.idIfAny("ceremony_id"),
      allocation: allocation.map { Self.allocation($0.value, shares) },
      draw: try allocation.flatMap { try GiftDrawTable.draw(of: $0.id, db) }, shares: shares,
      hasHandovers: try hasAny(GiftHandoverTable.table, of: id, db), hasReturns: try hasAny(GiftReturnTable.table, of: id, db))
  }

  private static func allocation(_ allocation: LotAllocation, _ shares: [LotStanding.Share]) -> LotAllocation {
    var allocation = allocation
    allocation.shares = shares.map(\.share)
    return allocation
  }

  private static func hasAny(_ table: BookTable, of lot: Identifier<GiftLot>, _ db: Database) throws -> Bool {
    try Int.fetchOne(
      db,
      sql: """
        SELECT 1 FROM \(table.name) t JOIN gift_share s ON s.id = t.share_id JOIN allocation a ON a.id = s.allocation_id
        WHERE a.lot_id = ? AND a.voided_by IS NULL AND t.voided_by IS NULL LIMIT 1
        """, arguments: [lot.number]) != nil
  }

  private static func rows(programme: Int64, _ db: Database) throws -> [Row] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM gift_lot WHERE programme_id = ? AND voided_by IS NULL ORDER BY position", arguments: [programme])
  }

  private static func lot(_ row: Row) -> GiftLot {
    GiftLot(
      description: row["description"], quantity: row["quantity"], beneficiaries: row["beneficiaries"],
      unitValue: (row["unit_value"] as Int?).map(Dong.init), funder: row["funder"], drawName: row["draw_name"])
  }
}

enum AllocationTable {
  static let table = BookTable("allocation", ["lot_id", "method", "weighted_by", "pool", "undistributed", "to_draw"])

  static func insert(_ allocation: LotAllocation, lot: Identifier<GiftLot>, in change: Change) throws -> Identifier<LotAllocation> {
    let id = try change.insert(
      table,
      [
        .id(lot), .text(allocation.method), .word(allocation.weightedBy), .integer(allocation.pool), .integer(allocation.undistributed),
        .integer(allocation.toDraw),
      ])
    for share in allocation.shares { try GiftShareTable.insert(share, allocation: id, in: change) }
    return Identifier(id)
  }

  /// The allocation of a lot that stands, without its shares.
  static func allocation(lot: Identifier<GiftLot>, _ db: Database) throws -> Entry<LotAllocation>? {
    try Row.fetchOne(db, sql: "SELECT * FROM allocation WHERE lot_id = ? AND voided_by IS NULL", arguments: [lot.number]).map { row in
      Entry(
        row.id("id"),
        LotAllocation(
          method: row["method"], weightedBy: row.word("weighted_by"), pool: row["pool"], undistributed: row["undistributed"],
          toDraw: row["to_draw"], shares: []))
    }
  }
}

enum GiftShareTable {
  static let table = BookTable(
    "gift_share",
    [
      "allocation_id", "place_id", "weight", "floor", "cap", "base", "tied", "reason", "allotted_count", "handed_over_count",
      "returned_count",
    ])

  static func insert(_ share: LotAllocation.Share, allocation: Int64, in change: Change) throws {
    try change.insert(
      table,
      [
        .integer(allocation), .id(share.placeID), .integer(share.weight), .integer(share.floor), .integer(share.cap),
        .integer(share.base), .flag(share.tied), .text(share.reason), .integer(share.base), .integer(0), .integer(0),
      ])
  }

  static func standings(_ allocation: Identifier<LotAllocation>, _ db: Database) throws -> [LotStanding.Share] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT gift_share.*, gift_draw_winner.id AS won FROM gift_share
        LEFT JOIN gift_draw_winner ON gift_draw_winner.share_id = gift_share.id AND gift_draw_winner.voided_by IS NULL
        WHERE allocation_id = ? AND gift_share.voided_by IS NULL ORDER BY gift_share.id
        """, arguments: [allocation.number])
    return try rows.map { row in
      let place: Identifier<Place> = row.id("place_id")
      return LotStanding.Share(
        id: row.id("id"), place: try PlaceTable.place(place, db)!, share: share(row), allotted: row["allotted_count"],
        wonDraw: row["won"] != nil, handedOver: row["handed_over_count"], returned: row["returned_count"])
    }
  }

  /// Moves a share's counters; the schema refuses more handed over and returned than allotted.
  static func count(
    _ share: Identifier<LotAllocation.Share>, allotted: Int = 0, handedOver: Int = 0, returned: Int = 0, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        UPDATE gift_share SET allotted_count = allotted_count + ?, handed_over_count = handed_over_count + ?, returned_count = returned_count + ?
        WHERE id = ?
        """, arguments: [allotted, handedOver, returned, share.number])
  }

  /// Shares whose counters differ from a recount of draws, hand-overs and returns.
  static func miscounted(_ db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT s.id FROM gift_share s WHERE
          s.allotted_count <> s.base + (SELECT count(*) FROM gift_draw_winner w WHERE w.share_id = s.id AND w.voided_by IS NULL)
          OR s.handed_over_count <>
            (SELECT coalesce(sum(quantity), 0) FROM gift_handover h WHERE h.share_id = s.id AND h.voided_by IS NULL)
          OR s.returned_count <> (SELECT coalesce(sum(quantity), 0) FROM gift_return r WHERE r.share_id = s.id AND r.voided_by IS NULL)
        ORDER BY s.id
        """)
  }

  private static func share(_ row: Row) -> LotAllocation.Share {
    LotAllocation.Share(
      placeID: row.id("place_id"), weight: row["weight"], floor: row["floor"], cap: row["cap"], base: row["base"], tied: row["tied"],
      reason: row["reason"])
  }
}

enum GiftDrawTable {
  static let table = BookTable("gift_draw", ["allocation_id", "seed", "drawn_on"])
  static let winners = BookTable("gift_draw_winner", ["draw_id", "share_id"])

  static func insert(
    _ draw: LotStanding.Draw, of allocation: Identifier<LotAllocation>, winners: [Identifier<LotAllocation.Share>], in change: Change
  ) throws {
    let id = try change.insert(table, [.id(allocation), .text(draw.seed), .date(draw.drawnOn)])
    for share in winners {
      try change.insert(self.winners, [.integer(id), .id(share)])
      try GiftShareTable.count(share, allotted: 1, change.db)
    }
  }

  /// Strikes out the draw of an allocation that is struck out itself.
  static func void(of allocation: Identifier<LotAllocation>, in change: Change) throws {
    let draws = try Int64.fetchAll(
      change.db, sql: "SELECT id FROM gift_draw WHERE allocation_id = ? AND voided_by IS NULL", arguments: [allocation.number])
    for draw in draws {
      let won = try Row.fetchAll(
        change.db, sql: "SELECT id, share_id FROM gift_draw_winner WHERE draw_id = ? AND voided_by IS NULL", arguments: [draw])
      for row in won {
        try change.void(winners, id: row["id"])
        try GiftShareTable.count(row.id("share_id"), allotted: -1, change.db)
      }
      try change.void(table, id: draw)
    }
  }

  static func draw(of allocation: Identifier<LotAllocation>, _ db: Database) throws -> LotStanding.Draw? {
    try Row.fetchOne(
      db, sql: "SELECT seed, drawn_on FROM gift_draw WHERE allocation_id = ? AND voided_by IS NULL", arguments: [allocation.number]
    ).map { LotStanding.Draw(seed: $0["seed"], drawnOn: $0.date("drawn_on")) }
  }
}
