internal import Recognition
internal import VietnameseText

extension MoneySheet {
  /// `sovang/decision-money/1`.
  public func json(in language: Language) -> JSONValue {
    [
      "schema": "sovang/decision-money/1", "office": JSONValue(office), "decision": .string(decision.number.description),
      "signedOn": .string(decision.signedOn.description), "issuer": .string(decision.issuer),
      "signer": JSONValue(decision.signer), "signerTitle": JSONValue(decision.signerTitle),
      "signing": JSONValue(decision.signingForm?.rawValue), "asOf": .string(asOf.description),
      "blocks": .array(blocks.map(json)), "total": JSONValue(total),
      "totalInWords": JSONValue(total.map { NumberWords.moneyWords($0) }),
      "paid": JSONValue(paid), "unpaid": JSONValue(unpaid), "paidAwards": .int(payments.made), "unpaidAwards": .int(payments.left),
      "warnings": .array(warnings.map { $0.json(in: language) }),
      "fingerprint": .string(fingerprint),
    ]
  }

  private func json(of block: AwardBlock<AwardListing>) -> JSONValue {
    let lines = block.lines.enumerated().map { index, listing -> JSONValue in
      [
        "number": .int(index + 1), "id": .int(Int(listing.id.number)), "recipient": .string(listing.recipient.name),
        "ward": JSONValue(listing.place?.value.name), "unit": JSONValue(listing.award.unit),
        "position": JSONValue(listing.award.position), "money": JSONValue(listing.award.money?.amount),
        "moneyInWords": JSONValue(listing.award.money.map { NumberWords.moneyWords($0.amount) }),
        "moneyUnverified": .bool(listing.moneyIsUnverified), "paidOn": JSONValue(listing.payment?.paidOn.description),
        "paidTo": JSONValue(listing.payment?.paidTo),
      ]
    }
    return [
      "award": .string(block.kind.code), "type": .string(block.type.rawValue), "lines": .array(lines),
      "sum": JSONValue(Self.sum(of: block.lines)),
    ]
  }
}
