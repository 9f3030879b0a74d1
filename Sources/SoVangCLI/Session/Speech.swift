internal import Foundation
internal import RecognitionReports

/// The language of help and messages: `--lang`, else the locale; Vietnamese unless the locale is English.
enum Speech {
  static let language: Language = {
    let arguments = CommandLine.arguments
    if let index = arguments.firstIndex(of: "--lang"), index + 1 < arguments.count, let named = Language(rawValue: arguments[index + 1]) {
      return named
    }
    if let glued = arguments.first(where: { $0.hasPrefix("--lang=") }), let named = Language(rawValue: String(glued.dropFirst(7))) {
      return named
    }
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale.hasPrefix("en") ? .en : .vi
  }()
}

/// The wording of the spoken language; for help, which stands beside the option it explains.
func say(_ vietnamese: String, _ english: String) -> String {
  Speech.language == .vi ? vietnamese : english
}
