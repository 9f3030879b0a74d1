internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How hand-overs and returns print.
enum GiftMovementView {
  static func table(_ movements: [Register.GiftMovement]) -> Table {
    let columns: [Table.Column] = [
      .init("kind", say("Việc", "Kind")), .plainNumber("id", say("Số", "Id")), .init("ward", say("Địa bàn", "Ward")),
      .init("recipient", say("Người nhận", "Recipient"), mayBeLeftOut: true), .number("quantity", say("Số lượng", "Quantity")),
      .init("on", say("Ngày", "On")), .init("receivedBy", say("Người ký", "Signed by"), mayBeLeftOut: true),
      .init("note", say("Ghi chú", "Note"), mayBeLeftOut: true),
    ]
    let rows = movements.map { movement -> [Table.Cell] in
      [
        .text(movement.kind.rawValue), .number(Int(movement.id)), .text(movement.place.value.name), .init(movement.recipient),
        .number(movement.quantity), .text(movement.on.description), .init(movement.receivedBy), .init(movement.note),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }
}
