internal import Recognition

extension IndicatorFigures {
  var json: JSONValue { .array(lines.map(\.json)) }

  /// By indicator, a row to each ward that has a figure.
  var byWardJSON: JSONValue {
    .object(byWard.map { table in .init(table.code.rawValue, .array(table.lines.map(\.wardJSON))) })
  }
}

extension IndicatorFigures.Line {
  fileprivate var json: JSONValue {
    let sum = figure?.wards
    return [
      "code": .string(indicator.code), "name": .string(indicator.name), "direction": JSONValue(indicator.direction?.rawValue),
      "value": JSONValue(indicator.value), "of": JSONValue(indicator.valueOf), "previous": JSONValue(indicator.previous),
      "previousOf": JSONValue(indicator.previousOf), "source": JSONValue(figure?.figure.source), "wardsSum": JSONValue(sum?.value),
      "wardsSumOf": JSONValue(sum?.valueOf), "wardsKnown": JSONValue(sum?.known), "wards": JSONValue(sum?.wards),
    ]
  }
}

extension YearFigureListing {
  fileprivate var wardJSON: JSONValue {
    [
      "ward": JSONValue(ward?.value.name), "code": JSONValue(ward?.value.code), "direction": JSONValue(direction?.rawValue),
      "value": JSONValue(figure.value), "of": JSONValue(figure.valueOf), "previous": JSONValue(previous?.value),
      "previousOf": JSONValue(previous?.valueOf), "difference": JSONValue(difference), "source": JSONValue(figure.source),
    ]
  }
}
