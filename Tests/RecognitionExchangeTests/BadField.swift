import Recognition
import Testing

/// One bad field below `title` and `heldOn`, which take the first two lines, and what is to be said of it.
struct BadField: CustomTestStringConvertible, Sendable {
  let text: String
  let line: Int
  let column: String
  let value: String
  let problem: EntryProblem

  var testDescription: String { text.debugDescription }

  private init(_ text: String, _ line: Int, _ column: String, _ value: String, _ problem: EntryProblem) {
    self.text = text
    self.line = line
    self.column = column
    self.value = value
    self.problem = problem
  }

  private static let counts = EntryProblem.outOfRange(least: 0, most: WholeNumber.greatest)
  private static let gifts = EntryProblem.outOfRange(least: 1, most: 100_000_000)
  private static let positive = EntryProblem.outOfRange(least: 1, most: WholeNumber.greatest)
  private static let guest = ["name", "roles", "spoke"]
  private static let gift = ["description", "quantity", "for", "unitValue", "funder", "id"]
  private static let counted = ["individuals", "collectives", "households"]

  static let all = ceremony + parts + lists

  private static let ceremony = [
    BadField("meritYear: 1944", 3, "meritYear", "1944", .outOfRange(least: 1945, most: 2200)),
    BadField("\n\nmeritYear: hai nghìn", 5, "meritYear", "hai nghìn", .notAWholeNumber),
    BadField("partOfDay: noon", 3, "partOfDay", "noon", .notOneOf(["morning", "afternoon", "evening"])),
    BadField("wards: 0", 3, "wards", "0", positive),
    BadField("wards: 13.5", 3, "wards", "13.5", .notAWholeNumber),
    BadField("place: [Phú Nhuận]", 3, "place", "[…]", .notText),
    BadField("occasion:\n  name: Tết", 4, "occasion", "{…}", .notText),
    BadField("awards: many", 3, "awards", "many", .notFields(known: ["stated"])),
    BadField("awards:\n  stated: few", 4, "awards.stated", "few", .notOneOf(["many"])),
    BadField("awards: {stated: {collectives: -1}}", 3, "awards.stated.collectives", "-1", counts),
    BadField("awards: {stated: {people: 5}}", 3, "awards.stated.people", "5", .unknownField(known: counted)),
    BadField("awards: {number: 5}", 3, "awards.number", "5", .unknownField(known: ["stated"])),
    BadField("source: a newspaper", 3, "source", "a newspaper", .notFields(known: ["publisher", "author", "title", "url"])),
    BadField(
      "source:\n  editor: An", 4, "source.editor", "An", .unknownField(known: ["publisher", "author", "title", "url"])),
  ]

  private static let parts = [
    BadField("guests:\n  - roles: [x]", 4, "guests[1].name", "", .missing),
    BadField("guests:\n  - name: An\n  - name:\n    spoke: true", 5, "guests[2].name", "", .missing),
    BadField("guests:\n  - name: An\n    spoke: perhaps", 5, "guests[1].spoke", "perhaps", .notYesOrNo),
    BadField("guests:\n  - name: An\n    role: x", 5, "guests[1].role", "x", .unknownField(known: guest)),
    BadField("guests:\n  - name: An\n    roles: x", 5, "guests[1].roles", "x", .notAList),
    BadField("guests:\n  - name: An\n    roles:\n      - [x]", 6, "guests[1].roles[1]", "[…]", .notText),
    BadField("directives:\n  - to: An", 4, "directives[1].text", "", .missing),
    BadField("directives:\n  - text: An", 4, "directives[1].to", "", .missing),
    BadField(
      "directives:\n  - to: A\n    text: B\n    tracks: weather", 6, "directives[1].tracks", "weather",
      .notOneOf(["strength", "training", "visits", "models", "campaigns"])),
    BadField(
      "directives:\n  - {to: A, text: B, status: late}", 4, "directives[1].status", "late", .notOneOf(["open", "done", "dropped"])),
    BadField("gifts:\n  - quantity: 5", 4, "gifts[1].description", "", .missing),
    BadField("gifts:\n  - description: Quà", 4, "gifts[1].quantity", "", .missing),
    BadField("gifts:\n  - description: Quà\n    quantity: 0", 5, "gifts[1].quantity", "0", gifts),
    BadField("gifts:\n  - {description: Quà, quantity: 9999999999999}", 4, "gifts[1].quantity", "9999999999999", gifts),
    BadField(
      "gifts:\n  - {description: Quà, quantity: 1,\n     unitValue: 0}", 5, "gifts[1].unitValue", "0",
      .outOfRange(least: 1, most: 1_000_000_000)),
    BadField("gifts:\n  - {description: Quà, quantity: 1, value: 5}", 4, "gifts[1].value", "5", .unknownField(known: gift)),
    BadField("indicators:\n  - {code: a, name: b}", 4, "indicators[1].direction", "", .missing),
    BadField(
      "indicators:\n  - {code: a, name: b, direction: up}", 4, "indicators[1].direction", "up",
      .notOneOf(["increase", "decrease", "stable"])),
    BadField("indicators:\n  - {code: a, name: b, direction: tăng, value: -1}", 4, "indicators[1].value", "-1", counts),
    BadField("indicators:\n  - {code: a, name: b, direction: tăng, of: 0}", 4, "indicators[1].of", "0", positive),
  ]

  private static let lists = [
    BadField("honours: Lực lượng", 3, "honours", "Lực lượng", .notAList),
    BadField("honours:\n  - a\n  - {b: c}", 5, "honours[2]", "{…}", .notText),
    BadField("guests: Nguyễn Văn An", 3, "guests", "Nguyễn Văn An", .notAList),
    BadField("guests:\n  name: An", 4, "guests", "{…}", .notAList),
    BadField("guests:\n  - An", 4, "guests[1]", "An", .notFields(known: guest)),
    BadField("gifts:\n  - {description: Quà, quantity: 1}\n  - 170", 5, "gifts[2]", "170", .notFields(known: gift)),
    BadField("place: a\nplace: b", 4, "place", "b", .repeatedField),
  ]
}
