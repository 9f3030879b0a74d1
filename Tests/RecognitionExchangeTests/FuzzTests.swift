import Foundation
import Recognition
import RecognitionExchange
import Testing

/// Spoilt lists, accounts and values: each is read or refused with findings, within two seconds of work, and the program goes on.
///
/// Some 9,700 inputs of a fixed seed; with SOVANG_SLOW_TESTS=1 a million.
@Suite struct FuzzTests {
  private static let times = ProcessInfo.processInfo.environment["SOVANG_SLOW_TESTS"] == "1" ? 104 : 1

  @Test func `spoilt lists of awards are read or refused, row by row`() throws {
    try spoiling([Self.awards, Self.awards.replacing(",", with: ";"), Self.awards.replacing("\n", with: "\r\n")], 2_000, seed: 1) { bytes in
      try expectTold(AwardList(bytes, file: "a.csv"))
    }
  }

  @Test func `other spoilt lists are read or refused, row by row`() throws {
    try spoiling([Self.units, Self.exemplars], 1_400, seed: 2) { bytes in
      try expectTold(UnitList(bytes, file: "b.csv"))
      try expectTold(ExemplarList(bytes, file: "b.csv"))
    }
    try spoiling([Self.handovers, Self.claims], 1_300, seed: 3) { bytes in
      try expectTold(HandoverList(bytes, file: "c.csv"))
      try expectTold(NomineeList(bytes, file: "c.csv"))
      try expectTold(ClaimList(bytes, file: "c.csv"))
    }
  }

  @Test func `spoilt accounts in YAML are read or refused whole`() throws {
    let account = try String(decoding: fixture("phu-nhuan-2023-01-12.yaml"), as: UTF8.self)
    try spoiling([account, Self.yaml], 1_500, seed: 4, expectTold)
  }

  @Test func `spoilt accounts in JSON are read or refused whole`() throws {
    try spoiling([Self.json], 1_500, seed: 5, expectTold)
  }

  @Test func `spoilt values are read or refused`() throws {
    let values = ["2023-01-12", "12/01/2023", "57/QĐ-UBND", "1.800.000 đồng", "Phường 1, Quận Phú Nhuận", "2021..2025", "001", "nữ"]
    try spoiling(values, 2_000, seed: 6) { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      _ = try? CivilDate(parsing: text)
      _ = try? DecisionNumber(parsing: text)
      _ = try? Dong(parsing: text)
      _ = try? MeritYear(parsing: text)
      _ = try? Period(parsing: text)
      _ = try? IDDigits(parsing: text)
      _ = try? Gender(parsing: text)
      _ = try? WholeNumber.parse(text, in: 0...Int.max)
      _ = BookLine(text)
      _ = PlaceName(text).key
    }
  }

