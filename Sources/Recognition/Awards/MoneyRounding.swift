/// What an office does with the parts of ten thousand đồng in prize money (làm tròn tiền thưởng).
///
/// The decrees round up; practice differs from office to office, so that it is a setting.
public enum MoneyRounding: String, Vocabulary {
  /// To the next ten thousand (làm tròn số lên hàng chục nghìn đồng).
  case up
  /// To the nearest ten thousand, five thousand upwards.
  case nearest
  /// To the đồng; a part of one is left out.
  case none

  public var alsoWritten: [String] {
    switch self {
    case .up: ["làm tròn lên", "lên"]
    case .nearest: ["làm tròn gần nhất", "gần nhất"]
    case .none: ["không làm tròn", "không"]
    }
  }

  /// `thousandths` of `salary`: rounded up, 300 thousandths of 1.490.000 are 450.000.
  public func amount(thousandths: Int, of salary: Dong) -> Dong {
    let product = thousandths * salary.amount
    let step = 10_000 * 1000
    switch self {
    case .up: return Dong((product + step - 1) / step * 10_000)
    case .nearest: return Dong((product + step / 2) / step * 10_000)
    case .none: return Dong(product / 1000)
    }
  }
}
