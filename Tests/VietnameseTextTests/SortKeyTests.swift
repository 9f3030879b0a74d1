import Testing
import VietnameseText

@Suite struct SortKeyTests {
  @Test func `person names stand in the order of ICU and Perl`() throws {
    let names = try Fixture.lines("order-persons.txt")
    try #require(names.count > 2_000)
    expectOrder(of: names) { SortKey(person: $0) }
  }

  @Test func `names of places stand in the order of ICU and Perl`() throws {
    let names = try Fixture.lines("order-places.txt")
    try #require(names.count > 1_500)
    expectOrder(of: names) { SortKey($0) }
  }

  @Test func `Phường 2 stands before Phường 10, and 02 is 2`() {
    #expect(["Phường 10", "Phường 1", "Phường 2"].inOrder() == ["Phường 1", "Phường 2", "Phường 10"])
    #expect(SortKey("Phường 02") == SortKey("Phường 2"))
    #expect(SortKey("Tổ 0") < SortKey("Tổ 1"))
  }

  @Test func `the alphabet and the six tones stand in Vietnamese order`() {
    let alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".map(String.init)
    #expect(alphabet.shuffled().inOrder() == alphabet)
    let tones = ["a", "à", "ả", "ã", "á", "ạ", "ă", "ằ"]
    #expect(tones.shuffled().inOrder() == tones)
  }

  @Test func `people are sorted by tên, then họ, then đệm`() {
    let order = ["Lê An", "Trần Văn An", "Lê Văn Bình", "Lê Xuân Bình", "Trần Bình", "Nguyễn Thị Bính"]
    #expect(order.shuffled().inPersonOrder() == order)
  }

  @Test func `titles do not change a person's place`() {
    for titled in ["Ông Lê Văn Hải", "Gia đình ông Lê Văn Hải", "HỘ ÔNG Lê Văn Hải", "Thượng tá  Lê Văn Hải", "Đại uý Lê Văn Hải"] {
      #expect(SortKey(person: titled) == SortKey(person: "Lê Văn Hải"))
    }
    #expect(SortKey(person: "Hồ Văn Hải") != SortKey(person: "Văn Hải"))
  }

  @Test func `decomposed text and odd spaces have the same place`() {
    #expect(SortKey("Pha\u{323}m  Bi\u{300}nh ") == SortKey("Phạm\u{A0}Bình"))
  }

  @Test func `empty, single and strange names have keys`() {
    let order = ["", "An", "Niê", "Y", "Ông", "Ωmega", "李"]
    #expect(order.shuffled().inPersonOrder() == ["", "An", "Niê", "Ông", "Y", "Ωmega", "李"])
  }

  @Test func `a long run of plain letters keeps its tone in order`() {
    let long = String(repeating: "a", count: 300)
    #expect(SortKey(long) < SortKey(long + "á"))
    #expect(SortKey(long + "à") < SortKey(long + "á"))
    #expect(SortKey(long + "á") < SortKey("á" + long))
    #expect(SortKey(String(repeating: "7", count: 300)) < SortKey(String(repeating: "8", count: 300)))
  }

  private func expectOrder(of names: [String], key: (String) -> SortKey) {
    let keys = names.map(key)
    for index in names.indices.dropFirst() where !(keys[index - 1] < keys[index]) {
      Issue.record("\(names[index - 1]) should stand before \(names[index])")
    }
  }
}

extension [String] {
  fileprivate func inOrder() -> [String] {
    sorted { SortKey($0) < SortKey($1) }
  }

  fileprivate func inPersonOrder() -> [String] {
    sorted { SortKey(person: $0) < SortKey(person: $1) }
  }
}
