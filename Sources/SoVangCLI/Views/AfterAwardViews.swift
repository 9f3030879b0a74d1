internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How certificates print.
enum CertificateView {
  /// One just made out, with the award it is of.
  static func json(_ issued: IssuedCertificate) -> JSONValue {
    .object([.init("award", .int(Int(issued.awardID.number)))] + members(of: issued.certificate))
  }

  static func json(_ certificate: Certificate) -> JSONValue { .object(members(of: certificate)) }

  private static func members(of certificate: Certificate) -> [JSONValue.Member] {
    [
      .init("goldenNumber", .int(certificate.number)), .init("issuedOn", .string(certificate.issuedOn.description)),
      .init("issue", .string(certificate.issue.rawValue)), .init("reason", JSONValue(certificate.reason)),
    ]
  }
}

/// How a payment prints.
enum PaymentView {
  static func json(_ payment: Payment?) -> JSONValue {
    guard let payment else { return .null }
    return [
      "paidMoney": .int(payment.amount.amount), "paidOn": .string(payment.paidOn.description), "paidTo": JSONValue(payment.paidTo),
    ]
  }
}

/// How what must come back, and what came, prints: null is what nobody told.
enum RecoveryView {
  static func json(_ standing: RecoveryStanding?) -> JSONValue {
    guard let standing else { return .null }
    return [
      "objectDue": flag(standing.recall.object), "objectCameOn": JSONValue(standing.objectCameOn?.description),
      "certificateDue": flag(standing.recall.certificate), "certificateCameOn": JSONValue(standing.certificateCameOn?.description),
      "moneyDue": JSONValue(standing.recall.money?.amount), "moneyCame": JSONValue(standing.moneyCame?.amount),
      "moneyOutstanding": JSONValue(standing.moneyOutstanding?.amount), "outstanding": flag(standing.isOutstanding),
    ]
  }

  private static func flag(_ flag: Bool?) -> JSONValue { flag.map(JSONValue.bool) ?? .null }
}
