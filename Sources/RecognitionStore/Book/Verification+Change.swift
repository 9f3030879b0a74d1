extension VerificationFinding {
  /// Whether it may be about what one change entered.
  func concerns(change number: Int64) -> Bool {
    switch self {
    case .rowAltered(_, _, let change), .identityAltered(_, _, let change), .rowsMissing(_, _, _, let change), .partAltered(_, let change):
      change == number
    case .lineAltered, .rowForeign: true
    default: false
    }
  }
}
