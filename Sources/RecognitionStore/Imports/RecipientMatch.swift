internal import GRDB
internal import Recognition

/// Who a row's recipient is: somebody the book knows, or somebody new.
///
/// Type, name and birth year decide who a person is, whatever the ward, since wards change. A person without a birth year, a
/// collective or a household is the one of that name (and unit) in the same ward; in another ward it is entered as somebody new.
/// Another ward, or a birth year missing on one side, is worth a look. Records that were merged are the one they were merged into.
struct RecipientMatch {
  private let name: String
  private(set) var known: Identifier<Recipient>?
  /// A record that may be the same person; the row is doubtful.
  let doubt: Identifier<Recipient>?
  /// Whether the known one was met in other wards only.
  let isElsewhere: Bool

  init(_ recipient: Recipient, ward: Identifier<Place>?, _ db: Database) throws {
    name = recipient.name
    let same = try RecipientMergeTable.identities(of: RecipientTable.same(as: recipient, db).map(\.id), db)
    guard let first = same.first else {
      known = nil
      isElsewhere = false
      let others = recipient.type == .individual ? try RecipientTable.maybeSame(as: recipient, db).map(\.id) : []
      doubt = try RecipientMergeTable.identities(of: others, db).first
      return
    }
    let isPerson = recipient.type == .individual && recipient.birthYear != nil
    let here = try same.first { try Self.isKnown($0, in: ward, whatever: isPerson, db) }
    known = here ?? (isPerson ? first : nil)
    isElsewhere = here == nil && isPerson
    doubt = here == nil || (recipient.type == .individual && !isPerson) ? here ?? first : nil
  }

  /// Whether somebody new may be an internal recipient whom the list does not tell enough of.
  private func mayBeInternal(_ db: Database) throws -> Bool {
    guard known == nil, let doubt else { return false }
    return try RecipientTable.record(doubt, db)?.visibility == .internal
  }

  /// Whom a row is entered under: the one the book knows, or somebody new, who is internal where it may be an internal recipient.
  func entered(_ recipient: Recipient, in change: Change) throws -> Identifier<Recipient> {
    if let known { return known }
    var person = recipient
    if try mayBeInternal(change.db) { person.visibility = .internal }
    return try RecipientTable.insert(person, in: change)
  }

  /// Takes the recipient for somebody else of the same name after all.
  mutating func takeForAnother() {
    known = nil
  }

  /// Enters a row under the recipient that `enter` returns, nil for a row left out; returns what is worth a look, told as it was before.
  func problem(_ db: Database, entering enter: () throws -> Identifier<Recipient>?) throws -> EntryProblem? {
    let earlier = try doubt.map { try EarlierRecipients.told(of: $0, to: name, db) }
    let outcome: EarlierRecipient.Outcome = try enter().map { $0 == known ? .takenFor : .entered($0.number) } ?? .leftOut
    return earlier.map { .likelySamePerson($0, outcome) }
  }

  /// Whether a record was met in a ward, or without one; a person whose birth year is known may be named without a ward.
  private static func isKnown(
    _ id: Identifier<Recipient>, in ward: Identifier<Place>?, whatever isPerson: Bool, _ db: Database
  ) throws -> Bool {
    let wards = try RecipientTable.wards(of: id, db)
    guard let ward else { return isPerson || wards.isEmpty }
    return wards.isEmpty || wards.contains(ward.number)
  }
}
