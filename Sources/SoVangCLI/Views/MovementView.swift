internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How movements print.
enum MovementView {
  /// What a page has room for.
  static let pageColumns = ["id", "name", "level", "scope", "duration", "method", "startsOn", "endsOn"]

  static func table(_ movements: [Entry<Movement>], in register: Register) throws -> Table {
    let columns: [Table.Column] = [
      .plainNumber("id", say("Số", "Id")), .init("name", say("Phong trào", "Movement")),
      .init("level", say("Cấp phát động", "Level")), .init("scope", say("Phạm vi", "Scope")),
      .init("duration", say("Thời hạn", "Duration")), .init("method", say("Phương thức", "Method")),
      .init("launchedBy", say("Cơ quan phát động", "Launched by")), .init("startsOn", say("Từ ngày", "From")),
      .init("endsOn", say("Đến ngày", "To")), .plainNumber("termMonths", say("Số tháng", "Months")),
      .init("paper", say("Văn bản", "Paper")), .init("summedUpOn", say("Tổng kết", "Summed up")),
      .plainNumber("ceremonies", say("Buổi lễ", "Ceremonies")),
    ]
    let rows = try movements.map { entry in
      cells(entry) + [.number(try register.ceremonies(of: entry.id).count)]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  /// The line of the list, with the ceremonies held in its name.
  static func json(_ entry: Entry<Movement>, in register: Register) throws -> JSONValue {
    guard case .array(let objects) = try table([entry], in: register).json, case .object(let members)? = objects.first else { return .null }
    let ceremonies = try register.ceremonies(of: entry.id).map { ceremony in
      JSONValue.object([
        .init("id", .int(Int(ceremony.id.number))), .init("title", .string(ceremony.value.title)),
        .init("heldOn", .string(ceremony.value.heldOn.description)),
      ])
    }
    return .object(members.filter { $0.key != "ceremonies" } + [.init("ceremonies", .array(ceremonies))])
  }

  /// Says which movements a year leaves out because nobody told their days.
  static func undated(_ movements: [MovementFacts]) -> String {
    let ids = movements.map(\.id.number)
    return say(
      "Chưa rõ có thuộc năm này không, vì chưa ghi ngày: phong trào số \(Vietnamese.ids(ids)). Bổ sung bằng lệnh: sovang movement edit \(ids[0]) --from NGÀY.",
      "Not known whether of this year, as the days are not told: movement \(English.ids(ids)). Tell them with: sovang movement edit \(ids[0]) --from DATE."
    )
  }

  private static func cells(_ entry: Entry<Movement>) -> [Table.Cell] {
    let movement = entry.value
    return [
      .number(Int(entry.id.number)), .text(movement.name), .init(movement.level?.rawValue), .init(movement.scope?.rawValue),
      .init(movement.duration?.rawValue), .init(movement.method?.rawValue), .init(movement.launchedBy),
      .init(movement.startsOn?.description), .init(movement.endsOn?.description), .init(movement.term?.months),
      .init(movement.legalPaper), .init(movement.summedUpOn?.description),
    ]
  }
}
