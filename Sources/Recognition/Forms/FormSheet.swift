/// What a page of a statistics form is made of.
public struct FormSheet: Sendable {
  public var form: StatisticsForm
  public var facts: FormFacts
  /// The same of the year before.
  public var previous: FormFacts
  /// The form of the year, where the one that was named is not.
  public var instead: [StatisticsForm]
  /// Nil: the register names no office.
  public var office: String?
  /// As it was last handed in. Nil: never.
  public var submitted: FormSubmission?
  /// Whether what the book keeps of that is no longer what was entered: another program altered it.
  public var submittedIsAltered = false
  /// The level of the office's agency. Nil: not told.
  public var officeLevel: PlaceLevel?
  /// The day of the book's newest change.
  public var asOf: CivilDate
  public var fingerprint: String

  public init(
    form: StatisticsForm, facts: FormFacts, previous: FormFacts, instead: [StatisticsForm] = [], office: String?,
    submitted: FormSubmission? = nil, asOf: CivilDate, fingerprint: String
  ) {
    self.form = form
    self.facts = facts
    self.previous = previous
    self.instead = instead
    self.office = office
    self.submitted = submitted
    self.asOf = asOf
    self.fingerprint = fingerprint
  }
}
