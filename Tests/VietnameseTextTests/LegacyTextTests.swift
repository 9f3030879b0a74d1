import Foundation
import Testing
import VietnameseText

@Suite struct LegacyTextTests {
  typealias Encoding = LegacyText.Encoding

  @Test(arguments: Encoding.allCases) func `every letter has the code that the outside tables give it`(_ encoding: Encoding) throws {
    for row in try Fixture.rows("legacy-letters.csv") {
      let code = row[Self.column(encoding)]
      guard !code.isEmpty else { continue }
      #expect(encoding.bytes(row[0])?.map { String($0, radix: 16) }.joined() == code, "\(row[0])")
      #expect(encoding.text(bytes: Self.bytes(hex: code)) == row[0])
    }
  }

  @Test(arguments: Encoding.allCases) func `names read as the outside tables read them, and are written so`(_ encoding: Encoding) throws {
    for row in try Fixture.rows("legacy-names.csv") {
      let surface = row[Self.column(encoding)]
      #expect(encoding.text(surface: surface) == row[0])
      #expect(encoding.surface(row[0]) == surface)
      #expect(encoding.text(surface: surface.decomposedStringWithCanonicalMapping) == row[0])
    }
  }

  @Test(arguments: Encoding.allCases) func `every letter comes back, alone and within a word`(_ encoding: Encoding) throws {
    for letter in Self.small {
      for word in [letter, "T\(letter)n", "t\(letter)\(letter)"] {
        let bytes = try #require(encoding.bytes(word))
        #expect(encoding.text(bytes: bytes) == word)
      }
      let capitals = "T\(letter)N".uppercased()
      #expect(encoding.text(bytes: try #require(encoding.bytes(capitals))) == capitals)
    }
  }

