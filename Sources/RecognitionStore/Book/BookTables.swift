/// Every table of the schema is on one of these lists; a test compares them with the schema.
enum BookTables {
  static let chained: [BookTable] = [
    ChangeLineTable.table, ErasureTable.table, RegisterTable.table, PlaceTable.table, PlaceSuccessionTable.table, PopulationTable.table,
    AgencyTable.table,
    OfficeTable.table, AwardKindTable.table, AwardAliasTable.table, CompetenceTable.table, RewardCoefficientTable.table,
    BaseSalaryTable.table, StaffingRuleTable.table, MovementTable.table, CeremonyTable.table, CeremonyTable.honoured,
    CeremonyTable.guests, CeremonyTable.roles, DirectiveTable.table, IndicatorTable.table, RecipientTable.table, RecipientMergeTable.table,
    ExemplarTable.table,
    DecisionTable.table, AwardTable.table, ConferralTable.table, CancellationTable.table, ProtectedAwardTable.table,
    GiftProgrammeTable.table, GiftLotTable.table, JointAllocationTable.table, JointShareTable.table, AllocationTable.table,
    GiftShareTable.table, GiftDrawTable.table, GiftDrawTable.winners, GiftNomineeTable.table, GiftHandoverTable.table,
    GiftReturnTable.table, SecurityUnitTable.table, UnitStrengthTable.table, AwardRuleTable.table, RuleOverrideTable.table,
    HoldTable.table, AwardGroundTable.table, ProposalTable.table, ProposalLineTable.table, ProposalOutcomeTable.table,
    CouncilTable.meetings, CouncilTable.votes, DecisionDraftTable.table, DecisionDraftTable.lines, SignedLineTable.table,
    DecisionSigningTable.table, CertificateTable.table, PaymentTable.table, RecallTable.table, RecoveryTable.table,
    RewardRoundingTable.table, VoteRuleTable.table, ServiceTermTable.table, EligibilityRuleTable.table, StreakRuleTable.table,
    AcceptedMoneyTable.table, CancellationGroundTable.table,
    FormTables.forms, FormTables.rows, FormTables.columns, FormSubmissionTable.table, FormSubmissionTable.cells,
    YearClosingTable.table, YearClosingTable.corrections, RetentionRuleTable.table, HeadingMeaningTable.table,
    CertificatePrintingTable.table, LegalGroundTable.table,
    UnitMemberTable.table, TrainingTable.table, TrainingTable.attendance, HardshipTable.table,
    HardshipTable.visits, ModelTable.table, ModelTable.results,
    ExemplarSpreadTable.tellings, ExemplarSpreadTable.followers,
    YearFigureTable.table, SafetyTable.table, RegistrationTable.table,
  ]

  /// The chain's own structure; its digests cover each other.
  static let structure = ["change", "change_part", "head"]

  /// About the file, not the book: outside the chain, so that a copy and its original have one fingerprint.
  static let exempt = ["backup", "access"]

  /// Recounted from chained rows by a check.
  static let derived = ["award_tally"]

  /// The same, made when they are first needed: they are not exported.
  static let indexes = SearchIndex.tables

  static func named(_ name: String) -> BookTable? { chained.first { $0.name == name } }
}
