public import Recognition
internal import VietnameseText

extension DirectiveProgress {
  /// "7/13 phường đạt, 2 chưa rõ": on the day it was given. Nil where nothing is known of any ward.
  public func sentenceThen(in language: Language) -> String? { sentence(before, in: language) }

  /// The same on the later day.
  public func sentenceNow(in language: Language) -> String? { sentence(now, in: language) }

  private func sentence(_ count: Count, in language: Language) -> String? {
    if count.unknown == count.wards { return nil }
    let areWards = lines.allSatisfy { Folding.fold($0.ward.value.name).hasPrefix("phuong ") }
    let met = language.pick(
      vi: "\(count.met)/\(count.wards) \(areWards ? "phường" : "nơi") đạt",
      en: "\(count.met) of \(English.count(count.wards, areWards ? "ward" : "place"))")
    let unknown = language.pick(vi: ", \(count.unknown) chưa rõ", en: ", \(count.unknown) unknown")
    return count.unknown == 0 ? met : met + unknown
  }
}
