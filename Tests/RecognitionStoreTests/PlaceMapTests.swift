import GRDB
import Recognition
import Testing

@testable import RecognitionStore

/// Three national maps joined into places with spans of validity.
struct PlaceMapTests {
  private let register: Register
  private let book: Book

  init() throws {
    book = try Book(.phuNhuan)
    register = book.register
  }

  private func wards(on day: String) throws -> [String] {
    let district = try register.findPlace("768", on: .gathering)
    return try register.children(of: district.id, on: .day(day)).map(\.value.name)
  }

  @Test(arguments: [
    ("2021-01-01", 63, 705, 10_599), ("2023-01-12", 63, 705, 10_599), ("2025-01-01", 63, 696, 10_035), ("2025-07-01", 34, 0, 3321),
    ("2026-11-23", 34, 0, 3321),
  ]) func `a day has as many places as its map`(_ day: String, _ provinces: Int, _ districts: Int, _ communes: Int) throws {
    let counts = try book.query { db in
      try ["province", "district", "commune"].map { level in
        try Int.fetchOne(
          db,
          sql: """
            SELECT count(*) FROM place WHERE level = ?1 AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to >= ?2)
            """, arguments: [level, day])
      }
    }
    #expect(counts == [provinces, districts, communes])
  }

  @Test func `the places listed for a day are those of its map`() throws {
    let july = try register.places(on: .day("2025-07-01"), level: nil, within: nil)
    #expect(july.count == 34 + 3321)
    let codes = Set(july.compactMap(\.place.code))
    let map = ReferenceRow.rows(of: SchemaFile.named("Reference/places/map-2025-07-01.csv").bytes)
    #expect(codes == Set(map.map { $0["code"] }))
    #expect(try register.places(on: .day("2020-01-01"), level: .province, within: nil).count == 63)
  }

  @Test func `no code stands twice on a day`() throws {
    let twice = try book.query { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT a.code FROM place a JOIN place b ON b.code = a.code AND b.level = a.level AND b.id > a.id
          AND b.valid_from <= coalesce(a.valid_to, '9999-12-31') AND a.valid_from <= coalesce(b.valid_to, '9999-12-31')
          """)
    }
    #expect(twice.isEmpty)
  }

  @Test func `the wards of Phú Nhuận are thirteen, then eleven, then none`() throws {
    #expect(try wards(on: "2023-01-12") == [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 15, 17].map { "Phường \($0)" })
    #expect(try wards(on: "2024-12-31").count == 13)
    #expect(try wards(on: "2025-02-01") == [1, 2, 4, 5, 7, 8, 9, 10, 11, 13, 15].map { "Phường \($0)" })
    #expect(try wards(on: "2025-06-30").count == 11)
    #expect(try wards(on: "2025-07-01").isEmpty)
  }

  @Test func `the code 27076 is Phường 17, then Phường 15, then gone`() throws {
    #expect(try register.findPlace("27076", on: .gathering).place.name == "Phường 17")
    #expect(try register.findPlace("27076", on: .day("2025-02-01")).place.name == "Phường 15")
    #expect(throws: RegisterError.self) { try register.findPlace("27076", on: .day("2025-07-01")) }
  }

  @Test func `bounds are certain where a law or a given succession says so`() throws {
    let fifteen = try register.findPlace("27067", on: .gathering).place
    #expect(fifteen.validTo == .day("2024-12-31") && fifteen.toIsCertain == true && !fifteen.fromIsCertain)
    let merged = try register.findPlace("27076", on: .day("2025-02-01")).place
    #expect(merged.validFrom == .day("2025-01-01") && merged.fromIsCertain)
    #expect(merged.validTo == .day("2025-06-30") && merged.toIsCertain == true)
    let first = try register.findPlace("27058", on: .gathering).place
    #expect(first.validFrom == PlaceMap.firstDay && !first.fromIsCertain && first.validTo == .day("2025-06-30"))
  }

  @Test func `Phường 15 went into the ward of January 2025, and that one was divided`() throws {
    let old = try register.findPlace("27067", on: .gathering)
    let into = try register.successions(of: old.id).into
    #expect(into.map(\.1.place.code) == ["27076"])
    #expect(into.map(\.0.extent) == [.whole] && into.map(\.0.effectiveOn) == [.day("2025-01-01")])
    let merged = try #require(into.first?.1)
    let both = try register.successions(of: merged.id)
    #expect(both.from.map(\.1.place.name) == ["Phường 15", "Phường 17"])
    #expect(both.into.map(\.1.place.name) == ["Phường Cầu Kiệu", "Phường Phú Nhuận"])
    #expect(both.into.map(\.0.extent) == [.part, .part] && both.into.map(\.0.isDefault) == [false, true])
  }

  @Test func `the three wards of July 2025 come from the eleven`() throws {
    let day = CivilDate.day("2025-07-01")
    let sources = try ["27043", "27058", "27073"].map { code in
      let ward = try #require(try register.places(on: day, level: .commune, within: nil).first { $0.place.code == code })
      return try register.successions(of: ward.id).from.map(\.1.place.name)
    }
    #expect(sources[0] == ["Phường 4", "Phường 5", "Phường 9"])
    #expect(sources[1] == ["Phường 7", "Phường 1", "Phường 2", "Phường 15"])
    #expect(sources[2] == ["Phường 8", "Phường 10", "Phường 11", "Phường 15", "Phường 13"])
  }

  @Test func `every commune of January 2025 has a successor, the divided ones a default`() throws {
    let orphans = try book.number(
      """
      SELECT count(*) FROM place p WHERE level = 'commune' AND valid_to = '2025-06-30'
      AND NOT EXISTS (SELECT 1 FROM place_succession s WHERE s.old_place_id = p.id AND s.effective_on = '2025-07-01')
      """)
    #expect(orphans == 0)
    let divided = try book.number("SELECT count(DISTINCT old_place_id) FROM place_succession WHERE extent = 'part'")
    let defaults = try book.number("SELECT count(*) FROM place_succession WHERE is_default = 1")
    #expect(divided == 471 && defaults == 471)
  }

  @Test func `every place is found under the key its name gives`() throws {
    #expect(try register.run(.places).isEmpty)
    try book.alter("UPDATE place SET name_key = 'x' WHERE id = 700")
    #expect(try register.run(.places) == [.keyDiffers(table: "place", id: 700)])
  }
}
