internal import ArgumentParser
internal import Recognition
internal import RecognitionStore

/// A recipient told by name, where the book is to find it or to enter it.
struct RecipientOptions: ParsableArguments {
  @Option(help: .init(say("Tên cá nhân, tập thể, hộ.", "The person, collective or household."), valueName: "name"))
  var recipient: String

  @Option(help: .init(say("individual, collective, household.", "individual, collective, household."), valueName: "type"))
  var type: String

  @Option(help: .init(say("Năm sinh.", "The birth year."), valueName: "year"))
  var birthYear: String?

  @Option(help: .init(say("Đơn vị của tập thể.", "The unit a collective belongs to."), valueName: "unit"))
  var unit: String?

  func told(_ session: Session) throws -> Recipient {
    let kind = try Session.parse(type, option: "--type") { text throws(EntryProblem) in try RecipientType(parsing: text) }
    var told = Recipient(type: kind, name: try Session.text(recipient, option: "--recipient"))
    let fields = RecipientEdit(birthYear: try birthYear.map { try session.birthYear($0) }, unit: Session.told(unit))
    if let option = fields.misplaced(for: kind) { throw RegisterError.recipient(.notOfType(option: option, kind)) }
    told.birthYear = fields.birthYear
    told.unit = fields.unit
    return told
  }
}
