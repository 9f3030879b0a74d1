internal import Recognition
internal import VietnameseText

/// The parts that Vietnamese messages share.
enum Vietnamese {
  static func quoted(_ text: String) -> String { "“\(Quoting.oneLine(text))”" }

  static func day(_ day: CivilDate) -> String { DateText.slash(year: day.year, month: day.month, day: day.day) }

  static func number(_ number: some BinaryInteger) -> String { Figures.grouped(Int(number)) }

  /// A bound may be a year, so four digits stay together.
  static func bound(_ number: Int) -> String { number.magnitude < 10_000 ? String(number) : Figures.grouped(number) }

  static func money(_ dong: Dong) -> String { Figures.money(dong.amount) }

  /// "a, b, c và 5 mục khác".
  static func list(_ words: [String], separator: String = ", ") -> String {
    let few = Quoting.few(words)
    let shown = few.shown.map { Quoting.oneLine($0, atMost: 200) }.joined(separator: separator)
    return few.more == 0 ? shown : "\(shown) và \(number(few.more)) mục khác"
  }

  static func ids(_ ids: [Int64]) -> String { list(ids.map(String.init)) }

  /// "Có phải là “ward” không? ", or nothing.
  static func guess(_ word: String, among known: [String]) -> String {
    Suggestion.nearest(to: word, among: known).map { "Có phải là \(quoted($0)) không? " } ?? ""
  }

  /// A column or field by its documented name, with its meaning where it is not told by the name: "“ward” (phường, xã)".
  static func field(_ name: String) -> String {
    guard !name.isEmpty else { return "giá trị" }
    let last = name.split(separator: ".").last.map(String.init) ?? name
    return fields[last].map { "\(quoted(name)) (\($0))" } ?? quoted(name)
  }

  static func type(_ type: RecipientType) -> String {
    switch type {
    case .individual: "cá nhân"
    case .collective: "tập thể"
    case .household: "hộ gia đình"
    }
  }

  /// A table of the book in an officer's words; a table without words goes by its name.
  static func table(_ name: String) -> String { tables[name] ?? "bảng \(quoted(name))" }

  private static let fields: [String: String] = [
    "recipient": "họ tên, tên tập thể", "type": "loại đối tượng", "birthYear": "năm sinh", "gender": "giới tính",
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
  ]

  private static let tables: [String: String] = [
    "agency": "cơ quan", "allocation": "phân bổ quà", "award": "khen thưởng", "award_alias": "tên gọi khác của hình thức khen thưởng",
    "award_kind": "danh hiệu, hình thức khen thưởng", "base_salary": "mức lương cơ sở", "cancellation": "hủy bỏ khen thưởng",
    "ceremony": "buổi họp mặt, lễ", "ceremony_guest": "khách dự lễ", "ceremony_honoured": "đối tượng được tôn vinh",
    "change": "lần ghi sổ", "change_line": "dòng trước khi sửa", "competence": "thẩm quyền khen thưởng", "conferral": "trao tặng",
    "decision": "quyết định khen thưởng", "directive": "chỉ đạo", "exemplar": "gương điển hình", "gift_draw": "lần bốc thăm",
    "gift_draw_winner": "kết quả bốc thăm", "gift_handover": "ký nhận quà", "gift_lot": "lô quà", "gift_nominee": "đề nghị nhận quà",
    "gift_programme": "chương trình tặng quà", "gift_return": "trả lại quà", "gift_share": "phần quà phân bổ",
    "guest_role": "chức danh khách dự", "indicator": "chỉ tiêu", "movement": "phong trào thi đua", "office": "cơ quan giữ sổ",
    "place": "đơn vị hành chính", "place_succession": "sáp nhập, chia tách địa bàn", "population": "nhân khẩu",
    "protected_award": "khen thưởng không công khai", "recipient": "đối tượng được khen", "register": "sổ",
    "reward_coefficient": "mức tiền thưởng", "security_unit": "đơn vị an ninh cơ sở", "staffing_rule": "quy định định biên",
    "unit_strength": "quân số đơn vị",
  ]
}
