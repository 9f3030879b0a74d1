internal import GRDB
public import Recognition

/// What a register says of itself.
public struct RegisterStatus: Sendable {
  public var path: String
  public var uid: String
  public var office: String?
  public var officePlace: Location?
  /// Name and number of entries that stand, the kinds an officer enters.
  public var counts: [(name: String, count: Int)]
  public var schemaVersion: String
  public var fingerprint: Fingerprint
  public var newestChangeAt: String?
  /// When the newest copy was made, UTC; nil for none.
  public var lastBackupAt: String?
  /// The changes that no copy holds.
  public var changesSinceBackup: Int
}

extension Register {
  public var fingerprint: Fingerprint {
    get throws { try read(HeadTable.fingerprint) }
  }

  public func log(from first: Int64 = 1) throws -> [ChangeRecord] {
    try read { try ChangeTable.records($0, from: first) }
  }

  /// Everything found altered, damaged or missing; empty when all is well.
  public func verify(expecting fingerprint: Fingerprint? = nil) throws -> [VerificationFinding] {
    try read { try Verification.run($0, expecting: fingerprint) }
  }

  public func status() throws -> RegisterStatus {
    try read { db in
      let office = try OfficeTable.office(db)
      return RegisterStatus(
        path: path, uid: try RegisterTable.uid(db), office: office.name,
        officePlace: try office.place.flatMap { try PlaceTable.location($0, db) }, counts: try Self.counts(db),
        schemaVersion: try SchemaMigrations.newest(db),
        fingerprint: try HeadTable.fingerprint(db), newestChangeAt: try ChangeTable.newestMadeAt(db),
        lastBackupAt: try BackupTable.newestMadeAt(db),
        changesSinceBackup: Int(try HeadTable.head(db).count) - (try BackupTable.changes(db)))
    }
  }

  /// Recounts what the book keeps for speed.
  public func run(_ check: Check) throws -> [CheckFinding] {
    if check == .search, isSearchBroken { return [.searchBroken] }
    return try read { db in
      switch check {
      case .tallies: try TallyCheck.findings(db)
      case .gifts: try Self.miscountedGifts(db)
      case .places: try LookUpKeys.differing([.places], db) + WardCheck.findings(db)
      case .struckOut: try StruckOutCheck.findings(db)
      case .subjects: try SubjectCheck.findings(db)
      case .movements: try MovementCheck.findings(db)
      case .keys: try LookUpKeys.differing(LookUpKeys.people, db)
      case .search: try SearchIndex.differing(db).map { CheckFinding.searchDiffers($0.kind, id: $0.id) }
      case .numbering: try NumberingCheck.findings(db)
      case .conferrals: try ConferralCheck.findings(today: hand.today, db)
      case .duplicates: try Self.duplicates(db)
      case .competence: try LawCheck.breaches(of: [.competence], db)
      case .achievements: try LawCheck.breaches(of: [.oneReward, .once, .themeGround], db)
      case .titles: try LawCheck.excesses(db)
      case .holds: try LawCheck.breaches(of: [.hold, .meritAfterDiscipline], db)
      case .money: try MoneyCheck.findings(db)
      case .indicators: try FigureCheck.findings(db)
      case .registrations: try RegistrationCheck.findings(db)
      case .overrides: try RuleOverrideTable.all(db).eachOnce.map(CheckFinding.overridden) + MoneyCheck.accepted(db)
      }
    }
  }

  /// Makes anew what the book keeps for speed and a check recounts: tallies, look-up keys, the counters of gift shares.
  ///
  /// - Returns: what ``verify(expecting:)`` finds; where it finds anything nothing is made anew, so that no altered row passes for a sum.
  public func recount() throws -> [VerificationFinding] {
    let findings = try verify()
    guard findings.isEmpty else { return findings }
    try RegisterError.translating(path) {
      try queue.write { db in
        // Tallies go by the year of a decision, which is a key.
        try LookUpKeys.recount(LookUpKeys.people + [.places], db)
        try AwardTallyTable.recount(db)
        try GiftShareTable.recount(db)
      }
    }
    return []
  }

  private static func counts(_ db: Database) throws -> [(name: String, count: Int)] {
    let tables = [
      CeremonyTable.table, DecisionTable.table, AwardTable.table, RecipientTable.table, ExemplarTable.table, GiftLotTable.table,
      SecurityUnitTable.table,
    ]
    let entries = try tables.map { table in
      let merged = table.name == RecipientTable.table.name ? RecipientMergeTable.isNotMerged : ""
      return (table.name, try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table.name) WHERE voided_by IS NULL\(merged)") ?? 0)
    }
    return entries + [("change", Int(try HeadTable.head(db).count))]
  }

  private static func miscountedGifts(_ db: Database) throws -> [CheckFinding] {
    let shares = try GiftShareTable.miscounted(db).map { CheckFinding.shareMiscounted(share: $0) }
    let sums = try Row.fetchAll(
      db,
      sql: """
        SELECT a.id, coalesce(part.allotted_count, l.quantity) AS pool, a.undistributed + a.to_draw + coalesce(sum(s.base), 0) AS found
        FROM allocation a JOIN gift_lot l ON l.id = a.lot_id LEFT JOIN gift_share part ON part.id = a.share_id
        LEFT JOIN gift_share s ON s.allocation_id = a.id AND s.voided_by IS NULL
        WHERE a.voided_by IS NULL GROUP BY a.id, part.allotted_count, l.quantity, a.undistributed, a.to_draw
        """)
    let kinds = try JointAllocationTable.miscounted(db).map {
      CheckFinding.kindsDoNotAddUp(joint: $0.joint, place: $0.place, total: $0.total, found: $0.found)
    }
    return shares + kinds
      + sums.filter { $0["pool"] as Int != $0["found"] as Int }.map {
        .sharesDoNotAddUp(allocation: $0["id"], pool: $0["pool"], found: $0["found"])
      }
  }

  /// Recipients of one type and name that nothing tells apart, and awards that merges made the same: what a list left doubtful is among them.
  private static func duplicates(_ db: Database) throws -> [CheckFinding] {
    let likely = try EarlierRecipients.groups(db).map { group in
      let name = try group.compactMap { try RecipientTable.record($0, db) }.first { $0.isNamed(to: .everybody) }?.name
      return CheckFinding.likelySame(name: name, recipients: try group.map { try EarlierRecipients.told(of: $0, to: name ?? "", db) })
    }
    return try likely + AwardTable.enteredTwice(db).map { .sameAwardTwice(kept: $0.kept.number, other: $0.other.number) }
  }
}
