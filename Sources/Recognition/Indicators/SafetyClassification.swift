/// A yearly classification "An toàn về an ninh, trật tự" (Thông tư 124/2021/TT-BCA): whether a place or a unit met the standard.
///
/// It is a classification and no commendation, so that no tally of awards counts it.
public struct SafetyClassification: Hashable, Sendable {
  /// What is classified (đối tượng phân loại).
  public enum Subject: String, Vocabulary {
    case ward, neighbourhood, agency, school, enterprise

    public var alsoWritten: [String] {
      switch self {
      case .ward: ["phường, xã", "phường", "xã", "xã, phường", "đặc khu"]
      case .neighbourhood: ["khu dân cư", "khu phố", "ấp", "thôn", "tổ dân phố"]
      case .agency: ["cơ quan"]
      case .school: ["cơ sở giáo dục", "nhà trường", "trường học", "trường"]
      case .enterprise: ["doanh nghiệp"]
      }
    }

    /// Whether it is known by its ward, so that nothing stands without one.
    public var needsWard: Bool { self == .ward || self == .neighbourhood }
  }

  /// What was decided (kết quả phân loại).
  public enum Result: String, Vocabulary {
    case met
    case notMet = "not-met"

    public var alsoWritten: [String] {
      switch self {
      case .met: ["đạt", "đạt chuẩn", "an toàn về an ninh, trật tự", "an toàn"]
      case .notMet: ["chưa đạt", "không đạt"]
      }
    }
  }

  /// The year classified.
  public var year: MeritYear
  public var subject: Subject
  /// The ward classified, or where the other lies; nil: not told.
  public var placeID: Identifier<Place>?
  /// Nil: the ward itself.
  public var name: String?
  public var result: Result
  /// The deciding paper; nil: not told.
  public var paper: String?
  /// Nil: not told.
  public var decidedOn: CivilDate?

  public init(
    year: MeritYear, subject: Subject, placeID: Identifier<Place>? = nil, name: String?, result: Result, paper: String? = nil,
    decidedOn: CivilDate? = nil
  ) {
    self.year = year
    self.subject = subject
    self.placeID = placeID
    self.name = name
    self.result = result
    self.paper = paper
    self.decidedOn = decidedOn
  }
}

/// A row of a list of classifications.
public struct SafetyRow: Sendable {
  /// Nil for one that was typed.
  public var row: Int?
  /// By name or code; nil: not told.
  public var ward: String?
  public var classification: SafetyClassification

  public init(row: Int?, ward: String?, classification: SafetyClassification) {
    self.row = row
    self.ward = ward
    self.classification = classification
  }
}

/// A classification with its ward.
public struct SafetyListing: Hashable, Sendable {
  public var id: Identifier<SafetyClassification>
  public var classification: SafetyClassification
  /// Nil: not told.
  public var ward: Entry<Place>?

  public init(id: Identifier<SafetyClassification>, classification: SafetyClassification, ward: Entry<Place>?) {
    self.id = id
    self.classification = classification
    self.ward = ward
  }
}

/// How many of a sort were classified in a year, and how many of them met the standard.
public struct SafetyCount: Hashable, Sendable {
  public var subject: SafetyClassification.Subject
  public var classified: Int
  public var met: Int

  public init(subject: SafetyClassification.Subject, classified: Int, met: Int) {
    self.subject = subject
    self.classified = classified
    self.met = met
  }

  /// How many did not.
  public var notMet: Int { classified - met }

  /// A count to each sort that has any, in the order of the circular.
  public static func counts(_ listings: [SafetyListing]) -> [SafetyCount] {
    SafetyClassification.Subject.allCases.compactMap { subject in
      let own = listings.filter { $0.classification.subject == subject }
      let met = own.count { $0.classification.result == .met }
      return own.isEmpty ? nil : SafetyCount(subject: subject, classified: own.count, met: met)
    }
  }
}
