/// What the words of a text say for and against each encoding.
struct LegacyEvidence {
  fileprivate struct Count {
    /// Words that become Vietnamese and that no language writes as they are.
    var impossible = 0
    /// Other words that become Vietnamese.
    var gained = 0
    /// Words that are Vietnamese as they are and not otherwise.
    var kept = 0
    /// Words that are Vietnamese neither before nor after.
    var lost = 0
  }

  private var counts = LegacyText.Encoding.allCases.map { _ in Count() }
  /// Words with letters that only Unicode has, and ASCII words of other languages.
  private var others = 0

  init(_ words: [LegacyWord] = []) {
    for word in words {
      if word.isUnicode || word.isForeignASCII { others += 1 }
      if !word.isUnicode, !word.isASCII { count(word) }
    }
  }

  mutating func add(_ other: LegacyEvidence) {
    others += other.others
    for (index, count) in other.counts.enumerated() { counts[index].add(count) }
  }

  /// The likeliest encoding; nil where none is worth a question. Where another one is more than half as likely, and where one word
  /// that no language writes stands among many that speak against it, it is a question only.
  var verdict: (encoding: LegacyText.Encoding, confidence: Int)? {
    let ranks = zip(LegacyText.Encoding.allCases, counts).map { (encoding: $0, percent: percent($1), isImpossible: $1.impossible > 0) }
      .sorted { $0.percent > $1.percent }
    let (best, next) = (ranks[0], ranks[1])
    guard best.percent >= LegacyText.doubtful || best.isImpossible else { return nil }
    let isContested = best.percent < LegacyText.doubtful || 2 * next.percent > best.percent
    return (best.encoding, isContested ? LegacyText.doubtful : best.percent)
  }

  /// The percentage by which a text is in an encoding: share × (1 − doubt), 99 at most.
  ///
  /// The share is that of the words which conversion turns into well-formed syllables among those that speak for or against it. The doubt
  /// is that all of them do so by accident: one in 8 for each word, one in 16 for a word that no language writes as it stands (a sign
  /// within it, or a marked capital behind a small letter), so that two words are needed to be certain. Words of other languages speak
  /// against an encoding only where no such word speaks for it. In names of nine languages of Europe one word in 1,600 becomes a syllable
  /// (foreign-names.txt of the tests), so that the doubt is rather too great than too small.
  private func percent(_ count: Count) -> Int {
    let gained = count.impossible + count.gained
    guard gained > 0 else { return 0 }
    let against = count.lost + (count.impossible == 0 ? count.kept + others : 0)
    let doubt = 1 / Double(1 << min(60, 4 * count.impossible + 3 * count.gained))
    return min(99, Int(100 * Double(gained) / Double(gained + against) * (1 - doubt)))
  }

  private mutating func count(_ word: LegacyWord) {
    for (index, encoding) in LegacyText.Encoding.allCases.enumerated() {
      switch word.outcome(from: encoding) {
      case .gained where word.isImpossible: counts[index].impossible += 1
      case .gained: counts[index].gained += 1
      case .kept: counts[index].kept += 1
      case .lost: counts[index].lost += 1
      case .either, .same: break
      }
    }
  }
}

extension LegacyEvidence.Count {
  fileprivate mutating func add(_ other: Self) {
    impossible += other.impossible
    gained += other.gained
    kept += other.kept
    lost += other.lost
  }
}
