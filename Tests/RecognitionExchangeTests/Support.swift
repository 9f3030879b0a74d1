import Foundation
import Recognition
import RecognitionExchange

/// The good rows of a list, in order.
func rows<Row>(_ list: EntryList<Row>) -> [Row] {
  list.compactMap { if case .row(let row) = $0 { row } else { nil } }
}

/// Everything wrong with a list, in order.
func findings<Row>(_ list: EntryList<Row>) -> [Finding] {
  list.flatMap { row -> [Finding] in if case .bad(let findings) = row { findings } else { [] } }
}

func cells(_ text: String) -> [[String]] { cells(Array(text.utf8)) }

func cells(_ bytes: [UInt8]) -> [[String]] { records(bytes).map(\.cells) }

func records(_ bytes: [UInt8]) -> [CSVRecord] {
  CSVReader(bytes).compactMap { if case .row(let record) = $0 { record } else { nil } }
}

func faults(_ bytes: [UInt8]) -> [Finding] {
  CSVReader(bytes, file: "list.csv").flatMap { row -> [Finding] in if case .bad(let findings) = row { findings } else { [] } }
}

func fixture(_ name: String) throws -> [UInt8] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
  return try [UInt8](Data(contentsOf: folder.appending(path: name)))
}

/// SplitMix64: the same random numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension String {
  var precomposed: String { precomposedStringWithCanonicalMapping }
}
