/// By which day a form counts (tính theo): awards by one of their years, movements by their launch or their run.
public enum FormBasis: String, Vocabulary {
  case merit, decision, ceremony
  case launched, running

  public init(_ basis: CountingBasis) {
    switch basis {
    case .merit: self = .merit
    case .decision: self = .decision
    case .ceremony: self = .ceremony
    }
  }

  public var alsoWritten: [String] { ofMovements?.alsoWritten ?? ofAwards?.alsoWritten ?? [] }

  /// Nil: it counts movements.
  public var ofAwards: CountingBasis? { CountingBasis(rawValue: rawValue) }

  /// Nil: it counts awards.
  public var ofMovements: MovementCounting? { MovementCounting(rawValue: rawValue) }
}

extension StatisticsForm.Measure {
  /// What its forms may count by; the first where nothing else is asked.
  public var bases: [FormBasis] {
    switch self {
    case .awards: [.decision, .merit, .ceremony]
    case .movements: [.launched, .running]
    }
  }
}
