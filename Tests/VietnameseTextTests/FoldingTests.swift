import Foundation
import Testing
import VietnameseText

@Suite struct FoldingTests {
  @Test func `marks, case, đ and spaces do not matter for search`() {
    for text in ["Hoà Bình", "HÒA  BÌNH", "  hoa\u{A0}binh ", "Ho\u{300}a Bi\u{300}nh", "Hòa\u{200B} Bình\n"] {
      #expect(Folding.fold(text) == "hoa binh")
    }
    #expect(Folding.fold("Đặng Thị Ðào") == "dang thi dao")
    #expect(Folding.fold("Ủy ban nhân dân Phường 2, Quận Phú Nhuận") == "uy ban nhan dan phuong 2, quan phu nhuan")
    #expect(Folding.fold("Müller Łukasz Señor") == "muller lukasz senor")
    #expect(Folding.fold(" \u{A0} ").isEmpty)
  }

  @Test func `all letters of Vietnamese fold to ASCII, composed or not`() {
    let letters = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
    for letter in (letters + letters.uppercased()).map(String.init) {
      let plain = Folding.fold(letter)
      #expect(plain.utf8.count == 1)
      #expect(Folding.fold(letter.decomposedStringWithCanonicalMapping) == plain)
      #expect(Folding.identityFold(letter.decomposedStringWithCanonicalMapping) == letter.lowercased())
    }
  }

  @Test(arguments: [
    ("Hòa", "Hoà"), ("Thủy", "Thuỷ"), ("KHỎE", "KHOẺ"), ("Lũy", "luỹ"), ("Hòang", "Hoàng"), ("qúy", "quý"), ("Ủy ban", "Uỷ ban"),
  ])
  func `old and new tone placement are one identity`(old: String, new: String) {
    #expect(Folding.identityFold(old) == new.lowercased())
    #expect(Folding.identityFold(new) == new.lowercased())
  }

  @Test func `other marks and đ make other people`() {
    let people = ["Hoa", "Hòa", "Hóa", "Họa", "Dương", "Đương", "Dưỡng", "Thúy", "Thùy", "Thủy", "Thuý Ạ", "Ôa", "Mùa"]
    #expect(Set(people.map(Folding.identityFold)).count == people.count)
    #expect(Folding.identityFold("NGUYỄN\u{A0} Thị  Thúy ") == "nguyễn thị thuý")
  }

  @Test func `folding twice changes nothing`() {
    var random = SeededRandom(state: 1)
    for _ in 0..<3_000 {
      let text = Self.text(using: &random)
      for fold in [Folding.fold, Folding.identityFold, Folding.nfc] { #expect(fold(fold(text)) == fold(text)) }
      #expect(Folding.fold(Folding.identityFold(text)) == Folding.fold(text))
    }
  }

  @Test func `folding does not see whether text is composed`() {
    var random = SeededRandom(state: 2)
    for _ in 0..<3_000 {
      let text = Self.text(using: &random)
      let apart = text.decomposedStringWithCanonicalMapping
      #expect(Folding.fold(apart) == Folding.fold(text))
      #expect(Folding.identityFold(apart) == Folding.identityFold(text))
      #expect(SortKey(apart) == SortKey(text))
      #expect(Array(Folding.nfc(apart).utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8))
    }
  }

  @Test func `every scalar that passes for composed is so`() {
    for scalar in (UInt32(0)...0x2FFFF).compactMap(Unicode.Scalar.init) {
      let text = String(scalar)
      guard Folding.nfc(text).unicodeScalars.elementsEqual(text.unicodeScalars) else { continue }
      #expect(text.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(text.unicodeScalars), "\(scalar.value)")
    }
  }

  /// Vietnamese letters for the most part, with marks, spaces and letters of other scripts between.
  private static func text(using random: inout SeededRandom) -> String {
    let common = Array("aàạăặâậeệiịoòơợôuủưựyỳđĐNHTƯỄ  012,-".unicodeScalars)
    let odd = Array("\u{300}\u{323}\u{302}\u{31B}\u{A0}\u{200B}äßøñЙйΩ\u{1100}\u{1161}李ǅİÅ\u{212B}\u{3000}Ðﬁ".unicodeScalars)
    let scalars = (0..<Int.random(in: 0...12, using: &random)).map { _ in
      Int.random(in: 0..<6, using: &random) == 0
        ? odd[Int.random(in: odd.indices, using: &random)] : common[Int.random(in: common.indices, using: &random)]
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
