internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

/// A check by its name: one of the register's own, or the adding up of its pages, which only reports can do.
enum NamedCheck: Hashable {
  case own(Check)
  case crossFooting

  static let all: [NamedCheck] = [.own(.tallies), .crossFooting] + Check.allCases.filter { $0 != .tallies }.map(own)

  static var names: [String] { all.map(\.name) }

  init(parsing name: String) throws {
    guard let check = Self.all.first(where: { $0.name == name }) else {
      throw UsageProblem.unknownWord(option: "check", value: name, known: Self.names)
    }
    self = check
  }

  var name: String {
    switch self {
    case .own(let check): check.rawValue
    case .crossFooting: "cross-footing"
    }
  }

  /// Whether a plain `sovang check` leaves it out.
  var isForALook: Bool {
    switch self {
    case .own(let check): check.isForALook
    case .crossFooting: false
    }
  }

  func lines(of register: Register) throws -> [CheckLine] {
    switch self {
    case .own(let check):
      try register.run(check).map { finding in
        let record = finding.record
        return CheckLine(
          check: name, record: ([record.table] + record.ids.map(String.init) + finding.key).joined(separator: " "),
          message: finding.message(in: Speech.language), isForALook: finding.isForALook)
      }
    case .crossFooting: try CrossFooting(register).lines(of: name)
    }
  }

  /// The checks, in the order in which they run.
  static var table: Table {
    let columns: [Table.Column] = [
      .init("check", say("Phép kiểm tra", "Check")), .init("runs", say("Khi nào", "When")),
      .init("what", say("Kiểm tra gì", "What it finds")),
    ]
    let rows = all.map { check -> [Table.Cell] in
      [.text(check.name), .text(check.isForALook ? "strict" : "always"), .text(check.sentence)]
    }
    return Table(columns: columns, rows: rows)
  }

  private var sentence: String {
    switch self {
    case .crossFooting:
      say(
        "Báo cáo, biểu thống kê mọi năm, mọi cách tính: cộng ngang, cộng dọc khớp nhau.",
        "Reports and statistics forms of every year and basis add up by rows and columns.")
    case .own(.tallies):
      say("Số tổng hợp khen thưởng, đếm lại từ từng dòng.", "Tallies of awards, recounted from the awards.")
    case .own(.gifts):
      say("Quà: phần của các nơi cộng lại bằng số đem chia; ký nhận khớp.", "Gifts: shares make the pool, receipts fit the shares.")
    case .own(.places):
      say(
        "Phường, xã của khen thưởng có vào ngày quyết định; khi nêu tên, --strict: thuộc địa bàn của cơ quan; khóa tra cứu của địa bàn.",
        "The wards of awards stood on the decision's day; by name, --strict: lie within the office's place; the look-up keys of places.")
    case .own(.struckOut):
      say(
        "Không dòng nào còn hiệu lực khi quyết định, khen thưởng… của nó đã bị gạch bỏ.",
        "Nothing stands whose decision, award … was struck out.")
    case .own(.subjects):
      say(
        "Nhóm chức vụ chỉ ghi cho cá nhân, doanh nghiệp cho tập thể; khi nêu tên, --strict: danh hiệu, hình thức đúng đối tượng của danh mục.",
        "Rank classes of individuals, enterprises of collectives alone; by name, --strict: each kind for the recipients the catalogue has.")
    case .own(.movements):
      say("Phong trào không kết thúc, tổng kết trước khi bắt đầu.", "No movement ends, or is summed up, before it begins.")
    case .own(.keys): say("Khóa tra cứu của người, đơn vị, số quyết định.", "The look-up keys of people, units and decision numbers.")
    case .own(.search): say("Chỉ mục tìm kiếm, so lại với sổ.", "The search index, compared with the book.")
    case .own(.numbering):
      say(
        "Số quyết định theo trình tự ngày; mỗi số sổ vàng dùng một lần.",
        "Decision numbers follow their days; each golden-book number is used once.")
    case .own(.conferrals):
      say(
        "Không trao khen thưởng trước quyết định, hay tại buổi lễ chưa tổ chức.",
        "No award is conferred before its decision, or at a ceremony still to come.")
    case .own(.duplicates): say("Các đối tượng có thể là một.", "Recipients that may be one.")
    case .own(.competence): say("Khen thưởng ngoài thẩm quyền.", "Awards by an authority that may not confer them.")
    case .own(.achievements):
      say("Một thành tích, một lần khen; căn cứ của đợt thi đua.", "One achievement, one reward; the grounds of theme awards.")
    case .own(.titles): say("Tỷ lệ danh hiệu của từng cơ quan.", "The share of titles each issuer gave.")
    case .own(.holds): say("Khen trong khi đang tạm dừng, kỷ luật.", "Awards during a hold or discipline.")
    case .own(.money):
      say(
        "Tiền thưởng đúng hệ số × lương cơ sở, trần; chi không quá; tiền phải thu hồi.",
        "Prize money is coefficient × base salary, within caps; payments within it; what must come back.")
    case .own(.indicators):
      say(
        "Chỉ tiêu: các phường cộng lại bằng số của cả địa bàn; chiều hướng đúng với số liệu.",
        "Indicators: the wards make the figure of the whole; directions agree with the counts.")
    case .own(.registrations):
      say(
        "Danh hiệu trao cho người, tập thể không đăng ký thi đua, trong khi những nơi khác có đăng ký.",
        "Titles given to recipients who did not register for them, where others did.")
    case .own(.overrides): say("Những gì ghi ngoài quy định, kèm lý do.", "What stands against a rule, with its reason.")
    }
  }
}
