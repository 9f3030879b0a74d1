internal import Recognition
internal import RecognitionReports

/// How certificates print.
enum CertificateView {
  static func json(_ certificate: Certificate) -> JSONValue {
    [
      "goldenNumber": .int(certificate.number), "issuedOn": .string(certificate.issuedOn.description),
      "issue": .string(certificate.issue.rawValue), "reason": JSONValue(certificate.reason),
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
