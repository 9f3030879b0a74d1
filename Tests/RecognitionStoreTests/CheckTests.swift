import Recognition
import Testing

@testable import RecognitionStore

/// Each check finds its own sort of error and no other one does; a good register is silent.
struct CheckTests {
  private let book: Book
  private let register: Register

  /// A gathering with its gifts divided, two decisions in order, certificates and payments.
  init() throws {
    book = try Book()
    register = book.register
    let ceremony = try register.addGathering()
    _ = try register.allocate(.ceremony(ceremony), by: .equal)
    try register.addSampleDecision("57/QĐ-UBND", on: "2023-01-05")
    try register.addSampleDecision("58/QĐ-UBND", on: "2023-01-06")
    try register.enterAwards(
      .sample("Trần Văn An", citation: "Tuần tra đêm"), .sample("Lê Thị Bình", row: 3, birthYear: 1981, ward: "Phường 2"),
      ceremony: ceremony)
    try register.enterAwards(
      .sample("Trần Văn An", year: 2021, citation: "Giữ chợ"), .sample("Phạm Công Chính", row: 3, birthYear: 1975),
      decision: "58/QĐ-UBND")
    _ = try register.issueCertificates(for: .decision("57/QĐ-UBND"), from: nil, on: .day("2023-01-06"))
    _ = try register.pay(.decision("57/QĐ-UBND"), except: [], on: .gathering, to: nil)
  }

  private func found() throws -> [Check: [CheckFinding]] {
    let all = try Check.allCases.map { ($0, try register.run($0)) }
    return Dictionary(uniqueKeysWithValues: all).filter { !$0.value.isEmpty }
  }

  /// Expects that one check finds something and the others nothing; returns what it found.
  private func expectOnly(_ check: Check, _ location: SourceLocation = #_sourceLocation) throws -> [CheckFinding] {
    let found = try found()
    #expect(Array(found.keys) == [check], sourceLocation: location)
    return found[check] ?? []
  }

  @Test func `a good register is silent`() throws {
    #expect(try found().isEmpty)
  }

  @Test(arguments: [
    (Check.tallies, "UPDATE award_tally SET given = given + 1 WHERE basis = 'merit' AND year = 2021"),
    (.gifts, "UPDATE gift_share SET returned_count = 1 WHERE id = 1"),
    (.gifts, "UPDATE gift_share SET base = 12, allotted_count = 12 WHERE id = 2"),
    (.gifts, "UPDATE gift_lot SET quantity = 171"),
    (.places, "UPDATE place SET name_key = 'x' WHERE id = 3"),
    (.places, "UPDATE place SET valid_to = '2022-12-31', to_certain = 1 WHERE id = 3"),
    (.places, "UPDATE place SET valid_from = '2023-01-31' WHERE id = 4"),
    (.places, "UPDATE place SET parent_id = 1 WHERE id = 3"),
    (.struckOut, "UPDATE decision SET voided_by = 1 WHERE id = 2"),
    (.subjects, "UPDATE award SET enterprise = 1 WHERE id = 1"),
    (.subjects, "UPDATE award_kind SET recipients = 'collective+household' WHERE code = 'GK_DV'"),
    (.movements, "UPDATE movement SET starts_on = '2023-02-01', ends_on = '2023-01-31'"),
    (.movements, "UPDATE movement SET starts_on = '2023-02-01', summed_up_on = '2023-01-31'"),
    (.keys, "UPDATE movement SET name_key = 'x'"),
    (.keys, "UPDATE decision SET number_key = 'x' WHERE id = 1"),
    (.search, "INSERT INTO search_reach VALUES (1, 2)"),
    (.search, "INSERT INTO search (rowid, plain, marked) VALUES (77, 'an $', 'an $')"),
    (.numbering, "UPDATE decision SET signed_on = '2023-01-07' WHERE id = 1"),
    (.numbering, "DROP INDEX certificate_number; UPDATE certificate SET golden_number = 1"),
    (.numbering, "UPDATE certificate SET issuer_id = 1 WHERE id = 2"),
    (.conferrals, "UPDATE decision SET signed_on = '2023-01-20' WHERE id IN (1, 2)"),
    (.conferrals, "UPDATE ceremony SET held_on = '2023-02-02'"),
    (.competence, "UPDATE decision SET issuer_id = 1 WHERE id = 2"),
    (.achievements, sameAchievement),
    (.money, "UPDATE payment SET amount = amount + 1 WHERE id = 1"),
  ]) func `an error planted behind the program's back is found by exactly its check`(_ check: Check, _ sql: String) throws {
    try book.alter(sql)
    #expect(try !expectOnly(check).isEmpty)
  }

