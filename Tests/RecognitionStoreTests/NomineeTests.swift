import Recognition
import Testing

@testable import RecognitionStore

/// Who is to receive gifts; somebody named twice in a programme is told, in whatever ward or lot.
struct NomineeTests {
  private let register: Register
  private let book: Book
  private let ceremony: Identifier<Ceremony>

  init() throws {
    book = try Book()
    register = book.register
    ceremony = try register.addGathering([GiftLot(description: "Gạo", quantity: 26), GiftLot(description: "Áo", quantity: 39)])
  }

  private func nominate(_ rows: NomineeRow..., lot: Int = 1, options: ImportSummary.Options = .init()) throws -> ImportSummary {
    try register.nominate(.ceremony(ceremony, lot: lot), rows.map(ListRow.row), file: "nominees.csv", options: options)
  }

  @Test func `a nominee comes back as it was named`() throws {
    #expect(try nominate(.sample("Ngô Văn Dũng", ward: "P4")).new == 1)
    let nominee = try #require(try register.nominees(.ceremony(ceremony, lot: 1)).first)
    #expect(nominee.name == "Ngô Văn Dũng" && nominee.beneficiaries == "Hộ khó khăn" && nominee.address == "12 Phan Đình Phùng")
    #expect(nominee.quantity == 1)
    #expect(try register.findPlace("Phường 4", level: .commune, on: .gathering).id == nominee.placeID)
    #expect(try register.nominees(.ceremony(ceremony, lot: 2)).isEmpty)
  }

  @Test func `the same list twice changes nothing`() throws {
    _ = try nominate(.sample("Ngô Văn Dũng", ward: "P4"))
    try book.expectUnchanged {
      let again = try nominate(.sample("Ngô Văn Dũng", ward: "Phường 4"))
      #expect(again.same == 1 && again.findings.isEmpty)
    }
  }

  @Test func `one person twice is flagged across wards and lots, and entered`() throws {
    _ = try nominate(.sample("Ngô Văn Hoà", ward: "P4"))
    let elsewhere = try nominate(.sample("NGÔ VĂN HÒA", ward: "P5", row: 7))
    #expect(elsewhere.doubtful == 1 && elsewhere.findings.map(\.row) == [7])
    #expect(elsewhere.findings.map(\.problem) == [.alreadyNominated(place: "Phường 4")])
    #expect(try nominate(.sample("Ngô Văn Hoà", ward: "P4"), lot: 2).doubtful == 1)
    #expect(try register.nominees(.ceremony(ceremony, lot: 1)).count == 2)
  }

  @Test func `another name, or another programme, is no second time`() throws {
    _ = try nominate(.sample("Ngô Văn Hoà", ward: "P4"))
    #expect(try nominate(.sample("Ngô Văn Hoa", ward: "P4")).new == 1)
    let other = try register.addGathering()
    let summary = try register.nominate(.ceremony(other), list(NomineeRow.sample("Ngô Văn Hoà", ward: "P4")), file: nil, options: .init())
    #expect(summary.new == 1)
  }

  @Test func `a second time can be held back`() throws {
    _ = try nominate(.sample("Ngô Văn Hoà", ward: "P4"))
    try book.expectUnchanged {
      let held = try nominate(.sample("Ngô Văn Hoà", ward: "P5"), options: .init(holdDoubtful: true))
      #expect(held.doubtful == 1)
    }
  }

  @Test func `an unknown ward keeps the whole list out`() throws {
    try book.expectUnchanged {
      let summary = try nominate(.sample("Ngô Văn Hoà", ward: "P4"), .sample("Lê Thị Bình", ward: "Phường 6", row: 3))
      #expect(summary.refused == 1 && summary.findings.map(\.column) == ["ward"])
    }
  }
}