  private func expectTold<Row>(_ list: EntryList<Row>) throws {
    var count = 0
    for row in list {
      count += 1
      if case .bad(let findings) = row { #expect(!findings.isEmpty && findings.allSatisfy { $0.row != nil || $0.file != nil }) }
    }
    #expect(list.reduce(0) { number, _ in number + 1 } == count, "a list reads twice alike")
  }

  private func expectTold(_ bytes: [UInt8]) throws {
    do throws(Findings) {
      _ = try CeremonyFile.read(bytes, file: "le.yaml")
    } catch {
      #expect(!error.all.isEmpty)
    }
  }

  private func spoiling(_ texts: [String], _ count: Int, seed: UInt64, _ read: ([UInt8]) throws -> Void) throws {
    var spoiler = Spoiler(seed: seed)
    for number in 1...count * Self.times {
      let bytes = spoiler.spoilt(texts)
      let start = Self.cpuSeconds
      try read(bytes)
      #expect(Self.cpuSeconds - start < 2, "input \(number) of seed \(seed): \(bytes.count) bytes")
    }
  }

  /// The time this thread has worked; how busy the machine is with other things does not count.
  private static var cpuSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static let awards = #"""
    recipient,type,birthYear,gender,ward,award,basis,meritYear,citation,money,decision,signedOn,issuer
    Nguyễn Văn An,cá nhân,1970,nam,Phường 1,GK_HUYEN,PHONG_TRAO,2022,"Bắt cướp, ""hai lần""",450000,57/QĐ-UBND,05/01/2023,768
    Tổ dân phố 3,tập thể,,,P4,Giấy khen quận,,2022,"Giữ gìn
    trật tự",900.000,57/QĐ-UBND,2023-01-05,UBND quận Phú Nhuận
    """#
  private static let units = """
    Phường,Khu phố,Loại,Tên đơn vị,Định biên,Theo quyết định,Hiện có,Tính đến ngày,Nhân khẩu
    Phường 1,Khu phố 1,Tổ bảo vệ dân phố,Tổ 1,7,12/QĐ-UBND,5,01/01/2023,2.650
    """
  private static let exemplars = "recipient,type,ward,field,deed,year,ceremony\nVõ Thị Sáu,cá nhân,P1,an ninh,Báo tin kịp thời,2022,1\n"
  private static let handovers = "ward,recipient,quantity,receivedOn,receivedBy,note\nPhường 1,,13,12/01/2023,Trần Văn Bảy,đủ\n"
  private static let claims = "code,weight,min,max,committed\nP01,41,1,20,\nP02,37,,,2\n"
  private static let yaml = "title: Lễ\nheldOn: 2023-01-12\ngifts:\n  - {description: Quà, quantity: 13}\nhonours: [a, \"b: c\"]\n"
  private static let json = """
    {"title":"Lễ","heldOn":"2023-01-12","wards":13,"guests":[{"name":"An","roles":["Chủ tịch"],"spoke":true}],
     "gifts":[{"description":"Quà","quantity":170,"unitValue":500000}],"awards":{"stated":{"individuals":11}},"source":null}
    """
}

/// Makes bad input of good: the same for one seed on every machine.
struct Spoiler {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(state: seed)
  }

  /// One of the texts with one to six things wrong with it.
  mutating func spoilt(_ texts: [String]) -> [UInt8] {
    var bytes = Array(texts.randomElement(using: &random)!.utf8)
    for _ in 1...Int.random(in: 1...6, using: &random) { spoil(&bytes) }
    return bytes
  }

  private mutating func spoil(_ bytes: inout [UInt8]) {
    let range = self.range(of: bytes)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes.removeSubrange(range)
    case 1: bytes.insert(contentsOf: bytes[range], at: range.lowerBound)
    case 2: bytes.insert(contentsOf: Array(Self.pieces.randomElement(using: &random)!.utf8), at: range.lowerBound)
    case 3: for index in range.prefix(4) { bytes[index] = UInt8.random(in: 0...255, using: &random) }
    case 4: bytes.removeSubrange(range.lowerBound...)
    case 5:
      bytes.insert(
        contentsOf: [UInt8](repeating: bytes.isEmpty ? 0x5B : bytes[range.lowerBound % bytes.count], count: 300), at: range.lowerBound)
    default: bytes += bytes[range]
    }
  }

  private mutating func range(of bytes: [UInt8]) -> Range<Int> {
    let start = Int.random(in: 0...bytes.count, using: &random)
    return start..<min(bytes.count, start + Int.random(in: 0...40, using: &random))
  }

  private static let pieces = [
    "\"", "\"\"", "'", "\n", "\r", "\r\n", "\t", ",", ";", ":", ": ", "- ", "[", "]", "{", "}", "[[[[[[[[", "{a: {a: {a: ", "&a ", "*a",
    "<<: *a", "|", ">",
    "!!binary ", "---", "...", "#", "%", "@", "`", "\0", "\u{FEFF}", "\u{85}", "\u{2028}", "\u{202E}", "e\u{301}\u{323}", "ệ", "đ", "😀",
    "0", "-1",
    "99999999999999999999", "9223372036854775807", "-9223372036854775808", "1e999", "0x1F", "NaN", "null", "~", "true", "2023-02-30",
    "30/02/2023",
    "=1+1", "../../etc/passwd", "%s%n", "<script>", "';--",
  ]
}
