internal import Recognition

extension RowFields {
  /// Whom the row is about: name and type, and what the list tells besides.
  mutating func recipient(_ name: Column) -> Recipient? {
    let name = required(name, IDDigits.name(parsing:))
    let type = required(.type, RecipientType.init(parsing:))
    let birthYear = count(.birthYear, in: 1850...2200)
    let gender = value(.gender, Gender.init(parsing:))
    let idDigits = value(.idDigits, IDDigits.init(parsing:))
    guard let name, let type else { return nil }
    return Recipient(
      type: type, name: name, birthYear: birthYear, gender: gender, idDigits: type == .individual ? idDigits : nil,
      unit: type == .collective ? text(.unit) : nil)
  }
}
