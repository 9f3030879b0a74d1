import Apportionment
import Recognition
import Testing

@testable import RecognitionStore

/// Neighbourhoods (khu phố), which the office enters itself.
struct NeighbourhoodTests {
  private let register: Register
  private let book: Book

  init() throws {
    book = try Book()
    register = book.register
  }

  @Test func `an added neighbourhood stands under its ward with its inhabitants`() throws {
    let id = try register.addNeighbourhood("Khu phố 3", ward: "Phường 2", population: 2701, from: .day("2022-01-01"))
    let ward = try register.findPlace("Phường 2", level: .commune, on: .gathering)
    let children = try register.children(of: ward.id, on: .gathering)
    #expect(children.map(\.id) == [id])
    let place = try #require(children.first?.value)
    #expect(place.level == .neighbourhood && place.name == "Khu phố 3" && place.code == nil && place.fromIsCertain)
    #expect(try register.inhabitants(of: id, on: .gathering) == 2701)
    #expect(try register.inhabitants(of: id, on: .day("2021-12-31")) == nil)
    #expect(try register.findPlace("khu phố 03, phường 2", on: .gathering).id == id)
    #expect(try register.findPlace("kp3, p2", level: .neighbourhood, on: .gathering).id == id)
  }

  @Test func `a neighbourhood without a first day counts from today and is not certain`() throws {
    let id = try register.addNeighbourhood("Khu phố 3", ward: "Phường 2", population: nil, from: nil)
    let ward = try register.findPlace("Phường 2", level: .commune, on: .gathering)
    let place = try #require(try register.children(of: ward.id, on: .day("2023-02-01")).first { $0.id == id }).value
    #expect(place.validFrom == .day("2023-02-01") && !place.fromIsCertain)
    #expect(try register.inhabitants(of: id, on: .day("2023-02-01")) == nil)
  }

