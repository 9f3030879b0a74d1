import Recognition
import Testing

/// What tells two recipients apart, and what a reader may learn of one.
struct RecipientIdentityTests {
  private static func person(
    _ name: String = "Trần Văn Hoà", born: Int? = nil, digits: String? = nil, gender: Gender? = nil
  ) -> Recipient {
    Recipient(type: .individual, name: name, birthYear: born, gender: gender, idDigits: digits.flatMap { try? IDDigits(parsing: $0) })
  }

  @Test func `one name may be one person until something known on both sides differs`() {
    #expect(Self.person().mayBe(Self.person("TRẦN  Văn Hòa", born: 1970)))
    #expect(Self.person(born: 1970, digits: "123").mayBe(Self.person(born: 1970)))
    #expect(!Self.person(born: 1970).mayBe(Self.person(born: 1971)))
    #expect(!Self.person(digits: "123").mayBe(Self.person(digits: "124")))
    #expect(!Self.person().mayBe(Self.person("Trần Văn Hoa")))
    #expect(!Self.person().mayBe(Recipient(type: .household, name: "Trần Văn Hoà")))
  }

  @Test func `a name typed without marks may be any name that has them, but two names with other marks are two`() {
    #expect(Self.person("Tran Van Hoa").mayBe(Self.person()) && Self.person().mayBe(Self.person("TRAN VAN HOA", born: 1970)))
    #expect(!Self.person("Tran Van Hoa", born: 1970).mayBe(Self.person(born: 1971)))
    #expect(!Self.person("Đỗ Văn Hoà").mayBe(Self.person("Do Văn Hoa")) && Self.person("Đỗ Hoà").mayBe(Self.person("do hoa")))
  }

  @Test func `collectives are told apart by the unit they belong to`() {
    let one = Recipient(type: .collective, name: "Tổ 1", unit: "Ban BVDP phường 1")
    #expect(!one.mayBe(Recipient(type: .collective, name: "Tổ 1", unit: "Ban BVDP phường 2")))
    #expect(one.mayBe(Recipient(type: .collective, name: "Tổ 1")))
  }

  @Test func `two that are said to be one contradict each other only in what both know`() {
    #expect(Self.person(born: 1970).contradictions(to: Self.person(digits: "123", gender: .male)).isEmpty)
    #expect(
      Self.person(born: 1970, digits: "123", gender: .male)
        .contradictions(to: Self.person("Trần Văn Hoá", born: 1971, digits: "321", gender: .female))
        == ["recipient", "birthYear", "gender", "idDigits"])
  }

  @Test func `three digits of an identity number are kept, no more and no fewer`() throws {
    #expect(try IDDigits(parsing: " 047 ").description == "047")
    #expect(throws: EntryProblem.wholeIDNumber) { try IDDigits(parsing: "079070001234") }
    #expect(throws: EntryProblem.wholeIDNumber) { try IDDigits(parsing: "1234") }
    for text in ["12", "", "12a", "một"] { #expect(throws: EntryProblem.notIDDigits) { try IDDigits(parsing: text) } }
  }

  @Test func `a message repeats no more of a number than its last three digits`() {
    #expect(IDDigits.masked("079 070 001 234") == "…234")
    #expect(IDDigits.masked("12") == "12")
  }

  @Test func `an internal recipient is named to the office alone`() {
    var recipient = Self.person(born: 1970, digits: "123", gender: .male)
    recipient.visibility = .internal
    #expect(recipient.told(to: .office) == recipient)
    #expect(recipient.told(to: .everybody) == Recipient(type: .individual, name: "", visibility: .internal))
    #expect(Self.person().told(to: .everybody) == Self.person())
  }

  @Test func `the deed of an internal exemplar is not told either`() {
    var exemplar = Exemplar(
      recipient: Self.person(), placeID: nil, field: "phòng chống tội phạm", deed: "Báo tin", year: MeritYear(2022)!, ceremonyID: nil)
    #expect(exemplar.told(to: .everybody).deed == "Báo tin")
    exemplar.recipient.visibility = .internal
    #expect(exemplar.told(to: .everybody).deed == nil)
    #expect(exemplar.told(to: .everybody).field == "phòng chống tội phạm")
  }

  @Test(arguments: ["Tố giác băng trộm xe", "Kịp thời BÁO TIN về nhóm đối tượng", "cung cap thong tin ve ma tuy", "Nguồn tin giúp phá án"])
  func `a published list does not tell who informed on somebody`(_ deed: String) {
    let exemplar = Exemplar(recipient: Self.person(), placeID: nil, field: nil, deed: deed, year: MeritYear(2022)!, ceremonyID: nil)
    #expect(exemplar.told(to: .publication).deed == nil && exemplar.isPartlyWithheld(from: .publication))
    #expect(exemplar.told(to: .everybody).deed == deed && !exemplar.isPartlyWithheld(from: .everybody))
    #expect(exemplar.told(to: .publication).recipient.name == exemplar.recipient.name)
  }

  @Test(arguments: ["Bắt cướp trên đường Phan Đình Phùng", "Xây dựng tổ giao thông tự quản", "Vận động hòa giải"])
  func `other reasons are published`(_ deed: String) {
    let exemplar = Exemplar(recipient: Self.person(), placeID: nil, field: nil, deed: deed, year: MeritYear(2022)!, ceremonyID: nil)
    #expect(exemplar.told(to: .publication).deed == deed && !exemplar.isPartlyWithheld(from: .publication))
  }

  @Test func `a published recipient has a name and a birth year, and nothing else of the person`() {
    let recipient = Self.person(born: 1970, digits: "123", gender: .male)
    #expect(recipient.told(to: .publication) == Self.person(born: 1970))
    #expect(recipient.told(to: .everybody) == recipient)
  }

  @Test func `a correction changes what it names, and knows what a type does not have`() {
    let edit = RecipientEdit(birthYear: 1970)
    #expect(edit.applied(to: Self.person(gender: .male)) == Self.person(born: 1970, gender: .male))
    #expect(edit.misplaced(for: .individual) == nil)
    #expect(edit.misplaced(for: .household) == "--birth-year")
    #expect(RecipientEdit(unit: "Ban BVDP").misplaced(for: .individual) == "--unit")
    #expect(RecipientEdit(unit: "Ban BVDP").misplaced(for: .collective) == nil)
  }
}
