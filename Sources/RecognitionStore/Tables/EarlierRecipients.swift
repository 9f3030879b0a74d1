internal import GRDB
internal import Recognition
internal import VietnameseText

/// Recipients of the book that may be the one at hand, told so that an officer can compare.
enum EarlierRecipients {
  /// What a doubt on somebody of this name tells of a recipient, read through its merges.
  static func told(of id: Identifier<Recipient>, to name: String, _ db: Database) throws -> EarlierRecipient {
    let identity = try RecipientMergeTable.identity(of: id, db)
    guard let recipient = try RecipientTable.record(identity, db), recipient.isNamed(to: .everybody) else {
      return EarlierRecipient(id: identity.number, nil)
    }
    let wards = try PlaceTable.places(Set(RecipientTable.wards(of: identity, db).map { Identifier<Place>($0) }), db)
    let isSpelledSo = Folding.identityFold(recipient.name) == Folding.identityFold(name)
    return EarlierRecipient(
      id: identity.number,
      EarlierRecipient.Particulars(
        name: isSpelledSo ? nil : recipient.name, birthYear: recipient.birthYear, idDigits: recipient.idDigits,
        wards: wards.sorted { $0.key < $1.key }.map(\.value.name), awards: try awards(of: identity, db)))
  }

  /// The recipients that a record may be, none of which is it already.
  static func likely(_ id: Identifier<Recipient>, _ db: Database) throws -> [Identifier<Recipient>] {
    let records = try RecipientMergeTable.records(of: id, db)
    let known = try records.compactMap { record in try RecipientTable.record(record, db) }
    guard let itself = known.first else { return [] }
    let named = try known.flatMap { try RecipientTable.named(like: $0, db) }.filter { other in known.contains { $0.mayBe(other.value) } }
    return try RecipientMergeTable.identities(of: named.map(\.id), db).filter { other in
      try !records.contains(other) && (RecipientTable.record(other, db).map { !itself.isToldApart(from: $0) } ?? false)
    }
  }

  /// Groups of recipients that may be one, by the first of each; what is told apart stands alone and is in none.
  static func groups(_ db: Database) throws -> [[Identifier<Recipient>]] {
    let names = try Row.fetchAll(
      db,
      sql: """
        SELECT min(id) AS id FROM recipient WHERE voided_by IS NULL AND name_key IS NOT NULL
        GROUP BY name_key, type HAVING count(*) > 1 ORDER BY 1
        """)
    return try names.flatMap { row in
      let first = try RecipientTable.record(row.id("id"), db)
      let records = try first.map { try RecipientTable.sameNameKey(as: $0, db) } ?? []
      return try groups(among: records, db)
    }
  }

  /// One name's records may be of several spellings; each group holds those of which every one may be another of it.
  private static func groups(among records: [Entry<Recipient>], _ db: Database) throws -> [[Identifier<Recipient>]] {
    let identities = try RecipientMergeTable.identities(of: records.map(\.id), db).sorted()
    var placed: Set<Identifier<Recipient>> = []
    var groups: [[Identifier<Recipient>]] = []
    for identity in identities where !placed.contains(identity) {
      let group = try [identity] + likely(identity, db).filter { $0 > identity && identities.contains($0) }.sorted()
      placed.formUnion(group)
      if group.count > 1 { groups.append(group) }
    }
    return groups
  }

  private static func awards(of id: Identifier<Recipient>, _ db: Database) throws -> [EarlierRecipient.AwardGiven] {
    let records = try RecipientMergeTable.recordList(of: id, db)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT award.id, award_kind.code, merit_year FROM award JOIN award_kind ON award_kind.id = kind_id
        WHERE recipient_id IN (\(records)) AND award.voided_by IS NULL ORDER BY award.id
        """
    ).map { EarlierRecipient.AwardGiven(id: $0["id"], kind: $0["code"], year: $0["merit_year"]) }
  }
}
