public import Recognition
internal import VietnameseText

/// What an officer has to know of a statistics form before handing it in.
public enum FormWarning: Hashable, Sendable {
  /// The form's circular was replaced before the report is due; `instead`: the year's own forms that the book has.
  case replaced(StatisticsForm, instead: [String])
  /// The form's circular was not in force yet when the report was due.
  case notYetInForce(StatisticsForm, instead: [String])
  /// Nobody has compared the form with the circular.
  case notVerified(String)
  case doesNotAddUp(FormProblem)
  /// Nothing that the form asks for was ever entered.
  case unrecorded
  /// No proposal of what the form is about is on record for the period; counted by ceremony, none can be.
  case noProposals(isOfCeremony: Bool)
  /// Counted ones that do not tell what some rows or columns ask, and so are in none of these.
  case untold(FormField, Int)
  /// Those that do not tell whether they are what the form is about, and are counted nowhere.
  case leftOut(FormField, Int)
  /// Those whose row and column cross where the form leaves its cell empty.
  case withoutCell(Int)
  /// Movements whose days do not tell whether they are the year's, by number.
  case undated([Int64])
  /// Awards of the form's level that no row or no column of it counts, by kind.
  case notOnForm([String])
  /// Awards that others count who file the same form, by kind; `filer`: the office's own part.
  case filedByOthers([String], filer: FormFiler)
  /// Not the office but a province or a ministry files the form.
  case filedAbove
  /// What the book keeps of the form as it was handed in is no longer what was entered.
  case submissionAltered(CivilDate)
  case cancelledCounted(Int)
  case protectedLeftOut(Int)
  case jump(FormJump, from: Period, to: Period)

  var code: String {
    switch self {
    case .replaced: "form-replaced"
    case .notYetInForce: "form-not-yet-in-force"
    case .notVerified: "form-not-verified"
    case .doesNotAddUp: "does-not-add-up"
    case .unrecorded, .noProposals: "not-recorded"
    case .untold, .leftOut: "not-told"
    case .withoutCell: "no-cell"
    case .undated: "undated"
    case .notOnForm: "not-on-form"
    case .filedByOthers: "filed-by-others"
    case .filedAbove: "filed-above"
    case .submissionAltered: "submission-altered"
    case .cancelledCounted: "cancelled-counted"
    case .protectedLeftOut: "protected-left-out"
    case .jump: "jump"
    }
  }

  var vietnamese: String {
    switch self {
    case .replaced(let form, let instead):
      "Biểu theo \(form.law.basis), đã được thay thế bởi \(form.replacedBy ?? "văn bản sau")\(Self.since(form)); "
        + (instead.isEmpty ? "chưa có mẫu mới." : "biểu của năm này: \(instead.joined(separator: ", ")).")
    case .notYetInForce(let form, let instead):
      "Biểu theo \(form.law.basis), chưa ban hành khi đến hạn báo cáo của năm này"
        + (instead.isEmpty ? "." : "; biểu của năm này: \(instead.joined(separator: ", ")).")
    case .notVerified(let basis): "Mẫu biểu này chưa đối chiếu với \(basis); đối chiếu dòng, cột trước khi nộp."
    case .doesNotAddUp(let problem): problem.vietnamese
    case .untold(let field, let count):
      "\(Figures.grouped(count)) \(field.subject(in: .vi)) chưa ghi \(field.term(in: .vi)), không được tính vào dòng, cột nào chia theo nội dung này."
    case .leftOut(let field, let count):
      "\(Figures.grouped(count)) \(field.subject(in: .vi)) chưa ghi \(field.term(in: .vi)) nên không rõ có thuộc biểu này không; chưa tính vào đâu."
    case .unrecorded: "Sổ chưa ghi phong trào nào nên biểu chưa có số liệu; ghi bằng lệnh: sovang movement add."
    case .noProposals(isOfCeremony: false):
      "Sổ không có tờ trình nào của kỳ này về các hình thức trong biểu nên cột “đã được trình” để trống; ghi bằng lệnh: sovang proposal add."
    case .noProposals(isOfCeremony: true):
      "Tờ trình không tính theo năm tổ chức lễ nên cột “đã được trình” để trống; cần số này thì tính theo --by decision."
    case .withoutCell(let count):
      "\(Figures.grouped(count)) phong trào có cấp phát động và phạm vi mà biểu để trống ô chung; chỉ tính ở các dòng, cột khác."
    case .undated(let ids):
      "Chưa rõ có thuộc năm này không, vì chưa ghi ngày: phong trào số \(Self.list(ids)). Bổ sung bằng lệnh: sovang movement edit \(ids[0]) --from NGÀY."
    case .notOnForm(let kinds): "Khen thưởng cùng cấp mà biểu không có dòng hoặc cột: \(kinds.joined(separator: "; "))."
    case .filedByOthers(let kinds, .province):
      "Không tính khen thưởng do bộ, ban, ngành quyết định, vì bộ, ban, ngành báo cáo ở biểu của mình: \(kinds.joined(separator: "; "))."
    case .filedByOthers(let kinds, .ministry):
      "Không tính khen thưởng cấp tỉnh, vì tỉnh, thành phố báo cáo ở biểu của mình: \(kinds.joined(separator: "; "))."
    case .filedAbove:
      "Biểu này do tỉnh, thành phố (Sở Nội vụ) hoặc bộ, ban, ngành lập và nộp; cơ quan cấp huyện, cấp xã chỉ cung cấp số liệu."
    case .submissionAltered(let day):
      "Bản đã nộp ngày \(day.slashed) mà sổ giữ đã bị sửa ngoài chương trình: số “đã nộp” nêu ở trên có thể không phải là số đã nộp. "
        + "Xem chỗ bị sửa: sovang verify; đối chiếu với bản giấy."
    case .cancelledCounted(let count):
      "Số trong biểu gồm cả \(Figures.grouped(count)) khen thưởng sau đó đã bị hủy bỏ; việc hủy bỏ tính vào năm có quyết định hủy bỏ."
    case .protectedLeftOut(let count):
      "\(Figures.grouped(count)) khen thưởng của đối tượng không được nêu tên chỉ có số lượng, không tính trong biểu."
    case .jump(let jump, let before, let now):
      "Biến động lớn, ô \(jump.row):\(jump.column): \(before.term) là \(Figures.grouped(jump.before)), \(now.term) là "
        + "\(Figures.grouped(jump.now)); kiểm tra lại."
    }
  }

