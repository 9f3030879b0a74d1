internal import Recognition
internal import VietnameseText

/// The parts that Vietnamese messages share.
enum Vietnamese {
  static func quoted(_ text: String) -> String { "“\(Quoting.oneLine(text))”" }

  /// A path, whole: a shortened one names another file.
  static func file(_ path: String) -> String { "“\(Quoting.oneLine(path, atMost: 1000))”" }

  static func day(_ day: CivilDate) -> String { DateText.slash(year: day.year, month: day.month, day: day.day) }

  /// The same text with its ISO dates as dd/mm/yyyy.
  static func slashed(_ text: String) -> String {
    text.replacing(/(\d{4})-(\d{2})-(\d{2})/) { "\($0.3)/\($0.2)/\($0.1)" }
  }

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

  /// "5: Lê Văn Tư, sinh năm 1960".
  static func named(_ recipient: NamedRecipient) -> String {
    "\(recipient.id): \(Quoting.oneLine(recipient.name))" + (recipient.birthYear.map { ", sinh năm \($0)" } ?? "")
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

  private static let tables: [String: String] = [
    "agency": "cơ quan", "allocation": "phân bổ quà", "award": "khen thưởng", "award_alias": "tên gọi khác của hình thức khen thưởng",
    "award_ground": "căn cứ đề nghị khen thưởng", "award_rule": "quy định khen thưởng",
    "award_kind": "danh hiệu, hình thức khen thưởng", "base_salary": "mức lương cơ sở", "cancellation": "hủy bỏ khen thưởng",
    "cancellation_ground": "căn cứ hủy bỏ khen thưởng", "legal_ground": "căn cứ ban hành quyết định",
    "ceremony": "buổi họp mặt, lễ", "ceremony_guest": "khách dự lễ", "ceremony_honoured": "đối tượng được tôn vinh",
    "change": "lần ghi sổ", "change_line": "dòng trước khi sửa", "competence": "thẩm quyền khen thưởng", "conferral": "trao tặng",
    "decision": "quyết định khen thưởng", "directive": "chỉ đạo",
    "eligibility_rule": "tiêu chuẩn xét tặng", "service_term": "thời gian tham gia lực lượng", "exemplar": "gương điển hình",
    "gift_draw": "lần bốc thăm",
    "gift_draw_winner": "kết quả bốc thăm", "gift_handover": "ký nhận quà", "gift_lot": "lô quà", "gift_nominee": "đề nghị nhận quà",
    "gift_programme": "chương trình tặng quà", "gift_return": "trả lại quà", "gift_share": "phần quà phân bổ",
    "hold": "tạm dừng khen thưởng", "rule_override": "lý do ghi ngoài quy định",
    "guest_role": "chức danh khách dự", "indicator": "chỉ tiêu", "movement": "phong trào thi đua", "office": "cơ quan giữ sổ",
    "place": "đơn vị hành chính", "place_succession": "sáp nhập, chia tách địa bàn", "population": "nhân khẩu",
    "protected_award": "khen thưởng không công khai", "recipient": "đối tượng được khen", "recipient_merge": "gộp đối tượng",
    "register": "sổ",
    "reward_coefficient": "mức tiền thưởng", "security_unit": "đơn vị an ninh cơ sở", "staffing_rule": "quy định định biên",
    "unit_strength": "quân số đơn vị", "unit_member": "thành viên đơn vị",
    "training_session": "buổi tập huấn", "training_attendance": "người dự tập huấn", "hardship_case": "hoàn cảnh khó khăn",
    "hardship_visit": "lần thăm hỏi", "year_figure": "chỉ tiêu theo năm", "emulation_registration": "đăng ký thi đua",
    "safety_classification": "kết quả phân loại an toàn", "model": "mô hình tự quản", "exemplar_telling": "lần nêu gương",
    "exemplar_follower": "người noi gương", "model_result": "kết quả mô hình trong năm", "proposal": "tờ trình",
    "proposal_line": "dòng đề nghị",
    "proposal_outcome": "kết quả xét",
    "council_meeting": "phiên họp hội đồng", "council_vote": "phiếu của hội đồng", "decision_draft": "dự thảo quyết định",
    "draft_line": "dòng dự thảo", "signed_line": "dòng đã ký", "decision_signing": "ký dự thảo",
    "certificate": "bằng, giấy khen", "payment": "chi tiền thưởng", "recall": "yêu cầu thu hồi",
    "accepted_money": "lý do tiền thưởng khác mức", "recovery": "thu hồi", "reward_rounding": "cách làm tròn tiền thưởng",
    "vote_rule": "quy định tỷ lệ phiếu",
    "streak_rule": "quy định số năm liên tục",
    "year_closing": "năm đã khóa sổ", "year_correction": "sửa đổi năm đã khóa sổ",
    "statistics_form": "biểu thống kê", "form_row": "dòng của biểu thống kê", "form_column": "cột của biểu thống kê",
    "form_submission": "báo cáo thống kê đã nộp", "form_submission_cell": "ô của báo cáo thống kê đã nộp",
    "joint_allocation": "lần phân bổ chung", "joint_share": "phần của lần phân bổ chung",
    "retention_rule": "thời hạn lưu giữ", "erasure": "việc xóa thông tin",
    "heading_meaning": "cách hiểu tiêu đề cột", "certificate_printing": "lần in phôi giấy khen",
  ]
}
