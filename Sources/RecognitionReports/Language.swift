internal import VietnameseText

/// The language a report is printed in; Vietnamese unless asked otherwise.
public enum Language: String, CaseIterable, Sendable {
  case vi, en

  /// The wording of this language.
  func pick(vi: String, en: String) -> String { self == .vi ? vi : en }

  /// What stands where nothing is known; never 0.
  public var unknown: String { pick(vi: "chưa có số liệu", en: "no figures yet") }
}

extension Language {
  /// A count in prose: "05 tập thể", "5 collectives".
  func count(_ number: Int) -> String { pick(vi: Figures.listCount(number), en: Figures.grouped(number)) }

  /// The number, or that there is none.
  func figure(_ number: Int?) -> String { number.map(Figures.grouped) ?? unknown }
}
