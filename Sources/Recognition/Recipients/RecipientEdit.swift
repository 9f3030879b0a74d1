/// What a correction of a recipient's particulars changes; nil leaves a part as it is. The type is what its awards were counted by and stays.
public struct RecipientEdit: Hashable, Sendable {
  public var name: String?
  public var birthYear: Int?
  public var gender: Gender?
  public var idDigits: IDDigits?
  public var unit: String?
  public var visibility: Visibility?

  public init(
    name: String? = nil, birthYear: Int? = nil, gender: Gender? = nil, idDigits: IDDigits? = nil, unit: String? = nil,
    visibility: Visibility? = nil
  ) {
    self.name = name
    self.birthYear = birthYear
    self.gender = gender
    self.idDigits = idDigits
    self.unit = unit
    self.visibility = visibility
  }

  /// The option of a part that a recipient of this type does not have; nil when all fit.
  public func misplaced(for type: RecipientType) -> String? {
    let parts: [(option: String, isGiven: Bool, RecipientType)] = [
      ("--birth-year", birthYear != nil, .individual), ("--gender", gender != nil, .individual),
      ("--id-digits", idDigits != nil, .individual), ("--unit", unit != nil, .collective),
    ]
    return parts.first { $0.isGiven && $0.2 != type }?.option
  }

  public func applied(to recipient: Recipient) -> Recipient {
    Recipient(
      type: recipient.type, name: name ?? recipient.name, birthYear: birthYear ?? recipient.birthYear, gender: gender ?? recipient.gender,
      idDigits: idDigits ?? recipient.idDigits, unit: unit ?? recipient.unit, visibility: visibility ?? recipient.visibility)
  }
}
