internal import Recognition
internal import VietnameseText

extension AllocationTable {
  /// `sovang/gift-allocation/1`.
  public func json(in language: Language) -> JSONValue {
    let allocation = standing.allocation
    return .object(
      paper.json("sovang/gift-allocation/1", standing) + [
        .init("within", JSONValue(standing.within?.name)), .init("jointPool", JSONValue(standing.jointPool)),
        .init("pool", JSONValue(allocation?.pool)),
        .init("method", JSONValue(standing.jointPool == nil ? allocation?.method : "controlled-rounding")),
        .init("weightedBy", JSONValue(standing.jointPool == nil ? allocation?.weightedBy.rawValue : "all-lots")),
        .init("onTop", allocation.map { .bool($0.isOnTop) } ?? .null), .init("allocated", JSONValue(allotted)),
        .init("undistributed", JSONValue(allocation?.undistributed)), .init("shares", .array(rows.map(\.json))), .init("tie", tie),
      ] + paper.jsonEnd(warnings, in: language))
  }

  /// In the shape of `gift split`.
  private var tie: JSONValue {
    guard let allocation = standing.allocation, allocation.toDraw > 0 else { return nil }
    let name: (Row) -> JSONValue = { .string($0.unit == nil ? $0.place.drawCode : $0.name) }
    let open: JSONValue = ["codes": .array(rows.filter(\.tied).map(name)), "remaining": .int(allocation.toDraw)]
    guard let draw = standing.draw else { return open }
    return open.adding([
      .init("seed", JSONValue(draw.seed)), .init("drawName", JSONValue(standing.lot.drawName)),
      .init("drawnOn", .string(draw.drawnOn.description)), .init("drawn", .array(rows.filter(\.wonDraw).map(name))),
    ])
  }
}

extension AllocationTable.Row {
  fileprivate var json: JSONValue {
    [
      "ward": .string(place.name), "code": JSONValue(place.code), "unit": JSONValue(unit), "weight": .int(weight), "floor": .int(floor),
      "cap": JSONValue(cap), "committed": .int(committed),
      "gifts": .int(gifts), "quota": JSONValue(quota), "reason": .string(reason), "wonDraw": .bool(wonDraw),
    ]
  }
}

extension JointTable {
  /// `sovang/gift-joint/1`.
  public func json(in language: Language) -> JSONValue {
    let (joint, totals) = (standing.joint, standing.joint.totals)
    return .object(
      paper.json("sovang/gift-joint/1", ceremony: standing.lots.first?.ceremonyID) + [
        .init("pool", .int(totals.pool)), .init("method", .string(totals.method)),
        .init("weightedBy", .string(totals.weightedBy.rawValue)), .init("lots", .array(zip(standing.lots, lotSums).map(lot))),
        .init("shares", .array(rows.map(\.json))),
        .init(
          "tie",
          joint.draw == nil
            ? nil
            : [
              "codes": codes(\.tied), "remaining": .int(totals.toDraw), "seed": JSONValue(joint.draw?.seed),
              "drawName": .string(joint.drawName), "drawnOn": JSONValue(joint.draw?.drawnOn.description), "drawn": codes(\.wonDraw),
            ]),
      ] + paper.jsonEnd(warnings, in: language))
  }

  private func lot(_ lot: LotStanding, _ sum: Int) -> JSONValue {
    ["lot": .int(lot.position), "description": .string(lot.lot.description), "planned": .int(lot.lot.quantity), "allocated": .int(sum)]
  }

  private func codes(_ isMeant: (Row) -> Bool) -> JSONValue {
    .array(rows.filter(isMeant).map { .string($0.place.code ?? $0.place.name) })
  }
}

extension JointTable.Row {
  fileprivate var json: JSONValue {
    [
      "ward": .string(place.name), "code": JSONValue(place.code), "weight": .int(weight), "floor": .int(floor), "cap": JSONValue(cap),
      "committed": .int(committed), "quota": JSONValue(quota), "reason": .string(reason), "gifts": .array(gifts.map { .int($0) }),
      "total": .int(total), "wonDraw": .bool(wonDraw),
    ]
  }
}

extension Reconciliation {
  /// `sovang/gift-reconcile/1`.
  public func json(in language: Language) -> JSONValue {
    .object(
      paper.json("sovang/gift-reconcile/1", standing) + [
        .init("allocated", JSONValue(allocated)), .init("handedOver", JSONValue(handedOver)), .init("returned", JSONValue(returned)),
        .init("outstanding", JSONValue(outstanding)), .init("waitingForDraw", .int(standing.waitingForDraw)),
        .init("undistributed", JSONValue(standing.allocation?.undistributed)), .init("settled", .bool(isSettled)),
        .init("wards", .array(rows.map(\.json))),
      ] + paper.jsonEnd(warnings, in: language))
  }
}

extension Reconciliation.Row {
  fileprivate var json: JSONValue {
    [
      "ward": .string(place.name), "code": JSONValue(place.code), "allocated": .int(allocated), "handedOver": JSONValue(handedOver),
      "returned": JSONValue(returned), "outstanding": .int(outstanding),
    ]
  }
}

extension GiftSheet {
  /// `sovang/gift-sheet/1`.
  public func json(in language: Language) -> JSONValue {
    .object(
      paper.json("sovang/gift-sheet/1", standing) + [
        .init("total", .int(total)), .init("totalInWords", .string(NumberWords.words(total))), .init("totalValue", JSONValue(totalValue)),
        .init("wards", .array(sections.map(\.json))),
      ] + paper.jsonEnd(warnings, in: language))
  }
}

extension GiftSheet.Section {
  fileprivate var json: JSONValue {
    [
      "ward": .string(place.name), "code": JSONValue(place.code), "allocated": .int(allotted), "quantity": .int(quantity),
      "lines": .array(lines.map(\.json)),
    ]
  }
}

extension GiftSheet.Line {
  fileprivate var json: JSONValue {
    [
      "number": .int(number), "recipient": JSONValue(name), "group": JSONValue(beneficiaries), "address": JSONValue(address),
      "quantity": .int(quantity), "value": JSONValue(value),
    ]
  }
}
