internal import Recognition

/// The lists that can be filled on a form (các mẫu).
public enum FormList: String, CaseIterable, Sendable {
  case awards, units, members, indicators, handover, nominees, models, safety, registrations
}

extension ListForm {
  public init(_ list: FormList, _ choices: ListChoices, _ printing: Printing) {
    switch list {
    case .awards: self = .awards(choices, printing)
    case .units: self = .units(choices, printing)
    case .members: self = .members(choices, printing)
    case .indicators: self = .indicators(choices, printing)
    case .handover: self = .handovers(choices, printing)
    case .nominees: self = .nominees(choices, printing)
    case .models: self = .models(choices, printing)
    case .safety: self = .safety(choices, printing)
    case .registrations: self = .registrations(choices, printing)
    }
  }

  private static func awards(_ choices: ListChoices, _ printing: Printing) -> ListForm {
    let language = printing.language
    let years = 1945...2200
    let columns: [Column] = [
      Column(
        heading: "Họ và tên", entry: .text, isRequired: true,
        hint: language.pick(
          vi: "Người, tập thể hoặc hộ; không ghi số định danh.", en: "Person, collective or household; no identity number."),
        width: 28),
      Column(heading: "Loại", entry: .words(RecipientType.self), isRequired: true, hint: language.chooses, width: 12),
      Column(heading: "Năm sinh", entry: .number(1850...2200), hint: language.pick(vi: "Của cá nhân.", en: "Of a person."), width: 10),
      Column(heading: "Giới tính", entry: .words(Gender.self), hint: language.chooses, width: 10),
      Column(
        heading: "Ba số cuối CCCD", entry: .text,
        hint: language.pick(vi: "Chỉ ba chữ số cuối.", en: "The last three digits alone."), width: 10),
      .ward(choices, isRequired: false, language),
      .neighbourhood(choices, language),
      Column(
        heading: "Đơn vị", entry: choices.units.isEmpty ? .text : .choice(choices.units.map(\.name).once, mayBeOther: true),
        hint: language.pick(vi: "Nơi công tác.", en: "Where the person serves."), width: 22),
      Column(heading: "Chức vụ", entry: .text, hint: language.pick(vi: "Khi được khen.", en: "When honoured."), width: 18),
      Column(heading: "Nhóm chức vụ", entry: .words(RankClass.self), hint: language.chooses, width: 24),
      Column(heading: "Hình thức khen thưởng", entry: .choice(choices.kinds), isRequired: true, hint: language.chooses, width: 34),
      Column(
        heading: "Loại hình", entry: .words(KindOfCommendation.self),
        hint: language.pick(vi: "Để trống: phong trào.", en: "Left empty: movement."), width: 14),
      Column(
        heading: "Năm thành tích", entry: .number(years), isRequired: true,
        hint: language.pick(vi: "Năm lập thành tích, không phải năm khen.", en: "The year of merit, not of the award."), width: 10),
      Column(heading: "Thành tích", entry: .text, hint: language.pick(vi: "Tóm tắt.", en: "In short."), width: 40),
      Column(
        heading: "Truy tặng", entry: .choice(["có"]), hint: language.pick(vi: "có, hoặc để trống.", en: "có (yes), or empty."), width: 8),
      Column(
        heading: "Doanh nghiệp", entry: .choice(["có"]), hint: language.pick(vi: "có, hoặc để trống.", en: "có (yes), or empty."), width: 8),
    ]
    return ListForm(
      title: language.pick(vi: "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", en: "LIST FOR AWARDS"), columns: columns, constant: choices.constant,
      command: "sovang award import FILE.xlsx --decision 57/QĐ-UBND", printing: printing)
  }

