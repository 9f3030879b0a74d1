import Recognition
import RecognitionExchange
import Testing

@Suite struct CSVReaderTests {
  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
  func `separators and line ends are found out`(separator: String, end: String) {
    let table = [["mã", "tên, tuổi; ghi chú"], ["1", "An"], ["2", ""]]
    let text = table.map { $0.map { "\"\($0)\"" }.joined(separator: separator) }.joined(separator: end)
    for mark in ["", "\u{FEFF}"] {
      for last in ["", end, end + end] { #expect(cells(mark + text + last) == table) }
    }
  }

  @Test(arguments: [("sep=;", ";"), ("sep=,", ","), ("\"SEP=|\"", "|"), ("sep=\t", "\t")])
  func `a line that names the separator is obeyed and passed over`(line: String, separator: String) {
    for end in ["\n", "\r\n"] {
      let records = records(Array((line + end + "a\(separator)b" + end + "1\(separator)2").utf8))
      #expect(records == [CSVRecord(row: 2, cells: ["a", "b"]), CSVRecord(row: 3, cells: ["1", "2"])])
    }
  }

  @Test func `a row is numbered by the line it begins on`() {
    let text = "\na,b\n\n\"1\n\n2\",x\r\n   \r\n\"3\r\n4\",y\r\"5\r6\",z\r7,8"
    #expect(records(Array(text.utf8)).map(\.row) == [2, 4, 8, 10, 12])
    #expect(cells(text).map { $0[0] } == ["a", "1\n\n2", "3\r\n4", "5\r6", "7"])
  }

  @Test func `quotes hold separators, line breaks and doubled quotes`() {
    #expect(cells("a,b\n\"x, \"\"y\"\"\nz\" , \"\"\"\"\n") == [["a", "b"], ["x, \"y\"\nz", "\""]])
    #expect(cells("a,b\nphong trào \"Toàn dân\",5\"\n")[1] == ["phong trào \"Toàn dân\"", "5\""])
  }

  @Test func `a file may be empty, or a header alone`() {
    for text in ["", "\n", "\u{FEFF}", " \r\n \t\r\n", "sep=;", "sep=;\r\n"] { #expect(cells(text).isEmpty, "\(text.debugDescription)") }
    #expect(cells("a,b") == [["a", "b"]])
    #expect(cells("a,b,") == [["a", "b", ""]])
    #expect(cells("a\n\"\"\n") == [["a"], [""]])
  }

  @Test func `text is trimmed and composed`() {
    #expect(cells("a;b\n \u{A0}Hoa\u{300} Bi\u{300}nh\u{3000};\u{2009}\u{FEFF}x\u{B}\n")[1] == ["Hoà Bình", "x"])
    #expect(cells("a,b\n“Đông”, Ấp 3 …\n")[1] == ["“Đông”", "Ấp 3 …"])
    #expect(cells("a\nHoa\u{300}\n")[1][0].unicodeScalars.count == 3)
  }

  @Test func `a quote left open is one finding with the row it begins on`() {
    let found = faults(Array("a,b\n1,2\n3,\"x\n4,5\n".utf8))
    #expect(found.count == 1)
    #expect(found.first?.row == 3 && found.first?.file == "list.csv" && found.first?.value == "\"x\n4,5\n")
    #expect(isUnreadable(found.first))
  }

  @Test func `text behind a closing quote spoils its row and no other`() {
    let text = "a,b\n\"x\"y,2\n3,4\n"
    #expect(faults(Array(text.utf8)).map(\.row) == [2])
    #expect(cells(text) == [["a", "b"], ["3", "4"]])
  }

  @Test(arguments: [
    [0xFF], [0xC3], [0xC3, 0x28], [0xE1, 0xBA], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF5, 0x80, 0x80, 0x80], [0x80], [0x00],
  ]) func `bytes that are not text spoil their row and no other`(bad: [UInt8]) {
    let good = Array("4,5\n".utf8)
    for quote in [[], [UInt8(ascii: "\"")]] {
      let bytes = Array("a,b\n1,".utf8) + quote + Array("Đ".utf8) + bad + quote + Array("\n".utf8) + good
      #expect(faults(bytes).map(\.row) == [2])
      #expect(cells(bytes) == [["a", "b"], ["4", "5"]])
    }
  }

  @Test(arguments: [
    [0x50, 0x4B, 0x03, 0x04, 1, 2], [0xD0, 0xCF, 0x11, 0xE0, 0xA1], [0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61],
  ]) func `workbooks and UTF-16 are named for what they are`(bytes: [UInt8]) {
    #expect(faults(bytes).count == 1)
    #expect(isUnreadable(faults(bytes).first))
    #expect(cells(bytes).isEmpty)
  }

  @Test func `tables written with quotes are read back equal`() {
    var generator = SeededGenerator(state: 2023)
    let alphabet = ["a", "ễ", "Đ", "😀", "\"", ",", ";", "\t", "\n", "\r\n", "7", "o\u{300}", " "]
    for _ in 0..<300 {
      let width = Int.random(in: 1...5, using: &generator)
      let table = (0...Int.random(in: 0...6, using: &generator)).map { _ in
        (0..<width).map { _ in randomText(alphabet, &generator) }
      }
      let separator = [",", ";", "\t"].randomElement(using: &generator)!
      let ends = ["\n", "\r\n", "\r"].randomElement(using: &generator)!
      let text = table.map { $0.map(quoted).joined(separator: separator) }.joined(separator: ends)
      let expected = table.map { $0.map { $0.trimmed.precomposed } }
      #expect(cells("sep=\(separator)\n" + text) == expected)
      if width > 1 { #expect(cells(text + ends) == expected) }
    }
  }

  @Test func `a reader can be gone through again`() {
    let reader = CSVReader(Array("a\n1\n".utf8))
    #expect(Array(reader).count == 2)
    #expect(Array(reader).count == 2)
  }
}

private func isUnreadable(_ finding: Finding?) -> Bool {
  if case .cannotReadRow(let why)? = finding?.problem { !why.isEmpty } else { false }
}

private func randomText(_ alphabet: [String], _ generator: inout SeededGenerator) -> String {
  (0..<Int.random(in: 0...6, using: &generator)).map { _ in alphabet.randomElement(using: &generator)! }.joined()
}

private func quoted(_ text: String) -> String {
  let doubled = text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
  return "\"\(doubled)\""
}
