import Apportionment
import Foundation
import Testing

/// A file of the folder Fixtures beside this one.
func fixture<Value: Decodable>(_ name: String, as type: Value.Type = Value.self) throws -> Value {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
  return try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: name)))
}

/// Claimants named P1, P2, … with these weights.
func claimants(_ weights: [Int], floors: [Int?] = [], caps: [Int?] = []) -> [Claimant] {
  weights.indices.map { index in
    Claimant(
      code: "P\(index + 1)", weight: weights[index], floor: floors.isEmpty ? 0 : floors[index] ?? 0,
      cap: caps.isEmpty ? nil : caps[index])
  }
}

/// SplitMix64: the same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
