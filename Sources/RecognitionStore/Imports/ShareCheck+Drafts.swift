internal import GRDB
internal import Recognition

extension ShareCheck {
  /// What accepted lines to one issuer would bring about if they were signed on a day, with the awards that the book has.
  static func findings(signing lines: [ProposalLineListing], on day: CivilDate, _ db: Database) throws -> [Finding] {
    guard let issuer = lines.first?.proposal.issuerID else { return [] }
    return try shares(db).filter { $0.row.validity.contains(day) }.flatMap { share in
      let years = Set(lines.filter { $0.acceptedKind.map { share.held.contains($0.code) } ?? false }.map(\.meritYear))
      return try years.sorted().compactMap { year in
        var holders = Holders(share, try standing(of: share, issuer: issuer, meritYear: year, db))
        for line in lines where line.meritYear == year {
          try line.acceptedKind.map { holders.add(try person(of: line, db), holding: $0.code) }
        }
        return CommendationLaw.shareBreach(share.row, holders.counts).map {
          Finding(column: "award", value: "", .against($0.beforeSigning), severity: .doubtful)
        }
      }
    }
  }

  private static func person(of line: ProposalLineListing, _ db: Database) throws -> Holders.Person {
    let recipient = line.line.particulars.recipient
    let known = try RecipientMatch(recipient, ward: line.place?.id, db).known
    return known.map { .recipient($0.number) } ?? .proposed(key: recipient.identityKey, ward: line.place?.id)
  }

  /// The people who hold the kinds that a share is about.
  private struct Holders {
    enum Person: Hashable {
      case recipient(Int64)
      /// Somebody the book does not know yet, by identity key and ward.
      case proposed(key: Int, ward: Identifier<Place>?)
    }

    private let share: Share
    private var held: Set<Person>
    private var base: Set<Person>

    init(_ share: Share, _ awards: [Row]) {
      self.share = share
      held = Set(awards.filter { $0["is_held"] }.map { .recipient($0["identity_id"]) })
      base = Set(awards.filter { $0["is_base"] }.map { .recipient($0["identity_id"]) })
    }

    mutating func add(_ person: Person, holding code: String) {
      if share.held.contains(code) { held.insert(person) }
      if share.base.contains(code) { base.insert(person) }
    }

    var counts: CommendationLaw.Holders {
      CommendationLaw.Holders(held: held.count, among: held.union(base).count, ofBase: base.count)
    }
  }
}

extension ProposalLineListing {
  fileprivate var meritYear: Int { line.particulars.merit.year.year }
}
