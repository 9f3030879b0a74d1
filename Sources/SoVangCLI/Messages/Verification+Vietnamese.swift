internal import Recognition
internal import RecognitionStore

extension VerificationFinding {
  var vietnamese: Message {
    switch self {
    case .rowAltered(let table, let id, let change):
      Message(
        "Bảng \(table), dòng \(id) (\(Vietnamese.table(table))), vào sổ ở lần ghi \(change): nội dung đã bị sửa ngoài chương trình.",
        Self.compareInVietnamese)
    case .identityAltered(let table, let id, let change):
      Message(
        "Bảng \(table), dòng \(id) (\(Vietnamese.table(table))), vào sổ ở lần ghi \(change): tên hoặc nhân thân đã bị sửa ngoài chương trình.",
        Self.compareInVietnamese)
    case .rowsMissing(let table, let first, let last, let change):
      Message(
        "Bảng \(table), \(first == last ? "dòng \(first)" : "các dòng từ \(first) đến \(last)") (\(Vietnamese.table(table))), vào sổ ở lần ghi \(change): đã bị xóa ngoài chương trình.",
        Self.compareInVietnamese)
    case .rowForeign(let table, let id):
      Message(
        "Bảng \(table), dòng \(id) (\(Vietnamese.table(table))): được chèn vào mà không qua lần ghi sổ nào.", Self.compareInVietnamese)
    case .partAltered(let table, let change):
      Message("Bảng \(table): các dòng vào sổ ở lần ghi \(change) không còn đúng như lúc ghi.", Self.compareInVietnamese)
    case .lineAltered(let id, let change):
      Message("Bảng change_line, dòng \(id), lần ghi \(change): nội dung trước khi sửa đã bị thay đổi.", Self.compareInVietnamese)
    case .changeAltered(let change):
      Message("Lần ghi sổ \(change) không khớp với chuỗi kiểm chứng.", Self.compareInVietnamese)
    case .changesMissing(let first, let last):
      Message(
        first == last ? "Thiếu lần ghi \(first)." : "Thiếu các lần ghi từ \(first) đến \(last).", Self.compareInVietnamese)
    case .headDiffers(let changes, let headSays):
      Message(
        "Cuối sổ không khớp: đếm được \(Vietnamese.number(changes)) lần ghi, sổ ghi nhận \(Vietnamese.number(headSays)).",
        Self.compareInVietnamese)
    case .fingerprintDiffers(let expected, let found):
      Message(
        "Mã xác thực của sổ cần có là \(Quoting.oneLine(expected)), \(found.map { "sổ này là \($0)" } ?? "sổ này không có lần ghi đó").",
        "Kiểm tra lại mã đã nhập; nếu nhập đúng thì đây không phải là sổ đã in ra mã đó, hoặc sổ đã bị thay đổi.")
    case .schemaDiffers(let what):
      Message(
        "Cấu trúc sổ khác với cấu trúc chương trình lập ra: \(Quoting.oneLine(what, atMost: 200)).", Self.compareInVietnamese)
    case .fileDamaged(let what):
      Message(
        "Tệp sổ bị hỏng: \(Quoting.oneLine(what, atMost: 200)).",
        Self.compareInVietnamese)
    case .brokenReference(let table, let row, let other):
      Message(
        "Bảng \(table)\(row.map { ", dòng \($0)" } ?? "") trỏ đến một dòng không có trong bảng \(other).", Self.compareInVietnamese)
    }
  }

  private static let compareInVietnamese =
    "Giữ nguyên tệp này, đối chiếu với bản sao lưu gần nhất (sovang verify --file BẢN-SAO-LƯU) rồi báo người phụ trách sổ."
}

extension CheckFinding {
  private static let fields = [
    "given": "số đã khen", "cancelled": "số đã hủy bỏ", "money": "tiền thưởng", "moneyUnknown": "số chưa rõ tiền thưởng",
  ]

