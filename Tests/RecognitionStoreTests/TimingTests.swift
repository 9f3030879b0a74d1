import Foundation
import Testing
import RecognitionStore
@Test func `timing`() throws {
  let clock = ContinuousClock()
  var book: Book?
  print("template", try clock.measure { _ = try Office.phuNhuan.template.get() })
  print("copy", try clock.measure { book = try Book() })
  print("verify", try clock.measure { let v = try book!.register.verify(); #expect(v.isEmpty) })
  print("verify", try clock.measure { let v = try book!.register.verify(); #expect(v.isEmpty) })
  print("neigh", try clock.measure { _ = try book!.register.addNeighbourhood("Khu phố 1", ward: "P1", population: 10, from: nil) })
  print("find", try clock.measure { _ = try book!.register.findPlace("P1", on: .gathering) })
}
