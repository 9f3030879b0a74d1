/// A model of self-management for security and order (mô hình tự quản về an ninh, trật tự).
public struct SelfManagementModel: Hashable, Sendable {
  /// What it is for (lĩnh vực).
  public enum Field: String, Vocabulary {
    case crime, drugs, fire, traffic
    case urbanOrder = "urban-order"
    case security

    public var alsoWritten: [String] {
      switch self {
      case .crime: ["Phòng, chống tội phạm", "Phòng chống tội phạm", "Tội phạm"]
      case .drugs: ["Phòng, chống ma túy", "Phòng chống ma túy", "Ma túy"]
      case .fire: ["Phòng cháy, chữa cháy", "Phòng cháy chữa cháy", "PCCC"]
      case .traffic: ["An toàn giao thông", "Trật tự an toàn giao thông", "Giao thông"]
      case .urbanOrder: ["Trật tự đô thị", "Đô thị"]
      case .security: ["An ninh, trật tự", "An ninh trật tự", "ANTT", "Chung"]
      }
    }
  }

  /// What is told of it wherever it is; nil: not told.
  public struct Particulars: Hashable, Sendable {
    public var name: String
    /// What models like it are called everywhere (loại mô hình): "Camera an ninh".
    public var kind: String?
    public var field: Field?
    /// The first day.
    public var startedOn: CivilDate?
    public var foundingPaper: String?
    /// Who runs it (đơn vị chủ trì).
    public var host: String?
    /// Where no year up to the one asked for has its own count.
    public var members: Int?
    public var equipment: String?
    public var cost: Dong?
    /// Where the money came from.
    public var funding: String?

    public init(name: String) {
      self.name = name
    }
  }

  /// How it ended: closed for good (thanh loại), or merged into another.
  public struct Ending: Hashable, Sendable {
    /// The last day.
    public var day: CivilDate
    /// Nil: closed for good.
    public var into: Identifier<SelfManagementModel>?
    /// Nil: not told.
    public var reason: String?

    public init(day: CivilDate, into: Identifier<SelfManagementModel>? = nil, reason: String? = nil) {
      self.day = day
      self.into = into
      self.reason = reason
    }
  }

  /// The ward where it was set up.
  public var placeID: Identifier<Place>
  /// Nil: of the whole ward.
  public var neighbourhoodID: Identifier<Place>?
  public var particulars: Particulars
  /// The model it was copied from (nhân rộng từ); nil: the first of its kind, or not told.
  public var copiedFrom: Identifier<SelfManagementModel>?
  /// Nil: runs.
  public var ending: Ending?

  public init(
    placeID: Identifier<Place>, neighbourhoodID: Identifier<Place>? = nil, particulars: Particulars,
    copiedFrom: Identifier<SelfManagementModel>? = nil, ending: Ending? = nil
  ) {
    self.placeID = placeID
    self.neighbourhoodID = neighbourhoodID
    self.particulars = particulars
    self.copiedFrom = copiedFrom
    self.ending = ending
  }

  /// The days it runs; open where its first day is not told.
  public var days: Validity { Validity(from: particulars.startedOn, to: ending?.day) }

  public func runs(on day: CivilDate) -> Bool { days.contains(day) }

  /// Whether it runs on some day of a year.
  public func runs(inYear year: Int) -> Bool {
    (particulars.startedOn?.year ?? year) <= year && year <= (ending?.day.year ?? year)
  }
}

/// What a model came to in a year (kết quả trong năm); nil: not told, or not counted.
public struct ModelResult: Hashable, Sendable {
  /// How well it works (phân loại hiệu quả).
  public enum Grade: String, Vocabulary {
    case good, fair, average, weak

    public var alsoWritten: [String] {
      switch self {
      case .good: ["Tốt"]
      case .fair: ["Khá"]
      case .average: ["Trung bình"]
      case .weak: ["Yếu", "Kém", "Không hiệu quả"]
      }
    }
  }

  public var year: Int
  public var grade: Grade?
  /// Tips that people gave through it.
  public var tips: Int?
  /// Cases it helped to find or settle.
  public var cases: Int?
  public var outcome: String?
  /// Members at the end of the year.
  public var members: Int?

  public init(
    year: Int, grade: Grade? = nil, tips: Int? = nil, cases: Int? = nil, outcome: String? = nil, members: Int? = nil
  ) {
    self.year = year
    self.grade = grade
    self.tips = tips
    self.cases = cases
    self.outcome = outcome
    self.members = members
  }

  /// Whether it tells nothing but the year.
  public var isEmpty: Bool { grade == nil && tips == nil && cases == nil && outcome == nil && members == nil }
}
