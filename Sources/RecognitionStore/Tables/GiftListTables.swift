internal import GRDB
internal import Recognition
internal import VietnameseText

enum GiftNomineeTable {
  static let table = BookTable(
    "gift_nominee", ["lot_id", "place_id", "beneficiaries", "quantity", "name", "address", "name_key"],
    identifying: ["name", "address", "name_key"])

  static func insert(_ nominee: GiftNominee, lot: Identifier<GiftLot>, in change: Change) throws {
    try change.insert(
      table,
      [
        .id(lot), .id(nominee.placeID), .text(nominee.beneficiaries), .integer(nominee.quantity), .text(nominee.name),
        .text(nominee.address), .text(Folding.fold(nominee.name)),
      ])
  }

  static func nominees(lot: Identifier<GiftLot>, _ db: Database) throws -> [GiftNominee] {
    try Row.fetchAll(db, sql: "SELECT * FROM gift_nominee WHERE lot_id = ? AND voided_by IS NULL ORDER BY id", arguments: [lot.number])
      .map(nominee)
  }

  /// Nominees of the same name in any lot of the lot's programme.
  static func sameName(_ name: String, as lot: Identifier<GiftLot>, _ db: Database) throws -> [(nominee: GiftNominee, lot: Int64)] {
    let wanted = Folding.identityFold(name)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT n.* FROM gift_nominee n JOIN gift_lot l ON l.id = n.lot_id
        WHERE n.name_key = ? AND n.voided_by IS NULL AND l.programme_id = (SELECT programme_id FROM gift_lot WHERE id = ?)
        """, arguments: [Folding.fold(name), lot.number]
    ).map { (nominee($0), $0["lot_id"]) }.filter { Folding.identityFold($0.0.name) == wanted }
  }

  /// Nominees of this name on the lists of some lots, in the order in which they were entered; a name without marks is that of all who
  /// bear it with some.
  static func named(_ name: String, in lots: [Identifier<GiftLot>], _ db: Database) throws -> [GiftNominee] {
    let list = lots.map(\.description).joined(separator: ", ")
    let wanted = Folding.identityFold(name)
    return try Row.fetchAll(
      db, sql: "SELECT * FROM gift_nominee WHERE name_key = ? AND voided_by IS NULL AND lot_id IN (\(list)) ORDER BY id",
      arguments: [Folding.fold(name)]
    ).map(nominee).filter { wanted == Folding.fold(name) || Folding.identityFold($0.name) == wanted }
  }

  private static func nominee(_ row: Row) -> GiftNominee {
    GiftNominee(
      name: row["name"] ?? "", beneficiaries: row["beneficiaries"], placeID: row.id("place_id"), address: row["address"],
      quantity: row["quantity"])
  }
}

enum GiftHandoverTable {
  static let table = BookTable(
    "gift_handover", ["share_id", "quantity", "received_on", "recipient", "received_by", "note"],
    identifying: ["recipient", "received_by", "note"])

  static func insert(_ handover: GiftHandover, share: Identifier<LotAllocation.Share>, in change: Change) throws {
    try change.insert(
      table,
      [
        .id(share), .integer(handover.quantity), .date(handover.receivedOn), .text(handover.recipient), .text(handover.receivedBy),
        .text(handover.note),
      ])
    try GiftShareTable.count(share, handedOver: handover.quantity, change.db)
  }

  static func handovers(share: Identifier<LotAllocation.Share>, place: Identifier<Place>, _ db: Database) throws -> [GiftHandover] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM gift_handover WHERE share_id = ? AND voided_by IS NULL ORDER BY id", arguments: [share.number]
    ).map { row in
      GiftHandover(
        placeID: place, recipient: row["recipient"], quantity: row["quantity"], receivedOn: row.date("received_on"),
        receivedBy: row["received_by"], note: row["note"])
    }
  }
}

extension GiftHandoverTable {
  static func movements(_ share: LotStanding.Share, _ db: Database) throws -> [Register.GiftMovement] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM gift_handover WHERE share_id = ? AND voided_by IS NULL ORDER BY id", arguments: [share.id.number]
    ).map { row in
      Register.GiftMovement(
        id: row["id"], kind: .handover, place: share.place, quantity: row["quantity"], on: row.date("received_on"),
        recipient: row["recipient"], receivedBy: row["received_by"], note: row["note"])
    }
  }
}

extension GiftReturnTable {
  static func movements(_ share: LotStanding.Share, _ db: Database) throws -> [Register.GiftMovement] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM gift_return WHERE share_id = ? AND voided_by IS NULL ORDER BY id", arguments: [share.id.number]
    ).map { row in
      Register.GiftMovement(
        id: row["id"], kind: .giveBack, place: share.place, quantity: row["quantity"], on: row.date("returned_on"), recipient: nil,
        receivedBy: nil, note: row["note"])
    }
  }
}

enum GiftReturnTable {
  static let table = BookTable("gift_return", ["share_id", "quantity", "returned_on", "note"], identifying: ["note"])

  static func insert(_ giftReturn: GiftReturn, share: Identifier<LotAllocation.Share>, in change: Change) throws {
    try change.insert(
      table, [.id(share), .integer(giftReturn.quantity), .date(giftReturn.returnedOn), .text(giftReturn.note)])
    try GiftShareTable.count(share, returned: giftReturn.quantity, change.db)
  }
}
