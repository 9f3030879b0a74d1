internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How the log prints.
enum LogView {
  /// - Parameter isPage: for a person, who reads the tables' names in words and the time of Vietnam; data have UTC.
  static func table(_ records: [ChangeRecord], isPage: Bool) -> Table {
    let columns: [Table.Column] = [
      .plainNumber("change", say("Thay đổi", "Change")), .init("madeAt", say("Lúc (giờ Việt Nam)", "At (Vietnam time)")),
      .init("madeBy", say("Người ghi", "By")),
      .init("command", say("Lệnh", "Command")), .init("reason", say("Lý do", "Reason"), mayBeLeftOut: true),
      .init("rows", say("Đã ghi", "Entered")),
    ]
    let rows = records.map { record -> [Table.Cell] in
      [
        .number(Int(record.number)), .text(isPage ? Wording.instant(record.madeAt) : record.madeAt), .text(record.madeBy),
        .text(record.command), .init(record.reason),
        .text(isPage ? words(record) : record.parts.map { "\($0.table) \($0.count)" }.joined(separator: ", ")),
      ]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  static func table(_ readings: [AccessRecord], isPage: Bool) -> Table {
    let columns: [Table.Column] = [
      .init("readAt", say("Lúc (UTC)", "At (UTC)")), .init("readBy", say("Người xem", "By")), .init("command", say("Lệnh", "Command")),
      .init("table", say("Mục", "Of"), mayBeLeftOut: true), .plainNumber("id", say("Số", "Id"), mayBeLeftOut: true),
    ]
    let rows = readings.map { reading -> [Table.Cell] in
      let table = reading.line.map { isPage ? say(Vietnamese.table($0.table), English.table($0.table)) : $0.table }
      return [.text(reading.readAt), .text(reading.readBy), .text(reading.command), .init(table), .init(reading.line.map { Int($0.id) })]
    }
    return Table(columns: columns, rows: rows, unknownText: "–")
  }

  private static func words(_ record: ChangeRecord) -> String {
    record.parts.map { say("\($0.count) \(Vietnamese.table($0.table))", "\(English.table($0.table)) \($0.count)") }.joined(separator: "; ")
  }
}

/// How a register's own facts print.
enum StatusView {
  /// Says that a copy is due: a week went by since the last one, or there is none, and changes were made.
  static func backupReminder(_ status: RegisterStatus, today: CivilDate) -> String? {
    let last = status.lastBackupAt.flatMap { CivilDate.inVietnam($0)?.day }
    let isOld = last.map { $0.adding(days: 7) < today } ?? (status.fingerprint.change > 1)
    guard isOld, status.changesSinceBackup > 0 else { return nil }
    let count = status.changesSinceBackup
    return say(
      "Còn \(Vietnamese.number(count)) thay đổi chưa được sao lưu. Sao lưu bằng lệnh: sovang backup TỆP.",
      "\(English.count(count, "change")) \(count == 1 ? "has" : "have") not been backed up. Back up with: sovang backup FILE.")
  }

  static func json(_ status: RegisterStatus) -> JSONValue {
    .object([
      .init("schema", "sovang/status/1"), .init("path", .string(status.path)), .init("uid", .string(status.uid)),
      .init("office", JSONValue(status.office)), .init("place", JSONValue(status.officePlace?.fullName)),
      .init("counts", .object(status.counts.map { .init($0.name, .int($0.count)) })),
      .init("schemaVersion", .string(status.schemaVersion)), .init("lastChangeAt", JSONValue(status.newestChangeAt)),
      .init("lastBackupAt", JSONValue(status.lastBackupAt)), .init("changesSinceBackup", .int(status.changesSinceBackup)),
      .init("fingerprint", .string(status.fingerprint.description)),
    ])
  }
}
