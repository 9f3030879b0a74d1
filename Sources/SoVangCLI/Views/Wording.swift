internal import Apportionment
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// How a page in Vietnamese says what CSV and JSON have as a code or an ISO day.
enum Wording {
  /// The words for a value of a field; text that is neither a code nor a day stays as it is.
  static func text(_ value: String, of field: String) -> String {
    if instants.contains(field) { return instant(value) }
    guard Speech.language == .vi else { return english(value, of: field) }
    if let word = codes[field]?[value] { return word }
    if lawStatuses.contains(field), let words = LawStatusWords.vietnamese(value) { return words }
    if field == "countedForces" { return value.split(separator: "+").map { text(String($0), of: "force") }.joined(separator: "; ") }
    if field == "doubts" { return value.split(separator: "+").map { codes[field]?[String($0)] ?? String($0) }.joined(separator: "; ") }
    if field == "recipients" { return value.split(separator: "+").map { text(String($0), of: "type") }.joined(separator: ", ") }
    return isISODay(value) ? Vietnamese.slashed(value) : value
  }

  /// Codes as they are, but apart where they would make one long word of a page's column.
  private static func english(_ value: String, of field: String) -> String {
    switch field {
    case "recipients", "countedForces", "doubts": value.split(separator: "+").joined(separator: ", ")
    case "rule": value.split(separator: "-").joined(separator: " ")
    default: value
    }
  }

  /// Amounts with points between thousands; years and numbers of entries as they are.
  static func number(_ value: Int, of field: String) -> String {
    if let word = flag(value, of: field) { return word }
    let isAmount = Self.amounts.contains(field)
    return isAmount ? say(Vietnamese.number(value), English.number(value)) : String(value)
  }

  /// "có" or "không" for the 1 or 0 of a column that is nothing else; nil for any other number.
  static func flag(_ value: Int, of field: String) -> String? {
    guard flags.contains(field), value == 0 || value == 1 else { return nil }
    return value == 1 ? say("có", "yes") : say("không", "no")
  }

  /// An instant in UTC as a clock in Vietnam shows it: "31/12/2023 12:00".
  static func instant(_ value: String) -> String {
    guard let local = CivilDate.inVietnam(value) else { return value }
    return "\(say(Vietnamese.day(local.day), local.day.description)) \(local.time)"
  }

  private static let lawStatuses: Set<String> = ["status", "lawStatus", "cancellationBasisStatus"]

  private static let instants: Set<String> = ["lastChangeAt", "lastBackupAt", "mergedAt"]

  private static let flags: Set<String> = ["isCap", "isPermanent", "excludesServiceOrders"]

  private static let amounts = [
    "money", "unitValue", "inhabitants", "quantity", "paidMoney", "cancelledPaidMoney", "moneyDue", "moneyCame", "moneyOutstanding",
    "totalMoney",
    "dong", "amount", "cost",
  ]

  /// Whether the text has the look of 2023-01-12.
  private static func isISODay(_ text: String) -> Bool {
    guard text.utf8.count == 10 else { return false }
    return text.utf8.enumerated().allSatisfy { $0 == 4 || $0 == 7 ? $1 == UInt8(ascii: "-") : (48...57).contains($1) }
  }

  private static let levels = [
    "central": "trung ương", "ministry-province": "bộ, ban, ngành, tỉnh, thành phố", "office": "cơ quan, tổ chức, đơn vị",
    "state": "nhà nước", "ministry": "bộ, ban, ngành", "unit": "đơn vị", "enterprise": "doanh nghiệp",
    "province": "cấp tỉnh", "district": "cấp huyện", "commune": "cấp xã", "neighbourhood": "khu phố, ấp",
  ]

  /// What a closed set's word means in a field; nil where it has no other.
  static func meaning(of word: String, in field: String) -> String? { codes[field]?[word] }