  /// The award of 2021 becomes one of the other's achievement, and the tallies go along.
  private static let sameAchievement = """
    UPDATE award SET citation = 'Tuần tra đêm', merit_year = 2022 WHERE id = 3;
    DELETE FROM award_tally WHERE basis = 'merit' AND year = 2021;
    UPDATE award_tally SET given = given + 1, money = money + 450000 WHERE basis = 'merit' AND place_id = 3
    """

  @Test func `each award is told with its ward, its subject and the row that was struck out`() throws {
    try register.enterAwards(.sample("Hộ ông An", type: .household, birthYear: nil, ward: "Phường 3"), decision: "58/QĐ-UBND")
    try book.alter(
      """
      UPDATE award SET rank_class = 'direct-worker' WHERE id = 5; UPDATE award_kind SET recipients = 'individual' WHERE code = 'GK_DV';
      UPDATE place SET valid_to = '2022-12-31', to_certain = 1 WHERE id = 3; UPDATE place SET parent_id = 1 WHERE id = 5;
      UPDATE decision SET voided_by = 7 WHERE id = 1; UPDATE award SET place_id = NULL WHERE id = 2
      """)
    #expect(
      try register.run(.subjects) == [
        .rankOfAnother(award: 5, .directWorker, .household), .kindOfAnother(award: 5, kind: "GK_DV", .household),
      ])
    #expect(
      try register.run(.struckOut) == [.standsWithout(owner: "decision", id: 1, struckOutBy: 7, table: "award", ids: [1, 2])])
    let ward = "Phường 1, Quận Phú Nhuận, Thành phố Hồ Chí Minh"
    let (from, to) = (PlaceMap.firstDay, CivilDate.day("2022-12-31"))
    #expect(
      try register.run(.places) == [
        .wardNotThere(ward: ward, from: from, to: to, signedOn: .day("2023-01-05"), awards: [1]),
        .wardNotThere(ward: ward, from: from, to: to, signedOn: .day("2023-01-06"), awards: [3, 4]),
        .wardElsewhere(ward: "Phường 3, Thành phố Hồ Chí Minh", office: "Quận Phú Nhuận", awards: [5]),
      ])
    #expect(try register.run(.places).map(\.isForALook) == [false, false, true])
    #expect(try register.run(.subjects).map(\.isForALook) == [false, true])
  }

  @Test func `a ward that the book has no place for is found`() throws {
    try book.alter("PRAGMA foreign_keys = OFF; UPDATE award SET place_id = 999 WHERE id = 4")
    #expect(try register.run(.places) == [.wardUnknown(place: 999, awards: [4])])
  }

  @Test func `a ward that came of the office's place, or became of it, is its own`() throws {
    try book.alter(
      """
      INSERT INTO place SELECT 100, change_id, NULL, row_digest, 'commune', 'Phường Phú Nhuận', '27073', 1, '2025-07-01', 1, NULL, NULL, 'x'
      FROM place WHERE id = 3;
      INSERT INTO place_succession SELECT 900, change_id, NULL, row_digest, 3, 100, '2025-07-01', 'whole', 1, 'NQ' FROM place WHERE id = 3;
      UPDATE place SET name_key = 'phuong phu nhuan' WHERE id = 100;
      UPDATE office SET agency_id = NULL, place_id = 100
      """)
    #expect(try register.run(.places).filter(\.isForALook).map(\.record.ids) == [[2]], "Phường 2 became none of it")
  }

  @Test func `two recipients who may be one are found by duplicates`() throws {
    try register.enterAwards(.sample("Lê Thị Bình", birthYear: nil, ward: "Phường 3", citation: "Chữa cháy"), decision: "58/QĐ-UBND")
    #expect(try expectOnly(.duplicates).map(\.record.table) == ["recipient"])
  }

  @Test func `an award during a hold is found by holds`() throws {
    _ = try register.addHold(of: .known(Identifier(2)), ground: .investigation, from: .day("2022-12-01"), to: nil, document: nil)
    #expect(try expectOnly(.holds).map(\.record.ids) == [[2]])
  }

  @Test func `too many titles are found by titles`() throws {
    func rows(_ award: String, _ names: ClosedRange<Int>) -> [AwardRow] {
      names.map { .sample("Người \($0)", row: $0, birthYear: 1950 + $0, award: award, decision: .ofTheDistrict) }
    }
    let all = rows("LDTT", 1...10) + rows("CSTDCS", 1...3)
    _ = try register.importAwards(all.map(ListRow.row), decision: nil, ceremony: nil, file: nil, options: .init())
    #expect(try expectOnly(.titles).count == 1)
  }

  @Test func `money that is not the law's is found until a reason for that amount is given`() throws {
    try register.enterAwards(.sample("Hồ Văn Tư", birthYear: 1968, ward: "Phường 4", money: 600_000), decision: "58/QĐ-UBND")
    guard case .moneyNotTheLaws(5, Dong(600_000), .differs(Dong(450_000), let status))? = try expectOnly(.money).first else {
      return #expect(Bool(false), "no difference of money")
    }
    #expect(!status.description.isEmpty)
    try register.override(Identifier(5), reason: "thành phố bổ sung 150.000 đồng")
    #expect(try expectOnly(.overrides) == [.moneyAccepted(award: 5, money: Dong(600_000), reason: "thành phố bổ sung 150.000 đồng")])
    #expect(throws: RegisterError.nothingToOverride(award: 5)) { try register.override(Identifier(5), reason: "nữa") }
    try register.enterAwards(
      .sample("Hồ Văn Tư", birthYear: 1968, ward: "Phường 4", money: 700_000), decision: "58/QĐ-UBND", options: .init(update: true))
    #expect(try expectOnly(.money).map(\.record.ids) == [[5]])
    #expect(try register.verify().isEmpty)
  }

  @Test func `the law's amount by any rounding is the law's`() throws {
    try register.addSampleDecision("90/QĐ-UBND", on: "2023-02-01")
    try register.setRewardRounding(.none, reason: nil)
    try register.enterAwards(.sample("Hồ Văn Tư", birthYear: 1968, ward: "Phường 4"), decision: "90/QĐ-UBND")
    #expect(try register.findAward(Identifier(5)).award.money == Dong(447_000) && found().isEmpty)
  }

  @Test func `an amount over the cap is found, one within it not`() throws {
    let register = try book.register(in: .fixed("2024-01-02"))
    let city = AwardRow.DecisionReference.number("3/QĐ-UBND", on: "2023-08-01", by: "UBND Thành phố Hồ Chí Minh")
    try register.enterAwards(
      .sample("Hồ Văn Tư", birthYear: 1968, award: "KNC_TINH", money: 1_500_000, decision: city),
      .sample("Hồ Văn Năm", row: 3, birthYear: 1969, award: "KNC_TINH", money: 900_000, decision: city), decision: nil)
    let findings = try register.run(.money)
    guard case .moneyNotTheLaws(5, _, .overCap(Dong(1_080_000), _))? = findings.first, findings.count == 1 else {
      return #expect(Bool(false), "\(findings)")
    }
  }

  @Test func `a paid award cancelled in law is found until its money is back`() throws {
    let cancellation = Cancellation(ground: .a, decisionNumber: try DecisionNumber(parsing: "9/QĐ-UBND"), cancelledOn: .day("2023-01-20"))
    try register.cancel(Identifier(1), cancellation)
    #expect(try expectOnly(.money) == [.notRecovered(award: 1, due: Dong(450_000), came: Dong(0))])
    try register.recover(Identifier(1), [Recovery(.money(Dong(200_000)), receivedOn: .day("2023-01-25"))])
    #expect(try expectOnly(.money) == [.notRecovered(award: 1, due: Dong(450_000), came: Dong(200_000))])
    try register.recover(Identifier(1), [Recovery(.money(Dong(250_000)), receivedOn: .day("2023-01-26"))])
    #expect(try found().isEmpty)
  }

  @Test func `a recall that asks for no money is settled`() throws {
    let cancellation = Cancellation(ground: .a, decisionNumber: try DecisionNumber(parsing: "9/QĐ-UBND"), cancelledOn: .day("2023-01-20"))
    try register.cancel(Identifier(1), cancellation, recall: Recall(money: Dong(0)))
    #expect(try found().isEmpty)
  }

  @Test func `one wrong day is told once, and each year, issuer and symbol has its own series`() throws {
    for (number, day) in [("59", "2023-01-09"), ("60", "2023-01-10"), ("61", "2023-01-30"), ("62", "2023-01-12"), ("63", "2023-01-13")] {
      try register.addSampleDecision("\(number)/QĐ-UBND", on: day)
    }
    try book.register(in: .fixed("2024-01-02")).addSampleDecision("1/QĐ-UBND", on: "2024-01-02")
    try register.addSampleDecision("900/QĐ-UBND", on: "2023-01-03", by: .sampleDistrict)
    try register.addSampleDecision("70/QĐ-CAQ", on: "2022-01-04")
    guard case .numberAgainstDays(let lower, let higher)? = try expectOnly(.numbering).first else { return }
    #expect(lower.number.serial == 61 && higher.number.serial == 62)
    #expect(try register.run(.numbering).count == 1)
  }
}
