internal import Recognition

extension Recovery.What {
  var vietnamese: String {
    switch self {
    case .object: "hiện vật"
    case .certificate: "bằng"
    case .money: "tiền"
    }
  }

  var english: String {
    switch self {
    case .object: "the object"
    case .certificate: "the certificate"
    case .money: "money"
    }
  }

  /// The option that asks for it.
  var option: String {
    switch self {
    case .object: "--object"
    case .certificate: "--certificate"
    case .money: "--money"
    }
  }

  var isMoney: Bool { if case .money = self { true } else { false } }
}

extension Recovery {
  var vietnamese: String {
    if case .money(let amount) = what { return "\(Vietnamese.money(amount)) ngày \(Vietnamese.day(receivedOn))" }
    return "\(what.vietnamese) ngày \(Vietnamese.day(receivedOn))"
  }

  var english: String {
    if case .money(let amount) = what { return "\(English.money(amount)) on \(receivedOn)" }
    return "\(what.english) on \(receivedOn)"
  }
}
