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
      change.db,
      sql: """
        SELECT 1 FROM gift_lot l WHERE draw_name = ? AND (voided_by IS NULL OR EXISTS (
          SELECT 1 FROM allocation a JOIN gift_draw d ON d.allocation_id = a.id WHERE a.lot_id = l.id AND d.seed IS NOT NULL))
        """, arguments: [drawName])
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
    var standing = LotStanding(
      id: id, lot: lot(row), position: row["position"], ceremonyID: row.idIfAny("ceremony_id"), allocation: nil, draw: nil, shares: [],
      hasHandovers: try hasAny(GiftHandoverTable.table, of: id, db), hasReturns: try hasAny(GiftReturnTable.table, of: id, db))
    try fill(&standing, AllocationTable.allocation(lot: id, db), db)
    return standing
  }

  /// One place's part of a lot, and how it is divided further.
  static func part(_ share: LotStanding.Share, of whole: LotStanding, _ db: Database) throws -> LotStanding {
    var part = whole.part(of: share)
    try fill(&part, AllocationTable.allocation(lot: whole.id, within: share.id, db), db)
    return part
  }

  private static func fill(_ standing: inout LotStanding, _ allocation: Entry<LotAllocation>?, _ db: Database) throws {
    guard let allocation else { return }
    standing.shares = try GiftShareTable.standings(allocation.id, db)
    standing.allocation = allocation.value
    standing.allocation?.shares = standing.shares.map(\.share)
    standing.draw = try GiftDrawTable.draw(of: allocation.id, db)
    standing.jointPool = try JointAllocationTable.pool(of: allocation.id, db)
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
