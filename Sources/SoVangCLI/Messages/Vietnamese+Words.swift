internal import Recognition

/// The documented English names with their Vietnamese meaning.
extension Vietnamese {
  /// A column or field by its documented name, with its meaning where it is not told by the name: "“ward” (phường, xã)".
  static func field(_ name: String) -> String {
    guard !name.isEmpty else { return "giá trị" }
    let last = name.split(separator: ".").last.map(String.init) ?? name
    return fields[last].map { "\(quoted(name)) (\($0))" } ?? quoted(name)
  }

  /// "từ ngày 01/01/2024 đến ngày 31/12/2024", as far as it is bounded.
  static func span(_ validity: Validity) -> String {
    let words = [validity.from.map { "từ ngày \(day($0))" }, validity.to.map { "đến ngày \(day($0))" }].compactMap { $0 }
    return words.isEmpty ? "mọi thời gian" : words.joined(separator: " ")
  }

  /// A rule of commendation in an officer's words.
  static func rule(_ rule: LegalRule) -> String {
    switch rule {
    case .competence: "thẩm quyền"
    case .oneReward: "một thành tích, một lần khen thưởng"
    case .once: "chỉ tặng một lần"
    case .share: "tỷ lệ danh hiệu"
    case .themeGround: "căn cứ đề nghị khen thưởng"
    case .hold: "tạm dừng khen thưởng"
    case .meritAfterDiscipline: "thành tích sau kỷ luật"
    }
  }

  /// The names of fields: "ward (phường, xã), award (…)".
  static func fields(_ names: [String]) -> String { list(names.map { withMeaning($0, fields) }) }

  /// The words of a closed set: "individual (cá nhân), collective (tập thể)".
  ///
  /// - Parameter field: the column or option, where a word may mean something of its own.
  static func words(_ known: [String], of field: String = "") -> String {
    let name = field.drop { $0 == "-" }
    return list(
      known.map { word in Wording.meaning(of: word, in: String(name)).map { withMeaning(word, [word: $0]) } ?? withMeaning(word, words) })
  }

  private static func withMeaning(_ name: String, _ meanings: [String: String]) -> String {
    meanings[name].flatMap { $0.hasPrefix(name) ? nil : "\(name) (\($0))" } ?? name
  }

  /// What officers may write in place of a word.
  private static let words: [String: String] = {
    let all = [
      meanings(of: RecipientType.self), meanings(of: Gender.self), meanings(of: Visibility.self), meanings(of: RankClass.self),
      meanings(of: PlaceLevel.self), meanings(of: PartOfDay.self), meanings(of: SecurityUnit.Kind.self),
      meanings(of: Indicator.Direction.self),
      meanings(of: KindOfCommendation.self), meanings(of: ConferralManner.self), meanings(of: Hold.Ground.self),
      meanings(of: SecurityForce.self), meanings(of: Movement.Level.self), meanings(of: Movement.Scope.self),
      meanings(of: Movement.Method.self), meanings(of: FigureCode.self),
      meanings(of: SafetyClassification.Subject.self), meanings(of: SafetyClassification.Result.self), meanings(of: MovementCounting.self),
      meanings(of: ProposalOutcome.Verdict.self),
    ]
    return Dictionary(all.joined()) { first, _ in first }
  }()

  private static func meanings<Words: Vocabulary>(of words: Words.Type) -> [(String, String)] {
    words.allCases.compactMap { word in word.alsoWritten.first.map { (word.rawValue, $0) } }
  }

  private static let fields: [String: String] = [
    "recipient": "họ tên, tên tập thể", "type": "loại đối tượng", "birthYear": "năm sinh", "gender": "giới tính",
    "idDigits": "ba số cuối CCCD",
    "district": "quận, huyện", "ward": "phường, xã", "neighbourhood": "khu phố, ấp", "address": "địa chỉ", "unit": "đơn vị",
    "position": "chức vụ", "rankClass": "nhóm chức vụ", "award": "danh hiệu, hình thức khen thưởng", "basis": "loại hình khen thưởng",
    "meritYear": "năm thành tích", "meritFrom": "thành tích từ năm", "meritTo": "thành tích đến năm", "citation": "thành tích",
    "money": "tiền thưởng", "posthumous": "truy tặng", "enterprise": "doanh nghiệp", "decision": "số quyết định",
    "signedOn": "ngày ký", "issuer": "cơ quan ban hành", "kind": "loại", "name": "tên", "required": "quân số định biên",
    "authorisedBy": "căn cứ định biên", "actual": "quân số hiện có", "asOf": "tính đến ngày", "population": "nhân khẩu",
    "field": "lĩnh vực", "deed": "việc làm", "year": "năm", "ceremony": "buổi họp mặt, lễ", "group": "đối tượng",
    "quantity": "số lượng", "receivedOn": "ngày nhận", "receivedBy": "người nhận", "note": "ghi chú", "code": "mã",
    "weight": "trọng số", "min": "tối thiểu", "max": "tối đa", "committed": "đã cam kết", "title": "tên gọi", "heldOn": "ngày tổ chức",
    "place": "địa bàn", "occasion": "dịp", "unitValue": "trị giá một phần", "funder": "nguồn kinh phí", "wards": "số phường",
    "no": "số thứ tự", "movement": "phong trào", "partOfDay": "buổi", "organiser": "cơ quan tổ chức",
    "honours": "đối tượng được biểu dương",
    "guests": "đại biểu", "roles": "chức vụ", "spoke": "có phát biểu", "directives": "chỉ đạo", "gifts": "quà", "awards": "khen thưởng",
    "indicators": "chỉ tiêu", "direction": "chiều hướng", "source": "nguồn tin", "givenOn": "ngày tặng", "description": "quà gì",
    "ground": "căn cứ", "to": "giao cho", "text": "nội dung", "tracks": "theo dõi qua", "scope": "phạm vi", "term": "thời hạn",
    "summedUpOn": "ngày tổng kết", "value": "số liệu", "registeredOn": "ngày đăng ký", "result": "kết quả", "decidedOn": "ngày ký",
    "paper": "văn bản",
    "of": "trên tổng số",
  ]

  /// "Buổi họp mặt, lễ số 1" for the store's "ceremony 1".
  static func giver(_ owner: String) -> String {
    let words = owner.split(separator: " ").map(String.init)
    guard words.count == 2 else { return Quoting.oneLine(owner) }
    let kind = words[0] == "ceremony" ? "Buổi họp mặt, lễ" : "Chương trình tặng quà"
    return "\(kind) số \(words[1])"
  }

  /// What keeps a ceremony from being struck out.
  static func hanging(_ what: String) -> String {
    switch what {
    case "awards": "khen thưởng đã trao"
    case "allocations": "quà đã phân bổ"
    case "exemplars": "gương điển hình"
    default: what
    }
  }
}