  private static func units(_ choices: ListChoices, _ printing: Printing) -> ListForm {
    let language = printing.language
    let counts = 0...1_000_000
    let columns: [Column] = [
      .ward(choices, isRequired: true, language),
      .neighbourhood(choices, language),
      Column(heading: "Loại đơn vị", entry: .words(SecurityUnit.Kind.self), isRequired: true, hint: language.chooses, width: 28),
      Column(
        heading: "Tên đơn vị", entry: .text,
        hint: language.pick(vi: "Giữ đúng tên đã ghi ở các dòng có sẵn.", en: "Keep the names of the rows that are there."), width: 28),
      Column(heading: "Định biên", entry: .number(counts), hint: language.pick(vi: "Theo quyết định.", en: "As decided."), width: 10),
      Column(heading: "Theo quyết định", entry: .text, hint: language.pick(vi: "Số, ký hiệu.", en: "Number and symbol."), width: 18),
      Column(
        heading: "Hiện có", entry: .number(counts),
        hint: language.pick(vi: "Để trống nếu chưa biết, không ghi 0.", en: "Left empty where unknown, not 0."), width: 10),
      Column(
        heading: "Tính đến ngày", entry: .day,
        hint: language.pick(vi: "Ngày của số liệu; phải có khi ghi số.", en: "The day of the figures; needed with them."), width: 13),
      Column(
        heading: "Nhân khẩu", entry: .number(0...100_000_000), hint: language.pick(vi: "Của khu phố.", en: "Of the neighbourhood."),
        width: 11),
    ]
    let known = choices.units.map { [$0.ward, $0.neighbourhood ?? "", $0.kind, $0.name] }
    return ListForm(
      title: language.pick(vi: "DANH SÁCH LỰC LƯỢNG AN NINH CƠ SỞ", en: "LIST OF SECURITY UNITS"), columns: columns, known: known,
      constant: choices.constant, command: "sovang unit import FILE.xlsx", printing: printing)
  }

  private static func members(_ choices: ListChoices, _ printing: Printing) -> ListForm {
    let language = printing.language
    let columns: [Column] = [
      .ward(choices, isRequired: true, language),
      .neighbourhood(choices, language),
      Column(heading: "Loại đơn vị", entry: .words(SecurityUnit.Kind.self), isRequired: true, hint: language.chooses, width: 28),
      Column(
        heading: "Tên đơn vị", entry: choices.units.isEmpty ? .text : .choice(choices.units.map(\.name).once, mayBeOther: true),
        hint: language.pick(vi: "Nếu ở đó có nhiều đơn vị cùng loại.", en: "Where there are several of the kind."), width: 28),
      Column(
        heading: "Họ và tên", entry: .text, isRequired: true,
        hint: language.pick(vi: "Không ghi số định danh.", en: "No identity number."), width: 28),
      Column(heading: "Năm sinh", entry: .number(1850...2200), hint: language.pick(vi: "Để biết tuổi.", en: "Tells the age."), width: 10),
      Column(heading: "Giới tính", entry: .words(Gender.self), hint: language.chooses, width: 10),
      Column(
        heading: "Ba số cuối CCCD", entry: .text,
        hint: language.pick(vi: "Chỉ ba chữ số cuối.", en: "The last three digits alone."), width: 10),
      Column(heading: "Chức vụ", entry: .words(UnitMember.Post.self), hint: language.chooses, width: 14),
      Column(heading: "Từ ngày", entry: .day, isRequired: true, hint: language.pick(vi: "Ngày tham gia.", en: "The first day."), width: 13),
      Column(
        heading: "Đến ngày", entry: .day, hint: language.pick(vi: "Để trống nếu còn tham gia.", en: "Left empty while serving."), width: 13),
    ]
    return ListForm(
      title: language.pick(vi: "DANH SÁCH THÀNH VIÊN CÁC ĐƠN VỊ", en: "LIST OF MEMBERS OF UNITS"), columns: columns,
      constant: choices.constant, command: "sovang unit member import FILE.xlsx", printing: printing)
  }

