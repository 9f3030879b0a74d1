import Recognition
import Testing

@testable import RecognitionStore

/// Prize money as the law of the decision's day has it: worked amounts of Nghị định 91/2017, 98/2023 and 152/2025.
struct RewardMoneyTests {
  /// A day in each base salary's time, and whether the law of 2024 or 2025 was in force by then.
  private static let days = ["2018-12-01", "2023-01-05", "2024-01-05", "2024-08-01", "2026-08-01"]

  private func amounts(_ code: String, _ type: RecipientType, on days: [String]) throws -> [RewardLaw.Amount] {
    let law = try Book().register.read(RewardCoefficientTable.law)
    return days.map { law.amount(of: code, for: type, on: .day($0)) }
  }

  private func money(_ amount: RewardLaw.Amount) -> Int? {
    switch amount {
    case .fixed(let money, _), .cap(let money, _): money.amount
    case .notKnown: nil
    }
  }

  @Test(arguments: [
    ("LDTT", RecipientType.individual, [420_000, 450_000, 540_000, 710_000, 760_000]),
    ("GK_DV", .individual, [420_000, 450_000, 540_000, 710_000, 760_000]),
    ("GK_DV", .collective, [840_000, 900_000, 1_080_000, 1_410_000, 1_520_000]),
    ("TTLDTT", .collective, [1_120_000, 1_200_000, 1_440_000, 1_880_000, 2_030_000]),
    ("CSTDCS", .individual, [1_390_000, 1_490_000, 1_800_000, 2_340_000, 2_530_000]),
    ("TTLDXS", .collective, [2_090_000, 2_240_000, 2_700_000, 3_510_000, 3_800_000]),
    ("CSTD_TINH", .individual, [4_170_000, 4_470_000, 5_400_000, 7_020_000, 7_590_000]),
    ("BK_TTG", .individual, [4_870_000, 5_220_000, 6_300_000, 8_190_000, 8_860_000]),
    ("BK_TINH", .individual, [1_390_000, 1_490_000, 2_700_000, 3_510_000, 3_800_000]),
    ("GK_XA", .individual, [210_000, 230_000, 270_000, 360_000, 760_000]),
    ("GK_XA", .collective, [420_000, 450_000, 540_000, 710_000, 1_520_000]),
  ]) func `the amounts of the law are those worked by hand`(_ code: String, _ type: RecipientType, _ expected: [Int]) throws {
    #expect(try amounts(code, type, on: Self.days).map(money) == expected)
  }