  @Test func `a neighbourhood is entered once`() throws {
    _ = try register.addNeighbourhood("Khu phố 3", ward: "Phường 2", population: nil, from: .day("2022-01-01"))
    try book.expectUnchanged {
      #expect(throws: RegisterError.neighbourhoodExists("KP 03, Phường 2, Quận Phú Nhuận, Thành phố Hồ Chí Minh")) {
        try register.addNeighbourhood("KP 03", ward: "P2", population: nil, from: nil)
      }
    }
    _ = try register.addNeighbourhood("Khu phố 3", ward: "Phường 3", population: nil, from: nil)
  }

  @Test func `a misspelt name is corrected, and the old one is gone`() throws {
    let id = try register.addNeighbourhood("Khu phố 8", ward: "Phường 2", population: 10, from: .day("2022-01-01"))
    _ = try register.addNeighbourhood("Khu phố 4", ward: "Phường 2", population: nil, from: .day("2022-01-01"))
    try register.editNeighbourhood("Khu phố 8, Phường 2", on: .gathering, name: "Khu phố 3", reason: "ghi sai")
    #expect(try register.findPlace("kp3, p2", level: .neighbourhood, on: .gathering).id == id)
    #expect(placeProblem { try register.findPlace("kp8, p2", level: .neighbourhood, on: .gathering) } != nil)
    try book.expectUnchanged {
      #expect(throws: RegisterError.nothingToChange) {
        try register.editNeighbourhood(id.description, on: .gathering, name: "Khu phố 3", reason: nil)
      }
      #expect(throws: RegisterError.neighbourhoodExists("Khu phố 4, Phường 2, Quận Phú Nhuận, Thành phố Hồ Chí Minh")) {
        try register.editNeighbourhood(id.description, on: .gathering, name: "KP 4", reason: nil)
      }
    }
    #expect(try register.verify().isEmpty)
  }

  @Test func `a neighbourhood is struck out unless something refers to it`() throws {
    let id = try register.addNeighbourhood("Khu phố 8", ward: "Phường 2", population: 10, from: .day("2022-01-01"))
    try register.voidNeighbourhood(id.description, on: .gathering, reason: "không có")
    #expect(placeProblem { try register.findPlace("kp8, p2", level: .neighbourhood, on: .gathering) } != nil)
    try register.addSampleDecision()
    var row = AwardRow.sample(ward: "Phường 2")
    row.neighbourhood = "Khu phố 9"
    try register.enterAwards(row)
    let name = "Khu phố 9, Phường 2, Quận Phú Nhuận, Thành phố Hồ Chí Minh"
    try book.expectUnchanged {
      #expect(throws: RegisterError.neighbourhoodInUse(name, uses: [.init(table: "award", count: 1)])) {
        try register.voidNeighbourhood("Khu phố 9, Phường 2", on: .gathering, reason: "thử")
      }
      #expect(throws: RegisterError.alreadyVoided(table: "place", id: id.number)) {
        try register.voidNeighbourhood(id.description, on: .gathering, reason: "thử")
      }
    }
  }

  @Test func `neighbourhoods of one name in two wards share a lot under the names of their wards`() throws {
    for ward in ["Phường 2", "Phường 3"] {
      _ = try register.addNeighbourhood("Khu phố 3", ward: ward, population: nil, from: .day("2022-01-01"))
    }
    let lot = LotReference(owner: .ceremony(try register.addGathering()), position: nil)
    let among = ["Khu phố 3, Phường 2", "Khu phố 3, Phường 3", "Phường 1"]
    let plan = AllocationPlan(weightedBy: .equal, method: .equal, among: among)
    let shares = try register.allocate(lot, by: plan).shares
    #expect(shares.map(\.name) == among)
    let standing = try register.draw(lot, by: .winners(["Khu phố 3, Phường 3", "Phường 1"]))
    #expect(standing.shares.map(\.allotted) == [56, 57, 57])
    #expect(try register.run(.gifts).isEmpty && register.verify().isEmpty)
  }

  @Test func `a neighbourhood under whose name gifts were divided keeps it`() throws {
    let id = try register.addNeighbourhood("Khu phố 3", ward: "Phường 2", population: nil, from: .day("2022-01-01"))
    let lot = LotReference(owner: .ceremony(try register.addGathering()), position: nil)
    _ = try register.allocate(lot, by: AllocationPlan(weightedBy: .equal, method: .equal, among: ["Khu phố 3, Phường 2"]))
    let name = "Khu phố 3, Phường 2, Quận Phú Nhuận, Thành phố Hồ Chí Minh"
    #expect(throws: RegisterError.neighbourhoodInUse(name, uses: [.init(table: "gift_share", count: 1)])) {
      try register.editNeighbourhood(id.description, on: .gathering, name: "Khu phố 4", reason: nil)
    }
  }

  @Test func `a neighbourhood that a waiting line names keeps its name until the line is signed`() throws {
    let id = try register.addNeighbourhood("Khu phố 3", ward: "Phường 2", population: nil, from: .day("2022-01-01"))
    _ = try register.addSampleProposal()
    var row = AwardRow.sample(ward: "Phường 2")
    row.neighbourhood = "KP 03"
    try register.proposeAccepted(row)
    let name = "Khu phố 3, Phường 2, Quận Phú Nhuận, Thành phố Hồ Chí Minh"
    for attempt in [rename, strikeOut] {
      try book.expectUnchanged {
        #expect(throws: RegisterError.neighbourhoodInUse(name, uses: [.init(table: "proposal_line", count: 1)])) { try attempt(id) }
      }
    }
    _ = try register.addDraft(of: ["1"], kind: nil, subject: nil)
    _ = try register.sign(
      Identifier(1), number: DecisionNumber(parsing: "57/QĐ-UBND"), signedOn: .day("2022-12-28"), signer: nil, signerTitle: nil,
      signingForm: nil)
    try rename(id)
    #expect(try register.awards().map(\.award.neighbourhoodID) == [id])
  }

  private func rename(_ id: Identifier<Place>) throws {
    try register.editNeighbourhood(id.description, on: .gathering, name: "Khu phố 4", reason: "ghi sai")
  }

  private func strikeOut(_ id: Identifier<Place>) throws { try register.voidNeighbourhood(id.description, on: .gathering, reason: "thừa") }

  @Test func `a neighbourhood of no ward is refused`() throws {
    try book.expectUnchanged {
      #expect(placeProblem { try register.addNeighbourhood("Khu phố 3", ward: "Phường 6", population: nil, from: nil) } != nil)
    }
  }
}
