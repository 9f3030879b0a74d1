internal import Foundation
internal import Recognition
internal import RecognitionStore

extension Session {
  /// Who writes and when. `--today` stands for noon of that day in Vietnam. `SOVANG_NOW`, `SOVANG_USER` and `SOVANG_SEED` fix the
  /// clock, the user and what is random, so that examples can be repeated to the letter; a real register never sets the seed.
  static func hand(today: String?) throws -> Register.Hand {
    let user = environment["SOVANG_USER"] ?? environment["USER"] ?? NSUserName()
    let now = try today.map { text in
      let day = try parse(text, option: "--today") { text throws(EntryProblem) in try CivilDate(parsing: text) }
      return "\(day)T05:00:00Z"
    }
    let instant = now ?? environment["SOVANG_NOW"] ?? Self.now
    return Register.Hand(now: instant, today: try day(of: instant), user: user, seed: environment["SOVANG_SEED"])
  }

  private static var now: String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    return "\(day)T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }

  private static func day(of instant: String) throws -> CivilDate {
    guard let local = CivilDate.inVietnam(instant) else { throw UsageProblem.badValue(option: "SOVANG_NOW", value: instant, .notADate) }
    return local.day
  }
}
