internal import Recognition

/// Brings rows of nominees into the book.
struct NomineeImport {
  let change: Change
  let finder: PlaceFinder
  let lot: Identifier<GiftLot>
  let day: CivilDate
  let file: String?
  let options: ImportSummary.Options

  func enter(_ row: NomineeRow, _ summary: inout ImportSummary) throws {
    var found = RowFindings(file: file, row: row.row)
    let place = try found.take("ward", row.ward) {
      try finder.sharer(row.ward, on: day)
    }
    let verdict = try place.map { try judge(row, place: $0, &found) } ?? .refused
    summary.add(found.all)
    summary.count(verdict, row: row.row)
  }

  private func judge(_ row: NomineeRow, place: Location, _ found: inout RowFindings) throws -> ImportSummary.Verdict {
    let nominee = GiftNominee(
      name: row.name, beneficiaries: row.beneficiaries, placeID: place.id, address: row.address, quantity: row.quantity)
    let others = try GiftNomineeTable.sameName(row.name, as: lot, change.db)
    if others.contains(where: { $0.nominee == nominee && $0.lot == lot.number }) { return .same }
    if let other = others.first {
      let ward = try PlaceTable.place(other.nominee.placeID, change.db)?.value.name ?? ""
      found.add("recipient", row.name, .alreadyNominated(place: ward), .doubtful)
      if options.holdDoubtful { return .doubtful }
    }
    try GiftNomineeTable.insert(nominee, lot: lot, in: change)
    return others.isEmpty ? .new : .doubtful
  }
}

/// Brings rows of gifts handed over into the book.
final class HandoverImport {
  private let change: Change
  private let finder: PlaceFinder
  private let day: CivilDate
  private let file: String?
  private var shares: [Identifier<Place>: LotStanding.Share]
  private var known: [Identifier<Place>: [GiftHandover]] = [:]

  init(change: Change, finder: PlaceFinder, lot: LotStanding, day: CivilDate, file: String?) {
    self.change = change
    self.finder = finder
    self.day = day
    self.file = file
    shares = Dictionary(uniqueKeysWithValues: lot.shares.map { ($0.place.id, $0) })
  }

  func enter(_ row: HandoverRow, _ summary: inout ImportSummary) throws {
    var found = RowFindings(file: file, row: row.row)
    let place = try found.take("ward", row.ward) {
      try finder.sharer(row.ward, on: day)
    }
    let verdict = try place.map { try judge(row, place: $0, &found) } ?? .refused
    summary.add(found.all)
    summary.count(verdict, row: row.row)
  }

  private func judge(_ row: HandoverRow, place: Location, _ found: inout RowFindings) throws -> ImportSummary.Verdict {
    guard var share = shares[place.id] else {
      found.add("ward", row.ward, .placeHasNoShare(holder: place.around.first { shares[$0.id] != nil }?.value.name))
      return .refused
    }
    let handover = GiftHandover(
      placeID: place.id, recipient: row.recipient, quantity: row.quantity, receivedOn: row.receivedOn, receivedBy: row.receivedBy,
      note: row.note)
    if try takeKnown(handover, share: share) { return .same }
    guard row.quantity <= share.outstanding else {
      found.add(
        "quantity", String(row.quantity),
        .overIssue(allotted: share.allotted, handedOver: share.handedOver, returned: share.returned))
      return .refused
    }
    try GiftHandoverTable.insert(handover, share: share.id, in: change)
    share.handedOver += row.quantity
    shares[place.id] = share
    return .new
  }

  /// Whether the book had this hand-over before the list; each entry of the book answers for one row of the list.
  private func takeKnown(_ handover: GiftHandover, share: LotStanding.Share) throws -> Bool {
    if known[share.place.id] == nil {
      known[share.place.id] = try GiftHandoverTable.handovers(share: share.id, place: share.place.id, change.db)
    }
    guard let index = known[share.place.id]?.firstIndex(of: handover) else { return false }
    known[share.place.id]?.remove(at: index)
    return true
  }
}
