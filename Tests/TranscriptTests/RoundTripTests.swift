import Foundation
import Testing

/// What the program lists it takes in again, as CSV and as a workbook: an empty register of the same office then lists the same.
///
/// Forty rows of odd texts each, of a fixed seed; with SOVANG_SLOW_TESTS=1 forty times as many lists.
@Suite struct RoundTripTests {
  private static let seeds: [UInt64] =
    ProcessInfo.processInfo.environment["SOVANG_SLOW_TESTS"] == "1" ? Array(1...40) : [7]

  @Test(arguments: ["csv", "xlsx"], seeds) func `awards come back`(_ format: String, _ seed: UInt64) throws {
    var odd = OddTexts(seed: seed)
    let rows = (0..<40).map { odd.award($0) }
    let header = [
      "recipient", "type", "birthYear", "gender", "ward", "neighbourhood", "unit", "position", "rankClass", "award", "basis", "meritYear",
      "meritFrom", "meritTo", "citation", "money", "posthumous", "enterprise", "decision", "signedOn", "issuer",
    ]
    try expectSame("award", [header] + rows, by: format, columns: "2-")
  }

  @Test(arguments: ["csv", "xlsx"], seeds) func `exemplars come back`(_ format: String, _ seed: UInt64) throws {
    var odd = OddTexts(seed: seed)
    let rows = (0..<40).map { odd.exemplar($0) }
    try expectSame("exemplar", [["recipient", "type", "ward", "field", "deed", "year"]] + rows, by: format, columns: "2-")
  }

  /// A list of units has what the law requires beside what was entered, so that an officer must say what the columns are.
  @Test(arguments: ["csv", "xlsx"], seeds) func `units come back`(_ format: String, _ seed: UInt64) throws {
    var odd = OddTexts(seed: seed)
    let rows = (0..<40).map { odd.unit($0) }
    let header = ["ward", "neighbourhood", "kind", "name", "required", "authorisedBy", "actual", "asOf", "population"]
    let left = format == "csv" ? ["id", "range", "requiredMin", "requiredMax", "gap"] : ["Số", "Ít nhất", "Nhiều nhất", "Thiếu (âm: dôi)"]
    let read = format == "csv" ? [] : ["Quy định=required", "Theo=authorisedBy"]
    let maps = (left.map { $0 + "=" } + read).map { "--map '\($0)'" }.joined(separator: " ")
    try expectSame("unit", [header] + rows, by: format, maps)
  }

  private func expectSame(
    _ noun: String, _ table: [[String]], by format: String, _ options: String = "", columns: String = "1-"
  ) throws {
    let place = try Workplace()
    defer { place.remove() }
    for name in ["first.db", "second.db"] { try place.put(TemplateRegister.phuNhuan.bytes(), as: name) }
    try place.put(Data(OddTexts.csv(table).utf8), as: "in.csv")
    func run(_ command: String) throws -> Transcript.Outcome {
      let outcome = try place.run(command)
      #expect(outcome.status == 0, "\(command): \(outcome.talk.prefix(2_000))")
      return outcome
    }
    _ = try run("sovang \(noun) import in.csv --file first.db")
    _ = try run("sovang \(noun) list --file first.db -o list.\(format)")
    _ = try run("sovang \(noun) import list.\(format) --file second.db \(options)")
    let first = try run("sovang \(noun) list --file first.db -O csv").output
    #expect(try run("sovang \(noun) list --file second.db -O csv").output == first)
    #expect(first.split(separator: "\n").count >= table.count, "every row is listed")
    _ = try run("sovang verify --file second.db")
  }
}

/// Rows of lists in texts that programs trip over.
private struct OddTexts {
  private var random: SeededWords

  init(seed: UInt64) { random = SeededWords(state: seed) }

  static func csv(_ table: [[String]]) -> String {
    table.map { $0.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n" }.joined()
  }

  mutating func award(_ index: Int) -> [String] {
    let type = pick(["individual", "collective", "household"])
    let year = pick([2020, 2021, 2022])
    let span = pick([true, false]) ? [String(year - 2), String(year)] : ["", ""]
    let isPerson = type == "individual"
    return [
      name(index), type, isPerson ? maybe(String(1950 + index)) : "", isPerson ? maybe(pick(["male", "female"])) : "", pick(Self.wards),
      "", maybe(text()), maybe(text()), isPerson ? maybe("other-leader") : "", "GK_HUYEN", pick(["PHONG_TRAO", "DOT_XUAT"]), String(year),
    ] + span + [
      maybe(text()), String(pick([450_000, 900_000, 1_234_567])), maybe("x"), maybe("x"), "\(1 + index % 3)/QĐ-UBND", "2023-01-05", "768",
    ]
  }

  mutating func exemplar(_ index: Int) -> [String] {
    [name(index), pick(["individual", "collective"]), maybe(pick(Self.wards)), maybe(text()), maybe(text()), String(2015 + index % 8)]
  }

  mutating func unit(_ index: Int) -> [String] {
    [
      pick(Self.wards), "", pick(["to-bao-ve-dan-pho", "doi-dan-phong"]), name(index), String(index), text(), maybe(String(index + 1)),
      "2023-01-0\(1 + index % 9)", "",
    ]
  }

  /// Not told twice, and not in digits that could be an identity number.
  private mutating func name(_ index: Int) -> String { text() + " " + String(repeating: "Ở", count: 1 + index) }

  private mutating func text() -> String { (0..<pick([1, 2, 3])).map { _ in pick(Self.words) }.joined(separator: pick([" ", "", "\n"])) }

  private mutating func maybe(_ text: String) -> String { pick([true, false]) ? text : "" }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values.randomElement(using: &random)! }

  private static let wards = ["Phường 1", "Phường 2", "Phường 17"]

  private static let words = [
    "=1+1", "+84", "-5", "@SUM(A1)", "\t=2", "\"", "''", "Nguye\u{302}\u{303}n Thi\u{323} Ho\u{300}ng", "Đặng, Ồ; ỹ", "<b>&amp;</b>",
    "_x0041_",
    "🏅", "0012", "12/01/2023", "1.000", "TRUE", "#N/A", "\u{A0}", "–", "\\n", "%s", "a\u{200B}b", String(repeating: "dài ", count: 1_000),
    "Cộng", "x\r\ny",
  ]
}
