import Recognition
import Testing

/// Closed sets of words, read in English or Vietnamese.
struct VocabularyTests {
  private func expectEveryWord<Word: Vocabulary & Equatable>(_ type: Word.Type) throws {
    for word in Word.allCases {
      for spelling in [word.rawValue] + word.alsoWritten {
        for text in [spelling, spelling.uppercased(), " \(spelling) "] { #expect(try Word(parsing: text) == word, "\(text)") }
      }
    }
    #expect(
      problem { () throws(EntryProblem) in try Word(parsing: "từ lạ không có") } == .notOneOf(Word.allCases.map(\.rawValue)))
  }

  @Test func `every word is read in all its spellings, in any case`() throws {
    try expectEveryWord(RecipientType.self)
    try expectEveryWord(Gender.self)
    try expectEveryWord(Visibility.self)
    try expectEveryWord(RankClass.self)
    try expectEveryWord(KindOfCommendation.self)
    try expectEveryWord(ConferralManner.self)
    try expectEveryWord(CancellationGround.self)
    try expectEveryWord(Decision.SigningForm.self)
    try expectEveryWord(SecurityUnit.Kind.self)
    try expectEveryWord(PartOfDay.self)
    try expectEveryWord(Directive.Measure.self)
    try expectEveryWord(Directive.Status.self)
    try expectEveryWord(Indicator.Direction.self)
    try expectEveryWord(PlaceLevel.self)
    try expectEveryWord(WeightBasis.self)
    try expectEveryWord(CountingBasis.self)
  }

  @Test func `diacritics may be left out`() throws {
    #expect(try RecipientType(parsing: "ca nhan") == .individual)
    #expect(try RecipientType(parsing: "TẬP THỂ") == .collective)
    #expect(try RecipientType(parsing: "ho gia dinh") == .household)
    #expect(try KindOfCommendation(parsing: "dot xuat") == .sudden)
    #expect(try KindOfCommendation(parsing: "Đối ngoại") == .foreign)
    #expect(try SecurityUnit.Kind(parsing: "to bao ve an ninh, trat tu") == .securityTeam)
    #expect(try Decision.SigningForm(parsing: "kt.") == .forTheChair)
    #expect(try Indicator.Direction(parsing: "giam") == .decrease)
  }

  @Test func `decomposed letters are the same letters`() throws {
    #expect(try RecipientType(parsing: "ca\u{301} nha\u{302}n") == .individual)
  }
}
