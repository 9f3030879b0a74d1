internal import GRDB
internal import Recognition

/// Decisions that a list or a command names.
enum Decisions {
  /// A decision that a row names: the book's, or one to be entered with the first award that stands.
  enum Named {
    case known(Entry<Decision>)
    case new(AwardRow.DecisionReference, issuer: Agency)
    /// None yet: the row is a line of a proposal, looked at by the law of a day.
    case proposed(Entry<Proposal>, on: CivilDate)

    init(_ reference: AwardRow.DecisionReference, issuer: Agency, _ db: Database) throws {
      let issuerID = try AgencyTable.find(issuer, db)
      let known = try issuerID.flatMap {
        try DecisionTable.find(issuer: $0, number: reference.number, year: reference.signedOn.year, db)
      }
      self = known.map(Named.known) ?? .new(reference, issuer: issuer)
    }

    var isProposal: Bool { if case .proposed = self { true } else { false } }

    /// The day whose law and map hold: that of signing, or the one asked for while nothing is signed.
    var signedOn: CivilDate {
      switch self {
      case .known(let entry): entry.value.signedOn
      case .new(let reference, _): reference.signedOn
      case .proposed(_, let day): day
      }
    }

    /// The decision's entry; entered now when the book does not have it, nil while there is only a proposal.
    func entry(in change: Change) throws -> Entry<Decision>? {
      switch self {
      case .proposed: return nil
      case .known(let entry): return entry
      case .new(let reference, let issuer):
        let decision = Decision(
          issuerID: try AgencyTable.entry(for: issuer, in: change), issuer: issuer.name, number: reference.number,
          signedOn: reference.signedOn)
        return Entry(try DecisionTable.insert(decision, in: change), decision)
      }
    }
  }

  /// The one decision of this number; with several of one number, a typed error names them.
  static func find(_ text: String, _ db: Database) throws -> Entry<Decision> {
    if let id = Int64(text.trimmed) {
      guard let entry = try DecisionTable.decisions(db, id: Identifier(id)).first else { throw RegisterError.unknownDecision(text) }
      return entry
    }
    let number = try Register.named(text) { try DecisionNumber(parsing: text) }
    let found = try DecisionTable.decisions(db, number: number)
    guard let first = found.first else { throw RegisterError.unknownDecision(text) }
    guard found.count == 1 else {
      throw RegisterError.ambiguousDecision(
        text, candidates: found.map { "\($0.id): \($0.value.number), \($0.value.signedOn), \($0.value.issuer)" })
    }
    return first
  }
}
