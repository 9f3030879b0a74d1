/// What is counted of a year's awards to look at how fairly and in what time they were given (chỉ tiêu về công bằng, kịp thời).
public enum FairnessFigure: String, Vocabulary {
  /// Leaders of all ranks (lãnh đạo, quản lý), of the individuals whose rank is told.
  case leaders
  /// Người trực tiếp công tác, lao động, of the same.
  case directWorkers = "direct-workers"
  /// Doanh nhân, of the same.
  case entrepreneurs
  /// Of all individuals.
  case rankUnknown = "rank-unknown"
  /// Of the individuals whose gender is told.
  case women
  /// Of all individuals.
  case genderUnknown = "gender-unknown"
  /// Truy tặng, of all individuals.
  case posthumous
  /// Recipients with more than one award of the year, of all its recipients.
  case severalAwards = "several-awards"
  /// Recipients honoured the year before too.
  case yearBefore = "year-before"
  /// Recipients honoured in each of three years, this the last.
  case threeYears = "three-years"
  /// Recipients honoured in each of five years, this the last.
  case fiveYears = "five-years"
  /// Awards whose citation has the very words of another's of the year, of those that have one.
  case copiedCitations = "copied-citations"
  /// Of all awards.
  case noCitation = "no-citation"
  /// Decided before the merit's own year was over (khen đột xuất, theo chuyên đề), of all awards.
  case decidedWithinYear = "decided-within-year"
  /// Not handed over yet, of all awards; who was absent has not been handed theirs.
  case notHandedOver = "not-handed-over"

  public var alsoWritten: [String] { [] }

  /// Whether people are counted, each once, instead of awards.
  public var countsRecipients: Bool {
    switch self {
    case .severalAwards, .yearBefore, .threeYears, .fiveYears: true
    default: false
    }
  }

  /// Whether a list of those behind it would tell a person's gender or rank, which are not published.
  public var tellsOfItsPeople: Bool {
    switch self {
    case .leaders, .directWorkers, .entrepreneurs, .women: true
    default: false
    }
  }
}
