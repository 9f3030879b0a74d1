internal import ArgumentParser
internal import Recognition
internal import VietnameseText

struct TextCommand: ParsableCommand {
  static let configuration = help(
    "text", "Chữ Việt: số, tiền, ngày bằng chữ; xếp tên.", "Vietnamese text: numbers, money and dates in words; names in order.",
    examples: """
      sovang text words 170
      sovang text money 1800000
      sovang text date 2023-01-12
      sovang text sort ten.txt
      sovang text fold "Đặng Thị Hòa"
      """, [TextWords.self, TextMoney.self, TextDate.self, TextSort.self, TextFold.self, TextConvert.self, TextGuess.self])
}

struct TextWords: ParsableCommand {
  static let configuration = help("words", "Số bằng chữ.", "A number in words.", examples: "sovang text words 170")

  @Argument(help: .init(say("Số nguyên.", "A whole number.")))
  var number: String

  @Flag(help: .init(say("Đọc linh thay cho lẻ.", "Say linh for a zero ten, not lẻ.")))
  var linh = false

  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let number = try Session.parse(self.number, option: "") { text throws(EntryProblem) in
      try WholeNumber.parse(text, in: Int.min...Int.max)
    }
    try Session(common).put(NumberWords.words(number, zeroTens: linh ? .linh : .le) + "\n")
  }
}

struct TextMoney: ParsableCommand {
  static let configuration = help(
    "money", "Số tiền bằng số và bằng chữ.", "Money in figures and words.", examples: "sovang text money 1800000")

  @Argument(help: .init(say("Số đồng.", "An amount in đồng.")))
  var amount: String

  @Flag(help: .init(say("Đọc linh thay cho lẻ.", "Say linh for a zero ten, not lẻ.")))
  var linh = false

  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let dong = try Session.parse(amount, option: "") { text throws(EntryProblem) in try Dong(parsing: text) }
    let words = NumberWords.moneyWords(dong.amount, zeroTens: linh ? .linh : .le)
    try Session(common).put("\(Figures.money(dong.amount)) (\(words))\n")
  }
}

struct TextDate: ParsableCommand {
  static let configuration = help(
    "date", "Ngày theo thể thức văn bản, và ngày âm lịch.", "A date as documents write it, and its lunar date.",
    examples: "sovang text date 2023-01-12")

  @Argument(help: .init(say("Ngày.", "A day.")))
  var date: String

  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let day = try Session.parse(date, option: "") { text throws(EntryProblem) in try CivilDate(parsing: text) }
    let calendarDay = CalendarDay(year: day.year, month: day.month, day: day.day)
    let lines = [
      DateText.official(year: day.year, month: day.month, day: day.day), calendarDay.map { LunarDate(of: $0).text },
      calendarDay.flatMap(LunarYear.tetOccasion),
    ]
    try Session(common).put(lines.compactMap { $0 }.joined(separator: "\n") + "\n")
  }
}

struct TextSort: ParsableCommand {
  static let configuration = help(
    "sort", "Xếp tên người theo tên, họ, đệm; hoặc tên đơn vị.", "Names in order: tên, họ, đệm; or names of places.",
    examples: """
      sovang text sort ten.txt
      sovang text sort --places phuong.txt
      """)

  @Argument(
    help: .init(say("Tệp, mỗi dòng một tên; - là đầu vào chuẩn.", "A file with a name a line; - is standard input."), valueName: "file"))
  var source: String

  @Flag(help: .init(say("Tên đơn vị: Phường 2 trước Phường 10.", "Names of places: Phường 2 before Phường 10.")))
  var places = false

  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let text = String(decoding: try Session.bytes(of: source), as: UTF8.self)
    let names = text.split(whereSeparator: \.isNewline).map { Folding.nfc($0.trimmed) }.filter { !$0.isEmpty }
    let keyed = names.map { (name: $0, key: places ? SortKey($0) : SortKey(person: $0)) }
    let sorted = keyed.sorted { $0.key < $1.key }.map(\.name)
    try session.put(sorted.map { $0 + "\n" }.joined())
  }
}

struct TextFold: ParsableCommand {
  static let configuration = help(
    "fold", "Bỏ dấu để tìm kiếm.", "The folded form used in searches.", examples: #"sovang text fold "Đặng Thị Hòa""#)

  @Argument(help: .init(say("Văn bản.", "A text.")))
  var text: String

  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    try Session(common).put(Folding.fold(text) + "\n")
  }
}
