/// Whether a word is built as syllables of Vietnamese are: an initial (âm đầu), a rime (vần), one tone on the right vowel.
///
/// No dictionary: "Nguyễn" passes and so does "nguyềm", "Nguyeãn" does not. Both ways to place a tone pass ("hòa", "hoà"), and finals
/// in k as names in the Central Highlands have them ("Đắk Lắk").
struct Syllable {
  /// The letters' sorting weights, which tell ă from a, and the ASCII letters below them; a byte each, the last letter lowest.
  private var weights: UInt64 = 0
  private var bases: UInt64 = 0
  private var length = 0
  private var tone = 0
  /// Where the tone stands; nil without one.
  private var toneIndex: Int?
  private var capitals = 0
  private var beginsWithCapital = false
  /// Whether all letters are Vietnamese, and no two tones stand.
  private var isSpelled = true

  init() {}

  init(_ word: Substring) {
    for scalar in word.unicodeScalars { append(GlyphTable.shared[scalar]) }
  }

  mutating func append(_ glyph: Glyph) {
    isSpelled = isSpelled && glyph.kind == .letter && glyph.tone < 6 && length < 8 && (glyph.tone == 0 || tone == 0)
    if glyph.tone != 0 { (tone, toneIndex) = (Int(glyph.tone), length) }
    if glyph.isCapital { capitals += 1 }
    if length == 0 { beginsWithCapital = glyph.isCapital }
    weights = weights << 8 | UInt64(glyph.weight)
    bases = bases << 8 | UInt64(glyph.base == UInt8(ascii: "y") ? UInt8(ascii: "i") : glyph.base)
    length += 1
  }

  var isWellFormed: Bool {
    hasRegularCase && (0..<min(4, length)).contains { splits(weights, after: $0, Self.spelled) }
  }

  /// Whether the word would be well formed with other marks, y for i or k for c: "Nguyen", "Kú", "Nhýn", "qúy".
  ///
  /// Names are spelled as families like. What passes here is taken for Vietnamese as it stands.
  var isPlausible: Bool {
    hasRegularCase && (0..<min(4, length)).contains { splits(bases, after: $0, Self.unmarked) }
  }

  /// Small letters, capitals, or small letters behind one capital.
  private var hasRegularCase: Bool {
    isSpelled && (capitals == 0 || capitals == length || capitals == 1 && beginsWithCapital)
  }

  private func splits(_ letters: UInt64, after head: Int, _ parts: Parts) -> Bool {
    let tail = length - head
    guard tail <= 4, let rime = parts.rimes[UInt32(truncatingIfNeeded: letters & (1 << (8 * UInt64(tail)) - 1))],
      let onset = parts.onsets[UInt32(truncatingIfNeeded: letters >> (8 * UInt64(tail)))]
    else { return false }
    if parts.isLoose { return onset.mayTake(rime) }
    return onset.takes(rime) && rime.takes(tone: tone, at: toneIndex.map { $0 - head })
  }
}

extension Syllable {
  private struct Onset {
    private let spelling: String
    private let isQu: Bool

    init(_ spelling: String) {
      self.spelling = spelling
      isQu = spelling == "qu"
    }

    /// Whether there is any spelling of both together: the u of qu is that of oa, ua and uô.
    func mayTake(_ rime: Rime) -> Bool { !isQu || !rime.isRound }

    /// k, gh and ngh stand before e, ê, i and y, where c, g and ng do not; q only before uy.
    func takes(_ rime: Rime) -> Bool {
      switch spelling {
      case "k", "gh", "ngh": rime.isFront
      case "c", "ng": !rime.isFront
      case "g": !rime.isFront || rime.spelling.first == "i"
      case "q": rime.spelling.hasPrefix("uy")
      default: mayTake(rime)
      }
    }
  }

  private struct Rime {
    let spelling: String
    let isFront: Bool
    /// Begins with o or u.
    let isRound: Bool
    private let vowels: Int
    private let hasCoda: Bool
    /// The vowel with a hat or horn that takes the tone; the last, where there are two.
    private let hatted: Int?
    /// Ends in c, ch, p or t, which only sắc and nặng can go with.
    private let isStopped: Bool

    init(_ spelling: String) {
      self.spelling = spelling
      let letters = Array(spelling)
      isFront = "eêiy".contains(letters[0])
      isRound = "ou".contains(letters[0])
      vowels = letters.prefix { "aăâeêioôơuưy".contains($0) }.count
      hasCoda = vowels < letters.count
      hatted = letters.lastIndex { "ăâêôơư".contains($0) }
      isStopped = ["c", "p", "t"].contains(letters.last) || spelling.hasSuffix("ch")
    }

    func takes(tone: Int, at index: Int?) -> Bool {
      if isStopped, tone < 4 { return false }
      guard let index else { return true }
      if let hatted { return index == hatted }
      switch vowels {
      case 1: return index == 0
      case 2 where hasCoda: return index == 1
      case 2 where ["oa", "oe", "uy"].contains(spelling): return index < 2
      case 2: return index == 0
      default: return index == 1
      }
    }
  }

  /// Initials and rimes by their letters.
  private struct Parts: Sendable {
    var onsets: [UInt32: Onset] = [:]
    var rimes: [UInt32: Rime] = [:]
    let isLoose: Bool

    init(isLoose: Bool) {
      self.isLoose = isLoose
      func key(_ text: Substring) -> UInt32 {
        let syllable = Syllable(text)
        return UInt32(truncatingIfNeeded: isLoose ? syllable.bases : syllable.weights)
      }
      onsets[0] = Onset("")
      for text in Syllable.onsets.split(separator: " ") { onsets[key(text)] = Onset(String(text)) }
      for text in Syllable.rimes.split(whereSeparator: \.isWhitespace) { rimes[key(text)] = Rime(String(text)) }
    }
  }

  private static let spelled = Parts(isLoose: false)
  private static let unmarked = Parts(isLoose: true)

  private static let onsets = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x"

  private static let rimes = """
    a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot
    ô ôc ôi ôk ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uênh ui uk um un ung uơ uôc uôi uôm uôn uông up ut
    uy uya uych uyên uyêt uyn uynh uyp uyt uyu
    ư ưa ưc ưi ưm ưn ưng ưt ươc ươi ươm ươn ương ươp ươt ươu ưu
    y yêm yên yêng yêt yêu
    """
}
