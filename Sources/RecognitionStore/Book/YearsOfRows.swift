internal import GRDB
internal import Recognition

/// To which years a row of the book belongs: in whose report, counted by merit, decision or ceremony, it may be counted.
///
/// An award belongs to its year of merit, the year of its decision and the years of the ceremony it was conferred at; a ceremony to the
/// year it honours and the year it is held in, and so do its gifts, guests, directives and indicators; a cancellation to the years of its
/// award and its own; a count of a unit to its own year and to those that gatherings held later in that year honour; a member of a unit to
/// the closed years in which it served, up to the last gathering that honours each; a model to the closed years in which it ran, and what it
/// came to to its own year and, where it counts members, to the closed years after; a figure of a year to that year and, compared with, to the next.
enum YearsOfRows {
  /// SELECTs of the years of the rows whose ids another SELECT gives.
  typealias Rule = @Sendable (_ ids: String) -> [String]

  static let rules: [YearArea: [String: Rule]] = [
    .ceremonies: [
      "ceremony": ceremony, "ceremony_honoured": through("ceremony_honoured", "ceremony_id", ceremony),
      "ceremony_guest": through("ceremony_guest", "ceremony_id", ceremony),
      "guest_role": through("guest_role", "guest_id", through("ceremony_guest", "ceremony_id", ceremony)),
      "directive": all([through("directive", "ceremony_id", ceremony), own("directive", year("given_on"))]),
      "indicator": through("indicator", "ceremony_id", ceremony),
    ],
    .awards: [
      "award": award, "decision": own("decision", "year_key"), "cancellation": cancellation, "conferral": conferral,
      "protected_award": protectedAward, "emulation_registration": own("emulation_registration", "year"),
    ],
    .gifts: [
      "gift_programme": programme, "gift_lot": lot, "allocation": allocation, "gift_share": share, "gift_draw": draw,
      "gift_draw_winner": through("gift_draw_winner", "draw_id", draw), "gift_handover": through("gift_handover", "share_id", share),
      "gift_return": through("gift_return", "share_id", share), "gift_nominee": through("gift_nominee", "lot_id", lot),
      "joint_allocation": joint, "joint_share": through("joint_share", "joint_id", joint),
    ],
    .force: [
      "unit_strength": strength, "security_unit": unit, "unit_member": member, "service_term": service,
      "training_session": training, "training_attendance": through("training_attendance", "session_id", training),
      "hardship_case": hardship, "hardship_visit": own("hardship_visit", year("visited_on")),
    ],
    .models: ["model": model, "model_result": modelResult],
    .exemplars: ["exemplar": exemplar],
    .indicators: ["year_figure": figure, "safety_classification": own("safety_classification", "year")],
  ]

  /// Tables that tell of no single year, or whose rows enter no report of a year.
  static let tablesOfNoYear: Set<String> = [
    "change_line", "erasure", "register", "place", "place_succession", "population", "agency", "office", "award_kind", "award_alias",
    "competence", "reward_coefficient", "base_salary", "staffing_rule", "movement", "recipient", "recipient_merge", "award_rule",
    "rule_override", "hold", "award_ground", "proposal", "proposal_line", "proposal_outcome", "council_meeting", "council_vote",
    "decision_draft", "draft_line", "signed_line", "certificate", "payment", "recall", "recovery", "reward_rounding", "vote_rule",
    "eligibility_rule", "year_closing", "year_correction", "decision_signing", "accepted_money", "streak_rule",
    "cancellation_ground", "statistics_form", "form_row", "form_column", "form_submission", "form_submission_cell",
    "retention_rule", "heading_meaning", "certificate_printing", "legal_ground",
    "exemplar_telling", "exemplar_follower",
  ]

  /// The years of rows of a table.
  /// - Parameter ids: the ids, or a SELECT of them.
  static func years(of table: String, ids: String, _ db: Database) throws -> Set<Int> {
    guard let rule = rules.values.compactMap({ $0[table] }).first else { return [] }
    return try Set(Int.fetchAll(db, sql: rule(ids).joined(separator: " UNION ")))
  }

  static func area(of table: String) -> YearArea? { rules.first { $0.value[table] != nil }?.key }

  private static func own(_ table: String, _ year: String) -> Rule {
    { ["SELECT \(year) FROM \(table) WHERE id IN (\($0)) AND \(year) IS NOT NULL"] }
  }

  private static func through(_ table: String, _ column: String, _ rule: @escaping Rule) -> Rule {
    { rule("SELECT \(column) FROM \(table) WHERE id IN (\($0))") }
  }

