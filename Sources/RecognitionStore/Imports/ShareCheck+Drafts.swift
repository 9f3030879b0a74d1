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
        return holders.breach.map { Finding(column: "award", value: "", .against($0.beforeSigning), severity: .doubtful) }
      }
    }
  }

  private static func person(of line: ProposalLineListing, _ db: Database) throws -> Holders.Person {
    let recipient = line.line.particulars.recipient
    let known = try RecipientMatch(recipient, ward: line.place?.id, db).known
    return known.map { .recipient($0.number) } ?? .proposed(key: recipient.identityKey, ward: line.place?.id)
  }
}

extension ProposalLineListing {
  fileprivate var meritYear: Int { line.particulars.merit.year.year }
}