  var english: String {
    switch self {
    case .replaced(let form, let instead):
      "Form of \(form.law.basis), which \(form.replacedBy ?? "a later text") replaced\(Self.sinceInEnglish(form)); "
        + (instead.isEmpty ? "the book does not have the new form." : "the year's own: \(instead.joined(separator: ", ")).")
    case .notYetInForce(let form, let instead):
      "Form of \(form.law.basis), which was not issued yet when this year's report was due"
        + (instead.isEmpty ? "." : "; the year's own: \(instead.joined(separator: ", ")).")
    case .notVerified(let basis): "Nobody has compared this form with \(basis); compare its rows and columns before handing it in."
    case .doesNotAddUp(let problem): problem.english
    case .untold(let field, let count):
      field.counted(count) + (count == 1 ? " does not tell " : " do not tell ") + field.term(in: .en)
        + (count == 1 ? " and is" : " and are") + " in no row or column that goes by it."
    case .leftOut(let field, let count):
      field.counted(count) + (count == 1 ? " does not tell " : " do not tell ") + field.term(in: .en)
        + ", so it is not known whether the form is about " + (count == 1 ? "it; it is" : "them; they are") + " counted nowhere."
    case .unrecorded: "The book has no movement at all, so the form has no figures; enter them with: sovang movement add."
    case .noProposals(isOfCeremony: false):
      "The book has no proposal of this period for the awards of this table, so the columns of what was proposed are empty; enter them with: "
        + "sovang proposal add."
    case .noProposals(isOfCeremony: true):
      "Proposals are of no ceremony, so the columns of what was proposed are empty; count by decision for them: --by decision."
    case .withoutCell(let count):
      "The launcher and the scope of \(English.count(count, "movement")) cross where the form leaves its cell empty; "
        + (count == 1 ? "it is" : "they are") + " in other rows and columns alone."
    case .undated(let ids):
      "Not known whether of this year, as the days are not told: movement \(Self.list(ids)). Tell them with: sovang movement edit \(ids[0]) "
        + "--from DATE."
    case .notOnForm(let kinds): "Awards of this level for which the form has no row or column: \(kinds.joined(separator: "; "))."
    case .filedByOthers(let kinds, .province):
      "Awards that ministries decided are not counted, as each ministry files its own: \(kinds.joined(separator: "; "))."
    case .filedByOthers(let kinds, .ministry):
      "Awards of provinces are not counted, as each province files its own: \(kinds.joined(separator: "; "))."
    case .filedAbove:
      "A province (its Department of Home Affairs) or a ministry draws up and files this form; districts and wards only supply the figures."
    case .submissionAltered(let day):
      "What the book keeps of the form handed in on \(day) was altered by another program: the figures told as handed in may not be those. "
        + "See what was altered: sovang verify; compare with the paper."
    case .cancelledCounted(let count):
      "\(English.count(count, "award")) among those counted \(count == 1 ? "was" : "were") cancelled in law since; a cancellation counts in "
        + "its own year."
    case .protectedLeftOut(let count):
      "\(English.count(count, "award")) of recipients who must not be named \(count == 1 ? "is" : "are") known by number alone and not counted."
    case .jump(let jump, let before, let now):
      "A large change in \(jump.row):\(jump.column): \(Figures.grouped(jump.before)) in \(before), \(Figures.grouped(jump.now)) in "
        + "\(now); look again."
    }
  }

