internal import VietnameseText

extension Table {
  /// The table's chart, drawn of its own numbers and told in words to those who do not see it; nil where there is too little or too much.
  var svg: String? {
    guard let chart, rows.count <= Drawing.mostRows else { return nil }
    let shown = columns.indices.filter { chart.series.contains(columns[$0].key) }
    guard rows.count * shown.count > 1 else { return nil }
    let groups = rows.map { row in
      Drawing.Group(
        name: printed(row)[0], bars: shown.map { Drawing.Bar(label: shown.count > 1 ? columns[$0].title : nil, value: row[$0].number) })
    }
    let drawing = Drawing(title: chart.title, groups: groups, unknown: unknownText)
    return drawing.greatest > 0 ? drawing.svg : nil
  }
}

/// Bars that lie one under the other, each with its number, in greys that a copier keeps apart.
private struct Drawing {
  struct Bar {
    /// Nil where each group has one bar.
    var label: String?
    var value: Int?
  }

  struct Group {
    var name: String
    var bars: [Bar]
  }

  static let mostRows = 40

  var title: String
  var groups: [Group]
  var unknown: String

  var greatest: Int { groups.flatMap(\.bars).compactMap(\.value).max() ?? 0 }

  private static let width = 660
  private static let line = 17
  private static let letter = 7

  /// Room for the groups' names, to the left.
  private var names: Int { min(250, (groups.map(\.name.count).max() ?? 0) * Self.letter + 10) }
  private var labels: Int { groups.contains { $0.bars.contains { $0.label != nil } } ? 38 : 0 }
  private var gap: Int { labels > 0 ? 8 : 2 }

  var svg: String {
    var top = 0
    var drawn = ""
    for group in groups {
      drawn += text(Self.shortened(group.name, to: names / Self.letter), right: names - 6, top: top)
      for (index, bar) in group.bars.enumerated() {
        drawn += self.bar(bar, shade: shade(index, of: group.bars.count), top: top)
        top += Self.line
      }
      top += gap
    }
    return """
      <figure>
      <svg role="img" viewBox="0 0 \(Self.width) \(top)" font-family="'Times New Roman', 'Liberation Serif', serif" font-size="13">
      <title>\(HTML.escaped(title))</title>
      <desc>\(HTML.escaped(words))</desc>
      \(drawn)</svg>
      <figcaption>\(HTML.escaped(title))</figcaption>
      </figure>

      """
  }

  /// The same in words: "Phường 1: 13; Phường 2: chưa có số liệu".
  private var words: String {
    groups.map { group in
      let bars = group.bars.map { bar in (bar.label.map { "\($0) " } ?? "") + told(bar) }
      return "\(group.name): \(bars.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  private func told(_ bar: Bar) -> String { bar.value.map(Figures.grouped) ?? unknown }

  private func bar(_ bar: Bar, shade: Int, top: Int) -> String {
    let left = names + labels
    let length = max(0, bar.value ?? 0) * (Self.width - left - 90) / max(1, greatest)
    let label = bar.label.map { text($0, right: left - 4, top: top) } ?? ""
    let rect =
      "<rect x=\"\(left)\" y=\"\(top + 2)\" width=\"\(length)\" height=\"\(Self.line - 4)\" "
      + "fill=\"rgb(\(shade),\(shade),\(shade))\" stroke=\"#000\" stroke-width=\"0.6\"/>\n"
    let number = "<text x=\"\(left + length + 5)\" y=\"\(top + 13)\">\(HTML.escaped(told(bar)))</text>\n"
    return label + ((bar.value ?? 0) > 0 ? rect : "") + number
  }

  private func text(_ text: String, right: Int, top: Int) -> String {
    "<text x=\"\(right)\" y=\"\(top + 13)\" text-anchor=\"end\">\(HTML.escaped(text))</text>\n"
  }

  /// From light to dark, the newest darkest.
  private func shade(_ index: Int, of count: Int) -> Int { count == 1 ? 110 : 230 - 150 * index / (count - 1) }

  private static func shortened(_ name: String, to most: Int) -> String {
    name.count > most ? name.prefix(most - 1) + "…" : name
  }
}
