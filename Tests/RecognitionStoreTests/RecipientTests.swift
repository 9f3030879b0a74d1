import Recognition
import Testing

@testable import RecognitionStore

/// Who a row's recipient is: somebody the book knows, or somebody new.
struct RecipientTests {
  private let register: Register
  private let book: Book

  init() throws {
    book = try Book()
    register = book.register
    try register.addSampleDecision()
    try register.enterAwards(.sample("Trần Văn Hoà"))
  }

  /// The verdict on a further award of another year, and how many recipients there are then.
  private func enter(_ row: AwardRow) throws -> (doubts: [EntryProblem], recipients: Int64) {
    let summary = try register.enterAwards(row)
    return (summary.findings.map(\.problem), try book.number("SELECT count(*) FROM recipient"))
  }

  @Test func `the same name and birth year in the same ward is the same person`() throws {
    let (doubts, recipients) = try enter(.sample("Trần Văn Hoà", year: 2021))
    #expect(doubts.isEmpty && recipients == 1)
  }

  @Test func `where the tone stands and how letters are cased makes no other person`() throws {
    let (doubts, recipients) = try enter(.sample("TRẦN  Văn Hòa", year: 2021))
    #expect(doubts.isEmpty && recipients == 1)
  }

  @Test(arguments: ["Trần Văn Hoa", "Trần Văn Hoá", "Trân Văn Hoà"]) func `another mark is another person`(_ name: String) throws {
    let (doubts, recipients) = try enter(.sample(name, year: 2021))
    #expect(doubts.isEmpty && recipients == 2)
  }

  @Test func `another birth year is another person`() throws {
    let (doubts, recipients) = try enter(.sample("Trần Văn Hoà", birthYear: 1971, year: 2021))
    #expect(doubts.isEmpty && recipients == 2)
  }

  @Test func `another ward in another decision is the same person, worth a look`() throws {
    let reference = AwardRow.DecisionReference.number("12/QĐ-UBND", on: "2022-01-09")
    let (doubts, recipients) = try enter(.sample("Trần Văn Hoà", ward: "Phường 2", year: 2021, decision: reference))
    #expect(doubts == [.likelySamePerson(.hoa(ward: "Phường 1"), .takenFor)] && recipients == 1)
  }

  @Test func `another ward in the same decision is somebody else, worth a look`() throws {
    let (doubts, recipients) = try enter(.sample("Trần Văn Hoà", ward: "Phường 2", year: 2021))
    #expect(doubts == [.likelySamePerson(.hoa(ward: "Phường 1"), .entered(2))] && recipients == 2)
  }

  @Test func `a missing birth year makes somebody new, worth a look`() throws {
    let (doubts, recipients) = try enter(.sample("Trần Văn Hoà", birthYear: nil, year: 2021))
    #expect(doubts == [.likelySamePerson(.hoa(ward: "Phường 1"), .entered(2))] && recipients == 2)
  }

  @Test func `a name typed without marks makes somebody new, worth a look`() throws {
    let (doubts, recipients) = try enter(.sample("Tran Van Hoa", year: 2021))
    var known = EarlierRecipient.hoa(ward: "Phường 1")
    known.particulars?.name = "Trần Văn Hoà"
    #expect(doubts == [.likelySamePerson(known, .entered(2))] && recipients == 2)
    #expect(try register.likelySame(as: Identifier(1)).map(\.particulars?.name) == ["Tran Van Hoa"])
  }

  @Test func `of an internal namesake a doubt and the check of duplicates tell the number alone`() throws {
    _ = try register.edit(Identifier(1), RecipientEdit(visibility: .internal), reason: "theo đề nghị")
    let (doubts, recipients) = try enter(.sample("Tran Van Hoa", birthYear: nil, year: 2021))
    #expect(doubts == [.likelySamePerson(EarlierRecipient(id: 1, nil), .entered(2))] && recipients == 2)
    #expect(try register.findRecipient(Identifier(2)).recipient.visibility == .internal)
    let both = [EarlierRecipient(id: 1, nil), EarlierRecipient(id: 2, nil)]
    #expect(try register.run(.duplicates) == [.likelySame(name: nil, recipients: both)])
  }

  @Test func `collectives of one name are told apart by their unit and their ward`() throws {
    func team(_ unit: String?, ward: String, year: Int) -> AwardRow {
      .sample(
        "Tổ 1", type: .collective, birthYear: nil, recipientUnit: unit, ward: ward, award: "TTLDTT", year: year, decision: .ofTheDistrict)
    }
    #expect(try enter(team("Ban BVDP phường 1", ward: "Phường 1", year: 2022)).recipients == 2)
    #expect(try enter(team("Ban BVDP phường 2", ward: "Phường 2", year: 2022)).recipients == 3)
    #expect(try enter(team("Ban BVDP phường 1", ward: "Phường 1", year: 2021)).recipients == 3)
    let elsewhere = try enter(team("Ban BVDP phường 1", ward: "Phường 5", year: 2020))
    let known = EarlierRecipient(
      id: 2,
      .init(
        birthYear: nil, idDigits: nil, wards: ["Phường 1"],
        awards: [.init(id: 2, kind: "TTLDTT", year: 2022), .init(id: 4, kind: "TTLDTT", year: 2021)]))
    #expect(elsewhere.doubts == [.likelySamePerson(known, .entered(4))] && elsewhere.recipients == 4)
  }

  @Test func `a person and a household of one name are two`() throws {
    let (_, recipients) = try enter(.sample("Trần Văn Hoà", type: .household, birthYear: nil, award: "GDVH", year: 2021))
    #expect(recipients == 2)
  }

  @Test func `exemplars know the same people`() throws {
    let row = ExemplarRow(
      row: 2, recipient: Recipient(type: .individual, name: "Trần Văn Hòa", birthYear: 1970), ward: "Phường 1", field: nil, deed: nil,
      year: MeritYear(2022)!, ceremonyID: nil)
    let summary = try register.importExemplars(list(row), file: nil, options: .init())
    #expect(summary.new == 1 && summary.findings.isEmpty)
    #expect(try book.number("SELECT count(*) FROM recipient") == 1)
  }
}

extension EarlierRecipient {
  /// Trần Văn Hoà of 1970 as the first list left him.
  static func hoa(ward: String) -> EarlierRecipient {
    EarlierRecipient(
      id: 1, .init(birthYear: 1970, idDigits: nil, wards: [ward], awards: [.init(id: 1, kind: "GK_DV", year: 2022)]))
  }
}
