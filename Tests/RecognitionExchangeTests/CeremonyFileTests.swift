import Recognition
import RecognitionExchange
import Testing

@Suite struct CeremonyFileTests {
  @Test func `the gathering of 12 January 2023 comes back whole`() throws {
    let ceremony = try CeremonyFile.read(try fixture("phu-nhuan-2023-01-12.yaml"))
    #expect(ceremony == .phuNhuan)
  }

  @Test func `JSON is read as YAML is`() throws {
    let json = """
      {"title": "Họp mặt", "heldOn": "12/01/2023", "meritYear": 2022, "partOfDay": "chiều", "wards": 13, "honours": ["Lực lượng"],
       "guests": [{"name": "An", "roles": [], "spoke": false}], "directives": [], "source": null,
       "gifts": [{"id": "L1", "description": "Quà Tết", "quantity": "1.000", "unitValue": "500.000 đồng", "funder": "UBND"}],
       "awards": {"stated": {"collectives": 20, "individuals": 11}},
       "indicators": [{"code": "c", "name": "n", "direction": "giảm", "value": 0, "of": 10, "previous": 3, "previousOf": 12}]}
      """
    let expected = Ceremony(
      title: "Họp mặt", meritYear: MeritYear(2022), heldOn: .meeting, partOfDay: .afternoon, wards: 13, honours: ["Lực lượng"],
      guests: [Guest(name: "An", roles: [])],
      gifts: [GiftLot(description: "Quà Tết", quantity: 1000, unitValue: Dong(500_000), funder: "UBND", drawName: "L1")],
      statedAwards: .counts(individuals: 11, collectives: 20, households: nil),
      indicators: [Indicator(code: "c", name: "n", direction: .decrease, value: 0, valueOf: 10, previous: 3, previousOf: 12)])
    #expect(try read(json) == expected)
  }

  @Test func `what is empty or null is not told, what is quoted is text`() throws {
    let read = try read(
      """
      title: "012"
      heldOn: 2023-01-12
      movement:
      meritYear: ~
      partOfDay: null
      occasion: ""
      organiser: "null"
      place: '  '
      honours: [a, ~, "", b]
      guests: []
      gifts: {}
      directives:
      awards: {stated: }
      indicators: null
      source: {publisher: }
      """)
    #expect(read == Ceremony(title: "012", heldOn: .meeting, organiser: "null", honours: ["a", "b"]))
  }

  @Test func `text is trimmed, composed and read over lines`() throws {
    let lines = ["\u{FEFF}title: |", "  Hoa\u{300} Bi\u{300}nh", "  hai", "heldOn: 12-1-2023", "occasion: >", "  Tết", "  Quý Mão", ""]
    let read = try read(lines.joined(separator: "\r\n"))
    #expect(read == Ceremony(title: "Hoà Bình\nhai", heldOn: .meeting, occasion: "Tết Quý Mão"))
    #expect(read.title.unicodeScalars.count == 12)
  }

  @Test(arguments: BadField.all) func `a bad field is told with its line`(bad: BadField) {
    let found = findings("title: T\nheldOn: 2023-01-12\n" + bad.text)
    #expect(found == [Finding(file: "c.yaml", row: bad.line, column: bad.column, value: bad.value, bad.problem)])
  }

  @Test func `everything bad in a file is told at once, by line`() {
    let found = findings(
      """
      heldOn: 30/02/2023
      titel: x
      gifts:
        - quantity: -3
          colour: red
        - description: Quà
          description: Bánh
          quantity: 5
          quantity: 6
          quantity: 7
      place: a
      place: b
      guests: An
      """)
    #expect(found.map(\.row) == [1, 1, 2, 4, 4, 5, 7, 9, 10, 12, 13])
    #expect(
      found.map(\.column) == [
        "title", "heldOn", "titel", "gifts[1].description", "gifts[1].quantity", "gifts[1].colour", "gifts[2].description",
        "gifts[2].quantity", "gifts[2].quantity", "place", "guests",
      ])
    #expect(found.filter { $0.problem == .repeatedField }.map(\.value) == ["Bánh", "6", "7", "b"])
  }

  @Test(arguments: [
    ("title: T\nheldOn: 2023-01-12\n\"place\": a\n'place': b\n", 4),
    ("{\"title\":\"T\",\"heldOn\":\"2023-01-12\",\n\"place\":1,\n\"place\":\"b\"}", 3),
  ]) func `quoted fields that stand twice are told`(text: String, line: Int) {
    #expect(findings(text) == [Finding(file: "c.yaml", row: line, column: "place", value: "b", .repeatedField)])
  }

  @Test(arguments: ["", "\n\n", "# nothing\n", "---\n", "{}", "null"]) func `an empty file lacks what every ceremony has`(text: String) {
    #expect(findings(text).map(\.column) == ["title", "heldOn"])
    #expect(findings(text).map(\.problem) == [.missing, .missing])
  }

  @Test(arguments: ["just text", "- a\n- b"]) func `a file without fields is one finding`(text: String) throws {
    let found = findings(text)
    #expect(found.count == 1 && found.first?.row == 1)
    guard case .notFields(let known)? = found.first?.problem else {
      Issue.record("\(found)")
      return
    }
    #expect(known.contains("heldOn"))
  }
}

extension CivilDate {
  static let meeting = CivilDate(year: 2023, month: 1, day: 12)!
}

func read(_ text: String) throws(Findings) -> Ceremony { try CeremonyFile.read(Array(text.utf8), file: "c.yaml") }

/// What is wrong with a ceremony's file.
func findings(_ text: String) -> [Finding] { findings(Array(text.utf8)) }

func findings(_ bytes: [UInt8]) -> [Finding] {
  do throws(Findings) {
    _ = try CeremonyFile.read(bytes, file: "c.yaml")
    return []
  } catch {
    return error.all
  }
}
