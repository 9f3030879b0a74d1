import Recognition
import Testing

/// Which of several places a text means on a day.
struct PlaceQueryTests {
  private static let city = Entry.place(1, .province, "Thành phố Hồ Chí Minh", code: "79")
  private static let phuNhuan = Entry.place(2, .district, "Quận Phú Nhuận", code: "768")
  private static let goVap = Entry.place(3, .district, "Quận Gò Vấp", code: "764")
  private static let soc = Entry.place(8, .province, "Tỉnh Sóc Trăng", code: "94")
  private static let socCity = Entry.place(9, .district, "Thành phố Sóc Trăng", code: "941")
  private static let ngaNam = Entry.place(10, .district, "Thị xã Ngã Năm", code: "948")

  private static let scope = Location(phuNhuan, in: city)
  private static let candidates = [
    Location(.place(4, .commune, "Phường 7", code: "27052"), in: phuNhuan, city),
    Location(.place(5, .commune, "Phường 7", code: "26890"), in: goVap, city),
    Location(.place(6, .commune, "Phường 3", code: "27055", to: "2024-12-31"), in: phuNhuan, city), scope,
    Location(.place(7, .commune, "Phường Phú Nhuận", code: "27073"), in: city),
    Location(.place(11, .commune, "Phường 2", code: "31510"), in: socCity, soc),
    Location(.place(12, .commune, "Phường 2", code: "31732"), in: ngaNam, soc),
    Location(.place(13, .commune, "Phường Sa Pa", code: "03001"), in: ngaNam, soc),
    Location(.place(14, .commune, "Phường Sa Pả", code: "03002"), in: ngaNam, soc),
  ]

  private func find(
    _ text: String, level: PlaceLevel? = nil, on day: String = "2023-01-12", within scope: Location? = nil, strictly: Bool = false
  ) throws(EntryProblem) -> Int64 {
    try PlaceQuery(text).resolve(
      among: Self.candidates, level: level, on: .day(day), within: scope, strictly: strictly, known: ["Phường 7"]
    ).id.number
  }

  @Test func `the office's own surroundings come first`() throws {
    #expect(try find("Phường 7", within: Self.scope) == 4)
    #expect(try find("p7", within: Self.scope) == 4)
    #expect(
      problem { () throws(EntryProblem) in try find("Phường 7") }
        == .ambiguousPlace(candidates: [
          "Phường 7, Quận Gò Vấp, Thành phố Hồ Chí Minh", "Phường 7, Quận Phú Nhuận, Thành phố Hồ Chí Minh",
        ]))
  }

  @Test func `the places around decide, in any short form`() throws {
    for text in ["Phường 7, Quận Gò Vấp", "P.7, Q. Gò Vấp", "phuong 7, go vap", "Phường 7, Quận Gò Vấp, TP Hồ Chí Minh"] {
      #expect(try find(text, within: Self.scope) == 5, "\(text)")
    }
    #expect(problem { () throws(EntryProblem) in try find("Phường 7, Quận 3") } != nil)
  }

  @Test func `a city of its province's name is not the province`() throws {
    for text in ["Phường 2, Thành phố Sóc Trăng", "Phường 2, TP Sóc Trăng", "Phường 2, Thành phố Sóc Trăng, Tỉnh Sóc Trăng"] {
      #expect(try find(text) == 11, "\(text)")
    }
    #expect(try find("Phường 2, Thị xã Ngã Năm, Tỉnh Sóc Trăng") == 12)
    #expect(problem { () throws(EntryProblem) in try find("Phường 2, Tỉnh Sóc Trăng") } != nil)
  }

  @Test func `every full name is found by itself`() throws {
    for location in Self.candidates { #expect(try find(location.fullName) == location.id.number) }
  }

  @Test func `the day decides which places stand`() throws {
    #expect(try find("Phường 3", on: "2024-12-31") == 6)
    #expect(
      problem { () throws(EntryProblem) in try find("Phường 3", on: "2025-01-01", within: Self.scope) }
        == .unknownPlace(within: "Quận Phú Nhuận", on: .day("2025-01-01"), known: ["Phường 7"]))
  }

  @Test func `strictly admits nothing outside the office's place`() throws {
    #expect(try find("Phường 2, Thị xã Ngã Năm", within: Self.scope) == 12)
    #expect(problem { () throws(EntryProblem) in try find("Phường 2", within: Self.scope, strictly: true) } != nil)
  }

  @Test func `a name nearer to the office's place is meant before one further down`() throws {
    #expect(try find("Phú Nhuận", within: Location(Self.city)) == 2)
    #expect(try find("Phú Nhuận", level: .commune, within: Location(Self.city)) == 7)
    #expect(try find("Quận Phú Nhuận") == 2 && find("Phường Phú Nhuận") == 7)
  }

  @Test func `a code is a code`() throws {
    #expect(try find("26890", within: Self.scope) == 5 && find(" 768 ") == 2)
    #expect(PlaceQuery("27058").code == "27058" && PlaceQuery("P1").code == nil)
  }

  @Test func `marks tell names apart where they are written`() throws {
    #expect(try find("Phường Sa Pa") == 13 && find("phường sa pả") == 14)
    guard case .ambiguousPlace(let both) = problem({ () throws(EntryProblem) in try find("phuong sa pa") }) else {
      Issue.record("both should be offered")
      return
    }
    #expect(both.count == 2)
  }
}
