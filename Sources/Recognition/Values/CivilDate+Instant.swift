extension CivilDate {
  /// What a clock in Vietnam, UTC+7 the year round, shows at an instant `yyyy-mm-ddThh:mm:ssZ`: the day, and the time as `hh:mm`.
  /// Nil for any other text.
  public static func inVietnam(_ instant: String) -> (day: CivilDate, time: String)? {
    guard instant.utf8.count == 20, let day = try? CivilDate(parsing: String(instant.prefix(10))),
      let hour = Int(instant.dropFirst(11).prefix(2)), (0...23).contains(hour)
    else { return nil }
    let local = (hour + 7) % 24
    let time = (local < 10 ? "0\(local)" : "\(local)") + instant.dropFirst(13).prefix(3)
    return (hour + 7 >= 24 ? day.adding(days: 1) : day, time)
  }
}
