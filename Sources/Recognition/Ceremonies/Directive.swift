/// Something a leader asked of somebody, at a ceremony or by a paper (chỉ đạo).
public struct Directive: Hashable, Sendable {
  /// What the register can measure it by.
  public enum Measure: String, Vocabulary {
    case strength, training, visits, models, campaigns

    public var alsoWritten: [String] {
      switch self {
      case .strength: ["quân số"]
      case .training: ["tập huấn"]
      case .visits: ["thăm hỏi"]
      case .models: ["mô hình"]
      case .campaigns: ["tuyên truyền"]
      }
    }
  }

  public enum Status: String, Vocabulary {
    case open, done, dropped

    public var alsoWritten: [String] {
      switch self {
      case .open: ["đang thực hiện"]
      case .done: ["đã xong"]
      case .dropped: ["thôi thực hiện"]
      }
    }
  }

  public var to: String
  public var text: String
  /// Nil: the register measures it by nothing.
  public var tracks: Measure?
  public var status: Status
  /// Nil: on the day of its ceremony.
  public var givenOn: CivilDate?
  /// The last day; nil: no deadline told.
  public var dueOn: CivilDate?
  /// The paper it was given by; nil: not told.
  public var paper: String?
  /// Nil: open, or not told.
  public var closedOn: CivilDate?
  /// What became of it in words; nil: not told.
  public var outcome: String?

  public init(to: String, text: String, tracks: Measure? = nil, status: Status = .open) {
    self.to = to
    self.text = text
    self.tracks = tracks
    self.status = status
  }
}

/// A figure of public order (chỉ tiêu) told at a ceremony for the merit year against the year before.
///
/// A direction without a value is a fact too. A rate keeps its counts: `value` of `valueOf`.
public struct Indicator: Hashable, Sendable {
  public enum Direction: String, Vocabulary {
    case increase, decrease, stable

    public var alsoWritten: [String] {
      switch self {
      case .increase: ["tăng"]
      case .decrease: ["giảm"]
      case .stable: ["ổn định", "giữ vững"]
      }
    }
  }

  public var code: String
  public var name: String
  /// Its name in English; nil: it has none but its own.
  public var nameEnglish: String? = nil
  /// Nil: not told, and not to be seen from the counts.
  public var direction: Direction?
  public var value: Int?
  public var valueOf: Int?
  public var previous: Int?
  public var previousOf: Int?

  public init(
    code: String, name: String, direction: Direction?, value: Int? = nil, valueOf: Int? = nil, previous: Int? = nil,
    previousOf: Int? = nil
  ) {
    self.code = code
    self.name = name
    self.direction = direction
    self.value = value
    self.valueOf = valueOf
    self.previous = previous
    self.previousOf = previousOf
  }
}
