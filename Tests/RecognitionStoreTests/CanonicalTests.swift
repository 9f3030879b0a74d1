import Digests
import Testing

@testable import RecognitionStore

/// Digests worked out byte by byte with Python's hashlib, so that any other program can repeat them.
struct CanonicalTests {
  /// population: id 7 of change 3 says that place 12 had 2,700 inhabitants on 2024-07-01.
  private static let population: [StoredValue] = [
    .integer(7), .integer(3), .null, .null, .integer(12), .integer(2700), .text("2024-07-01"),
  ]
  private static let salt = Array(UInt8(0)...15)
  private static let guest: [StoredValue] = [
    .integer(1), .integer(2), .null, .null, .blob(salt), .null, .integer(1), .integer(1), .text("Nguyễn Đông Tùng"),
  ]

  @Test func `canonical content is the fields by name, each with its lengths, without the empty ones`() {
    var bytes: [UInt8] = []
    Canonical.content(of: PopulationTable.table.digested, in: Self.population, into: &bytes)
    #expect(
      bytes.hexadecimal == """
        000000096368616e67655f6964690000000800000000000000030000000a636f756e7465645f6f6e740000000a323032342d30372d3031\
        000000026964690000000800000000000000070000000b696e6861626974616e747369000000080000000000000a8c\
        00000008706c6163655f69646900000008000000000000000c
        """)
  }

  @Test func `a row's digest is the SHA-256 of its canonical content`() {
    #expect(
      Canonical.rowDigest(Self.population, of: PopulationTable.table).hexadecimal
        == "11e3a34bb2818dea40e13f46d1c37bdb58da05a42a4c10586ad8795f8cce4061")
  }

  @Test func `identifying values enter only through the hash of salt and values`() {
    let table = CeremonyTable.guests
    let commitment = Canonical.commitment(Self.guest, of: table, salt: Self.salt)
    #expect(commitment.hexadecimal == "227b71f77eb6fc8ddcd4b8079250c92d1666ccbc80852a56976352c5b24c1b6d")
    var row = Self.guest
    row[5] = .blob(commitment)
    let digest = Canonical.rowDigest(row, of: table).hexadecimal
    #expect(digest == "07c50f2d307d3fd4214278ffa2b32b89f38556c75283fa8375c0a0df8e46cd81")
    row[4] = .null
    row[8] = .null
    #expect(Canonical.rowDigest(row, of: table).hexadecimal == digest)
  }

  @Test func `a number is eight bytes, big end first, negative ones in two's complement`() {
    var bytes: [UInt8] = []
    Canonical.append(-1, to: &bytes)
    #expect(bytes.hexadecimal == "6900000008ffffffffffffffff")
  }

  @Test func `a change's digest follows from the one before and what it says and enters`() throws {
    let part = ChangeRecord.Part(
      table: "population", firstID: 7, count: 1, digest: Canonical.rowDigest(Self.population, of: PopulationTable.table).digest)
    func digest(reason: String?) -> String {
      ChangeRecord(
        number: 1, madeAt: "2024-07-01T03:00:00Z", madeBy: "thu", command: "unit import", reason: reason, parts: [part], digest: []
      ).expectedDigest(after: [UInt8](repeating: 0, count: 32)).hexadecimal
    }
    #expect(digest(reason: nil) == "3632a7cc5263628fbb37c12e41314e75b256a4a5477b623cfe3b95bd9acf1e38")
    #expect(digest(reason: "") == "7ea1e9088bbe9f077d85bbd2e6e6489ac825f9e3373097a7a8b3b89aeaeca3c3")
  }

  @Test func `a fingerprint is read as it prints, with or without spaces`() throws {
    let printed = "12-00112233445566778899aabbccddeeff"
    #expect(Fingerprint(printed)?.description == printed)
    #expect(Fingerprint(" 12-0011 2233 4455 6677 8899 AABB CCDD EEFF ")?.description == printed)
    for text in ["", "12", "12-0011", "x-00112233445566778899aabbccddeeff", "12-00112233445566778899aabbccddeefg"] {
      #expect(Fingerprint(text) == nil, "\(text)")
    }
  }
}