  private static func all(_ rules: [Rule]) -> Rule { { ids in rules.flatMap { $0(ids) } } }

  private static func year(_ day: String) -> String { "CAST(substr(\(day), 1, 4) AS INTEGER)" }

  private static let ceremony = all([own("ceremony", "merit_year"), own("ceremony", year("held_on"))])

  private static let award = all([
    own("award", "merit_year"), through("award", "decision_id", own("decision", "year_key")),
    { ceremony("SELECT ceremony_id FROM conferral WHERE voided_by IS NULL AND award_id IN (\($0))") },
  ])
  private static let cancellation = all([through("cancellation", "award_id", award), own("cancellation", year("cancelled_on"))])
  private static let conferral = all([through("conferral", "award_id", award), through("conferral", "ceremony_id", ceremony)])
  private static let protectedAward = all([
    own("protected_award", "merit_year"), through("protected_award", "decision_id", own("decision", "year_key")),
    through("protected_award", "ceremony_id", ceremony),
  ])
  private static let exemplar = all([own("exemplar", "merit_year"), through("exemplar", "ceremony_id", ceremony)])

  private static let programme = all([own("gift_programme", year("given_on")), through("gift_programme", "ceremony_id", ceremony)])
  private static let lot = through("gift_lot", "programme_id", programme)
  private static let allocation = through("allocation", "lot_id", lot)
  private static let share = through("gift_share", "allocation_id", allocation)
  private static let draw = through("gift_draw", "allocation_id", allocation)
  private static let joint = through("joint_allocation", "programme_id", programme)

  private static let figure = all([own("year_figure", "year"), own("year_figure", "year + 1")])

  private static let unit: Rule = { strength("SELECT id FROM unit_strength WHERE unit_id IN (\($0))") }
  private static let strength = all([
    own("unit_strength", year("counted_on")),
    { [gatheringsLaterInTheYear(ofCounts: $0)] },
  ])

  private static let member: Rule = { service("SELECT service_id FROM unit_member WHERE id IN (\($0))") }
  private static let service: Rule = { [closedYearsServed($0)] }

  /// A term of service in a unit changes the strength on each of its days.
  private static func closedYearsServed(_ ids: String) -> String {
    """
    SELECT y.year FROM year_closing y JOIN service_term t ON t.id IN (\(ids)) AND t.id IN (SELECT service_id FROM unit_member)
    WHERE y.voided_by IS NULL AND (t.to_on IS NULL OR t.to_on >= y.year || '-01-01') AND (t.from_on <= y.year || '-12-31' OR t.from_on <=
      (SELECT max(held_on) FROM ceremony c WHERE c.voided_by IS NULL AND c.merit_year = y.year))
    """
  }

  private static let training = own("training_session", year("held_on"))

  /// A case is open, and owed visits, in the closed years of its days.
  private static let hardship: Rule = { ids in
    [
      """
      SELECT y.year FROM year_closing y JOIN hardship_case h ON h.id IN (\(ids))
      WHERE y.voided_by IS NULL AND h.opened_on <= y.year || '-12-31' AND (h.closed_on IS NULL OR h.closed_on >= y.year || '-01-01')
      """
    ]
  }

  /// A model counts in the closed years in which it ran: as begun, as running, as ended.
  private static let model: Rule = { ids in
    [
      """
      SELECT y.year FROM year_closing y JOIN model m ON m.id IN (\(ids))
      WHERE y.voided_by IS NULL AND coalesce(m.started_on, '') <= y.year || '-12-31' AND (m.ended_on IS NULL OR m.ended_on >= y.year || '-01-01')
      """
    ]
  }

  /// Members counted in a year are those of the years after, up to the next count.
  private static let modelResult: Rule = { ids in
    own("model_result", "year")(ids) + [
      """
      SELECT y.year FROM year_closing y JOIN model_result r ON r.id IN (\(ids))
      WHERE y.voided_by IS NULL AND y.year > r.year AND r.members IS NOT NULL
      """
    ]
  }

  private static func gatheringsLaterInTheYear(ofCounts ids: String) -> String {
    """
    SELECT c.merit_year FROM unit_strength s JOIN ceremony c ON c.held_on >= s.counted_on
    WHERE s.id IN (\(ids)) AND c.voided_by IS NULL AND c.merit_year IS NOT NULL AND \(year("c.held_on")) = \(year("s.counted_on"))
    """
  }
}
