internal import GRDB
public import Recognition

/// Which awards a list shows; a nil part does not narrow.
public struct AwardFilter: Sendable {
  public var id: Identifier<Award>?
  /// Any of these; nil for all.
  public var ids: [Identifier<Award>]?
  public var decision: Identifier<Decision>?
  public var ceremony: Identifier<Ceremony>?
  /// Read through its merges.
  public var recipient: Identifier<Recipient>?
  /// Any of these wards; nil for all.
  public var wards: [Identifier<Place>]?
  public var meritYear: Int?

  public init(
    id: Identifier<Award>? = nil, ids: [Identifier<Award>]? = nil, decision: Identifier<Decision>? = nil,
    ceremony: Identifier<Ceremony>? = nil, recipient: Identifier<Recipient>? = nil, wards: [Identifier<Place>]? = nil, meritYear: Int? = nil
  ) {
    self.id = id
    self.ids = ids
    self.decision = decision
    self.ceremony = ceremony
    self.recipient = recipient
    self.wards = wards
    self.meritYear = meritYear
  }
}

extension AwardFilter {
  /// The parts that narrow, as SQL; every value is a number of ours. Wards come with their year as ids, so that only their awards are read.
  fileprivate func conditions(_ db: Database) throws -> String {
    let parts: [(String, Int64?)] = [
      ("award.id", id?.number), ("award.decision_id", decision?.number), ("conferral.ceremony_id", ceremony?.number),
      ("award.merit_year", wards == nil ? meritYear.map(Int64.init) : nil),
    ]
    let equal = parts.compactMap { column, value in value.map { " AND \(column) = \($0)" } }.joined()
    let own = try recipient.map { " AND award.recipient_id IN (\(try RecipientMergeTable.recordList(of: $0, db)))" } ?? ""
    let named = ids.map { " AND award.id IN (\($0.map(\.description).joined(separator: ", ")))" } ?? ""
    guard let wards else { return equal + own + named }
    let year = meritYear.map { " AND merit_year = \($0)" } ?? ""
    let list = wards.map(\.description).joined(separator: ", ")
    return equal + own + named + " AND award.id IN (SELECT id FROM award WHERE place_id IN (\(list))\(year))"
  }
}

/// Awards with the names that a list prints.
enum AwardListingQuery {
  static func listings(_ filter: AwardFilter, _ db: Database) throws -> [AwardListing] {
    let rows = try Row.fetchAll(db, sql: sql(filter, db))
    let names = try Names(rows, db)
    return rows.map(names.listing)
  }

  /// These awards, however many: a statement holds so many of their numbers and no more.
  static func listings(ids: [Identifier<Award>], _ db: Database) throws -> [AwardListing] {
    try stride(from: 0, to: ids.count, by: most).flatMap { start in
      try listings(AwardFilter(ids: Array(ids[start..<min(start + most, ids.count)])), db)
    }
  }

  private static let most = 20_000

  static func sql(_ filter: AwardFilter, _ db: Database) throws -> String {
    try """
    SELECT award.*, recipient.type, recipient.visibility, recipient.name, recipient.birth_year, recipient.gender,
      recipient.id_digits, recipient.unit AS recipient_unit, recipient.id AS identity_id, conferral.ceremony_id, conferral.manner,
      conferral.representative, cancellation.ground, cancellation.id AS cancellation_id, cancellation.decision_number AS cancelling_number,
      cancellation.cancelled_on, certificate.golden_number, certificate.issued_on, certificate.issue,
      certificate.reason AS issue_reason, payment.amount AS paid_amount, payment.paid_on, payment.paid_to
    FROM award \(RecipientMergeTable.joinRecipient(of: "award.recipient_id"))
    LEFT JOIN conferral ON conferral.award_id = award.id AND conferral.voided_by IS NULL
    LEFT JOIN cancellation ON cancellation.award_id = award.id AND cancellation.voided_by IS NULL
    LEFT JOIN certificate ON certificate.id = (
      SELECT max(id) FROM certificate WHERE award_id = award.id AND voided_by IS NULL)
    LEFT JOIN payment ON payment.award_id = award.id AND payment.voided_by IS NULL
    WHERE award.voided_by IS NULL\(filter.conditions(db))
    ORDER BY award.id
    """
  }

  /// What the rows refer to, fetched once.
  private struct Names {
    let kinds: [Identifier<AwardKind>: AwardKind]
    let decisions: [Identifier<Decision>: Decision]
    let places: [Identifier<Place>: Place]
    let districts: [Identifier<Place>: Place]
    /// By the cancellation.
    let recoveries: [Int64: RecoveryStanding]
    /// Nil where no row has money.
    let rewards: RewardLaw?

    init(_ rows: [Row], _ db: Database) throws {
      kinds = Dictionary(uniqueKeysWithValues: try AwardKindTable.all(db).map { ($0.id, $0.value) })
      decisions = try DecisionTable.decisions(Set(rows.map { $0.id("decision_id") }), db)
      let places = rows.compactMap { $0.idIfAny("place_id", of: Place.self) }
      let neighbourhoods = rows.compactMap { $0.idIfAny("neighbourhood_id", of: Place.self) }
      rewards = try rows.contains { $0["money"] as Int? != nil } ? RewardCoefficientTable.law(db) : nil
      recoveries = try RecoveryTable.standings(of: rows.compactMap { $0["cancellation_id"] }, db)
      self.places = try PlaceTable.places(Set(places + neighbourhoods), db)
      districts = try PlaceTable.districts(of: self.places.values, db)
    }

    func listing(_ row: Row) -> AwardListing {
      let award = AwardTable.award(row)
      let (recipient, kind, decision) = (recipient(row), kinds[award.kindID]!, decisions[award.decisionID]!)
      var listing = AwardListing(
        id: row.id("id"), award: award, recipientID: row.id("identity_id"), recipient: recipient, kind: kind, decision: decision,
        place: entry(award.placeID), neighbourhood: entry(award.neighbourhoodID), ceremonyID: row.idIfAny("ceremony_id"),
        manner: row.wordIfAny("manner"), cancellation: cancellation(row),
        certificate: CertificateTable.certificate(listed: row), payment: PaymentTable.payment(listed: row),
        recovery: (row["cancellation_id"] as Int64?).flatMap { recoveries[$0] },
        moneyIsUnverified: award.money.map { isUnverified($0, with: kind, to: recipient, by: decision) } ?? false)
      listing.representative = row["representative"]
      listing.district = listing.place?.value.parentID.flatMap { districts[$0]?.name }
      return listing
    }

    private func isUnverified(_ money: Dong, with kind: AwardKind, to recipient: Recipient, by decision: Decision) -> Bool {
      rewards?.isUnverified(money, with: kind.code, to: recipient.type, on: decision.signedOn) ?? false
    }

    private func recipient(_ row: Row) -> Recipient {
      Recipient(
        type: row.word("type"), name: row["name"] ?? "", birthYear: row["birth_year"], gender: row.wordIfAny("gender"),
        idDigits: (row["id_digits"] as String?).flatMap { try? IDDigits(parsing: $0) }, unit: row["recipient_unit"],
        visibility: row.word("visibility"))
    }

    private func entry(_ id: Identifier<Place>?) -> Entry<Place>? {
      id.flatMap { id in places[id].map { Entry(id, $0) } }
    }

    private func cancellation(_ row: Row) -> Cancellation? {
      guard let ground = row.wordIfAny("ground", as: CancellationGround.self) else { return nil }
      return Cancellation(
        ground: ground, decisionNumber: DecisionNumber(stored: row["cancelling_number"]), cancelledOn: row.date("cancelled_on"))
    }
  }
}
