/// How sure a row of law is (độ tin cậy): "verified S12", "partly verified S3", "derived", "memory 4/5", "unknown",
/// or "entered by the office" for a row that an office added itself.
public struct LawStatus: Hashable, Sendable, CustomStringConvertible {
  /// As the row says it.
  public let description: String

  /// What an office's own row says unless it says more.
  public static let enteredByTheOffice = LawStatus(trusted: "entered by the office")

  /// How a status may begin.
  public static let beginnings = ["verified", "partly verified", "derived", "memory", "unknown", enteredByTheOffice.description]

  public init(parsing text: String) throws(EntryProblem) {
    let text = text.trimmed
    guard Self.beginnings.contains(where: text.hasPrefix) else { throw .notOneOf(Self.beginnings) }
    description = text
  }

  /// A status that the book holds.
  public init(trusted text: String) { description = text }

  /// Whether somebody read it in the source it names; only such a row refuses.
  public var isVerified: Bool { description.hasPrefix("verified") }

  /// Whether it rests on a memory of 3 of 5 or fainter, or on nothing: whoever relies on it should look.
  public var isFaint: Bool {
    if description.hasPrefix("unknown") { return true }
    return ["memory 1/5", "memory 2/5", "memory 3/5"].contains(where: description.hasPrefix)
  }
}

/// A text of law, by its number and article, and how sure we are of it.
public struct LawReference: Hashable, Sendable {
  public var basis: String
  public var status: LawStatus

  public init(basis: String, status: LawStatus) {
    self.basis = basis
    self.status = status
  }
}
