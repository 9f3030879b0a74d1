import Foundation

/// Where sun and moon stand, as far as the lunar calendar needs it.
///
/// The series are those of Jean Meeus, "Astronomical Algorithms" (1991 and the 1979 edition's new moons), in the selection Hồ Ngọc Đức uses
/// for the Vietnamese calendar. Days begin at midnight of time zone 7, the official one since 1968 (Quyết định 121/CP, 1967).
enum Sky {
  private static let zone = 7.0 / 24

  /// The day of the new moon numbered from January 1900.
  static func newMoonDay(_ index: Int) -> Int {
    Int((newMoon(Double(index)) + 0.5 + zone).rounded(.down))
  }

  /// The number of a new moon close to a day: at most one off.
  static func newMoonIndex(near day: Int) -> Int {
    Int(((Double(day) - 2_415_021.077) / 29.530588853).rounded())
  }

  /// In which twelfth of its yearly way from the spring equinox the sun stands when the day begins: 9 from the winter solstice on.
  static func sunSector(atStartOf day: Int) -> Int {
    let turn = (sunLongitude(Double(day) - 0.5 - zone) / 360)
    return Int(((turn - turn.rounded(.down)) * 12).rounded(.down))
  }

  /// The instant of a new moon as a Julian day.
  private static func newMoon(_ index: Double) -> Double {
    let t = index / 1236.85
    let mean =
      2_415_020.75933 + 29.53058868 * index + (0.0001178 - 0.000000155 * t) * t * t
      + 0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t * t)
    return mean + moonCorrection(index, t) - (-0.000278 + 0.000265 * t + 0.000262 * t * t)
  }

  /// What the uneven ways of sun and moon add to the mean new moon.
  private static func moonCorrection(_ index: Double, _ t: Double) -> Double {
    let sun = 359.2242 + 29.10535608 * index - (0.0000333 + 0.00000347 * t) * t * t
    let moon = 306.0253 + 385.81691806 * index + (0.0107306 + 0.00001236 * t) * t * t
    let node = 21.2964 + 390.67050646 * index - (0.0016528 + 0.00000239 * t) * t * t
    let large = (0.1734 - 0.000393 * t) * sine(sun) - 0.4068 * sine(moon) + 0.0161 * sine(2 * moon) + 0.0104 * sine(2 * node)
    let middle = 0.0021 * sine(2 * sun) - 0.0051 * sine(sun + moon) - 0.0074 * sine(sun - moon) + 0.0010 * sine(2 * node - moon)
    let small = 0.0004 * (sine(2 * node + sun) - sine(2 * node - sun) - sine(3 * moon))
    return large + middle + small - 0.0006 * sine(2 * node + moon) + 0.0005 * sine(sun + 2 * moon)
  }

  /// The apparent longitude of the sun in degrees at a Julian day.
  private static func sunLongitude(_ julianDay: Double) -> Double {
    let t = (julianDay - 2_451_545) / 36_525
    let anomaly = 357.52910 + 35_999.05030 * t - (0.0001559 + 0.00000048 * t) * t * t
    let mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t * t
    let centre =
      (1.914600 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly) + (0.019993 - 0.000101 * t) * sine(2 * anomaly)
      + 0.000290 * sine(3 * anomaly)
    return mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1_934.136 * t)
  }

  private static func sine(_ degrees: Double) -> Double {
    sin(degrees * .pi / 180)
  }
}
