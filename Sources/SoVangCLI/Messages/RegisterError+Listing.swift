internal import RecognitionStore

extension RegisterError {
  /// The command that lists the entries of a table, where there is one.
  func listing(_ table: String) -> String? {
    switch table {
    case "award", "ceremony", "decision", "exemplar", "place", "recipient": "sovang \(table) list"
    case "agency": "sovang query \"select id, name from agency\""
    case "gift_programme": "sovang query \"select id, place_id, given_on from gift_programme\""
    case "security_unit": "sovang unit list"
    default: nil
    }
  }
}