  @Test func `a capital with a tone is small in TCVN3 unless its word or line is in capitals`() {
    let cases = [
      ("NGUYÔN V¨N AN", "NGUYỄN VĂN AN"), ("Lý V¡N Tó", "LÝ VĂN TÚ"), ("Lý Tó", "Lý Tú"), ("TrÇn ¸nh", "Trần ánh"),
      ("UBND quËn", "UBND quận"), ("Hµ NéI\nTæ 3", "HÀ NỘI\nTổ 3"), ("§¶ng uû", "Đảng uỷ"),
    ]
    for (surface, text) in cases { #expect(Encoding.tcvn3.text(surface: surface) == text) }
  }

  @Test func `VNI reads capitals with small marks as well`() {
    #expect(Encoding.vni.text(surface: "AÙnh, Aùnh, ÑAËNG, Ñaëng") == "Ánh, Ánh, ĐẶNG, Đặng")
  }

  @Test func `what an encoding has no code for is not written in it`() {
    #expect(Encoding.vni.bytes("Gößler") == nil)
    #expect(Encoding.tcvn3.bytes("é ộ") == [0xD0, 0x20, 0xE9])
    #expect(Encoding.tcvn3.bytes("ñ") == nil)
    #expect(Encoding.windows1258.bytes("李") == nil)
    #expect(Encoding.tcvn3.bytes("“A” – B") == [0x93, 0x41, 0x94, 0x20, 0x96, 0x20, 0x42])
  }

  @Test func `names of one row are recognised in each encoding, and taken for no other`() throws {
    for row in try Fixture.rows("legacy-names.csv") {
      for encoding in Encoding.allCases {
        let surface = row[Self.column(encoding)]
        guard surface != row[0], let guess = LegacyText.guess(surface) else { continue }
        #expect(guess.encoding == encoding || !guess.isCertain, "\(surface)")
        if guess.encoding == encoding { #expect(guess.text == row[0]) }
      }
    }
  }

  @Test(arguments: Encoding.allCases) func `a list is recognised for certain, as text and as bytes`(_ encoding: Encoding) throws {
    let rows = try Fixture.rows("legacy-names.csv")
    let list = rows.map { $0[Self.column(encoding)] }.joined(separator: "\n")
    let names = rows.map { $0[0] }.joined(separator: "\n")
    for guess in [LegacyText.guess(list), LegacyText.guess(bytes: try #require(encoding.bytes(names)))] {
      #expect(guess?.encoding == encoding)
      #expect(guess?.isCertain == true)
      #expect(guess?.text == names)
    }
  }

  @Test func `proper Vietnamese is never taken for legacy text`() throws {
    for text in try Fixture.lines("order-persons.txt") + Fixture.lines("order-places.txt") + Fixture.rows("legacy-names.csv").map({ $0[0] })
    {
      #expect(LegacyText.guess(text) == nil, "\(text)")
      #expect(LegacyText.guess(text.decomposedStringWithCanonicalMapping) == nil)
      #expect(LegacyText.guess(text.uppercased()) == nil)
    }
  }

  @Test func `names and phrases of other languages are not taken for legacy text`() throws {
    let guesses = try Fixture.lines("foreign-names.txt").compactMap(LegacyText.guess)
    #expect(guesses.isEmpty, "\(guesses)")
  }

  @Test func `confidence grows with the words that become Vietnamese`() {
    #expect(LegacyText.guess("Vaên")?.confidence == 87)
    #expect(LegacyText.guess("Nguyeãn Vaên An")?.confidence == 98)
    #expect(LegacyText.guess("NguyÔn V¨n An") == .init(encoding: .tcvn3, confidence: 99, text: "Nguyễn Văn An"))
    #expect(LegacyText.guess("GiýÞ giÌn trâòt týò")?.isCertain == true)
    #expect(LegacyText.guess("C«ng ty Nestlé")?.confidence == LegacyText.doubtful)
    #expect(LegacyText.guess("Loïc") != nil)
    #expect(LegacyText.guess("Loïc Dubois") == nil)
  }

  @Test func `nearly all names are recognised on their own`() throws {
    for encoding in Encoding.allCases {
      let rows = try Fixture.rows("legacy-names.csv").filter { $0[Self.column(encoding)] != $0[0] }
      let known = rows.filter { LegacyText.guess($0[Self.column(encoding)])?.text == $0[0] }
      #expect(known.count * 100 >= rows.count * 97, "\(encoding)")
    }
  }

  @Test func `in a mixed text only the legacy words are converted`() {
    let guess = LegacyText.guess("Phường 1, quËn Phó NhuËn")
    #expect(guess?.encoding == .tcvn3)
    #expect(guess?.text == "Phường 1, quận Phó Nhuận")
  }

  @Test func `bytes of two encodings in one text are told apart`() {
    let bytes = Array("Trần Thị Bình, ".utf8) + [0x4E, 0x67, 0x75, 0x79, 0xD4, 0x6E, 0x20, 0x56, 0xA8, 0x6E]
    #expect(LegacyText.surface(of: bytes) == "Trần Thị Bình, NguyÔn V¨n")
  }

  @Test func `a cell of a file in a known encoding is proper, legacy, either or partly so`() {
    #expect(LegacyText.reading("Trần Hùng", as: .tcvn3) == .proper)
    #expect(LegacyText.reading("TrÇn Hïng", as: .tcvn3) == .legacy("Trần Hùng"))
    #expect(LegacyText.reading("Hùng", as: .tcvn3) == .either("Hựng"))
    #expect(LegacyText.reading("Hoà", as: .vni) == .either("Hồ"))
    #expect(LegacyText.reading("Bình", as: .tcvn3) == .proper)
    #expect(LegacyText.reading("Trần V¨n Hùng", as: .tcvn3) == .partly("Trần Văn Hùng"))
    #expect(LegacyText.reading("TrâÌn Bình", as: .windows1258) == .partly("Trần Bình"))
    #expect(LegacyText.reading("Hélène", as: .vni) == .partly("Hélène"))
    #expect(LegacyText.reading("Phuong", as: .vni) == .proper)
    #expect(LegacyText.reading("Bình", as: .vni) == .proper)
    #expect(LegacyText.reading("TrÇn", as: .vni) == .partly("TrÇn"))
  }

  @Test func `a mixed file is converted cell by cell, and what is unclear is told`() {
    let file = "Trần Thị Bình,cá nhân\nNguyÔn V¨n An,c¸ nh©n\nLê Hùng,x\nHélène,x\n"
    let conversion = LegacyText.Conversion(Array(file.utf8), from: .tcvn3)
    #expect(conversion.text == "Trần Thị Bình,cá nhân\nNguyễn Văn An,cá nhân\nLê Hùng,x\nHélène,x\n")
    #expect(conversion.unclear.map(\.line) == [3, 4])
    #expect(conversion.unclear.first?.converted == "Lờ Hựng")
  }

  @Test(arguments: Encoding.allCases) func `a whole file is converted, as text and as bytes`(_ encoding: Encoding) throws {
    let rows = try Fixture.rows("legacy-names.csv")
    let names = rows.map { "\($0[0]);2022\r\n" }.joined()
    let surface = rows.map { "\($0[Self.column(encoding)]);2022\r\n" }.joined()
    for bytes in [Array(surface.utf8), try #require(encoding.bytes(names))] {
      let conversion = LegacyText.Conversion([0xEF, 0xBB, 0xBF] + bytes, from: encoding)
      #expect(conversion.text == names)
      #expect(conversion.unclear.isEmpty)
    }
  }

  private static let small = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ".map(String.init)

  private static func column(_ encoding: Encoding) -> Int { 1 + (Encoding.allCases.firstIndex(of: encoding) ?? 0) }

  private static func bytes(hex: String) -> [UInt8] {
    stride(from: 0, to: hex.count, by: 2).compactMap { UInt8(hex.dropFirst($0).prefix(2), radix: 16) }
  }
}