  var vietnamese: Message {
    switch self {
    case .tallyDiffers(let tally, let field, let kept, let recounted):
      Message(
        "Số tổng hợp năm \(tally.year), tính theo \(Vietnamese.basis(tally.basis)), \(Vietnamese.place(of: tally)), \(tally.kind), "
          + "\(RecipientType(rawValue: tally.type).map(Vietnamese.type) ?? tally.type), \(tally.commendation), \(Self.fields[field] ?? field): "
          + "sổ giữ \(Vietnamese.number(kept)), đếm lại được \(Vietnamese.number(recounted)).",
        Self.recountInVietnamese)
    case .shareMiscounted(let share):
      Message("Phần phân bổ số \(share): số đã trao, đã trả lại không khớp với các dòng ký nhận.", Self.recountInVietnamese)
    case .keyDiffers(let table, let id):
      Message("Bảng \(table), dòng \(id) (\(Vietnamese.table(table))): khóa tra cứu không khớp với tên.", Self.recountInVietnamese)
    case .standsWithout(let owner, let id, let change, let table, let ids):
      Message(
        "Bảng \(table), dòng \(Vietnamese.ids(ids)) (\(Vietnamese.table(table))) còn hiệu lực, trong khi \(Vietnamese.table(owner)) số \(id) "
          + "đã bị gạch bỏ ở lần ghi \(change).", Self.verifyInVietnamese)
    case .wardUnknown(let place, let awards):
      Message("Khen thưởng số \(Vietnamese.ids(awards)): sổ không có địa bàn số \(place).", Self.verifyInVietnamese)
    case .wardNotThere(let ward, let from, let to, let day, let awards):
      Message(
        "Khen thưởng số \(Vietnamese.ids(awards)): \(Quoting.oneLine(ward)) có từ ngày \(Vietnamese.day(from))"
          + "\(to.map { " đến ngày \(Vietnamese.day($0))" } ?? ""), quyết định ký ngày \(Vietnamese.day(day)).",
        Self.wardInVietnamese(awards))
    case .wardElsewhere(let ward, let office, let awards):
      Message(
        "Khen thưởng số \(Vietnamese.ids(awards)): \(Quoting.oneLine(ward)) không thuộc địa bàn của cơ quan (\(Quoting.oneLine(office))).",
        Self.wardInVietnamese(awards) + " Quyết định ghi đúng như vậy thì giữ nguyên.")
    case .figureNotTheWards(let figure, let stated, let sum):
      Message(
        "Chỉ tiêu số \(figure) (\(Vietnamese.lowered(stated.code.term)), năm \(stated.year)): cả địa bàn ghi "
          + "\(Vietnamese.counts(stated.value, of: stated.valueOf)), \(sum.known)/\(sum.wards) phường cộng lại "
          + "\(Vietnamese.counts(sum.value, of: sum.valueOf)).",
        "Đối chiếu với nguồn: sovang indicator list --year \(stated.year) --code \(stated.code.rawValue).")
    case .directionAgainstCounts(let figure, let stated, let told, let ward):
      Message(
        "Chỉ tiêu số \(figure) (\(Vietnamese.lowered(stated.code.term)), năm \(stated.year), \(ward.map { Quoting.oneLine($0) } ?? "cả địa bàn")): "
          + "ghi là “\(told.alsoWritten[0])”, số liệu hai năm ngược lại.",
        "Đối chiếu với nguồn; sửa bằng lệnh: sovang indicator edit \(figure).")
    case .rankOfAnother(let award, let rank, let type):
      Message(
        "Khen thưởng số \(award): nhóm chức vụ “\(rank.alsoWritten[0])” ghi cho \(Vietnamese.type(type)); chỉ cá nhân có nhóm chức vụ "
          + "(biểu 0602, 0603).", Self.correctInVietnamese(award, leaving: "rankClass"))
    case .enterpriseOfAnother(let award, let type):
      Message(
        "Khen thưởng số \(award): ghi là doanh nghiệp cho \(Vietnamese.type(type)); chỉ tập thể có thể là doanh nghiệp (biểu 0602, 0603), "
          + "cá nhân thì ghi nhóm chức vụ là doanh nhân.", Self.correctInVietnamese(award, leaving: "enterprise"))
    case .kindOfAnother(let award, let kind, let type):
      Message(
        "Khen thưởng số \(award): theo danh mục, \(kind) không dành cho \(Vietnamese.type(type)).",
        "Đối chiếu với quyết định: sovang award show \(award); nếu quyết định ghi đúng như vậy thì giữ nguyên.")
    case .movementEndsBeforeItBegins(let movement, let from, let to):
      Message(
        "Phong trào số \(movement): kết thúc ngày \(Vietnamese.day(to)), trước ngày bắt đầu \(Vietnamese.day(from)).",
        "Đối chiếu với kế hoạch rồi sửa: sovang movement edit \(movement) --from NGÀY --to NGÀY --reason LÝ-DO.")
    case .movementSummedUpBeforeItBegins(let movement, let from, let day):
      Message(
        "Phong trào số \(movement): tổng kết ngày \(Vietnamese.day(day)), trước ngày bắt đầu \(Vietnamese.day(from)).",
        "Đối chiếu với kế hoạch rồi sửa: sovang movement edit \(movement) --summed-up-on NGÀY --reason LÝ-DO.")
    case .searchBroken:
      Message("Chỉ mục tìm kiếm bị hỏng; sổ không bị ảnh hưởng.", "Lập lại chỉ mục: sovang find --rebuild.")
    case .searchDiffers(let kind, let id):
      Message(
        "Chỉ mục tìm kiếm không khớp với sổ: \(kind.alsoWritten[0]) số \(id); sổ không bị ảnh hưởng.",
        "Lập lại chỉ mục: sovang find --rebuild.")
    case .sharesDoNotAddUp(let allocation, let pool, let found):
      Message(
        "Phân bổ số \(allocation): đem chia \(Vietnamese.number(pool)) phần, cộng các nơi được \(Vietnamese.number(found)).",
        Self.verifyInVietnamese)
    case .kindsDoNotAddUp(let joint, let place, let total, let found):
      Message(
        "Lần chia chung số \(joint), \(Quoting.oneLine(place)): tất cả \(Vietnamese.number(total)) phần, cộng các lô được \(Vietnamese.number(found)).",
        Self.verifyInVietnamese)
    case .numberAgainstDays(let lower, let higher):
      Message(
        "\(Quoting.oneLine(higher.issuer)): số \(higher.number) ký ngày \(Vietnamese.day(higher.signedOn)), trước số \(lower.number) ký ngày "
          + "\(Vietnamese.day(lower.signedOn)); số văn bản phải theo trình tự thời gian ban hành (Nghị định 30/2020/NĐ-CP).",
        "Đối chiếu hai quyết định với bản giấy: sovang decision show \(lower.id); sovang decision show \(higher.id).")
    case .goldenNumberTwice(let issuer, let number, let awards):
      Message(
        "Số sổ vàng \(number) của \(Quoting.oneLine(issuer)) dùng cho nhiều bằng: khen thưởng số \(Vietnamese.ids(awards)); mỗi số chỉ dùng một lần.",
        "Đối chiếu với bằng đã cấp; kiểm tra sổ bằng lệnh: sovang verify.")
    case .goldenNumberOfAnother(let award, let number, let issuer, let decider):
      Message(
        "Khen thưởng số \(award) do \(Quoting.oneLine(decider)) quyết định, bằng lại mang số sổ vàng \(number) của \(Quoting.oneLine(issuer)).",
        "Đối chiếu với bằng đã cấp; kiểm tra sổ bằng lệnh: sovang verify.")
    case .conferredBeforeDecision(let ceremony, let decision, let awards):
      Message(
        "Buổi lễ số \(ceremony.id) ngày \(Vietnamese.day(ceremony.heldOn)) trước ngày ký quyết định \(decision.number) "
          + "(\(Vietnamese.day(decision.signedOn))), sổ lại ghi đã trao ở đó khen thưởng số \(Vietnamese.ids(awards)).",
        Self.conferralInVietnamese(ceremony, awards))
    case .conferredBeforeHeld(let ceremony, let awards):
      Message(
        "Buổi lễ số \(ceremony.id) ngày \(Vietnamese.day(ceremony.heldOn)) chưa đến, sổ lại ghi đã trao ở đó khen thưởng số "
          + "\(Vietnamese.ids(awards)).", Self.conferralInVietnamese(ceremony, awards))
    case .moneyNotTheLaws(let award, let money, let standing):
      Message(
        "Khen thưởng số \(award): tiền thưởng \(Vietnamese.money(money)), \(Self.lawInVietnamese(standing)).",
        "Ghi sai thì sửa danh sách và nhập lại với --update; đúng như vậy thì ghi lý do: sovang award override \(award) --reason LÝ-DO.")
    case .overpaid(let award, let paid, let money):
      Message(
        "Khen thưởng số \(award): đã chi \(Vietnamese.money(paid)), tiền thưởng trong sổ "
          + "\(money.map { "chỉ là \(Vietnamese.money($0))" } ?? "chưa rõ").",
        "Đối chiếu với danh sách ký nhận; chi ghi nhầm thì gạch bỏ: sovang award void \(award) --payment --reason LÝ-DO.")
    case .notRecovered(let award, let due, let came):
      Message(
        "Khen thưởng số \(award) đã bị hủy bỏ sau khi chi tiền: phải thu hồi \(Vietnamese.money(due)), đã thu \(Vietnamese.money(came)).",
        "Khi thu được thì ghi: sovang award recover \(award) --money SỐ-TIỀN --on NGÀY.")
    case .moneyAccepted(let award, let money, let reason):
      Message(
        "Khen thưởng số \(award): tiền thưởng \(Vietnamese.money(money)) khác mức của quy định, với lý do: \(Quoting.oneLine(reason, atMost: 300)).",
        "Đối chiếu lý do với hồ sơ.")
    case .likelySame(let name, let recipients):
      Self.likelySameInVietnamese(name, recipients)
    case .sameAwardTwice(let kept, let other):
      EntryProblem.sameAwardTwice(kept: kept, other: other).vietnamese(value: "", column: "")
    case .breach(let award, let breach):
      Message("Khen thưởng số \(award): \(breach.vietnamese.rule)", "Xem: sovang award show \(award).")
    case .share(let issuer, let year, let breach):
      Message("\(Quoting.oneLine(issuer)), thành tích năm \(year): \(breach.vietnamese.rule)", breach.vietnamese.remedy)
    case .awardedWithoutRegistration(let kind, let year, let awards):
      Message(
        "Khen thưởng số \(Vietnamese.ids(awards)) (\(kind)): không có đăng ký thi đua năm \(year), trong khi nơi khác có đăng ký.",
        "Đối chiếu với danh sách đăng ký: sovang registration list --year \(year); đăng ký còn thiếu thì ghi bằng lệnh: sovang registration add."
      )
    case .overridden(let override):
      Message(
        "\(Self.subjectInVietnamese(override)) ngoài quy định về \(Vietnamese.rule(override.rule))"
          + "\(override.basis.map { " (\(Quoting.oneLine($0, atMost: 300)))" } ?? ""), với lý do: \(Quoting.oneLine(override.reason, atMost: 300)).",
        "Đối chiếu lý do với hồ sơ.")
    }
  }

