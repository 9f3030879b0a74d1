import Recognition
import Testing

@testable import RecognitionStore

/// A place looked up as people write it, on a day, from an office.
struct PlaceFindingTests {
  @Test(arguments: ["Phường 1", "phường 01", "P1", "p.1", "P. 1", "phuong 1", "27058", " PHƯỜNG  1 ", "Phường 1, Quận Phú Nhuận", "1"])
  func `the same ward is found however it is written`(_ text: String) throws {
    let ward = try Book(.phuNhuan).register.findPlace(text, level: .commune, on: .gathering)
    #expect(ward.place.code == "27058")
    #expect(ward.fullName == "Phường 1, Quận Phú Nhuận, Thành phố Hồ Chí Minh")
  }

  @Test func `a ward that does not exist is refused with the wards that do`() throws {
    let register = try Book(.phuNhuan).register
    for day in [CivilDate.gathering, .day("2019-05-01")] {
      let problem = placeProblem { try register.findPlace("Phường 6", level: .commune, on: day) }
      let wards = [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 15, 17].map { "Phường \($0)" }
      #expect(problem == .unknownPlace(within: "Quận Phú Nhuận", on: day, known: wards))
    }
  }

  @Test func `a ward of another district is not meant by an office of this one, unless it is spelled out`() throws {
    let register = try Book(.phuNhuan).register
    #expect(placeProblem { try register.findPlace("Phường 12", level: .commune, on: .gathering) } != nil)
    #expect(try register.findPlace("Phường 12, Quận Gò Vấp", level: .commune, on: .gathering).place.code == "26881")
  }

  @Test func `a name that stands in several districts is refused with all of them`() throws {
    let register = try Book(.hoChiMinhCity).register
    guard case .ambiguousPlace(let candidates) = placeProblem({ try register.findPlace("Phường 7", level: .commune, on: .gathering) })
    else {
      Issue.record("Phường 7 is not ambiguous")
      return
    }
    let districts = ["10", "11", "5", "6", "8", "Bình Thạnh", "Gò Vấp", "Phú Nhuận", "Tân Bình"]
    #expect(candidates == districts.map { "Phường 7, Quận \($0), Thành phố Hồ Chí Minh" })
    #expect(try register.findPlace("Phường 7, Quận Phú Nhuận", level: .commune, on: .gathering).place.code == "27052")
    #expect(try register.findPlace("p7, q. phú nhuận", level: .commune, on: .gathering).place.code == "27052")
    #expect(try register.findPlace("Phường 7, Phú Nhuận, TP Hồ Chí Minh", on: .gathering).place.code == "27052")
  }

  @Test func `names that differ by diacritics alone are told apart when they are spelled`() throws {
    let register = try Book(.nobody).register
    #expect(try register.findPlace("Phường Sa Pa", on: .gathering).place.code == "03001")
    #expect(try register.findPlace("Phường Sa Pả", on: .gathering).place.code == "03002")
    #expect(
      placeProblem { try register.findPlace("phuong sa pa", on: .gathering) }
        == .ambiguousPlace(candidates: [
          "Phường Sa Pa, Thị xã Sa Pa, Tỉnh Lào Cai", "Phường Sa Pả, Thị xã Sa Pa, Tỉnh Lào Cai",
        ]))
  }

  @Test func `one name at two levels is told by its kind, and by the level asked for`() throws {
    let register = try Book(.phuNhuan).register
    let day = CivilDate.day("2025-07-01")
    #expect(try register.findPlace("Phường Phú Nhuận, Thành phố Hồ Chí Minh", on: day).place.code == "27073")
    #expect(try register.findPlace("Quận Phú Nhuận", on: .gathering).place.level == .district)
    #expect(try register.findPlace("79", on: .gathering).place.level == .province)
    #expect(placeProblem { try register.findPlace("Quận Phú Nhuận", on: day) } != nil)
  }

  @Test func `a map's places all find themselves by their full names`() throws {
    var random = SeededGenerator(state: 79)
    let register = try Book(.nobody).register
    for day in [CivilDate.gathering, .day("2025-02-01"), .day("2025-08-01")] {
      let all = try register.places(on: day, level: .commune, within: nil)
      for location in all.shuffled(using: &random).prefix(30) {
        let found = try? register.findPlace(location.fullName, on: day)
        #expect(found?.id == location.id, "\(location.fullName) on \(day)")
      }
    }
  }

  @Test func `an agency sits in the place its name tells`() throws {
    let register = try Book(.phuNhuan).register
    try register.addSampleDecision(by: .sampleDistrict)
    _ = try register.addDecision(
      number: DecisionNumber(parsing: "9/QĐ-CAQ"), signedOn: .day("2023-01-06"), issuer: "Công an quận", signer: nil, signerTitle: nil,
      signingForm: nil)
    _ = try register.addDecision(
      number: DecisionNumber(parsing: "9/QĐ-UBND"), signedOn: .day("2023-01-06"), issuer: "27058", signer: nil, signerTitle: nil,
      signingForm: nil)
    let agencies = try register.agencies().map(\.value)
    #expect(agencies.map(\.name) == ["UBND quận Phú Nhuận", "Công an quận", "UBND Phường 1"])
    #expect(agencies.map(\.kind) == [.peoplesCommittee, .police, .peoplesCommittee])
    #expect(agencies.map(\.level) == [.district, .district, .commune])
    #expect(agencies.map(\.authority) == ["Chủ tịch UBND quận Phú Nhuận", "Trưởng Công an quận", "Chủ tịch UBND Phường 1"])
  }

  @Test func `an agency of a place that did not stand on the day is refused`() throws {
    let register = try Book(.phuNhuan, hand: .fixed("2025-09-01")).register
    let problem = placeProblem { try register.addSampleDecision("1/QĐ-UBND", on: "2025-08-01", by: .sampleDistrict) }
    #expect(problem != nil)
  }
}
