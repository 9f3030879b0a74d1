/// Numbers in words (số bằng chữ), for decisions and receipts.
public enum NumberWords {
  /// The word for a ten left out: 105 is "một trăm lẻ năm" in the South, "một trăm linh năm" in the North.
  public enum ZeroTens: String, Sendable, CaseIterable {
    case le = "lẻ"
    case linh = "linh"
  }

  /// Any whole number in words: mốt, tư and lăm after mươi, nghìn, triệu, tỷ, nghìn tỷ; "âm" in front of a negative one.
  ///
  /// Groups that are nothing are left out as ICU does: 1,000,001 is "một triệu lẻ một", 1,000,000,000,000 is "một nghìn tỷ".
  public static func words(_ number: Int, zeroTens: ZeroTens = .le) -> String {
    let words = Reading(zeroTens: zeroTens.rawValue).words(number.magnitude)
    return (number < 0 ? ["âm"] + words : words).joined(separator: " ")
  }

  /// A sum of money in words as it stands in brackets: "Một triệu tám trăm nghìn đồng chẵn".
  ///
  /// "Chẵn" (even) says that nothing follows the đồng; leave it out with `even: false`.
  public static func moneyWords(_ dong: Int, even: Bool = true, zeroTens: ZeroTens = .le) -> String {
    let words = words(dong, zeroTens: zeroTens) + (even ? " đồng chẵn" : " đồng")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

/// The rules of reading, each for a range of numbers.
private struct Reading {
  let zeroTens: String

  func words(_ number: UInt) -> [String] {
    switch number {
    case 0..<10: [Self.figures[Int(number)]]
    case 10..<100: tens(number)
    case 100..<1_000: counted(number, by: 100, "trăm") { afterHundred($0) }
    case 1_000..<1_000_000: counted(number, by: 1_000, "nghìn") { afterThousand($0) }
    case 1_000_000..<1_000_000_000: counted(number, by: 1_000_000, "triệu") { afterHundred($0) }
    default: counted(number, by: 1_000_000_000, "tỷ") { afterHundred($0) }
    }
  }

  private func tens(_ number: UInt) -> [String] {
    let (ten, one) = number.quotientAndRemainder(dividingBy: 10)
    let start = ten == 1 ? ["mười"] : [Self.figures[Int(ten)], "mươi"]
    switch one {
    case 0: return start
    case 1 where ten > 1: return start + ["mốt"]
    case 4 where ten > 1: return start + ["tư"]
    case 5: return start + ["lăm"]
    default: return start + [Self.figures[Int(one)]]
    }
  }

  private func counted(_ number: UInt, by unit: UInt, _ name: String, rest: (UInt) -> [String]) -> [String] {
    let (count, left) = number.quotientAndRemainder(dividingBy: unit)
    return words(count) + [name] + (left == 0 ? [] : rest(left))
  }

  private func afterHundred(_ number: UInt) -> [String] {
    number < 10 ? [zeroTens] + words(number) : words(number)
  }

  private func afterThousand(_ number: UInt) -> [String] {
    number < 100 ? ["không", "trăm"] + afterHundred(number) : words(number)
  }

  private static let figures = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
}
