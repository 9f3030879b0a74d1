extension Page {
  /// Lists out of the book as a page of tables.
  ///
  /// - Parameter source: the register they come from; nil for a table that comes from none.
  public init(lists: [Table], from source: Workbook.Source?, _ printing: Printing) {
    blocks = lists.map(Block.table)
    about = source.map { About(name: "Sổ vàng", facts: $0.facts(printing), body: []) }
    about?.body = blocks
  }
}