  private static func indicators(_ choices: ListChoices, _ printing: Printing) -> ListForm {
    let language = printing.language
    let counts = 0...1_000_000_000
    let columns: [Column] = [
      .year(vi: "Năm số liệu.", en: "The year counted.", language),
      .ward(choices, isRequired: false, language),
      Column(heading: "Chỉ tiêu", entry: .words(FigureCode.self), isRequired: true, hint: language.chooses, width: 36),
      Column(
        heading: "Số liệu", entry: .number(counts),
        hint: language.pick(
          vi: "Để trống nếu chưa biết, không ghi 0; tỷ lệ thì ghi tử số.", en: "Left empty where unknown, not 0; of a rate the part."),
        width: 10),
      Column(
        heading: "Trên tổng số", entry: .number(counts),
        hint: language.pick(vi: "Chỉ với tỷ lệ: mẫu số, không ghi phần trăm.", en: "Of rates alone: the whole, no percentage."), width: 12),
      Column(
        heading: "Chiều hướng", entry: .words(Indicator.Direction.self),
        hint: language.pick(
          vi: "So với năm trước; để trống thì tính từ số liệu.", en: "Against the year before; else seen from the counts."), width: 12),
      Column(heading: "Nguồn", entry: .text, hint: language.pick(vi: "Văn bản, cơ quan báo số liệu.", en: "Who tells it."), width: 30),
      Column(
        heading: "Ghi chú", entry: .text, hint: language.pick(vi: "Nếu có; không nêu tên người.", en: "If any; name no one."), width: 30),
    ]
    return ListForm(
      title: language.pick(vi: "CHỈ TIÊU AN NINH, TRẬT TỰ THEO NĂM", en: "INDICATORS OF A YEAR"), columns: columns,
      constant: choices.constant, command: "sovang indicator import FILE.xlsx", printing: printing)
  }

  private static func handovers(_ choices: ListChoices, _ printing: Printing) -> ListForm {
    let language = printing.language
    let columns: [Column] = [
      .ward(choices, isRequired: true, language),
      Column(heading: "Người được tặng", entry: .text, hint: language.pick(vi: "Nếu giao từng người.", en: "If given to one."), width: 28),
      .quantity(isRequired: true, language),
      Column(heading: "Ngày nhận", entry: .day, isRequired: true, hint: language.pick(vi: "Ngày ký nhận.", en: "The day."), width: 13),
      Column(heading: "Người nhận", entry: .text, hint: language.pick(vi: "Người ký nhận.", en: "Who signed."), width: 28),
      Column(heading: "Ghi chú", entry: .text, hint: language.pick(vi: "Nếu có.", en: "If any."), width: 30),
    ]
    return ListForm(
      title: language.pick(vi: "DANH SÁCH KÝ NHẬN QUÀ", en: "LIST OF GIFTS HANDED OVER"), columns: columns, constant: choices.constant,
      command: "sovang gift handover --ceremony ID FILE.xlsx", printing: printing)
  }

  private static func nominees(_ choices: ListChoices, _ printing: Printing) -> ListForm {
    let language = printing.language
    let columns: [Column] = [
      Column(
        heading: "Họ và tên", entry: .text, isRequired: true, hint: language.pick(vi: "Người được tặng.", en: "Who is to receive."),
        width: 28),
      Column(
        heading: "Đối tượng", entry: choices.groups.isEmpty ? .text : .choice(choices.groups, mayBeOther: true),
        hint: language.pick(vi: "Thuộc diện nào.", en: "Of which group."), width: 26),
      .ward(choices, isRequired: true, language),
      Column(heading: "Địa chỉ", entry: .text, hint: language.pick(vi: "Nơi ở.", en: "Where the person lives."), width: 30),
      .quantity(isRequired: false, language),
    ]
    return ListForm(
      title: language.pick(vi: "DANH SÁCH ĐỀ NGHỊ TẶNG QUÀ", en: "LIST OF WHO IS TO RECEIVE GIFTS"), columns: columns,
      constant: choices.constant, command: "sovang gift nominate --ceremony ID FILE.xlsx", printing: printing)
  }

