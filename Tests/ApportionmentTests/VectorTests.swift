import Apportionment
import Testing

/// Answers from outside sources; each fixture names its own.
struct VectorTests {
  struct File: Decodable {
    let cases: [Case]
    let biproportional: [Matrix]?
  }

  struct Matrix: Decodable {
    let id: String
  }

  struct Case: Decodable {
    let id: String
    let method: String
    let kind: String
    let weights: [Int]
    let seats: Int
    let minimum: Bounds?
    let cap: Bounds?
    let expected: [Int]?
    let ties: [[Int]]?
    let semantics: String?

    enum CodingKeys: String, CodingKey {
      case id, method, kind, weights, seats, minimum, cap, expected, semantics
      case ties = "expected_set_of_ties"
    }
  }

  /// One number for all, or one for each.
  enum Bounds: Decodable {
    case same(Int)
    case each([Int?])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      self = try (try? .same(value.decode(Int.self))) ?? .each(value.decode([Int?].self))
    }

    func list(_ count: Int) -> [Int?] {
      switch self {
      case .same(let bound): Array(repeating: bound, count: count)
      case .each(let bounds): bounds
      }
    }
  }

  @Test func `the allocations of the literature, of returning officers and of other programs`() throws {
    let file: File = try fixture("apportionment.json")
    #expect(file.cases.count == 214)
    var (run, leftOut) = (0, [String: Int]())
    for vector in file.cases {
      if let reason = Self.reasonToLeaveOut(vector) {
        leftOut[reason, default: 0] += 1
      } else {
        try Self.check(vector)
        run += 1
      }
    }
    #expect(leftOut == ["modified-sainte-lague": 42, "imperiali": 2, "statutory-floor": 1])
    #expect(run == 169)
  }

  @Test func `367 official results by d'Hondt`() throws {
    let file: File = try fixture("apportionment-dhondt-official.json")
    for vector in file.cases { try Self.check(vector) }
    #expect(file.cases.count == 367)
  }

  @Test func `the bi-proportional matrices are left out, all ten`() throws {
    let file: File = try fixture("apportionment.json")
    let expected = (1...10).map { "open-bi-" + ($0 < 10 ? "0" : "") + "\($0)" }
    #expect(file.biproportional?.map(\.id) == expected, "a new matrix: say here whether it runs")
  }

  @Test func `the divisor for the Bundestag of 2021 has as many digits as the published 121400 and gives the same seats`() throws {
    let file: File = try fixture("apportionment.json")
    let vector = try #require(file.cases.first { $0.id == "open-195" })
    let allocation = try Apportionment.allocate(vector.seats, among: claimants(vector.weights), by: .webster)
    #expect(allocation.divisor?.description == "121300")
    #expect(vector.weights.map { ($0 * 2 / 121400 + 1) / 2 } == allocation.gifts)
    #expect(vector.weights.map { ($0 * 2 / 121300 + 1) / 2 } == allocation.gifts)
  }

  private static func reasonToLeaveOut(_ vector: Case) -> String? {
    if Apportionment.Method(rawValue: vector.method) == nil { return vector.method }
    return vector.semantics?.hasPrefix("statutory-floor") == true ? "statutory-floor" : nil
  }

  private static func check(_ vector: Case) throws {
    let method = try #require(Apportionment.Method(rawValue: vector.method))
    let count = vector.weights.count
    let list = claimants(vector.weights, floors: vector.minimum?.list(count) ?? [], caps: vector.cap?.list(count) ?? [])
    let allocation = try Apportionment.allocate(vector.seats, among: list, by: method)
    let comment = Comment(rawValue: vector.id)
    if let ties = vector.ties {
      #expect(try Set(completions(of: allocation)) == Set(ties), comment)
    } else {
      #expect(allocation.gifts == vector.expected, comment)
      #expect(allocation.tie == nil, comment)
    }
    #expect(allocation.gifts.reduce(0, +) + allocation.undistributed + (allocation.tie?.remaining ?? 0) == vector.seats, comment)
  }

  /// Every allocation that a draw could make of this one. Only for the few ties of the fixtures.
  private static func completions(of allocation: Allocation) throws -> [[Int]] {
    guard let tie = allocation.tie else { return [allocation.gifts] }
    return try subsets(of: tie.codes[...], tie.remaining).map { try allocation.drawn(winners: $0).gifts }
  }

  private static func subsets(of codes: ArraySlice<String>, _ size: Int) -> [[String]] {
    guard let first = codes.first, size > 0 else { return size == 0 ? [[]] : [] }
    let rest = codes.dropFirst()
    return subsets(of: rest, size - 1).map { [first] + $0 } + subsets(of: rest, size)
  }
}
