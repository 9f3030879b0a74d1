/// What is counted of a year's awards to look at how fairly and in what time they were given (chỉ tiêu về công bằng, kịp thời).
public enum FairnessFigure: String, Vocabulary {
  /// Awards to leaders of all ranks (lãnh đạo, quản lý), of those to individuals whose rank is told.
  case leaders
  /// Người trực tiếp công tác, lao động, of the same.
  case directWorkers = "direct-workers"
  /// Doanh nhân, of the same.
  case entrepreneurs
  /// Of all awards to individuals.
  case rankUnknown = "rank-unknown"
  /// Of the awards to individuals whose gender is told.
  case women
  /// Of the awards to individuals, those without whose identifying values were erased.
  case genderUnknown = "gender-unknown"
  /// Truy tặng, of all awards to individuals.
  case posthumous
  /// Recipients with more than one award of the year, of all its recipients.
  case severalAwards = "several-awards"
  /// Recipients honoured the year before too.
  case yearBefore = "year-before"
  /// Recipients honoured in each of three years, this the last.
  case threeYears = "three-years"
  /// Recipients honoured in each of five years, this the last.
  case fiveYears = "five-years"
  /// Awards whose citation has the same words as another's of the year, of those that have one.
  case sameCitations = "same-citations"
  /// Of all awards, those without whose texts were erased.
  case noCitation = "no-citation"
  /// Decided before the merit's own year was over (khen đột xuất, theo chuyên đề), of all awards.
  case decidedWithinYear = "decided-within-year"
  /// Not handed over yet, of all awards but those cancelled before they were; who was absent has not been handed theirs.
  case notHandedOver = "not-handed-over"

  public var alsoWritten: [String] { [] }

  /// Whether people are counted, each once, instead of awards.
  public var countsRecipients: Bool {
    switch self {
    case .severalAwards, .yearBefore, .threeYears, .fiveYears: true
    default: false
    }
  }

  /// Whether a list of those behind it would tell what is not published: a gender, a rank, or whose citation a published list leaves out.
  public var tellsWhatIsWithheld: Bool {
    switch self {
    case .leaders, .directWorkers, .entrepreneurs, .women, .sameCitations, .noCitation: true
    default: false
    }
  }
}
