import Foundation
import GRDB
import Recognition

@testable import RecognitionStore

/// The city's register with a year of awards entered, made once: 4,000 of a fixed seed; with SOVANG_SLOW_TESTS=1 a real-sized year, 20,000.
struct EnteredYear {
  static let count = ProcessInfo.processInfo.environment["SOVANG_SLOW_TESTS"] == "1" ? 20_000 : 4_000
  /// The forms of awards.
  static let forms = ["0602", "0603", "0703", "BM01", "BM03"]

  let file: URL
  let entered: Int
  let refused: Int

  var register: Register { get throws { try Register(path: file.path, hand: .fixed("2024-02-01")) } }

  static let made = Result {
    let file = try TemporaryFolder.make().appending(path: "year.db")
    try FileManager.default.copyItem(at: Template.hoChiMinhCity.file.get(), to: file)
    let register = try Register(path: file.path, hand: .fixed("2024-02-01"))
    var year = FormYear(seed: 7)
    let rows = year.rows(count).map(ListRow.row)
    let summary = try register.importAwards(rows, decision: nil, ceremony: nil, file: "nam.csv", options: .init(acceptValid: true))
    try register.queue.close()
    return EnteredYear(file: file, entered: summary.new + summary.doubtful, refused: summary.refused)
  }
}

/// A real-sized year of awards: every kind from the state to the ward, all ranks, bases and types of recipient, over the thirteen wards
/// and the city; drawn by a seed, so the same everywhere.
struct FormYear {
  private var random: SeededGenerator
  private var names = 0

  init(seed: UInt64) { random = SeededGenerator(state: seed) }

  /// Rows whose decisions are signed in 2023.
  mutating func rows(_ count: Int) -> [AwardRow] { (0..<count).map { row($0 + 2) } }

  private mutating func row(_ number: Int) -> AwardRow {
    let giver = Self.givers.randomElement(using: &random)!
    let kind = giver.kinds.randomElement(using: &random)!
    let type = kind.types.randomElement(using: &random)!
    let day = "2023-\(two(1...12))-\(two(1...28))"
    return AwardRow(
      row: number, recipient: Recipient(type: type, name: name(type), birthYear: type == .individual ? year(1940...2000) : nil),
      district: "Quận Phú Nhuận",
      ward: Bool.random(using: &random) ? "Phường \(SmallRegister.wards.randomElement(using: &random)!.0)" : nil,
      neighbourhood: nil, unit: nil, position: nil, rankClass: type == .individual ? rank() : nil, award: kind.code, basis: basis(),
      merit: Merit(year: MeritYear(Bool.random(using: &random) ? 2022 : 2023)!), citation: nil, money: nil, posthumous: false,
      enterprise: type == .collective && random.next() % 5 == 0,
      decision: .number("\(1 + random.next() % 40)/QĐ-\(giver.sign)\(day)", on: day, by: giver.name))
  }

  private mutating func rank() -> RankClass? { random.next() % 10 == 0 ? nil : RankClass.allCases.randomElement(using: &random) }
  private mutating func basis() -> KindOfCommendation { KindOfCommendation.allCases.randomElement(using: &random)! }
  private mutating func year(_ years: ClosedRange<Int>) -> Int { Int.random(in: years, using: &random) }

  private mutating func two(_ range: ClosedRange<Int>) -> String {
    let number = Int.random(in: range, using: &random)
    return number < 10 ? "0\(number)" : "\(number)"
  }

  /// A name that nobody else has.
  private mutating func name(_ type: RecipientType) -> String {
    names += 1
    let parts = [names / 1728, names / 144 % 12, names / 12 % 12, names % 12].map { Self.syllables[$0] }
    let name = parts.joined(separator: " ")
    switch type {
    case .individual: return name
    case .collective: return "Tập thể \(name)"
    case .household: return "Hộ ông \(name)"
    }
  }

  private struct Giver {
    let name: String
    let sign: String
    let kinds: [(code: String, types: [RecipientType])]
  }

  private static let all = RecipientType.allCases
  private static let givers = [
    Giver(
      name: "Chủ tịch nước", sign: "CTN",
      kinds: [
        ("HC_LD_1", [.individual, .collective]), ("HC_LD_3", [.individual, .collective]), ("HUY_CHUONG_HN", [.individual]),
        ("AHLD", [.individual, .collective]),
      ]),
    Giver(name: "Thủ tướng Chính phủ", sign: "TTg", kinds: [("BK_TTG", all), ("CO_CP", [.collective]), ("CSTDTQ", [.individual])]),
    Giver(
      name: "UBND Thành phố Hồ Chí Minh", sign: "UBND",
      kinds: [
        ("BK_TINH", all), ("CSTD_TINH", [.individual]), ("CO_TINH", [.collective]), ("KNC_TINH", [.individual]), ("TTLDXS", [.collective]),
      ]),
    Giver(
      name: "Bộ Công an", sign: "BCA", kinds: [("BK_BCA", all), ("BK_TINH", all), ("KNC_ANTQ", [.individual]), ("CO_BCA", [.collective])]),
    Giver(name: "UBND quận Phú Nhuận", sign: "UBNDQ", kinds: [("GK_HUYEN", all), ("LDTT", [.individual])]),
  ]

  private static let syllables = [
    "An", "Bình", "Cường", "Dung", "Em", "Giang", "Hạnh", "Khoa", "Lan", "Minh", "Nga", "Oanh",
  ]
}
