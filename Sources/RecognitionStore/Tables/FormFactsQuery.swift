internal import GRDB
internal import Recognition

/// The awards, lines of proposals or movements of a period with everything that a statistics form may ask of them, alike ones counted together.
enum FormFactsQuery {
  static func facts(_ period: Period, by basis: FormBasis, _ db: Database) throws -> FormFacts {
    if let basis = basis.ofAwards { return try facts(period, by: basis, db) }
    let (year, counting) = (period.last.year, basis.ofMovements ?? .launched)
    let movements = try MovementTable.all(db)
    return FormFacts(
      MovementYear(movements, year: year, counting: counting), year: year, by: counting, isAnyRecorded: !movements.isEmpty)
  }

  private static func facts(_ period: Period, by basis: CountingBasis, _ db: Database) throws -> FormFacts {
    let kinds = try AwardKindTable.all(db)
    let classes = Kinds(kinds)
    let agencies = try FormAgencies(db)
    let lines = try Row.fetchAll(
      db, sql: "SELECT \(attributes), count(*) AS given, count(c.id) AS cancelled \(awards(basis)) \(groups)",
      arguments: period.arguments(by: basis)
    ).map { row in FormFacts.Line(told(row, classes, agencies), count: row["given"], cancelled: row["cancelled"]) }
    let proposed = try proposals(basis).map { proposals in
      try Row.fetchAll(
        db, sql: "SELECT \(asked), count(*) AS lines \(proposals) GROUP BY \(asked) ORDER BY \(asked)",
        arguments: period.arguments(by: basis)
      ).map { row in FormFacts.Line(told(row, classes, agencies, stage: "proposed"), count: row["lines"]) }
    }
    var facts = FormFacts(
      period: period, basis: FormBasis(basis), lines: lines, proposed: proposed ?? [],
      protected: try protected(period, by: basis, classes, db),
      titles: Dictionary(kinds.map { ($0.value.code, $0.value.title) }) { first, _ in first }, kindOrder: kinds.map(\.value.code))
    facts.filer = try OfficeTable.filer(db)
    return facts
  }

  /// The awards of a period, one by one, with what is told of each.
  static func told(
    _ period: Period, by basis: CountingBasis, _ db: Database
  ) throws -> [(id: Identifier<Award>, attributes: [FormField: [String]])] {
    let kinds = Kinds(try AwardKindTable.all(db))
    let agencies = try FormAgencies(db)
    return try Row.fetchAll(db, sql: "SELECT a.id, \(attributes) \(awards(basis)) ORDER BY a.id", arguments: period.arguments(by: basis))
      .map { ($0.id("id"), told($0, kinds, agencies)) }
  }

  /// The lines of the proposals of a period, one by one, with what is told of each.
  static func toldOfProposals(
    _ period: Period, by basis: CountingBasis, _ db: Database
  ) throws -> [(id: Identifier<ProposalLine>, attributes: [FormField: [String]])] {
    guard let proposals = proposals(basis) else { return [] }
    let kinds = Kinds(try AwardKindTable.all(db))
    let agencies = try FormAgencies(db)
    return try Row.fetchAll(db, sql: "SELECT l.id, \(asked) \(proposals) ORDER BY l.id", arguments: period.arguments(by: basis))
      .map { ($0.id("id"), told($0, kinds, agencies, stage: "proposed")) }
  }

  private static let asked = "l.kind_id, l.type, l.rank_class, l.commendation, l.enterprise, p.proposer_id"

  /// A proposal is of the period of the day it was submitted on, or of its line's merit; of no ceremony (nil).
  private static func proposals(_ basis: CountingBasis) -> String? {
    let from = "FROM proposal_line l JOIN proposal p ON p.id = l.proposal_id AND p.voided_by IS NULL WHERE l.voided_by IS NULL AND "
    switch basis {
    case .merit: return from + "l.merit_year BETWEEN ? AND ?"
    case .decision: return from + "p.submitted_on BETWEEN ? AND ?"
    case .ceremony: return nil
    }
  }

  private static let attributes = "a.kind_id, r.type, a.rank_class, a.commendation, a.enterprise, s.proposer_id, d.issuer_id"
  private static let groups = "GROUP BY \(attributes) ORDER BY \(attributes)"

  /// An award that a draft made of a line has the line's proposer; of several lines, the first.
  private static func awards(_ basis: CountingBasis) -> String {
    """
    FROM award a JOIN recipient r ON r.id = a.recipient_id JOIN decision d ON d.id = a.decision_id
    LEFT JOIN conferral f ON f.award_id = a.id AND f.voided_by IS NULL
    LEFT JOIN ceremony e ON e.id = f.ceremony_id AND e.voided_by IS NULL
    LEFT JOIN cancellation c ON c.award_id = a.id AND c.voided_by IS NULL
    LEFT JOIN (
      SELECT w.award_id, min(p.proposer_id) AS proposer_id
      FROM signed_line w JOIN proposal_line l ON l.id = w.line_id JOIN proposal p ON p.id = l.proposal_id
      WHERE w.voided_by IS NULL GROUP BY w.award_id
    ) s ON s.award_id = a.id
    WHERE a.voided_by IS NULL AND \(basis.condition)
    """
  }

  private static func told(_ row: Row, _ kinds: Kinds, _ agencies: FormAgencies, stage: String = "decided") -> [FormField: [String]] {
    var told = kinds.told(of: row.id("kind_id"), row["type"])
    told[.stage] = [stage]
    told[.basis] = [row["commendation"]]
    told[.enterprise] = [row["enterprise"] ? "yes" : "no"]
    told[.rank] = (row["rank_class"] as String?).map { [$0] }
    told[.proposer] = agencies.proposer(row.idIfAny("proposer_id")).map { [$0] }
    if stage == "decided" { told[.level] = agencies.level(told[.level]?.first, decidedBy: row.id("issuer_id")).map { [$0] } }
    return told
  }

  /// What is told of an award by its kind, which is counted with every kind it is a class of.
  private struct Kinds {
    private let byID: [Identifier<AwardKind>: AwardKind]
    private let lineage: KindLineage

    init(_ kinds: [Entry<AwardKind>]) {
      byID = Dictionary(kinds.map { ($0.id, $0.value) }) { first, _ in first }
      lineage = KindLineage(kinds.map(\.value))
    }

    func told(of kind: Identifier<AwardKind>, _ type: String) -> [FormField: [String]] {
      guard let kind = byID[kind] else { return [.type: [type]] }
      return [.type: [type], .kind: lineage.line(of: kind.code), .level: [kind.level]]
    }
  }

  private static func protected(
    _ period: Period, by basis: CountingBasis, _ kinds: Kinds, _ db: Database
  ) throws -> [FormFacts.Line] {
    try ProtectedAwardTable.quantities(period, by: basis, db).map { kind, type, quantity in
      FormFacts.Line(kinds.told(of: kind, type), count: quantity)
    }
  }
}
