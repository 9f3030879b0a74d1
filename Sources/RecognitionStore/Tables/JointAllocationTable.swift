internal import GRDB
internal import Recognition

enum JointAllocationTable {
  static let table = BookTable(
    "joint_allocation", ["programme_id", "method", "weighted_by", "pool", "draw_name", "seed", "drawn_on"])

  static func insert(
    _ joint: JointAllocation, programme: Identifier<GiftProgramme>, in change: Change
  ) throws -> Identifier<JointAllocation> {
    let id = try change.insert(
      table,
      [
        .id(programme), .text(joint.totals.method), .word(joint.totals.weightedBy), .integer(joint.totals.pool), .text(joint.drawName),
        .text(joint.draw?.seed), .date(joint.draw?.drawnOn),
      ])
    for share in joint.totals.shares {
      try JointShareTable.insert(share, joint: id, hasWon: joint.winners.contains(share.placeID), in: change)
    }
    return Identifier(id)
  }

  /// The joint division of a programme's lots that stands.
  static func joint(programme: Identifier<GiftProgramme>, _ db: Database) throws -> Entry<JointAllocation>? {
    try Row.fetchOne(
      db, sql: "SELECT * FROM joint_allocation WHERE programme_id = ? AND voided_by IS NULL", arguments: [programme.number]
    ).map { row in
      let shares = try JointShareTable.shares(joint: row["id"], db)
      let totals = LotAllocation(
        method: row["method"], weightedBy: row.word("weighted_by"), pool: row["pool"], undistributed: 0,
        toDraw: shares.filter(\.hasWon).count, shares: shares.map(\.share))
      return Entry(
        row.id("id"),
        JointAllocation(
          totals: totals, drawName: row["draw_name"],
          draw: row.dateIfAny("drawn_on").map { LotStanding.Draw(seed: row["seed"], drawnOn: $0) },
          winners: Set(shares.filter(\.hasWon).map(\.share.placeID))))
    }
  }

  /// The last draw of a joint division that was struck out; nil when there was none.
  static func struckOutDraw(programme: Identifier<GiftProgramme>, _ db: Database) throws -> LotStanding.Draw? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT seed, drawn_on FROM joint_allocation WHERE programme_id = ? AND voided_by IS NOT NULL AND seed IS NOT NULL
        ORDER BY id DESC LIMIT 1
        """, arguments: [programme.number]
    ).map { LotStanding.Draw(seed: $0["seed"], drawnOn: $0.date("drawn_on")) }
  }

  /// The gifts of all the lots that an allocation was made with; nil for one made by itself.
  static func pool(of allocation: Identifier<LotAllocation>, _ db: Database) throws -> Int? {
    try Int.fetchOne(
      db, sql: "SELECT j.pool FROM joint_allocation j JOIN allocation a ON a.joint_id = j.id WHERE a.id = ?",
      arguments: [allocation.number])
  }

  /// Strikes out the joint division alone; its lots' allocations are struck out by whoever calls this.
  static func void(_ id: Identifier<JointAllocation>, in change: Change) throws {
    try change.voidAll(JointShareTable.table, where: "joint_id", is: id.number)
    try change.void(table, id: id.number)
  }

  /// Places whose kinds of gifts do not add up to their number of all.
  static func miscounted(_ db: Database) throws -> [(joint: Int64, place: String, total: Int, found: Int)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT t.joint_id, p.name, t.base + t.won AS total,
          (SELECT coalesce(sum(s.base), 0) FROM gift_share s JOIN allocation a ON a.id = s.allocation_id
           WHERE a.joint_id = t.joint_id AND s.place_id = t.place_id AND a.voided_by IS NULL AND s.voided_by IS NULL) AS found
        FROM joint_share t JOIN place p ON p.id = t.place_id WHERE t.voided_by IS NULL ORDER BY t.id
        """
    ).map { (joint: $0["joint_id"], place: $0["name"], total: $0["total"], found: $0["found"]) }.filter { $0.total != $0.found }
  }
}

enum JointShareTable {
  static let table = BookTable(
    "joint_share", ["joint_id", "place_id", "weight", "floor", "cap", "committed", "base", "tied", "won", "reason"])

  static func insert(_ share: LotAllocation.Share, joint: Int64, hasWon: Bool, in change: Change) throws {
    try change.insert(
      table,
      [
        .integer(joint), .id(share.placeID), .integer(share.weight), .integer(share.floor), .integer(share.cap),
        .integer(share.committed == 0 ? nil : share.committed), .integer(share.base),
        .flag(share.tied), .flag(hasWon), .text(share.reason),
      ])
  }

  static func shares(joint: Int64, _ db: Database) throws -> [(share: LotAllocation.Share, hasWon: Bool)] {
    try Row.fetchAll(db, sql: "SELECT * FROM joint_share WHERE joint_id = ? AND voided_by IS NULL ORDER BY id", arguments: [joint]).map {
      row in
      (
        LotAllocation.Share(
          placeID: row.id("place_id"), weight: row["weight"], floor: row["floor"], cap: row["cap"],
          committed: row["committed"] ?? 0, base: row["base"], tied: row["tied"],
          reason: row["reason"]),
        row["won"]
      )
    }
  }
}
