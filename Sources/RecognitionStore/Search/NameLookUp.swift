internal import GRDB
internal import Recognition
internal import VietnameseText

/// Looks up names of a list, row by row.
struct NameLookUp {
  private(set) var answers: [NameAnswer] = []
  private(set) var findings: [Finding] = []
  private let db: Database
  /// The lots whose lists are looked through; nil: none were asked about.
  private let lots: [Identifier<GiftLot>]?
  private let audience: Audience
  private let file: String?
  /// The places that the texts of wards may mean, as far as they came up; nil: none.
  private var wards: [String: Set<Identifier<Place>>?] = [:]

  init(_ db: Database, lots: [Identifier<GiftLot>]?, audience: Audience, file: String?) {
    self.db = db
    self.lots = lots
    self.audience = audience
    self.file = file
  }

  mutating func take(_ row: ListRow<NameRow>) throws {
    switch row {
    case .bad(let found): findings += found
    case .row(let row): answers += try answers(to: row)
    }
  }

  /// One for each recipient it may be, the least doubtful first. Where somebody bears the name with its marks, those who bear it with
  /// others are not told; where somebody is known, nobody else is.
  private mutating func answers(to row: NameRow) throws -> [NameAnswer] {
    let told = try row.ward.flatMap { try places($0, row: row.row) }
    let gifts = try lots.map { try self.gifts(of: row.name, in: $0) }
    let records = try RecipientTable.named(row.name, type: row.type, db).filter { $0.value.isNamed(to: audience) }
    let candidates = try Dictionary(grouping: records) { try RecipientMergeTable.identity(of: $0.id, db) }.map { identity, records in
      try answer(row, told, identity, records)
    }
    let answers = Self.nearest(candidates).sorted { ($0.doubts.count, $0.recipient!.id) < ($1.doubts.count, $1.recipient!.id) }
    return (answers.isEmpty ? [NameAnswer(row: row)] : answers).map { answer in
      var answer = answer
      answer.gifts = gifts
      return answer
    }
  }

  private static func nearest(_ candidates: [NameAnswer]) -> [NameAnswer] {
    let known = candidates.filter { $0.standing == .known }
    let marked = candidates.filter { !$0.doubts.contains(.otherMarks) }
    return !known.isEmpty ? known : !marked.isEmpty ? marked : candidates
  }

  /// What is known of one recipient by the record of it that is nearest to the row.
  private func answer(
    _ row: NameRow, _ told: Set<Identifier<Place>>?, _ identity: Identifier<Recipient>, _ records: [Entry<Recipient>]
  ) throws -> NameAnswer {
    let known = Set(try RecipientTable.wards(of: identity, db).map { Identifier<Place>($0) })
    let doubts = records.map { row.doubts(about: $0.value, told: told, known: known) }
    let names = try PlaceTable.places(known, db).sorted { $0.key < $1.key }.map(\.value.name)
    return NameAnswer(
      row: row, recipient: try RecipientTable.record(identity, db).map { Entry(identity, $0) }, wards: names,
      doubts: doubts.min { $0.count < $1.count } ?? [],
      honours: try GivenHonour.all(of: [identity], db)[identity.number]?.map(\.honour) ?? [])
  }

  /// Where the name is on the lists, whatever the ward.
  private func gifts(of name: String, in lots: [Identifier<GiftLot>]) throws -> [NameAnswer.Gift] {
    let found = try GiftNomineeTable.named(name, in: lots, db)
    let names = try PlaceTable.places(Set(found.map(\.placeID)), db)
    return found.map { NameAnswer.Gift(ward: names[$0.placeID]?.name ?? "", quantity: $0.quantity) }
  }

  /// The places a ward's text may mean; nil for one that no map has, which is told once.
  private mutating func places(_ text: String, row: Int) throws -> Set<Identifier<Place>>? {
    if let known = wards[text] { return known }
    let found = try Register.places(named: text, db)
    let places = found.isEmpty ? nil : Set(found.map(\.id))
    if places == nil {
      findings.append(Finding(file: file, row: row, column: "ward", value: text, .unknownPlaceEver(known: []), severity: .doubtful))
    }
    wards[text] = .some(places)
    return places
  }
}
