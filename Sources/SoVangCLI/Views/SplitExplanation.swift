internal import Apportionment
internal import RecognitionReports

/// How the explanation of a split prints: what an officer reads out when asked why this share.
enum SplitExplanation {
  static func json(_ explanation: Allocation.Explanation, _ claimant: Claimant) -> JSONValue {
    .object([
      .init("code", .string(explanation.code)), .init("weight", .int(explanation.weight)), .init("min", .int(claimant.floor)),
      .init("max", JSONValue(claimant.cap)), .init("committed", .int(claimant.committed)), .init("gifts", .int(explanation.gifts)),
      .init("quota", .string(explanation.quota.description)), .init("reason", .string(explanation.reason.rawValue)),
      .init("divisor", JSONValue(explanation.divisor)), .init("quotient", JSONValue(explanation.quotient)),
      .init("remainder", JSONValue(explanation.remainder?.description)), .init("rank", JSONValue(explanation.rank)),
      .init("toOneMore", JSONValue(explanation.toOneMore)), .init("toOneFewer", JSONValue(explanation.toOneFewer)),
    ])
  }
}

extension SplitView {
  /// - Parameter names: what each claimant is called, in their order; nil where the code says it all.
  static func explanation(_ allocation: Allocation, names: [String]? = nil) -> Table {
    let columns: [Table.Column] = [
      names == nil ? .init("code", say("Mã", "Code")) : .init("ward", say("Địa bàn", "Place")),
      .number("weight", say("Trọng số w", "Weight w")), .number("min", say("Ít nhất", "At least"), mayBeLeftOut: true),
      .number("max", say("Nhiều nhất", "At most"), mayBeLeftOut: true), .number("committed", say("Đã hứa", "Promised"), mayBeLeftOut: true),
      .init("quota", say("Phần chính xác", "Quota"), alignment: .right),
      .init("divisor", say("Số chia D", "Divisor D"), alignment: .right, mayBeLeftOut: true),
      .init("quotient", say("w / D", "w / D"), alignment: .right, mayBeLeftOut: true),
      .plainNumber("rank", say("Hạng phần lẻ", "Rank of remainder"), mayBeLeftOut: true), .number("gifts", say("Số quà", "Gifts")),
      .init("reason", say("Lý do", "Reason")), .number("toOneMore", say("Trọng số thêm để được thêm 1", "Weight to one more")),
      .number("toOneFewer", say("Trọng số bớt để mất 1", "Weight to one fewer")),
    ]
    let named = zip(allocation.claimants, names ?? allocation.claimants.map(\.code))
    let rows = zip(allocation.explanations, named).map { share, named -> [Table.Cell] in
      let (claimant, name) = named
      return [
        .text(name), .number(share.weight), claimant.floor == 0 ? .unknown : .number(claimant.floor), .init(claimant.cap),
        claimant.committed == 0 ? .unknown : .number(claimant.committed), .text(share.quota.rounded(toPlaces: 3)), .init(share.divisor),
        .init(share.quotient), .init(share.rank), .number(share.gifts), .text(share.reason.words), .init(share.toOneMore),
        .init(share.toOneFewer),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }
}

/// How all methods print side by side.
enum MethodsView {
  static func shares(_ allocations: [Allocation]) -> Table {
    let columns: [Table.Column] =
      [.init("code", say("Mã", "Code")), .number("weight", say("Trọng số", "Weight"))]
      + allocations.map { .number($0.method.rawValue, $0.method.rawValue) }
    let claimants = allocations.first?.claimants ?? []
    let rows = claimants.indices.map { index -> [Table.Cell] in
      [.text(claimants[index].code), .number(claimants[index].weight)] + allocations.map { .number($0.gifts[index]) }
    }
    let total: [Table.Cell] =
      [.text(say("Cộng", "Total")), .number(claimants.reduce(0) { $0 + $1.weight })]
      + allocations.map { .number($0.gifts.reduce(0, +)) }
    return Table(columns: columns, rows: rows, total: total, unknownText: "–")
  }

  static func measures(_ allocations: [Allocation]) -> Table {
    let columns: [Table.Column] = [
      .init("method", say("Cách chia", "Method")), .init("largestDistance", say("Lệch nhiều nhất", "Largest distance"), alignment: .right),
      .number("quotaViolations", say("Ngoài hạn mức", "Quota violations")), .init("gallagher", "Gallagher", alignment: .right),
      .init("loosemoreHanby", "Loosemore-Hanby", alignment: .right), .init("sainteLague", "Sainte-Laguë", alignment: .right),
      .init("gini", "Gini", alignment: .right), .number("tied", say("Chờ bốc thăm", "To be drawn")),
      .number("warnings", say("Lưu ý", "Warnings")),
    ]
    let rows = allocations.map { allocation -> [Table.Cell] in
      let measures = allocation.measures
      return [
        .text(allocation.method.rawValue), .text(measures.largestDistance.rounded(toPlaces: 3)), .number(measures.quotaViolations),
        .text(decimal(measures.gallagher)), .text(decimal(measures.loosemoreHanby)), .text(decimal(measures.sainteLague)),
        .text(decimal(measures.gini)), .number(allocation.needsDraw ? allocation.tie?.remaining ?? 0 : 0),
        .number(allocation.warnings.count),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  static func warnings(_ allocations: [Allocation]) -> Table {
    let columns: [Table.Column] = [.init("method", say("Cách chia", "Method")), .init("warning", say("Lưu ý", "Warning"))]
    let rows = allocations.flatMap { allocation in
      allocation.warnings.map { [Table.Cell.text(allocation.method.rawValue), .text($0.sentence)] }
    }
    return Table(columns: columns, rows: rows)
  }

  static func json(_ allocations: [Allocation]) -> JSONValue {
    .object([
      .init("schema", "sovang/gift-methods/1"), .init("pool", JSONValue(allocations.first?.total)),
      .init("methods", .array(allocations.map(method))),
    ])
  }

  private static func method(_ allocation: Allocation) -> JSONValue {
    let measures = allocation.measures
    return .object([
      .init("method", .string(allocation.method.rawValue)), .init("undistributed", .int(allocation.undistributed)),
      .init("divisor", JSONValue(allocation.divisor?.description)), .init("shares", .array(allocation.shares.map(SplitView.share))),
      .init("tie", SplitView.tie(allocation)),
      .init(
        "measures",
        .object([
          .init("largestDistance", .string(measures.largestDistance.description)), .init("quotaViolations", .int(measures.quotaViolations)),
          .init("gallagher", .string(decimal(measures.gallagher))), .init("loosemoreHanby", .string(decimal(measures.loosemoreHanby))),
          .init("sainteLague", .string(decimal(measures.sainteLague))), .init("gini", .string(decimal(measures.gini))),
          .init("leastPerHead", JSONValue(measures.leastPerHead?.description)),
          .init("mostPerHead", JSONValue(measures.mostPerHead?.description)),
        ])),
      .init("warnings", .array(SplitView.warnings(allocation))),
    ])
  }

  /// A measure to six places; only for people to compare, nothing is decided by it.
  private static func decimal(_ number: Double) -> String {
    let scaled = Int((number * 1_000_000).rounded())
    let digits = String(scaled % 1_000_000)
    return "\(scaled / 1_000_000)." + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
