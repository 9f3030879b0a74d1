internal import GRDB
internal import Recognition

/// Who a row's recipient is: somebody the book knows, or somebody new.
///
/// Type, name and birth year decide who a person is, whatever the ward, since wards change. A person without a birth year, a
/// collective or a household is the one of that name (and unit) in the same ward; in another ward it is entered as somebody new.
/// Another ward, or a birth year missing on one side, is worth a look.
struct RecipientMatch {
  let known: Identifier<Recipient>?
  /// A record that may be the same person; the row is doubtful.
  let doubt: Identifier<Recipient>?

  init(_ recipient: Recipient, ward: Identifier<Place>?, _ change: Change) throws {
    let db = change.db
    let same = try RecipientTable.same(as: recipient, db)
    guard let first = same.first else {
      known = nil
      doubt = recipient.type == .individual ? try RecipientTable.maybeSame(as: recipient, db).first?.id : nil
      return
    }
    let here = try same.first { try Self.isKnown($0.id, in: ward, db) }
    let isPerson = recipient.type == .individual && recipient.birthYear != nil
    known = here?.id ?? (isPerson ? first.id : nil)
    doubt = here == nil ? first.id : nil
  }

  private static func isKnown(_ id: Identifier<Recipient>, in ward: Identifier<Place>?, _ db: Database) throws -> Bool {
    guard let ward else { return true }
    let wards = try RecipientTable.wards(of: id, db)
    return wards.isEmpty || wards.contains(ward.number)
  }
}