  private static func conferralInVietnamese(_ ceremony: CheckFinding.HeldCeremony, _ awards: [Int64]) -> String {
    "Ngày của buổi lễ ghi sai thì sửa: sovang ceremony edit \(ceremony.id) --held-on … --reason …; trao nhầm buổi thì gạch bỏ việc trao: "
      + "sovang award void \(awards[0]) --conferral --reason …."
  }

  private static func lawInVietnamese(_ standing: RewardLaw.Standing) -> String {
    let unverified = { (status: LawStatus) in status.isVerified ? "" : " (quy định chưa đối chiếu với văn bản gốc)" }
    return switch standing {
    case .differs(let law, let status): "theo hệ số và lương cơ sở ngày ký là \(Vietnamese.money(law))\(unverified(status))"
    case .overCap(let cap, let status): "quá mức tối đa \(Vietnamese.money(cap))\(unverified(status))"
    case .nothingToSay: "đúng quy định"
    }
  }

  private static func subjectInVietnamese(_ override: RuleOverride) -> String {
    override.awardID.map { "Khen thưởng số \($0)" } ?? "Khen thưởng không nêu tên số \(override.protectedAwardID ?? 0)"
  }

  private static func wardInVietnamese(_ awards: [Int64]) -> String {
    "Đối chiếu với quyết định: sovang award show \(awards[0]); ghi sai thì sửa cột ward trong danh sách rồi nhập lại với --update."
  }

  private static func correctInVietnamese(_ award: Int64, leaving column: String) -> String {
    "Xem: sovang award show \(award); bỏ trống cột \(column) của dòng này trong danh sách rồi nhập lại với --update."
  }

  private static let recountInVietnamese =
    "Chưa nên dùng số này. Số này chỉ để tra cho nhanh, lập lại được từ sổ: sovang check --recount."
  private static let verifyInVietnamese = "Chưa nên dùng số này; kiểm tra sổ bằng lệnh sovang verify và báo người phụ trách sổ."
}

extension Vietnamese {
  fileprivate static func place(of tally: CheckFinding.Tally) -> String {
    tally.place.map { tally.placeName.map { Quoting.oneLine($0) } ?? "địa bàn số \($0)" } ?? "không ghi phường"
  }

  fileprivate static func basis(_ basis: String) -> String {
    switch basis {
    case "merit": "năm thành tích"
    case "decision": "năm ký quyết định"
    case "ceremony": "năm tổ chức lễ"
    case "cancellation": "năm hủy bỏ"
    default: basis
    }
  }
}
