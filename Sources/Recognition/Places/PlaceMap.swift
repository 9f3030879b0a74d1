/// One national map: every province, district and commune on a day.
public struct PlaceMap: Sendable {
  /// The first map's day; earlier days are answered by its places, with a warning.
  public static let firstDay = CivilDate(dayNumber: 18_628)  // 2021-01-01

  public struct Unit: Sendable {
    public let code: String
    public let level: PlaceLevel
    public let name: String
    public let parentCode: String?

    public init(code: String, level: PlaceLevel, name: String, parentCode: String?) {
      self.code = code
      self.level = level
      self.name = name
      self.parentCode = parentCode
    }
  }

  public let day: CivilDate
  public let units: [Unit]

  public init(day: CivilDate, units: [Unit]) {
    self.day = day
    self.units = units
  }
}

/// How a place gave way to another: whole, or in part.
public struct Succession: Hashable, Sendable {
  public enum Extent: String, Sendable { case whole, part }

  public let effectiveOn: CivilDate
  public let old: Identifier<Place>
  public let new: Identifier<Place>
  public let extent: Extent
  /// The likelier successor of a divided place.
  public let isDefault: Bool
  public let source: String

  public init(
    effectiveOn: CivilDate, old: Identifier<Place>, new: Identifier<Place>, extent: Extent, isDefault: Bool, source: String
  ) {
    self.effectiveOn = effectiveOn
    self.old = old
    self.new = new
    self.extent = extent
    self.isDefault = isDefault
    self.source = source
  }
}
