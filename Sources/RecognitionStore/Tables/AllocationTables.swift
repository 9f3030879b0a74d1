internal import GRDB
internal import Recognition

enum AllocationTable {
  static let table = BookTable(
    "allocation", ["lot_id", "method", "weighted_by", "pool", "undistributed", "to_draw", "share_id", "joint_id", "on_top"])

  /// - Parameters:
  ///   - share: whose share it divides further; nil for the lot itself.
  ///   - joint: the division of several lots that it is a part of.
  static func insert(
    _ allocation: LotAllocation, lot: Identifier<GiftLot>, within share: Identifier<LotAllocation.Share>? = nil,
    joint: Identifier<JointAllocation>? = nil, in change: Change
  ) throws -> Identifier<LotAllocation> {
    let id = try change.insert(
      table,
      [
        .id(lot), .text(allocation.method), .word(allocation.weightedBy), .integer(allocation.pool), .integer(allocation.undistributed),
        .integer(allocation.toDraw), .id(share), .id(joint), .integer(allocation.isOnTop ? 1 : nil),
      ])
    for share in allocation.shares { try GiftShareTable.insert(share, allocation: id, in: change) }
    return Identifier(id)
  }

  /// The allocation that stands of a lot, or of somebody's share of it, without its shares.
  static func allocation(
    lot: Identifier<GiftLot>, within share: Identifier<LotAllocation.Share>? = nil, _ db: Database
  ) throws -> Entry<LotAllocation>? {
    try Row.fetchOne(
      db, sql: "SELECT * FROM allocation WHERE lot_id = ? AND coalesce(share_id, 0) = ? AND voided_by IS NULL",
      arguments: [lot.number, share?.number ?? 0]
    ).map { row in
      Entry(
        row.id("id"),
        LotAllocation(
          method: row["method"], isOnTop: row["on_top"] != nil, weightedBy: row.word("weighted_by"), pool: row["pool"],
          undistributed: row["undistributed"],
          toDraw: row["to_draw"], shares: []))
    }
  }
}

enum GiftShareTable {
  static let table = BookTable(
    "gift_share",
    [
      "allocation_id", "place_id", "unit_id", "weight", "floor", "cap", "committed", "base", "tied", "reason", "allotted_count",
      "handed_over_count",
      "returned_count",
    ])

  static func insert(_ share: LotAllocation.Share, allocation: Int64, in change: Change) throws {
    try change.insert(
      table,
      [
        .integer(allocation), .id(share.placeID), .id(share.unitID), .integer(share.weight), .integer(share.floor), .integer(share.cap),
        .integer(share.committed == 0 ? nil : share.committed), .integer(share.base), .flag(share.tied), .text(share.reason),
        .integer(share.base), .integer(0), .integer(0),
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
    let shares = rows.map(share)
    let places = try shares.map { try PlaceTable.place($0.placeID, db)! }.toldApart(db)
    return try zip(rows, zip(shares, places)).map { row, own in
      let (share, place) = own
      return LotStanding.Share(
        id: row.id("id"), place: place,
        unit: try share.unitID.flatMap { try SecurityUnitTable.sharer($0, db) }, share: share, allotted: row["allotted_count"],
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

  /// Sets every counter to what draws, hand-overs and returns come to.
  static func recount(_ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE gift_share SET
          allotted_count = base + (SELECT count(*) FROM gift_draw_winner w WHERE w.share_id = gift_share.id AND w.voided_by IS NULL),
          handed_over_count =
            (SELECT coalesce(sum(quantity), 0) FROM gift_handover h WHERE h.share_id = gift_share.id AND h.voided_by IS NULL),
          returned_count = (SELECT coalesce(sum(quantity), 0) FROM gift_return r WHERE r.share_id = gift_share.id AND r.voided_by IS NULL)
        """)
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
      placeID: row.id("place_id"), unitID: row.idIfAny("unit_id"), weight: row["weight"], floor: row["floor"], cap: row["cap"],
      committed: row["committed"] ?? 0, base: row["base"], tied: row["tied"], reason: row["reason"])
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

  /// How this lot, or this place's part of it, was drawn for the last time before that draw was struck out; nil when it never was.
  static func struckOut(lot: Identifier<GiftLot>, part: Identifier<Place>?, _ db: Database) throws -> LotStanding.Draw? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT d.seed, d.drawn_on FROM gift_draw d JOIN allocation a ON a.id = d.allocation_id LEFT JOIN gift_share s ON s.id = a.share_id
        WHERE a.lot_id = ? AND coalesce(s.place_id, 0) = ? AND d.voided_by IS NOT NULL ORDER BY d.id DESC LIMIT 1
        """, arguments: [lot.number, part?.number ?? 0]
    ).map { LotStanding.Draw(seed: $0["seed"], drawnOn: $0.date("drawn_on")) }
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
