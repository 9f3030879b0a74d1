/// Numbers in figures as Vietnamese documents write them: points between thousands, a comma before decimals.
public enum Figures {
  /// "1.234.567".
  public static func grouped(_ number: Int) -> String {
    (number < 0 ? "-" : "") + grouped(digits: String(number.magnitude))
  }

  /// "1.234.567 đồng".
  public static func money(_ dong: Int) -> String {
    grouped(dong) + " đồng"
  }

  /// "1.234.567 đ", for tables.
  public static func shortMoney(_ dong: Int) -> String {
    grouped(dong) + " đ"
  }

  /// A count in a list or decision (số lượng): ones below ten have a zero in front, "05 tập thể"; none at all is "0".
  public static func listCount(_ count: Int) -> String {
    (1...9).contains(count) ? "0\(count)" : grouped(count)
  }

  /// A share in per cent (tỷ lệ), computed from the two counts exactly and rounded half away from zero: "65,2 %".
  ///
  /// Nil for a share of nothing. `decimals` is 0 to 9.
  public static func percent(_ numerator: Int, of denominator: Int, decimals: Int = 1) -> String? {
    guard denominator != 0 else { return nil }
    precondition((0...9).contains(decimals), "a percentage has 0 to 9 decimals")
    let scale = (0..<decimals).reduce(Int128(1)) { product, _ in product * 10 }
    let (top, bottom) = (Int128(numerator).magnitude * 100 * scale.magnitude, Int128(denominator).magnitude)
    let rounded = (top * 2 + bottom) / (bottom * 2)
    let sign = rounded != 0 && (numerator < 0) != (denominator < 0) ? "-" : ""
    let (whole, part) = rounded.quotientAndRemainder(dividingBy: scale.magnitude)
    let decimalText = decimals == 0 ? "" : "," + padded(String(part), to: decimals)
    return sign + grouped(digits: String(whole)) + decimalText + " %"
  }

  private static func grouped(digits: String) -> String {
    let first = (digits.utf8.count + 2) % 3 + 1
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset >= first, (digit.offset - first) % 3 == 0 { text.append(".") }
      text.append(digit.element)
    }
  }
}

/// Figures with zeros in front.
func padded(_ digits: String, to width: Int) -> String {
  String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
