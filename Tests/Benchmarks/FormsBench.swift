import Foundation
import Recognition
import RecognitionStore

/// Every form of awards over a year of 20,000; the yardstick is one pass over the same rows of the book.
enum FormsBench {
  private static let count = 20_000

  static func run() {
    do {
      let folder = FileManager.default.temporaryDirectory.appending(path: "sovang-bench-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      try measure(register(at: folder.appending(path: "year.db").path))
    } catch {
      print("sovang-bench forms: \(error)")
      exit(1)
    }
  }

  private static func measure(_ register: Register) throws {
    print("\(count) awards            CPU seconds   of one pass")
    for (form, period) in [("0602", "2023"), ("0603", "2023"), ("BM01", "2023"), ("BM03", "2023"), ("BM03", "2023-Q3")] {
      let named = try register.findForm(form, year: 2023)
      let period = try Period(parsing: period)
      let (pass, taken) = Stopwatch.seconds {
        blackHole(passed(period, in: register))
      } and: {
        blackHole((try? FormTable(named, register.formSheet(named, period).facts).greatestCount) ?? 0)
      }
      print("\(form) \(period)".padded(24), taken.text(4).padded(13), (taken / pass).text(2))
    }
  }

  /// Reads what the forms ask of every award of the period, and counts them.
  private static func passed(_ period: Period, in register: Register) -> Int {
    let rows = try? register.query(
      """
      SELECT a.kind_id, r.type, a.rank_class, a.commendation, a.enterprise
      FROM award a JOIN recipient r ON r.id = a.recipient_id JOIN decision d ON d.id = a.decision_id
      WHERE a.voided_by IS NULL AND d.signed_on BETWEEN '\(period.first)' AND '\(period.last)'
      """)
    return rows?.rows.count ?? 0
  }

  private static func register(at path: String) throws -> Register {
    let hand = Register.Hand(now: "2023-12-31T05:00:00Z", today: try CivilDate(parsing: "2023-12-31"), user: "bench", seed: "bench")
    let register = try Register.create(
      path: path, office: "UBND Thành phố Hồ Chí Minh", place: "79", on: try CivilDate(parsing: "2023-01-12"), hand: hand)
    var numbers = SeededNumbers(42)
    let rows = try (0..<count).map { ListRow.row(try row($0, &numbers)) }
    let summary = try register.importAwards(rows, decision: nil, ceremony: nil, file: nil, options: .init(acceptValid: true))
    print("entered: \(summary.new + summary.doubtful) of \(count)")
    return register
  }

  private static func row(_ index: Int, _ numbers: inout SeededNumbers) throws -> AwardRow {
    let giver = givers[Int.random(in: givers.indices, using: &numbers)]
    let type = RecipientType.allCases.randomElement(using: &numbers) ?? .individual
    let month = Int.random(in: 1...12, using: &numbers)
    let signedOn = try CivilDate(parsing: "2023-\(month < 10 ? "0" : "")\(month)-15")
    return AwardRow(
      row: index + 2, recipient: Recipient(type: type, name: "Người số \(index)", birthYear: type == .individual ? 1970 : nil),
      district: nil, ward: nil, neighbourhood: nil, unit: nil, position: nil,
      rankClass: type == .individual ? RankClass.allCases.randomElement(using: &numbers) : nil, award: giver.award,
      basis: KindOfCommendation.allCases.randomElement(using: &numbers) ?? .movement, merit: Merit(year: try MeritYear(parsing: "2023")),
      citation: nil, money: nil, posthumous: false, enterprise: type == .collective,
      decision: .init(number: try DecisionNumber(parsing: "\(month)/QĐ-\(giver.sign)"), signedOn: signedOn, issuer: giver.issuer))
  }

  private static let givers = [
    (award: "BK_TTG", sign: "TTg", issuer: "Thủ tướng Chính phủ"), (award: "BK_TINH", sign: "UBND", issuer: "UBND Thành phố Hồ Chí Minh"),
    (award: "BK_BCA", sign: "BCA", issuer: "Bộ Công an"),
  ]
}
