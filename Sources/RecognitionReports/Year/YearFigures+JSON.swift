internal import Recognition

extension AwardFigures {
  func json(in language: Language) -> JSONValue {
    [
      "stated": stated?.json ?? nil, "total": .int(total.given), "individuals": .int(total.individuals),
      "collectives": .int(total.collectives), "households": .int(total.households), "cancelled": .int(total.cancelled),
      "cancelledInYear": .int(cancelledInYear), "protected": .int(protected), "money": JSONValue(total.money),
      "moneyUnknown": .int(total.moneyUnknown), "byKind": .array(byKind.map { $0.json(in: language) }),
      "byWard": .array(byWard.map(\.json)),
    ]
  }
}

extension AwardFigures.Stated {
  fileprivate var json: JSONValue {
    guard case .counts(let individuals, let collectives, let households, let uncounted) = self else { return "many" }
    let counts: JSONValue = [
      "collectives": JSONValue(collectives), "individuals": JSONValue(individuals), "households": JSONValue(households),
    ]
    return uncounted == 0 ? counts : counts.adding([.init("complete", false)])
  }
}

extension AwardFigures.KindLine {
  fileprivate func json(in language: Language) -> JSONValue {
    [
      "kind": .string(kind.code), "title": .string(kind.title(in: language)), "individuals": .int(counts.individuals),
      "collectives": .int(counts.collectives), "households": .int(counts.households), "total": .int(counts.given),
      "cancelled": .int(counts.cancelled), "money": JSONValue(counts.money),
    ]
  }
}

extension AwardFigures.WardLine {
  fileprivate var json: JSONValue {
    [
      "ward": JSONValue(ward?.name), "code": JSONValue(ward?.code), "total": .int(counts.given), "individuals": .int(counts.individuals),
      "collectives": .int(counts.collectives), "households": .int(counts.households), "cancelled": .int(counts.cancelled),
    ]
  }
}

extension AwardKind {
  func title(in language: Language) -> String { language.pick(vi: title, en: titleEnglish.isEmpty ? title : titleEnglish) }
}

extension GiftFigures {
  var json: JSONValue {
    [
      "planned": JSONValue(planned), "allocated": JSONValue(allocated), "handedOver": JSONValue(handedOver),
      "returned": JSONValue(returned), "byLot": .array(lots.map(\.lot.json)), "byWard": .array(byWard.map(\.json)),
    ]
  }
}

extension GiftLot {
  fileprivate var json: JSONValue {
    [
      "description": .string(description), "group": JSONValue(beneficiaries), "funder": JSONValue(funder),
      "unitValue": JSONValue(unitValue?.amount), "planned": .int(quantity), "value": JSONValue(value?.amount),
    ]
  }
}

extension GiftFigures.WardLine {
  fileprivate var json: JSONValue {
    [
      "ward": .string(ward.name), "code": JSONValue(ward.code), "allocated": JSONValue(allocated), "handedOver": JSONValue(handedOver),
      "returned": JSONValue(returned),
    ]
  }
}

extension YearComparison {
  var json: JSONValue {
    [
      "year": .int(year), "awards": awards.json("total"), "gifts": gifts.json("planned"), "indicators": .array(indicators.map(\.json)),
    ]
  }
}

extension YearComparison.Pair {
  fileprivate func json(_ key: String) -> JSONValue {
    .object([
      .init(key, JSONValue(current)), .init("previous", JSONValue(previous)), .init("difference", JSONValue(difference)),
    ])
  }
}

extension YearComparison.IndicatorLine {
  fileprivate var json: JSONValue {
    [
      "code": .string(indicator.code), "name": .string(indicator.name), "direction": JSONValue(indicator.direction?.rawValue),
      "value": JSONValue(values.current), "of": JSONValue(wholes.current), "previous": JSONValue(values.previous),
      "previousOf": JSONValue(wholes.previous), "difference": JSONValue(difference),
    ]
  }
}