  private static func list(_ ids: [Int64]) -> String { ids.map(String.init).joined(separator: ", ") }

  private static func since(_ form: StatisticsForm) -> String {
    form.validity.to.map { " từ ngày \($0.adding(days: 1).slashed)" } ?? ""
  }

  private static func sinceInEnglish(_ form: StatisticsForm) -> String {
    form.validity.to.map { " on \($0.adding(days: 1))" } ?? ""
  }
}

extension FormField {
  /// What it is that an entry does not tell.
  fileprivate func term(in language: Language) -> String {
    switch self {
    case .type: language.pick(vi: "đối tượng", en: "the type of recipient")
    case .rank: language.pick(vi: "nhóm chức vụ", en: "the rank class")
    case .basis: language.pick(vi: "loại hình khen thưởng", en: "the kind of commendation")
    case .kind: language.pick(vi: "hình thức khen thưởng", en: "the award")
    case .level: language.pick(vi: "cấp của cơ quan quyết định", en: "the level of who decided")
    case .enterprise: language.pick(vi: "có phải doanh nghiệp hay không", en: "whether it is an enterprise")
    case .stage: language.pick(vi: "đã có quyết định hay chưa", en: "whether it is decided")
    case .proposer: language.pick(vi: "đơn vị trình Thủ tướng Chính phủ", en: "the proposer to the prime minister")
    case .launchedBy: language.pick(vi: "cấp phát động", en: "the launcher")
    case .scope: language.pick(vi: "phạm vi", en: "the scope")
    case .duration: language.pick(vi: "thời hạn", en: "the duration")
    case .method: language.pick(vi: "phương thức tổ chức", en: "the method")
    }
  }

  /// What it is that does not tell.
  fileprivate func subject(in language: Language) -> String {
    switch self {
    case .rank: language.pick(vi: "cá nhân", en: "individual")
    case .launchedBy, .scope, .duration, .method: language.pick(vi: "phong trào", en: "movement")
    default: language.pick(vi: "khen thưởng", en: "award")
    }
  }

  /// "1 award", "12 awards".
  fileprivate func counted(_ count: Int) -> String { English.count(count, subject(in: .en)) }
}

extension FormProblem {
  var vietnamese: String {
    switch self {
    case .rows(let check, let column, let whole, let parts):
      "Số liệu không khớp, cột \(column), phép kiểm tra \(check): dòng \(check.whole) là \(Figures.grouped(whole)), các phần cộng được "
        + "\(Figures.grouped(parts)). Chưa nên nộp trước khi kiểm tra sổ."
    case .columns(let check, let row, let whole, let parts):
      "Số liệu không khớp, dòng \(row), phép kiểm tra cột \(check): cột \(check.whole) là \(Figures.grouped(whole)), các phần cộng được "
        + "\(Figures.grouped(parts)). Chưa nên nộp trước khi kiểm tra sổ."
    case .noSuchPart(let check, let code): "Phép kiểm tra \(check) của mẫu biểu nêu \(code), biểu không có dòng hoặc cột này."
    case .partExceedsWhole(let ratio, let row, let part, let whole):
      "Số liệu không khớp, dòng \(row), tỷ lệ \(ratio): phần \(Figures.grouped(part)) lớn hơn tổng \(Figures.grouped(whole))."
    }
  }

  var english: String {
    switch self {
    case .rows(let check, let column, let whole, let parts):
      "Does not add up, column \(column), check \(check): row \(check.whole) is \(Figures.grouped(whole)), the parts make "
        + "\(Figures.grouped(parts)). Look at the book before handing it in."
    case .columns(let check, let row, let whole, let parts):
      "Does not add up, row \(row), check of columns \(check): column \(check.whole) is \(Figures.grouped(whole)), the parts make "
        + "\(Figures.grouped(parts)). Look at the book before handing it in."
    case .noSuchPart(let check, let code): "The form's check \(check) names \(code), which is no row or column of it."
    case .partExceedsWhole(let ratio, let row, let part, let whole):
      "Does not add up, row \(row), ratio \(ratio): the part \(Figures.grouped(part)) is more than the whole \(Figures.grouped(whole))."
    }
  }
}
