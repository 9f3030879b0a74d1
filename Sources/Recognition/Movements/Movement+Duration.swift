internal import VietnameseText

/// How long a plan says a movement runs, in whole months (thời hạn): "18 tháng", "2 năm".
public struct MovementTerm: Hashable, Sendable {
  public let months: Int

  public static let range = 1...1200

  public init(months: Int) {
    self.months = months
  }

  /// Reads "18 tháng", "2 năm", "18 months" or "2 years".
  public init(parsing text: String) throws(EntryProblem) {
    let words = Folding.fold(text).split(separator: " ")
    guard words.count == 2, words[0].utf8.allSatisfy(\.isDigit), let number = Int(words[0]), let unit = Self.units[String(words[1])],
      case let (months, isTooMany) = number.multipliedReportingOverflow(by: unit), !isTooMany, Self.range.contains(months)
    else { throw .notATerm }
    self.months = months
  }

  private static let units = ["thang": 1, "month": 1, "months": 1, "nam": 12, "year": 12, "years": 12]
}

/// The rows of form 0601 by how long a movement runs (thời hạn thi đua). "1 năm" is exactly a year, "từ 1 năm đến dưới 3 năm" is longer.
public enum DurationBand: String, Vocabulary {
  case underOne = "under-1"
  case one = "1"
  case oneToThree = "1-3"
  case threeToFive = "3-5"
  case fiveAndMore = "from-5"

  public var alsoWritten: [String] {
    switch self {
    case .underOne: ["dưới 1 năm"]
    case .one: ["1 năm"]
    case .oneToThree: ["từ 1 năm đến dưới 3 năm"]
    case .threeToFive: ["từ 3 năm đến dưới 5 năm"]
    case .fiveAndMore: ["từ 5 năm trở lên"]
    }
  }

  public init(_ length: ServiceLength) {
    let year = ServiceLength(months: 12)
    switch length.years {
    case 0: self = .underOne
    case 1, 2: self = length == year ? .one : .oneToThree
    case 3, 4: self = .threeToFive
    default: self = .fiveAndMore
    }
  }
}

extension Movement {
  /// By its first and last day, both counted (01/01 to 31/12 is a year), or by its stated term; nil where neither is told.
  public var duration: DurationBand? {
    if let startsOn, let endsOn { return startsOn <= endsOn ? DurationBand(ServiceLength(startsOn...endsOn)) : nil }
    return term.map { DurationBand(ServiceLength(months: $0.months)) }
  }

  /// The last day, as told or by the term; nil while it is open.
  public var lastDay: CivilDate? {
    endsOn ?? startsOn.flatMap { start in term.map { start.adding(months: $0.months).adding(days: -1) } }
  }

  /// What cannot stand, by field.
  public var problems: [(field: String, value: String, problem: EntryProblem)] {
    var found: [(String, String, EntryProblem)] = []
    if let startsOn, let endsOn, endsOn < startsOn { found.append(("to", endsOn.description, .endsBeforeItStarts)) }
    if let startsOn, let summedUpOn, summedUpOn < startsOn { found.append(("summedUpOn", summedUpOn.description, .endsBeforeItStarts)) }
    if endsOn != nil, let term { found.append(("term", String(term.months), .endAndTerm)) }
    return found
  }

  /// What form 0601 could not count or has no cell for.
  public var doubts: [(field: String, value: String, problem: EntryProblem)] {
    var found: [(String, String, EntryProblem)] = []
    if startsOn != nil, duration == nil { found.append(("to", "", .durationNotTold)) }
    if let level, let scope, !level.scopes.contains(scope) {
      found.append(("scope", scope.rawValue, .scopeUnlikeLevel(level: level.rawValue, scopes: level.scopes.map(\.rawValue))))
    }
    return found
  }
}
