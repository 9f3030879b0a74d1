internal import Recognition

extension RowFindings {
  /// Notes where an award's kind, its recipients' type, its merit year and its decision's day do not go together.
  ///
  /// The catalogue's validity is law where it is verified; for whom a kind is meant is our reading and only warns.
  ///
  /// - Parameters:
  ///   - text: the kind as it was written.
  ///   - day: when it was decided; nil where that may not be told: then the kind was in force on some day since the merit year began.
  mutating func check(
    _ kind: AwardKind, written text: String, for type: RecipientType, merit: MeritYear, on day: CivilDate?, today: CivilDate?
  ) {
    if let today, merit.year > today.year {
      add("meritYear", merit.description, .outOfRange(least: MeritYear.range.lowerBound, most: today.year))
    } else if let day, merit.year > day.year {
      add("meritYear", merit.description, .meritAfterSigning(day), .doubtful)
    }
    let decided = Validity(from: day ?? CivilDate(year: merit.year, month: 1, day: 1), to: day ?? today)
    if !Validity(from: kind.validFrom, to: kind.validTo).overlaps(decided), let shown = day ?? today {
      let severity: Finding.Severity = LawStatus(trusted: kind.status).isVerified ? .refused : .doubtful
      add("award", text, .awardKindNotInForce(code: kind.code, on: shown), severity)
    }
    if !kind.recipients.contains(type) {
      add("type", type.rawValue, .awardKindNotFor(type, code: kind.code), .doubtful)
    }
  }
}
