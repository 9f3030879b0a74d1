internal import Recognition
internal import RecognitionStore

extension RegisterError {
  /// The command that lists the entries of a table, where there is one.
  func listing(_ table: String) -> String? {
    switch table {
    case "agency", "award", "ceremony", "decision", "directive", "exemplar", "hold", "movement", "place", "proposal", "recipient":
      "sovang \(table) list"
    case "decision_draft": "sovang decision draft list"
    case "heading_meaning": "sovang map list"
    case "certificate_printing": "sovang decision blanks list"
    case "service_term": "sovang recipient service list"
    case "form_submission": "sovang report form --submissions"
    case "gift_programme": "sovang gift programme list"
    case "security_unit": "sovang unit list"
    case "training_session": "sovang training list"
    case "year_figure": "sovang indicator list --year NĂM"
    case "safety_classification": "sovang safety list"
    case "emulation_registration": "sovang registration list"
    case "hardship_case": "sovang hardship list"
    case "model": "sovang model list"
    case "unit_member": "sovang unit member list"
    case "gift_handover", "gift_return": "sovang gift list --ceremony ID"
    default: LawTable.allCases.first { $0.table == table }.map { "sovang law list \($0.rawValue)" }
    }
  }
}