  private static func models(_ choices: ListChoices, _ printing: Printing) -> ListForm {
    let language = printing.language
    func text(_ heading: String, vi: String, en: String, width: Double) -> Column {
      Column(heading: heading, entry: .text, hint: language.pick(vi: vi, en: en), width: width)
    }
    let columns: [Column] = [
      .ward(choices, isRequired: true, language),
      .neighbourhood(choices, language),
      Column(
        heading: "Tên mô hình", entry: .text, isRequired: true,
        hint: language.pick(vi: "Tên riêng ở nơi này.", en: "As it is called here."), width: 30),
      text("Loại mô hình", vi: "Tên gọi chung: Camera an ninh.", en: "As such models are called.", width: 24),
      Column(heading: "Lĩnh vực", entry: .words(SelfManagementModel.Field.self), hint: language.chooses, width: 24),
      Column(
        heading: "Ngày ra mắt", entry: .day, hint: language.pick(vi: "Để trống nếu chưa rõ.", en: "Left empty where unknown."), width: 13),
      text("Văn bản thành lập", vi: "Số, ký hiệu.", en: "Number and symbol.", width: 18),
      text("Đơn vị chủ trì", vi: "Công an, Mặt trận, đoàn thể…", en: "Who runs it.", width: 22),
      Column(
        heading: "Số thành viên", entry: .number(0...1_000_000),
        hint: language.pick(vi: "Để trống nếu chưa biết, không ghi 0.", en: "Left empty where unknown, not 0."), width: 10),
      text("Trang thiết bị", vi: "Ví dụ: 24 camera.", en: "Its equipment.", width: 20),
      Column(heading: "Kinh phí", entry: .number(0...1_000_000_000_000), hint: language.pick(vi: "Đồng.", en: "Đồng."), width: 14),
      text("Nguồn kinh phí", vi: "Ngân sách, xã hội hóa…", en: "Where it came from.", width: 20),
      text("Nhân rộng từ", vi: "Tên mô hình gốc, nếu có.", en: "The model it was copied from.", width: 28),
      text("Phường của mô hình gốc", vi: "Nếu ở phường khác.", en: "Where that one is.", width: 20),
    ]
    return ListForm(
      title: language.pick(vi: "DANH SÁCH MÔ HÌNH TỰ QUẢN", en: "LIST OF SELF-MANAGEMENT MODELS"), columns: columns,
      constant: choices.constant, command: "sovang model import FILE.xlsx", printing: printing)
  }
}

extension ListForm {
  fileprivate static func safety(_ choices: ListChoices, _ printing: Printing) -> ListForm {
    let language = printing.language
    let columns: [Column] = [
      .year(vi: "Năm phân loại.", en: "The year classified.", language),
      Column(heading: "Đối tượng", entry: .words(SafetyClassification.Subject.self), isRequired: true, hint: language.chooses, width: 20),
      .ward(choices, isRequired: false, language),
      Column(
        heading: "Tên", entry: .text,
        hint: language.pick(
          vi: "Khu dân cư, cơ quan, trường, doanh nghiệp; phường, xã thì để trống.", en: "Left empty of a ward itself."), width: 34),
      Column(heading: "Kết quả", entry: .words(SafetyClassification.Result.self), isRequired: true, hint: language.chooses, width: 14),
      Column(
        heading: "Văn bản", entry: .text, hint: language.pick(vi: "Số, ký hiệu quyết định.", en: "Number and symbol of the paper."),
        width: 18),
      Column(heading: "Ngày ký", entry: .day, hint: language.pick(vi: "Để trống nếu chưa rõ.", en: "Left empty where unknown."), width: 13),
    ]
    return ListForm(
      title: language.pick(
        vi: "PHÂN LOẠI “AN TOÀN VỀ AN NINH, TRẬT TỰ”", en: "CLASSIFICATION “AN TOÀN VỀ AN NINH, TRẬT TỰ”"), columns: columns,
      constant: choices.constant, command: "sovang safety import FILE.xlsx", printing: printing)
  }

