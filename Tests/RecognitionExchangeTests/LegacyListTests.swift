import Foundation
import Recognition
import RecognitionExchange
import Testing
import VietnameseText

@Suite struct LegacyListTests {
  static let header = "recipient,type,ward,deed,year\n"
  static let rows = """
    Nguyễn Văn Bảy,cá nhân,Phường 1,Giữ gìn trật tự khu phố,2022
    Tổ dân phố Hồ,tập thể,Phường 2,Vận động hiến đất mở hẻm,2022
    """

  @Test(arguments: LegacyText.Encoding.allCases) func `a list in a stated encoding enters converted, as bytes and as surface`(
    _ encoding: LegacyText.Encoding
  ) throws {
    for bytes in try Self.shapes(of: Self.rows, in: encoding) {
      let rows = read(bytes, .legacy(encoding)).rows
      #expect(rows.map(\.recipient.name) == ["Nguyễn Văn Bảy", "Tổ dân phố Hồ"])
      #expect(rows.map(\.deed) == ["Giữ gìn trật tự khu phố", "Vận động hiến đất mở hẻm"])
      #expect(rows.last?.recipient.type == .collective)
    }
  }

  @Test(arguments: LegacyText.Encoding.allCases) func `without it every such cell is refused, and the finding tells what it may be`(
    _ encoding: LegacyText.Encoding
  ) throws {
    for bytes in try Self.shapes(of: Self.rows, in: encoding) {
      let (rows, findings) = read(bytes, .unstated)
      #expect(rows.isEmpty)
      let deed = try #require(findings.first { $0.row == 2 && $0.column == "deed" })
      guard case .legacyText(encoding, let confidence, "Giữ gìn trật tự khu phố") = deed.problem else {
        Issue.record("\(deed)")
        return
      }
      #expect(confidence >= LegacyText.doubtful)
      #expect(deed.value == encoding.surface("Giữ gìn trật tự khu phố"))
    }
  }

  @Test func `headings are converted as well, or asked about`() throws {
    let list = "Hä vµ tªn,Lo¹i ®èi t­îng,N¨m\nTrÇn ThÞ B×nh,c¸ nh©n,2022\n"
    #expect(read(Array(list.utf8), .legacy(.tcvn3)).rows.map(\.recipient.name) == ["Trần Thị Bình"])
    let findings = read(Array(list.utf8), .unstated).findings
    #expect(findings.map(\.value) == ["Hä vµ tªn", "Lo¹i ®èi t­îng", "N¨m"])
    #expect(findings.allSatisfy { $0.row == 1 && $0.isLegacy(.tcvn3) })
  }

  @Test func `in a mixed list proper cells stay as they are, and what may be either is asked about`() {
    let rows = ["Trần Thị Bình,cá nhân", "NguyÔn V¨n An,c¸ nh©n", "Lê Hùng,individual", "Hòa,individual"]
    let list = Self.header + rows.map { "\($0),,,2022\n" }.joined()
    let (entered, findings) = read(Array(list.utf8), .legacy(.tcvn3))
    #expect(entered.map(\.recipient.name) == ["Trần Thị Bình", "Nguyễn Văn An"])
    #expect(findings.map(\.problem) == [.unclearText(.tcvn3, converted: "Lờ Hựng"), .unclearText(.tcvn3, converted: "Hũa")])
    let unstated = read(Array(list.utf8), .unstated)
    #expect(unstated.rows.map(\.recipient.name) == ["Trần Thị Bình"])
    #expect(unstated.findings.map(\.row) == [3, 3, 4, 5])
  }

  @Test func `a cell of which a part only can be converted is asked about`() {
    let list = Self.header + "Phường 1 quËn Phó NhuËn,tập thể,,,2022\n"
    #expect(read(Array(list.utf8), .legacy(.tcvn3)).findings.map(\.column) == ["recipient"])
    #expect(read(Array(list.utf8), .unstated).findings.allSatisfy { $0.isLegacy(.tcvn3) })
  }

  @Test func `a file said to be UTF-8 is taken as it stands, but bytes that are not UTF-8 are refused`() {
    let list = Self.header + "Loïc,individual,,,2022\n"
    #expect(read(Array(list.utf8), .unstated).rows.isEmpty)
    #expect(read(Array(list.utf8), .utf8).rows.map(\.recipient.name) == ["Loïc"])
    let bytes = Array(Self.header.utf8) + [0x48, 0xE9, 0x6C, 0xE8, 0x6E, 0x65] + Array(",individual,,,2022\n".utf8)
    for stated in [StatedEncoding.utf8, .unstated] {
      let findings = read(bytes, stated).findings
      #expect(findings.count == 1)
      if case .cannotReadRow = findings.first?.problem {} else { Issue.record("\(findings)") }
    }
  }

  @Test func `foreign names stand in a proper list without a question`() {
    let list = Self.header + "Hélène Müller,cá nhân,Phường 1,,2022\nJosé Núñez,cá nhân,,,2022\nCông ty Nestlé,tập thể,,,2022\n"
    #expect(read(Array(list.utf8), .unstated).rows.count == 3)
  }

  @Test func `a ceremony's file is held to the same`() throws {
    let file = "title: Lễ tuyên dương\nheldOn: 2023-01-12\noccasion: Tết Quý Mão\nhonours:\n  - Nguyễn Văn Bảy\n"
    for encoding in LegacyText.Encoding.allCases {
      let (surface, bytes) = (try #require(encoding.surface(file)), try #require(encoding.bytes(file)))
      for bytes in [Array(surface.utf8), bytes] {
        let ceremony = try CeremonyFile.read(bytes, encoding: .legacy(encoding))
        #expect(ceremony.title == "Lễ tuyên dương")
        #expect(ceremony.honours == ["Nguyễn Văn Bảy"])
        let refused = #expect(throws: Findings.self) { try CeremonyFile.read(bytes) }
        #expect(refused?.all.map(\.column) == ["title", "occasion", "honours[1]"])
        #expect(refused?.all.allSatisfy { $0.isLegacy(encoding) } == true)
      }
    }
  }

  @Test func `the words for encodings are those of the command line`() throws {
    #expect(try StatedEncoding(parsing: "TCVN3") == .legacy(.tcvn3))
    #expect(try StatedEncoding(parsing: "windows-1258") == .legacy(.windows1258))
    #expect(try StatedEncoding(parsing: "UTF-8") == .utf8)
    #expect(throws: EntryProblem.notOneOf(["tcvn3", "vni", "windows-1258", "utf-8"])) { try StatedEncoding(parsing: "viscii") }
  }

  /// The list in the encoding's bytes, and in UTF-8 in which these were taken for Windows-1252.
  private static func shapes(of rows: String, in encoding: LegacyText.Encoding) throws -> [[UInt8]] {
    let bytes = try #require(encoding.bytes(header + rows))
    return [bytes, Array(try #require(encoding.surface(header + rows)).utf8)]
  }

  private func read(_ bytes: [UInt8], _ encoding: StatedEncoding) -> (rows: [ExemplarRow], findings: [Finding]) {
    var result: (rows: [ExemplarRow], findings: [Finding]) = ([], [])
    for row in ExemplarList(bytes, file: "list.csv", encoding: encoding) {
      switch row {
      case .row(let row): result.rows.append(row)
      case .bad(let findings): result.findings += findings
      }
    }
    return result
  }
}

extension Finding {
  fileprivate func isLegacy(_ encoding: LegacyText.Encoding) -> Bool {
    if case .legacyText(encoding, _, _) = problem { true } else { false }
  }
}
