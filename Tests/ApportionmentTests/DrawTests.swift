import Apportionment
import Digests
import Testing

struct DrawTests {
  struct File: Decodable {
    let cases: [Case]
  }

  struct Case: Decodable {
    let seed: String
    let allocation: String
    let codes: [String]
    let choose: Int
    let order: [String]
    let winners: [String]
    let hashes: [String: String]
  }

  /// An allocation in which all of these are tied for so many gifts.
  private static func tied(_ codes: [String], _ gifts: Int) throws -> Allocation {
    try Apportionment.allocate(gifts, among: codes.map { Claimant(code: $0, weight: 7) })
  }

  @Test func `the lowest tickets win, as the published draws say`() throws {
    let file: File = try fixture("tie-draw.json")
    #expect(file.cases.count == 6)
    for vector in file.cases {
      let open = try Self.tied(vector.codes, vector.choose)
      #expect(open.needsDraw && open.gifts == vector.codes.map { _ in 0 })
      let drawn = try open.drawn(seed: vector.seed, id: vector.allocation, sha256: SHA256.hexadecimal)
      let expected = Set(vector.winners)
      #expect(drawn.draw?.source == .seed(vector.seed, id: vector.allocation))
      #expect(drawn.draw.map { Set($0.winners) } == expected)
      #expect(drawn.draw?.winners == Array(vector.order.prefix(vector.choose)))
      #expect(drawn.gifts == vector.codes.map { expected.contains($0) ? 1 : 0 })
      #expect(drawn.tie == open.tie && !drawn.needsDraw)
      let others = try Self.tied(vector.codes.reversed(), vector.choose)
      #expect(try others.drawn(seed: vector.seed, id: vector.allocation, sha256: SHA256.hexadecimal).gifts == drawn.gifts.reversed())
    }
  }

  @Test func `a ticket is the hash of four lines`() throws {
    var texts: [String] = []
    _ = try Self.tied(["P01", "P02"], 1).drawn(seed: "12345", id: "tet") { text in
      texts.append(text)
      return SHA256.hexadecimal(of: text)
    }
    #expect(texts == ["gift-draw-v1\n12345\ntet\nP01", "gift-draw-v1\n12345\ntet\nP02"])
  }

  @Test func `lots drawn by hand can be recorded instead`() throws {
    let drawn = try Self.tied(["P01", "P02", "P03"], 2).drawn(winners: ["P03", "P01"])
    #expect(drawn.gifts == [1, 0, 1])
    #expect(drawn.draw == Allocation.Draw(source: .lots, winners: ["P03", "P01"]))
    #expect(drawn.shares.map(\.reason) == [.drawWon, .drawLost, .drawWon])
  }

  @Test func `there is never a second draw`() throws {
    let drawn = try Self.tied(["P01", "P02"], 1).drawn(winners: ["P01"])
    #expect(throws: DrawError.alreadyDrawn) { try drawn.drawn(winners: ["P02"]) }
    #expect(throws: DrawError.alreadyDrawn) { try drawn.drawn(seed: "1", id: "a", sha256: SHA256.hexadecimal) }
  }

  @Test func `without a tie there is nothing to draw`() throws {
    let settled = try Self.tied(["P01", "P02"], 2)
    #expect(throws: DrawError.noTie) { try settled.drawn(winners: []) }
    #expect(throws: DrawError.noTie) { try settled.drawn(seed: "1", id: "a", sha256: SHA256.hexadecimal) }
  }

  @Test func `winners must be tied, different, and as many as there are gifts`() throws {
    let open = try Self.tied(["P01", "P02", "P03"], 2)
    #expect(throws: DrawError.winnerNotTied(code: "P09")) { try open.drawn(winners: ["P01", "P09"]) }
    #expect(throws: DrawError.winnerTwice(code: "P01")) { try open.drawn(winners: ["P01", "P01"]) }
    #expect(throws: DrawError.wrongNumberOfWinners(given: 1, needed: 2)) { try open.drawn(winners: ["P01"]) }
    #expect(throws: DrawError.wrongNumberOfWinners(given: 3, needed: 2)) { try open.drawn(winners: ["P01", "P02", "P03"]) }
  }

  @Test func `a line break inside seed, id or code is refused`() throws {
    let open = try Self.tied(["P01", "P\n2"], 1)
    #expect(throws: DrawError.lineBreak("1\n")) { try open.drawn(seed: "1\n", id: "a", sha256: SHA256.hexadecimal) }
    #expect(throws: DrawError.lineBreak("a\nb")) { try open.drawn(seed: "1", id: "a\nb", sha256: SHA256.hexadecimal) }
    #expect(throws: DrawError.lineBreak("P\n2")) { try open.drawn(seed: "1", id: "a", sha256: SHA256.hexadecimal) }
  }
}
