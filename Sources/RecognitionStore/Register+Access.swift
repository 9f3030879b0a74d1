internal import GRDB
public import Recognition

extension Register {
  /// Notes that this hand reads what identifies people.
  ///
  /// - Parameter line: the record that is read; nil for all that the command lists.
  /// - Returns: false where the file takes no writing now, so that the reading could not be noted; a book that may only be read stays readable.
  public func noteReading(_ command: String, of line: BookLine? = nil) -> Bool {
    let record = AccessRecord(readAt: hand.now, readBy: hand.user, command: command, line: line)
    do {
      try accessQueue.write { try AccessTable.insert(record, $0) }
      return true
    } catch {
      return false
    }
  }

  /// Who read what identifies people, oldest first.
  public func accesses() throws -> [AccessRecord] { try read(AccessTable.all) }
}
