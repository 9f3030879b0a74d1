/// Three-way quickselect: moves the `rank` highest items to the front, in linear time.
enum Selection {
  /// Where the items equal to the one of the given rank begin and end, once all higher ones are before and all lower ones behind.
  ///
  /// - Parameter rank: from 1 to the number of items.
  /// - Parameter order: positive when the first is higher, 0 when both are equal.
  @inline(__always)
  static func equals<Item>(ofRank rank: Int, in items: inout [Item], by order: (Item, Item) -> Int) -> Range<Int> {
    var span = 0..<items.count
    while true {
      let pivot = median(of: items, in: span, by: order)
      let equal = partition(&items, in: span, around: pivot, by: order)
      if rank <= equal.lowerBound {
        span = span.lowerBound..<equal.lowerBound
      } else if rank > equal.upperBound {
        span = equal.upperBound..<span.upperBound
      } else {
        return equal
      }
    }
  }

  /// Higher items to the front of the span, lower ones to its back; returns where the pivot's equals lie.
  @inline(__always)
  private static func partition<Item>(
    _ items: inout [Item], in span: Range<Int>, around pivot: Item, by order: (Item, Item) -> Int
  ) -> Range<Int> {
    var (front, next, back) = (span.lowerBound, span.lowerBound, span.upperBound)
    while next < back {
      let side = order(items[next], pivot)
      if side > 0 {
        items.swapAt(front, next)
        front += 1
        next += 1
      } else if side < 0 {
        back -= 1
        items.swapAt(next, back)
      } else {
        next += 1
      }
    }
    return front..<back
  }

  /// The middle one of three items.
  @inline(__always)
  private static func median<Item>(of items: [Item], in span: Range<Int>, by order: (Item, Item) -> Int) -> Item {
    let (a, b, c) = (items[span.lowerBound], items[span.lowerBound + span.count / 2], items[span.upperBound - 1])
    if order(a, b) >= 0 {
      return order(b, c) >= 0 ? b : (order(a, c) >= 0 ? c : a)
    }
    return order(a, c) >= 0 ? a : (order(b, c) >= 0 ? c : b)
  }
}
