internal import GRDB
internal import Recognition

/// Movements that end, or are summed up, before they begin.
enum MovementCheck {
  static func findings(_ db: Database) throws -> [CheckFinding] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, starts_on, ends_on, summed_up_on FROM movement
        WHERE voided_by IS NULL AND (ends_on < starts_on OR summed_up_on < starts_on) ORDER BY id
        """
    ).flatMap { row -> [CheckFinding] in
      let start = row.date("starts_on")
      let (end, summingUp) = (row.dateIfAny("ends_on"), row.dateIfAny("summed_up_on"))
      return [
        end.flatMap { $0 < start ? .movementEndsBeforeItBegins(movement: row["id"], from: start, to: $0) : nil },
        summingUp.flatMap { $0 < start ? .movementSummedUpBeforeItBegins(movement: row["id"], from: start, on: $0) : nil },
      ].compactMap { $0 }
    }
  }
}
