internal import Apportionment
internal import RecognitionReports

/// How a split prints.
enum SplitView {
  static func json(_ allocation: Allocation, explained: Bool = false) -> JSONValue {
    let shares = explained ? zip(allocation.explanations, allocation.claimants).map(SplitExplanation.json) : allocation.shares.map(share)
    return .object([
      .init("schema", "sovang/gift-split/1"), .init("pool", .int(allocation.total)), .init("method", .string(allocation.method.rawValue)),
      .init("undistributed", .int(allocation.undistributed)), .init("shares", .array(shares)),
      .init("tie", tie(allocation)), .init("warnings", .array(warnings(allocation))),
    ])
  }

  static func table(_ allocation: Allocation) -> Table {
    let columns: [Table.Column] = [
      .init("code", say("Mã", "Code")), .number("weight", say("Trọng số", "Weight")), .init("quota", say("Phần chính xác", "Quota")),
      .number("gifts", say("Số quà", "Gifts")), .init("reason", say("Lý do", "Reason")),
    ]
    let rows = allocation.shares.map { share -> [Table.Cell] in
      [
        .text(share.code), .number(share.weight), .text(share.quota.description), .number(share.gifts), .text(share.reason.rawValue),
      ]
    }
    let total: [Table.Cell] = [
      .text(say("Cộng", "Total")), .number(allocation.shares.reduce(0) { $0 + $1.weight }), .text(""),
      .number(allocation.gifts.reduce(0, +)), .text(""),
    ]
    return Table(columns: columns, rows: rows, total: total, unknownText: "–")
  }

  static func drawNeeded(_ allocation: Allocation) -> String {
    guard let tie = allocation.tie else { return "" }
    let codes = tie.codes.count > 20 ? tie.codes.prefix(20).joined(separator: ", ") + ", …" : tie.codes.joined(separator: ", ")
    return say(
      "Cần bốc thăm: \(tie.remaining) phần quà cho \(tie.codes.count) nơi ngang nhau (\(codes)). Chạy lại với --seed SỐ-CÔNG-KHAI.",
      "A draw is needed: \(tie.remaining) of \(tie.codes.count) tied claimants get one more (\(codes)). Run again with --seed.")
  }

  static func share(_ share: Allocation.Share) -> JSONValue {
    .object([
      .init("code", .string(share.code)), .init("weight", .int(share.weight)), .init("gifts", .int(share.gifts)),
      .init("quota", .string(share.quota.description)), .init("reason", .string(share.reason.rawValue)),
    ])
  }

  static func tie(_ allocation: Allocation) -> JSONValue {
    guard let tie = allocation.tie else { return .null }
    var members: [JSONValue.Member] = [
      .init("codes", .array(tie.codes.map { .string($0) })), .init("remaining", .int(tie.remaining)),
    ]
    if let draw = allocation.draw {
      if case .seed(let seed, _) = draw.source { members.append(.init("seed", .string(seed))) }
      members.append(.init("drawn", .array(draw.winners.map { .string($0) })))
    }
    return .object(members)
  }

  static func warnings(_ allocation: Allocation) -> [JSONValue] {
    allocation.warnings.map { warning in
      .object([.init("code", .string(warning.code)), .init("text", .string(warning.sentence))])
    }
  }
}
