import Foundation
import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// The cells of a form once more, by conditions written in SQL and in nothing else.
struct Recount {
  /// The condition of each row, by its code.
  let rows: [(code: String, condition: String)]
  let scope: String
  /// The condition of each column, by its code; of one to every kind, by what follows the kind.
  let columns: [String: String]

  /// Of each form, by its number.
  static let of = ["0602": of0602, "0603": of0603, "BM01": ofBM01, "BM03": ofBM03]

  func counts(in column: StatisticsForm.Column, by basis: FormBasis, _ file: URL) throws -> [String: Int] {
    let part = column.code.split(separator: ".").last.map(String.init) ?? ""
    let own = column.kind.map { "k.code = '\($0)' AND \(Self.parts[part] ?? "1")" } ?? columns[column.code] ?? "0"
    let year = basis == .merit ? "a.merit_year = 2023" : "d.signed_on BETWEEN '2023-01-01' AND '2023-12-31'"
    let sums = rows.map { "coalesce(sum(CASE WHEN \($0.condition) THEN 1 ELSE 0 END), 0)" }.joined(separator: ", ")
    let row = try Register.connect(file.path).read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT \(sums) FROM award a JOIN award_kind k ON k.id = a.kind_id JOIN recipient r ON r.id = a.recipient_id
          JOIN decision d ON d.id = a.decision_id WHERE a.voided_by IS NULL AND \(year) AND \(scope) AND \(own)
          """)
    }
    return Dictionary(uniqueKeysWithValues: try rows.enumerated().map { ($1.code, try #require(row)[$0]) })
  }

  private static let parts = ["TT": "r.type <> 'individual'", "CN": "r.type = 'individual'"]

  private static func rows(from first: Int) -> [(code: String, condition: String)] {
    let ranks = ["ministry-leader", "department-leader", "entrepreneur", "other-leader", "direct-worker"]
    let bases = ["CONG_TRANG", "PHONG_TRAO", "DOT_XUAT", "DOI_NGOAI", "CONG_HIEN", "NIEN_HAN", "KHANG_CHIEN"]
    let conditions =
      ["r.type = 'collective'", "r.type = 'collective' AND a.enterprise = 1", "r.type = 'household'", "r.type = 'individual'"]
      + ranks.map { "a.rank_class = '\($0)'" } + bases.map { "a.commendation = '\($0)'" }
    return [("01", "1")] + conditions.enumerated().map { (($0 + first < 10 ? "0" : "") + "\($0 + first)", $1) }
  }

  static let of0603 = Recount(
    rows: rows(from: 2), scope: ofTheCity,
    columns: [
      "1": "k.code NOT IN ('TTLDXS', 'XA_TIEU_BIEU')", "2": "k.code = 'BK_TINH'", "3": "k.code = 'CSTD_TINH'", "4": "k.code = 'CO_TINH'",
      "5": "k.code = 'KNC_TINH'",
    ])

  /// What the ministry gave is in the ministry's own form, whether the catalogue has a kind of its own for it or not.
  private static let ofTheCity = "k.level = 'province' AND d.issuer_id <> (SELECT id FROM agency WHERE name = 'Bộ Công an')"

  /// Nobody's proposals are in the book, so nobody is counted as laid before the prime minister by anybody.
  static let of0602 = Recount(
    rows: rows(from: 6) + [("02", "0"), ("03", "0")], scope: "k.level = 'state'",
    columns: [
      "1": "1", "3": "k.code = 'GIAI_THUONG_HCM'", "4": "k.code = 'GIAI_THUONG_NN'", "6": "k.code = 'CO_CP'",
      "7.TT": "k.code = 'BK_TTG' AND r.type <> 'individual'", "7.CN": "k.code = 'BK_TTG' AND r.type = 'individual'",
      "8": "k.code = 'CSTDTQ'", "9.TT": "0", "9.CN": "0",
    ])

  private static let leads = "a.rank_class IN ('ministry-leader', 'department-leader', 'entrepreneur', 'other-leader')"
  private static let movements = "a.commendation IN ('PHONG_TRAO', 'DOT_XUAT')"
  private static let (group, person) = ("r.type <> 'individual'", "r.type = 'individual'")

  /// Nobody's proposals are in the book, so that columns 3 and 4 have no figures.
  static let ofBM01 = Recount(
    rows: [
      ("9", "k.code = 'HC_LD_1'"), ("11", "k.code = 'HC_LD_3'"), ("25", "k.code = 'AHLD'"), ("29", "k.code = 'CO_CP'"),
      ("30", "k.code = 'BK_TTG'"), ("31", "k.code = 'CSTDTQ'"), ("TC", "k.code <> 'HUY_CHUONG_HN'"),
    ], scope: "k.level = 'state'",
    columns: [
      "3": "0", "4": "0", "5": group, "6": person, "7": "a.commendation = 'CONG_TRANG' AND \(group)",
      "8": "a.commendation = 'CONG_TRANG' AND \(leads)", "9": "a.commendation = 'CONG_TRANG' AND a.rank_class = 'direct-worker'",
      "10": "\(movements) AND \(group)", "11": "\(movements) AND \(leads)", "12": "\(movements) AND a.rank_class = 'direct-worker'",
      "13": "a.commendation = 'NIEN_HAN'", "14": "a.commendation = 'DOI_NGOAI' AND \(group)",
      "15": "a.commendation = 'DOI_NGOAI' AND \(person)", "16": "a.commendation = 'CONG_HIEN'", "17": "a.commendation = 'KHANG_CHIEN'",
      "18": "r.type = 'collective' AND a.enterprise = 1", "19": "a.rank_class = 'entrepreneur'",
    ])

  static let ofBM03 = Recount(
    rows: [
      ("1", "k.code = 'BK_TINH'"), ("2", "k.code = 'CSTD_TINH'"), ("3", "k.code = 'CO_TINH'"),
      ("TC", "k.code IN ('BK_TINH', 'CSTD_TINH', 'CO_TINH')"),
    ], scope: ofTheCity,
    columns: [
      "3": "1", "4": "r.type = 'collective' AND a.enterprise = 1", "5": person, "6": "a.commendation = 'CONG_TRANG'",
      "8": "a.commendation = 'CONG_TRANG' AND \(leads)", "9": "a.commendation = 'CONG_TRANG' AND a.rank_class = 'direct-worker'",
      "10": movements, "12": "\(movements) AND \(leads)", "13": "\(movements) AND a.rank_class = 'direct-worker'",
      "14": "a.commendation = 'DOI_NGOAI'", "16": "a.commendation = 'KHANG_CHIEN'",
    ])
}