  private static let codes: [String: [String: String]] = [
    "type": meanings(of: RecipientType.self), "gender": meanings(of: Gender.self), "rankClass": meanings(of: RankClass.self),
    "basis": meanings(of: KindOfCommendation.self), "manner": meanings(of: ConferralManner.self), "partOfDay": meanings(of: PartOfDay.self),
    "direction": meanings(of: Indicator.Direction.self), "trend": meanings(of: Indicator.Direction.self),
    "signing": meanings(of: Decision.SigningForm.self),
    "level": levels, "subject": levels.merging(["other": "hồ sơ khác"]) { $1 },
    "kind": meanings(of: SecurityUnit.Kind.self).merging(meanings(of: SafetyClassification.Subject.self)) { $1 }.merging([
      "recipient": "đối tượng", "decision": "quyết định", "ceremony": "buổi lễ", "unit": "đơn vị", "exemplar": "gương điển hình",
      "award": "khen thưởng", "model": "mô hình", "directive": "chỉ đạo", "training": "tập huấn",
      "peoples-committee": "ủy ban nhân dân", "police": "công an", "other": "khác", "handover": "trao", "return": "trả lại",
    ]) { $1 },
    "tracks": ["strength": "quân số", "training": "tập huấn", "visits": "thăm hỏi", "models": "mô hình", "campaigns": "tuyên truyền"],
    "status": [
      "open": "đang thực hiện", "done": "đã xong", "dropped": "thôi thực hiện", "inForce": "có hiệu lực", "cancelled": "đã hủy bỏ",
      "standing": "đang dùng", "merged": "đã gộp", "running": "đang hoạt động", "planned": "chưa ra mắt",
      "closed": "đã thanh loại", "mergedInto": "đã sáp nhập",
    ],
    "field": meanings(of: SelfManagementModel.Field.self), "grade": meanings(of: ModelResult.Grade.self),
    "visibility": meanings(of: Visibility.self), "force": meanings(of: SecurityForce.self),
    "reason": Dictionary(uniqueKeysWithValues: Allocation.Reason.allCases.map { ($0.rawValue, $0.words) }),
    "cancellationGround": [
      "a": "a) gian dối khi kê khai thành tích", "b": "b) thông tin, giấy tờ sai", "c": "c) quyết định trái luật",
      "d": "d) có vi phạm trong thời gian tính thành tích",
    ],
    "holdGround": meanings(of: Hold.Ground.self), "post": meanings(of: UnitMember.Post.self),
    "resultThen": ["met": "đạt", "owed": "còn nợ"], "result": ["met": "đạt", "owed": "còn nợ", "not-met": "chưa đạt"],
    "recipient": meanings(of: RecipientType.self), "category": ["title": "danh hiệu", "form": "hình thức"],
    "strictness": ["prohibition": "cấm", "warning": "cảnh báo"],
    "countedPer": ["team": "mỗi tổ", "neighbourhood": "mỗi khu phố, ấp"], "unitKind": meanings(of: SecurityUnit.Kind.self),
    "verdict": [
      "allowed": "có thẩm quyền", "allowedUnverified": "có thẩm quyền, quy định chưa đối chiếu với văn bản gốc",
      "notAllowed": "không có thẩm quyền", "notAllowedUnverified": "không có thẩm quyền, quy định chưa đối chiếu với văn bản gốc",
      "unknown": "chưa rõ",
    ],
    "rule": Dictionary(uniqueKeysWithValues: LegalRule.allCases.map { ($0.rawValue, Vietnamese.rule($0)) }),
    "state": [
      "proposed": "chờ xét", "accepted": "đồng ý", "downgraded": "hạ mức", "returned": "trả lại", "refused": "không đồng ý",
      "drafted": "đã dự thảo", "decided": "đã quyết định",
    ],
    "ballot": meanings(of: CouncilMeeting.Ballot.self), "issue": meanings(of: Certificate.Issue.self),
    "rounding": meanings(of: MoneyRounding.self), "stated": ["many": "có, không nêu số lượng"],
    "runs": ["always": "luôn luôn", "strict": "khi nêu tên, --strict"],
    "scope": meanings(of: Movement.Scope.self), "method": meanings(of: Movement.Method.self),
    "duration": meanings(of: DurationBand.self),
    "match": ["exact": "đúng tên", "words": "đủ các chữ", "beginning": "phần đầu của chữ"],
    "marks": ["agree": "đúng dấu", "differ": "khác dấu"],
    "standing": ["known": "đã có trong sổ", "likely": "có thể là", "unknown": "chưa có trong sổ"],
    "doubts": [
      "otherMarks": "khác dấu", "birthYearDiffers": "khác năm sinh", "idDigitsDiffer": "khác số CCCD", "unitDiffers": "khác đơn vị",
      "birthYearNotTold": "danh sách không ghi năm sinh", "birthYearNotInBook": "sổ không ghi năm sinh",
      "otherWard": "khác phường, xã", "wardNotTold": "danh sách không ghi phường, xã",
    ],
    "extent": ["whole": "toàn bộ", "part": "một phần"], "moneyUnverified": ["x": "có"],
  ]

  private static func meanings<Words: Vocabulary>(of words: Words.Type) -> [String: String] {
    Dictionary(uniqueKeysWithValues: words.allCases.map { ($0.rawValue, $0.alsoWritten.first ?? $0.rawValue) })
  }
}

extension Table {
  /// The table as a person reads it.
  var worded: Table {
    var page = self
    page.rows = rows.map { row in
      zip(columns, row).map { column, cell in
        switch cell {
        case .text(let text): .text(Wording.text(text, of: column.key))
        case .number(let number): Wording.flag(number, of: column.key).map { .text($0) } ?? cell
        default: cell
        }
      }
    }
    return page
  }
}
