extension GiftSheet: Report {
  public func table(in language: Language) -> Table { Table(columns: [], rows: []) }
  public func page(_ printing: Printing) -> Page { Page(blocks: []) }
}
