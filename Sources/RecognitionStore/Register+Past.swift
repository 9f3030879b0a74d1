internal import GRDB
public import Recognition

/// A point in the book's history.
public enum BookMark: Hashable, Sendable {
  /// After the change of this number.
  case change(Int64)
  /// After the change whose fingerprint a page bears.
  case fingerprint(Fingerprint)
  /// At the end of this day in Vietnam.
  case day(CivilDate)
}

/// Why something about the book's history cannot be: a point of it that is not there, a closed year, a change that cannot be undone.
public enum HistoryProblem: Error, Equatable, Sendable {
  case noSuchChange(Int64, newest: Int64)
  case otherFingerprint(String)
  /// The book begins later.
  case notBegun(on: CivilDate, begins: CivilDate)
  /// A change without a reason that touches a closed year.
  case yearClosed(Int, command: String)
  case alreadyClosed(Int, on: CivilDate)
  case notClosed(Int)

  /// A row of a later change that stands in the way of undoing one.
  public struct Hindrance: Hashable, Sendable {
    public var table: String
    public var id: Int64
    public var change: Int64
  }

  case undoHindered(Int64, by: [Hindrance])
  /// The change edited or struck out rows, which another edit has to set right.
  case undoOfEdits(Int64)
  case undoOfTheFirst
  case nothingToUndo(Int64)
}

extension Register {
  /// The register as it was known at a point of its history (như đã biết đến): what was entered by then, edits and strikings-out since
  /// taken back. It is read like any register, and cannot be written to.
  public func asKnown(at mark: BookMark) throws -> Register {
    let (change, day) = try read { db in
      let change = try Self.change(at: mark, db)
      return (change, try ChangeTable.day(of: change, db))
    }
    var hand = hand
    hand.today = if case .day(let asked) = mark { asked } else { day ?? hand.today }
    return try RegisterError.translating(path) {
      Register(queue: try PastBook(of: queue, upTo: change).queue, path: path, hand: hand, notingIn: accessQueue)
    }
  }

  /// Takes back a change as a whole (hoàn tác): strikes out every row it entered, when nothing entered or edited later hangs on it.
  public func undo(_ undone: Int64, reason: String) throws {
    try write("undo", reason: reason) { try Undoing(undone, in: $0).run() }
  }

  /// The number of the last change of a point in history.
  static func change(at mark: BookMark, _ db: Database) throws -> Int64 {
    switch mark {
    case .change(let number):
      let newest = try HeadTable.head(db).count
      guard (1...newest).contains(number) else { throw RegisterError.history(.noSuchChange(number, newest: newest)) }
      return number
    case .fingerprint(let fingerprint):
      guard try ChangeTable.holds(fingerprint, db) else { throw RegisterError.history(.otherFingerprint(fingerprint.description)) }
      return fingerprint.change
    case .day(let day):
      let number = try ChangeTable.last(on: day, db)
      if number > 0 { return number }
      throw RegisterError.history(.notBegun(on: day, begins: try ChangeTable.day(of: 1, db) ?? day))
    }
  }
}
