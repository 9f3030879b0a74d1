/// A text that a decision of commendation names as its ground (căn cứ ban hành), as the law has it for some days.
public struct LegalGround: Hashable, Sendable {
  /// What it is, whatever its text in a regime: "NGHI_DINH".
  public var code: String
  /// Of the People's Committee that decides; nil: whoever decides.
  public var level: PlaceLevel?
  /// Its place among the grounds of a decision, from 1.
  public var position: Int
  /// As a decision names it after "Căn cứ".
  public var text: String
  public var validity: Validity
  public var law: LawReference

  public init(code: String, level: PlaceLevel?, position: Int, text: String, validity: Validity, law: LawReference) {
    self.code = code
    self.level = level
    self.position = position
    self.text = text
    self.validity = validity
    self.law = law
  }
}

extension [LegalGround] {
  /// Those that a decision of a day names, in order.
  ///
  /// - Parameter level: of the People's Committee whose chair decides; nil for any other agency.
  public func named(by level: PlaceLevel?, on day: CivilDate) -> [LegalGround] {
    filter { $0.validity.contains(day) && ($0.level == nil || $0.level == level) }.sorted {
      ($0.position, $0.code) < ($1.position, $1.code)
    }
  }
}
