/// The words put before a name: forms of address, households, ranks and degrees.
enum Titles {
  /// Words that are seldom or never a family name: one word may be left after them.
  private static let strong = """
    ông, bà, ông bà, ông/bà, ông (bà), đồng chí, đ/c, hộ, hộ gia đình, gia đình, gđ, thân nhân, thân nhân liệt sĩ, liệt sĩ, thương binh,
    mẹ việt nam anh hùng, bà mẹ việt nam anh hùng, anh hùng lực lượng vũ trang nhân dân,
    đại tướng, thượng tướng, trung tướng, thiếu tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy, trung úy, thiếu úy,
    chuẩn úy, thượng sĩ, trung sĩ, hạ sĩ, thượng sỹ, trung sỹ, hạ sỹ, binh nhất, binh nhì, linh mục, mục sư, hòa thượng, thượng tọa,
    đại đức, ni sư, ni trưởng, sư cô, giáo sư, phó giáo sư, tiến sĩ, thạc sĩ, bác sĩ, dược sĩ, kỹ sư, luật sư, nghệ sĩ nhân dân,
    nghệ sĩ ưu tú, nhà giáo nhân dân, nhà giáo ưu tú, nhà báo
    """
  /// Words that also begin short names ("Anh Thư"): two words must be left.
  private static let weak = "anh, chị, em, cô, chú, bác, cụ, cháu, gs, pgs, ts, ths, bs, ks, ls"

  private struct Phrase: Hashable {
    var words: [String]
    var least: Int
  }

  private static let phrases: Set<Phrase> = Set(phrases(in: strong, least: 1) + phrases(in: weak, least: 2))
  private static let longest = phrases.map(\.words.count).max() ?? 0
  private static let firstWords = Set(phrases.map { code(ofFirstWord: $0.words[0]) })

  /// How many of the words, from the first on, are titles. No title counts twice, and a name is always left.
  static func count(in words: [String]) -> Int {
    guard let first = words.first, withGlyphs(of: first, mayBegin) else { return 0 }
    let words = words.map(plain)
    var used: Set<[String]> = []
    var start = 0
    while let title = title(in: words, at: start), used.insert(title).inserted { start += title.count }
    return start
  }

  /// Whether the first word may be one of a title: a quick test that lets nearly all names pass.
  static func mayBegin(_ glyphs: UnsafeBufferPointer<Glyph>) -> Bool {
    firstWords.contains(code(ofFirstWord: glyphs))
  }

  /// The longest title there.
  private static func title(in words: [String], at start: Int) -> [String]? {
    for length in stride(from: min(longest, words.count - start - 1), through: 1, by: -1) {
      let title = Array(words[start..<start + length])
      let left = words.count - start - length
      for least in [1, 2] where left >= least && phrases.contains(Phrase(words: title, least: least)) { return title }
    }
    return nil
  }

  private static func phrases(in list: String, least: Int) -> [Phrase] {
    list.split(separator: ",").map { phrase in
      Phrase(words: Folding.identityFold(String(phrase)).split(separator: " ").map(String.init), least: least)
    }
  }

  /// "Ông:" and "Đ/c." without the sign behind.
  private static func plain(_ word: String) -> String {
    let word = Folding.identityFold(word)
    return word.last.map(".:,".contains) == true ? String(word.dropLast()) : word
  }

  private static func code(ofFirstWord word: String) -> UInt64 {
    withGlyphs(of: word) { code(ofFirstWord: $0) }
  }

  /// The letters of the first word, six bits each, and its tones wherever they stand.
  private static func code(ofFirstWord glyphs: UnsafeBufferPointer<Glyph>) -> UInt64 {
    var code: UInt64 = 0
    var tones: UInt64 = 0
    for glyph in glyphs {
      if glyph.kind == .space { break }
      guard glyph.kind == .letter else { continue }
      code = code << 6 | UInt64(glyph.weight - SortWeight.firstLetter)
      tones += UInt64(glyph.tone)
    }
    return code << 4 &+ tones
  }
}
