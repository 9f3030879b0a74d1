internal import Recognition

/// Who a row's recipient is: somebody the book knows, or somebody new.
///
/// Type, name and birth year (unit for collectives) decide. The ward never does, since wards change; but another ward, or a birth
/// year missing on one side, is worth a look.
struct RecipientMatch {
  let known: Identifier<Recipient>?
  /// A record that may be the same person; the row is doubtful.
  let doubt: Identifier<Recipient>?

  init(_ recipient: Recipient, ward: Identifier<Place>?, _ change: Change) throws {
    let db = change.db
    let same = try RecipientTable.same(as: recipient, db)
    if let first = same.first {
      let wards = try same.map { (entry: $0, wards: try RecipientTable.wards(of: $0.id, db)) }
      let here = wards.first { ward == nil || $0.wards.isEmpty || $0.wards.contains(ward!.number) }
      let yearless = recipient.type == .individual && recipient.birthYear == nil
      if yearless && here == nil {
        known = nil
        doubt = first.id
      } else {
        known = (here?.entry ?? first).id
        doubt = here == nil ? first.id : nil
      }
      return
    }
    known = nil
    doubt = recipient.type == .individual ? try RecipientTable.maybeSame(as: recipient, db).first?.id : nil
  }
}