  fileprivate static func registrations(_ choices: ListChoices, _ printing: Printing) -> ListForm {
    let language = printing.language
    let columns: [Column] = [
      Column(
        heading: "Họ và tên", entry: .text, isRequired: true,
        hint: language.pick(vi: "Người, tập thể hoặc hộ đăng ký.", en: "Who registers."), width: 28),
      Column(heading: "Đối tượng", entry: .words(RecipientType.self), isRequired: true, hint: language.chooses, width: 14),
      Column(
        heading: "Năm sinh", entry: .number(1850...2200), hint: language.pick(vi: "Của cá nhân.", en: "Of a person."), width: 10),
      Column(
        heading: "Đơn vị", entry: .text, hint: language.pick(vi: "Nơi công tác, sinh hoạt.", en: "Where the person serves."), width: 26),
      .ward(choices, isRequired: false, language),
      Column(
        heading: "Danh hiệu", entry: choices.kinds.isEmpty ? .text : .choice(choices.kinds), isRequired: true,
        hint: language.pick(vi: "Danh hiệu, hình thức đăng ký.", en: "What is aimed at."), width: 36),
      .year(vi: "Năm thi đua.", en: "The year of emulation.", language),
      Column(
        heading: "Ngày đăng ký", entry: .day, hint: language.pick(vi: "Để trống nếu chưa rõ.", en: "Left empty where unknown."), width: 13),
    ]
    return ListForm(
      title: language.pick(vi: "DANH SÁCH ĐĂNG KÝ THI ĐUA", en: "REGISTRATIONS FOR EMULATION"), columns: columns,
      constant: choices.constant, command: "sovang registration import FILE.xlsx", printing: printing)
  }
}

extension ListChoices {
  fileprivate var constant: (heading: String, text: String)? { ward.map { (ListForm.Column.wardHeading, $0) } }
}

extension ListForm.Column {
  fileprivate static let wardHeading = "Phường, xã"

  fileprivate static func ward(_ choices: ListChoices, isRequired: Bool, _ language: Language) -> Self {
    Self(
      heading: wardHeading, entry: choices.wards.isEmpty ? .text : .choice(choices.wards), isRequired: isRequired,
      hint: language.chooses, width: 22)
  }

  fileprivate static func neighbourhood(_ choices: ListChoices, _ language: Language) -> Self {
    let names = choices.neighbourhoods.once
    return Self(
      heading: "Khu phố", entry: names.isEmpty ? .text : .choice(names, mayBeOther: true),
      hint: language.pick(vi: "Khu phố, ấp.", en: "The neighbourhood."), width: 16)
  }

  fileprivate static func year(vi: String, en: String, _ language: Language) -> Self {
    Self(heading: "Năm", entry: .number(1945...2200), isRequired: true, hint: language.pick(vi: vi, en: en), width: 8)
  }

  fileprivate static func quantity(isRequired: Bool, _ language: Language) -> Self {
    Self(
      heading: "Số lượng", entry: .number(GiftLot.quantities), isRequired: isRequired,
      hint: isRequired
        ? language.pick(vi: "Số phần quà.", en: "How many gifts.") : language.pick(vi: "Để trống: 1 phần.", en: "Left empty: one."),
      width: 10)
  }
}

extension ListForm.Entry {
  /// The words of a closed set as officers write them.
  fileprivate static func words<Words: Vocabulary>(_ words: Words.Type) -> Self {
    .choice(words.allCases.map { $0.alsoWritten.first ?? $0.rawValue })
  }
}

extension Language {
  fileprivate var chooses: String { pick(vi: "Chọn trong danh sách.", en: "Choose from the list.") }
}

extension [String] {
  /// Each text once, where it first stands.
  fileprivate var once: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