  @Test func `the salary and the coefficient change on their own days`() throws {
    let days = ["2023-06-30", "2023-07-01", "2023-12-31", "2025-06-30", "2025-07-01", "2026-06-30", "2026-07-01"]
    #expect(
      try amounts("GK_XA", .individual, on: days).map(money) == [230_000, 270_000, 270_000, 360_000, 710_000, 710_000, 760_000])
    #expect(try amounts("GK_HUYEN", .individual, on: ["2025-06-30", "2025-07-01"]).map(money) == [710_000, nil])
  }

  @Test func `before the decree of 2017 no amount is known`() throws {
    let days = Validity(from: .day("2017-09-30"), to: .day("2017-09-30"))
    #expect(try amounts("LDTT", .individual, on: ["2017-09-30"]) == [.notKnown(.coefficient(code: "LDTT", .individual, days))])
  }

  @Test func `a commemorative medal has a cap, and a class of it the same`() throws {
    let expected: [RewardLaw.Amount] = [
      .cap(Dong(900_000), status: "memory 3/5"), .cap(Dong(1_410_000), status: "verified S11 (không quá)"),
    ]
    for code in ["KNC_TINH", "KNC_ANTQ"] {
      #expect(try amounts(code, .individual, on: ["2023-01-05", "2025-08-01"]) == expected)
    }
  }

  @Test func `money of households with a certificate is asked for, never guessed`() throws {
    for code in ["GK_XA", "GK_DV", "GK_HUYEN", "BK_TINH"] {
      #expect(try amounts(code, .household, on: Self.days).allSatisfy { money($0) == nil }, "\(code)")
    }
  }

  @Test func `the minister's certificate has the money of its rank`() throws {
    #expect(try amounts("BK_BCA", .individual, on: ["2025-08-01"]) == [.fixed(Dong(3_510_000), status: "verified S11")])
  }

  @Test func `an award entered without money has the law's amount`() throws {
    let book = try Book()
    try book.register.addSampleDecision()
    try book.register.enterAwards(.sample(), .sample("Lê Văn Tám", row: 3, award: "Giấy khen phường"))
    #expect(try book.register.awards().map(\.award.money) == [Dong(450_000), Dong(230_000)])
  }

  /// Thousandths under Nghị định 91/2017, 98/2023 and 152/2025; nil: the law gives nothing, or we do not know what.
  private static let coefficients: [(code: String, type: RecipientType, thousandths: [Int?])] = [
    ("CSTDTQ", .individual, [4500, 4500, 4500]), ("CSTD_TINH", .individual, [3000, 3000, 3000]),
    ("CSTDCS", .individual, [1000, 1000, 1000]), ("LDTT", .individual, [300, 300, 300]), ("TTLDXS", .collective, [1500, 1500, 1500]),
    ("TTLDTT", .collective, [800, 800, 800]), ("XA_TIEU_BIEU", .collective, [nil, 2000, 2000]),
    ("KHU_VAN_HOA", .collective, [1500, 1500, 1500]), ("CO_CP", .collective, [12000, 12000, 12000]),
    ("CO_TINH", .collective, [8000, 8000, 8000]), ("GDVH", .household, [100, 100, 100]), ("BK_TTG", .individual, [3500, 3500, 3500]),
    ("BK_TTG", .collective, [7000, 7000, 7000]), ("BK_TINH", .individual, [1000, 1500, 1500]),
    ("BK_TINH", .collective, [2000, 3000, 3000]),
    ("GK_HUYEN", .individual, [300, 300, nil]), ("GK_HUYEN", .collective, [600, 600, nil]), ("GK_DV", .individual, [300, 300, 300]),
    ("GK_DV", .collective, [600, 600, 600]), ("GK_XA", .individual, [150, 150, 300]), ("GK_XA", .collective, [300, 300, 600]),
    ("KNC_TINH", .individual, [600, 600, 600]), ("HUY_CHUONG", .individual, [1500, 1500, 1500]),
    ("HC_SAO_VANG", .individual, [46000, 46000, 46000]), ("HC_HCM", .individual, [30500, 30500, 30500]),
    ("HC_DL_1", .individual, [15000, 15000, 15000]), ("HC_DL_2", .individual, [12500, 12500, 12500]),
    ("HC_DL_3", .individual, [10500, 10500, 10500]), ("HC_LD_1", .individual, [9000, 9000, 9000]),
    ("HC_LD_2", .individual, [7500, 7500, 7500]), ("HC_LD_3", .individual, [4500, 4500, 4500]),
    ("GK_XA", .household, [nil, nil, nil]), ("BK_TINH", .household, [nil, nil, nil]),
  ]

  /// The days on which a decree or a base salary begins, and the day before: which decree and which salary hold.
  private static let times: [(day: String, decree: Int, salary: Int)] = [
    ("2017-10-01", 0, 1_300_000), ("2018-06-30", 0, 1_300_000), ("2018-07-01", 0, 1_390_000), ("2019-06-30", 0, 1_390_000),
    ("2019-07-01", 0, 1_490_000), ("2023-06-30", 0, 1_490_000), ("2023-07-01", 0, 1_800_000), ("2023-12-31", 0, 1_800_000),
    ("2024-01-01", 1, 1_800_000), ("2024-06-30", 1, 1_800_000), ("2024-07-01", 1, 2_340_000), ("2025-06-30", 1, 2_340_000),
    ("2025-07-01", 2, 2_340_000), ("2026-06-30", 2, 2_340_000), ("2026-07-01", 2, 2_530_000),
  ]

  @Test(arguments: coefficients) func `every regime pays its coefficient of the day's base salary, rounded up to ten thousand`(
    _ code: String, _ type: RecipientType, _ thousandths: [Int?]
  ) throws {
    let law = try Book().register.read(RewardCoefficientTable.law)
    for (day, decree, salary) in Self.times {
      let exact = thousandths[decree].map { $0 * salary / 1000 }
      let expected = exact.map { $0 % 10_000 == 0 ? $0 : $0 - $0 % 10_000 + 10_000 }
      #expect(money(law.amount(of: code, for: type, on: .day(day))) == expected, "\(code) on \(day)")
    }
  }

  @Test func `from the day of an amending law that nobody here has read, its figures are given and marked as not verified`() throws {
    let law = try Book().register.read(RewardCoefficientTable.law)
    let expected = RewardLaw.Amount.fixed(Dong(760_000), status: "verified S12+S13")
    #expect(law.amount(of: "LDTT", for: .individual, on: .day("2026-09-30")) == expected)
    guard case .fixed(Dong(760_000), let status) = law.amount(of: "LDTT", for: .individual, on: .day("2026-10-01")) else {
      Issue.record("the amount is not told")
      return
    }
    #expect(!LawStatus(trusted: status).isVerified && status.contains("Luật 06/2026/QH16"))
  }
}
