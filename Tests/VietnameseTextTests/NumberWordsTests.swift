import Testing
import VietnameseText

@Suite struct NumberWordsTests {
  @Test func `readings are ICU's with lẻ, and everyone's with linh where the oracles agree`() throws {
    for row in try Fixture.rows("number-words.csv") {
      let number = try #require(Int(row[0]))
      #expect(NumberWords.words(number) == row[3])
      let linh = row[4] == "1" ? row[1] : row[3].replacing("lẻ", with: "linh")
      #expect(NumberWords.words(number, zeroTens: .linh) == linh)
    }
  }

  @Test(arguments: [
    (0, "không"), (15, "mười lăm"), (25, "hai mươi lăm"), (21, "hai mươi mốt"), (11, "mười một"), (24, "hai mươi tư"), (14, "mười bốn"),
    (100, "một trăm"), (105, "một trăm lẻ năm"), (115, "một trăm mười lăm"), (1_000, "một nghìn"), (1_001, "một nghìn không trăm lẻ một"),
    (1_000_000_000_000, "một nghìn tỷ"), (1_500_000_000_000, "một nghìn năm trăm tỷ"), (-5, "âm năm"),
    (1_234_000_000_000_005, "một triệu hai trăm ba mươi tư nghìn tỷ lẻ năm"), (1_000_000_000_000_000_000, "một tỷ tỷ"),
  ])
  func `numbers are read by the rules`(number: Int, words: String) {
    #expect(NumberWords.words(number) == words)
  }

  @Test func `no two numbers have the same words`() {
    var random = SeededRandom(state: 4)
    var numbers = Set(0...3_000)
    for digits in 4...18 {
      for _ in 0..<100 {
        let upper = (0..<digits).reduce(1) { product, _ in product * 10 }
        let kept = (0..<Int.random(in: 0..<digits, using: &random)).reduce(1) { product, _ in product * 10 }
        numbers.insert(Int.random(in: 0..<upper, using: &random) / kept * kept)
      }
    }
    for tens in NumberWords.ZeroTens.allCases {
      #expect(Set(numbers.map { NumberWords.words($0, zeroTens: tens) }).count == numbers.count)
    }
  }

  @Test func `the largest and the smallest number are read`() {
    #expect(NumberWords.words(.max).hasPrefix("chín tỷ hai trăm hai mươi ba triệu"))
    #expect(NumberWords.words(.min).hasPrefix("âm chín tỷ"))
  }

  @Test func `money begins with a capital and ends with đồng chẵn`() {
    #expect(NumberWords.moneyWords(1_800_000) == "Một triệu tám trăm nghìn đồng chẵn")
    #expect(NumberWords.moneyWords(5_000, even: false) == "Năm nghìn đồng")
    #expect(NumberWords.moneyWords(702_000, zeroTens: .linh) == "Bảy trăm linh hai nghìn đồng chẵn")
    #expect(NumberWords.moneyWords(-1_000, even: false) == "Âm một nghìn đồng")
  }
}
