/// The language a report is printed in; Vietnamese unless asked otherwise.
public enum Language: String, CaseIterable, Sendable {
  case vi, en

  /// The wording of this language.
  func pick(vi: String, en: String) -> String { self == .vi ? vi : en }

  /// What stands where nothing is known; never 0.
  public var unknown: String { pick(vi: "chưa có số liệu", en: "no figures yet") }
}
