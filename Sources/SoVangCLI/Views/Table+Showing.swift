internal import RecognitionReports

extension Table {
  /// The table with only these columns, in this order.
  func showing(_ keys: [String]) -> Table {
    let kept = keys.compactMap { key in columns.firstIndex { $0.key == key } }
    let pick: ([Cell]) -> [Cell] = { row in kept.map { row[$0] } }
    return Table(columns: kept.map { columns[$0] }, rows: rows.map(pick), total: total.map(pick), unknownText: unknownText)
  }
  /// The table with the first column alone of those that bear one title: the others say the same in other words.
  var withTitlesOnce: Table {
    var titles: Set<String> = []
    return showing(columns.filter { titles.insert($0.title).inserted }.map(\.key))
  }
}
