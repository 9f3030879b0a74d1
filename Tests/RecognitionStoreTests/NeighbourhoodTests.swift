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

  @Test func `a neighbourhood of no ward is refused`() throws {
    try book.expectUnchanged {
      #expect(placeProblem { try register.addNeighbourhood("Khu phố 3", ward: "Phường 6", population: nil, from: nil) } != nil)
    }
  }
}
