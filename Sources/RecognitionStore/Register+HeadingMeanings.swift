internal import GRDB
public import Recognition

extension Register {
  /// What is remembered of the headings of forms (cách hiểu tiêu đề cột).
  public func headingMeanings() throws -> [Entry<HeadingMeaning>] {
    try read { try HeadingMeaningTable.standing($0) }
  }

  /// Strikes out a meaning: the next list on that form is asked about again.
  public func voidHeadingMeaning(_ id: Identifier<HeadingMeaning>, reason: String) throws {
    try write("map void", reason: reason) { change in
      let table = HeadingMeaningTable.table
      guard try HeadingMeaningTable.standing(change.db).contains(where: { $0.id == id }) else {
        throw try RegisterError.absent(table, id: id.number, change.db)
      }
      try change.void(table, id: id.number)
    }
  }
}
