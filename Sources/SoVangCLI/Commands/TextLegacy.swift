internal import ArgumentParser
internal import RecognitionReports
internal import VietnameseText

struct TextConvert: ParsableCommand {
  static let configuration = help(
    "convert", "Chuyển tệp từ bảng mã cũ sang Unicode (UTF-8).", "Convert a file from an encoding before Unicode to UTF-8.",
    examples: """
      sovang text convert ds.csv --from tcvn3 > ds-utf8.csv
      sovang text convert - --from vni < ds.txt
      """)

  @Argument(help: .init(say("Tệp; - là đầu vào chuẩn.", "A file; - is standard input."), valueName: "file"))
  var source: String

  @Option(help: .init(say("Bảng mã: tcvn3, vni, windows-1258.", "The encoding: tcvn3, vni, windows-1258."), valueName: "encoding"))
  var from: String

  func run() throws {
    guard let encoding = LegacyText.Encoding(rawValue: from.lowercased()) else {
      throw UsageProblem.unknownWord(option: "--from", value: from, known: LegacyText.Encoding.allCases.map(\.rawValue))
    }
    let conversion = LegacyText.Conversion(try Session.bytes(of: source), from: encoding)
    try Terminal.print(conversion.text)
    for cell in conversion.unclear { Terminal.talk(Self.line(cell, encoding, in: source)) }
    if !conversion.unclear.isEmpty { throw FoundSomething() }
  }

  private static func line(_ cell: LegacyText.Conversion.Unclear, _ encoding: LegacyText.Encoding, in source: String) -> String {
    let (there, other) = (Quoting.oneLine(cell.cell), Quoting.oneLine(cell.converted))
    return "\(source):\(cell.line): "
      + say(
        "“\(there)”: không rõ đã đúng, hay theo bảng mã \(encoding.name) là “\(other)”. Xem lại chỗ này trong tệp đã chuyển.",
        "“\(there)”: may be right as it stands, or be \(encoding.name) for “\(other)”. Look at this place in what was converted.")
  }
}

struct TextGuess: ParsableCommand {
  static let configuration = help(
    "guess", "Đoán bảng mã của tệp, kèm độ tin cậy và ví dụ.", "Guess a file's encoding, with its confidence and a sample.",
    examples: "sovang text guess ds.csv")

  @Argument(help: .init(say("Tệp; - là đầu vào chuẩn.", "A file; - is standard input."), valueName: "file"))
  var source: String

  func run() throws {
    let bytes = try Session.bytes(of: source)
    let survey = bytes.withUnsafeBufferPointer(LegacyText.Survey.init)
    guard let (encoding, confidence) = survey.likeliest else {
      try Terminal.print(survey.isUTF8 ? "utf-8\n" : "unknown\n")
      if !survey.isUTF8 { throw FoundSomething() }
      return
    }
    try Terminal.print("\(encoding.rawValue) \(confidence) %\n" + Self.sample(of: bytes, in: encoding))
    if confidence < LegacyText.certain { Terminal.talk(say("Chưa chắc: xem ví dụ trên.", "Not certain: look at the sample above.")) }
    if survey.hasUnicode { Terminal.talk(say("Tệp có cả chữ Unicode.", "There is text in Unicode as well.")) }
  }

  /// Up to three lines before and after.
  private static func sample(of bytes: [UInt8], in encoding: LegacyText.Encoding) -> String {
    let lines = LegacyText.surface(of: bytes).split(whereSeparator: \.isNewline).lazy.map { Quoting.oneLine(String($0)) }
    return lines.filter { LegacyText.guess($0)?.encoding == encoding }.prefix(3)
      .map { "\($0) → \(LegacyText.guess($0)?.text ?? $0)\n" }.joined()
  }
}
