internal import Recognition

extension YearSince.Difference {
  /// The figure as a person calls it: "Khen thưởng theo địa bàn: tổng số".
  func name(in language: Language) -> String {
    if language == .en { return "\(section): \(measure)" }
    let year = Int(measure).map { "năm \($0)" }
    return "\(Self.sections[section] ?? Self.indicator(section) ?? section): \(Self.measures[measure] ?? year ?? measure)"
  }

  /// "Chỉ tiêu theo phường, tin báo": the wards' figures of an indicator.
  private static func indicator(_ section: String) -> String? {
    let parts = section.split(separator: ".")
    guard parts.count == 2, parts[0] == "indicatorsByWard", let code = FigureCode(rawValue: String(parts[1])) else { return nil }
    return "Chỉ tiêu theo phường, \(code.alsoWritten[0])"
  }

  private static let sections = [
    "ceremonies": "Buổi họp mặt, lễ", "programmes": "Chương trình tặng quà", "report": "Báo cáo", "awards": "Khen thưởng",
    "awards.stated": "Khen thưởng theo nguồn tin", "awards.byKind": "Khen thưởng theo hình thức",
    "awards.fiveYears": "Khen thưởng theo hình thức qua năm năm", "awards.byWard": "Khen thưởng theo địa bàn",
    "gifts": "Quà tặng", "gifts.byLot": "Quà tặng theo lô", "gifts.byWard": "Quà tặng theo địa bàn", "force": "Lực lượng",
    "training": "Tập huấn", "support": "Thăm hỏi, hỗ trợ", "exemplars": "Gương điển hình", "models": "Mô hình tự quản",
    "models.byKind": "Mô hình theo loại",
    "models.byWard": "Mô hình theo địa bàn", "indicators": "Chỉ tiêu", "registrations": "Đăng ký thi đua",
    "safety": "Phân loại an toàn về an ninh, trật tự", "directives": "Chỉ đạo",
  ]

  private static let measures = [
    "amount": "hỗ trợ (đồng)",
    "owed": "còn nợ (lần)",
    "visits": "số lần thăm",
    "cases": "số hoàn cảnh",
    "attended": "lượt người dự",
    "sessions": "số buổi",
    "total": "tổng số", "individuals": "cá nhân", "collectives": "tập thể", "households": "hộ gia đình", "cancelled": "đã hủy bỏ",
    "cancelledInYear": "hủy bỏ trong năm", "protected": "không nêu tên", "money": "tiền thưởng (đồng)",
    "moneyUnknown": "chưa rõ tiền thưởng", "stated": "theo nguồn tin", "complete": "đủ mọi buổi lễ", "planned": "số phần",
    "allocated": "đã phân bổ", "handedOver": "đã trao", "returned": "trả lại", "unitValue": "trị giá một phần (đồng)",
    "value": "trị giá", "group": "đối tượng", "funder": "nguồn kinh phí", "units": "số đơn vị", "required": "theo quy định",
    "requiredMin": "theo quy định, ít nhất", "requiredMax": "theo quy định, nhiều nhất", "actual": "thực có", "gap": "còn thiếu",
    "heldOn": "ngày", "givenOn": "ngày", "occasion": "nhân dịp", "meritYear": "năm thành tích", "gifts": "quà",
    "awards": "khen thưởng đã ghi",
    "direction": "chiều hướng", "of": "trên tổng số", "previous": "năm trước", "difference": "tăng, giảm",
    "wardsSum": "các phường cộng lại", "wardsSumOf": "các phường cộng lại, trên tổng số", "wardsKnown": "số phường đã có số liệu",
    "wards": "số phường", "source": "nguồn", "classified": "đã phân loại", "registered": "đăng ký", "awarded": "được công nhận",
    "met": "đạt", "notMet": "chưa đạt",
    "previousOf": "năm trước, trên tổng số", "text": "nội dung",
    "tracks": "đo bằng", "status": "tình trạng", "exemplars": "số gương", "active": "đang duy trì", "started": "ra mắt",
    "replicated": "nhân rộng", "closed": "thanh loại", "merged": "sáp nhập", "members": "thành viên", "undated": "chưa rõ ngày ra mắt",
    "good": "tốt", "fair": "khá", "average": "trung bình", "weak": "yếu", "ungraded": "chưa phân loại",
  ]
}

extension YearArea {
  func term(in language: Language) -> String {
    switch self {
    case .ceremonies: language.pick(vi: "buổi lễ", en: "ceremonies")
    case .awards: language.pick(vi: "khen thưởng", en: "awards")
    case .gifts: language.pick(vi: "quà tặng", en: "gifts")
    case .force: language.pick(vi: "lực lượng", en: "force")
    case .models: language.pick(vi: "mô hình tự quản", en: "models")
    case .exemplars: language.pick(vi: "gương điển hình", en: "exemplars")
    case .indicators: language.pick(vi: "chỉ tiêu", en: "indicators")
    }
  }
}
