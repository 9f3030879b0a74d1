import Recognition
import Testing

@testable import RecognitionStore

/// The catalogue has every title and form of the law and of the movement, by the names officers write.
struct TaxonomyTests {
  /// Title or form, level and recipients (i, c, h) of every kind that the law and the movement know.
  private static let kinds: [(codes: [String], what: String)] = [
    (["CSTDTQ"], "title state i"), (["CSTD_TINH"], "title province i"), (["CSTD_BCA"], "title ministry i"),
    (["CSTDCS", "LDTT"], "title unit i"), (["CO_CP"], "title state c"), (["CO_TINH", "TTLDXS", "XA_TIEU_BIEU"], "title province c"),
    (["CO_BCA", "CO_QK"], "title ministry c"), (["TTLDTT"], "title unit c"), (["KHU_VAN_HOA", "LANG_VAN_HOA"], "title district c"),
    (["GDVH"], "title commune h"),
    (
      [
        "HC_SAO_VANG", "HC_HCM", "HC_DL_1", "HC_DL_2", "HC_DL_3", "HC_QC_1", "HC_QC_2", "HC_QC_3", "HC_LD_1", "HC_LD_2", "HC_LD_3",
        "HC_BVTQ_1", "HC_BVTQ_2", "HC_BVTQ_3", "HC_CC_1", "HC_CC_2", "HC_CC_3", "HC_HUU_NGHI", "HC_KHANG_CHIEN_1", "HC_KHANG_CHIEN_2",
        "HC_KHANG_CHIEN_3", "HUAN_CHUONG", "AHLLVTND", "AHLD", "GIAI_THUONG_HCM", "GIAI_THUONG_NN", "DANH_HIEU_NHA_NUOC",
      ], "form state ic"
    ),
    (["TINH_ANH_HUNG", "THANH_PHO_ANH_HUNG"], "form state c"),
    (
      [
        "HC_DDKDT", "HC_DUNG_CAM", "HC_CSVV_1", "HC_CSVV_2", "HC_CSVV_3", "HUY_CHUONG", "HUY_CHUONG_QKQT", "HUY_CHUONG_VANTQ",
        "HUY_CHUONG_CSVV_1", "HUY_CHUONG_CSVV_2", "HUY_CHUONG_CSVV_3", "HUY_CHUONG_HN", "HUY_CHUONG_KC_1", "HUY_CHUONG_KC_2", "BMVNAH",
        "NGND", "TTND", "NSND", "NNND", "NGUT", "TTUT", "NSUT", "NNUT", "KNC_UBTVQH",
      ], "form state i"
    ),
    (["KNC_TINH", "HUY_HIEU"], "form province i"), (["KNC_ANTQ"], "form ministry i"), (["BK_TTG"], "form state ich"),
    (["BK_TINH"], "form province ich"), (["BK_BCA", "BK_QK"], "form ministry ich"), (["GK_DV"], "form unit ich"),
    (["GK_HUYEN"], "form district ich"), (["GK_XA"], "form commune ich"),
  ]

  @Test func `every code of the law and the movement stands, with its level, recipients, place, text and how sure we are`() throws {
    let catalogue = try Book(.small).register.read(AwardKindTable.catalogue).kinds.map(\.value)
    let expected = Dictionary(uniqueKeysWithValues: Self.kinds.flatMap { part in part.codes.map { ($0, part.what) } })
    #expect(Set(catalogue.map(\.code)) == Set(expected.keys))
    for kind in catalogue {
      let recipients = kind.recipients.map { $0.rawValue.prefix(1) }.joined()
      #expect("\(kind.category.rawValue) \(kind.level) \(recipients)" == expected[kind.code], "\(kind.code)")
      #expect(!kind.legalBasis.isEmpty && !kind.title.isEmpty && !kind.titleEnglish.isEmpty, "\(kind.code)")
      #expect(LawStatus.beginnings.contains(where: kind.status.hasPrefix), "\(kind.code)")
      #expect(kind.parent.map { parent in catalogue.contains { $0.code == parent } } ?? true, "\(kind.code)")
    }
    #expect(catalogue.map(\.precedence) == Array(1...catalogue.count), "each its own place, the highest first")
  }

  @Test(arguments: [
    ("CSTD_BCA", "CSTD_TINH"), ("CO_BCA", "CO_TINH"), ("BK_BCA", "BK_TINH"), ("KNC_ANTQ", "KNC_TINH"), ("HUY_HIEU", "KNC_TINH"),
    ("LANG_VAN_HOA", "KHU_VAN_HOA"), ("HC_LD_3", "HUAN_CHUONG"), ("HUY_CHUONG_VANTQ", "HUY_CHUONG"), ("AHLD", "DANH_HIEU_NHA_NUOC"),
  ]) func `a kind is a class of its parent`(_ code: String, _ parent: String) throws {
    #expect(try Book(.small).register.read(AwardKindTable.lineage).line(of: code) == [code, parent])
  }

  @Test func `the kinds of commendation (loại hình) are those of the law and the resistance war`() {
    #expect(
      KindOfCommendation.allCases.map(\.rawValue) == [
        "CONG_TRANG", "DOT_XUAT", "PHONG_TRAO", "CONG_HIEN", "NIEN_HAN", "DOI_NGOAI", "KHANG_CHIEN",
      ])
  }

  private func code(_ name: String) throws -> String {
    try Book(.small).register.read(AwardKindTable.catalogue).kind(name).value.code
  }

  @Test(arguments: [
    ("Chiến sĩ thi đua toàn quốc", "CSTDTQ"), ("Chiến sĩ thi đua bộ, ban, ngành, tỉnh", "CSTD_TINH"),
    ("Chiến sĩ thi đua toàn lực lượng Công an nhân dân", "CSTD_BCA"), ("Chiến sĩ thi đua cơ sở", "CSTDCS"),
    ("Lao động tiên tiến", "LDTT"), ("Chiến sĩ tiên tiến", "LDTT"), ("Cờ thi đua của Chính phủ", "CO_CP"),
    ("Cờ thi đua của Bộ Công an", "CO_BCA"), ("Tập thể lao động xuất sắc", "TTLDXS"), ("Đơn vị quyết thắng", "TTLDXS"),
    ("Tập thể lao động tiên tiến", "TTLDTT"), ("Đơn vị tiên tiến", "TTLDTT"), ("Xã, phường, đặc khu tiêu biểu", "XA_TIEU_BIEU"),
    ("Thôn, tổ dân phố văn hóa", "KHU_VAN_HOA"), ("Gia đình văn hóa", "GDVH"),
  ]) func `emulation titles (danh hiệu thi đua)`(_ name: String, _ expected: String) throws {
    #expect(try code(name) == expected)
  }

  @Test(arguments: [
    ("Sao vàng", 1), ("Hồ Chí Minh", 1), ("Độc lập", 3), ("Quân công", 3), ("Lao động", 3), ("Bảo vệ Tổ quốc", 3), ("Chiến công", 3),
    ("Đại đoàn kết dân tộc", 1), ("Dũng cảm", 1), ("Hữu nghị", 1),
  ]) func `orders (huân chương) in their classes`(_ name: String, _ classes: Int) throws {
    let all = ["hạng Nhất", "hạng Nhì", "hạng Ba"].prefix(classes).map {
      classes == 1 ? "Huân chương \(name)" : "Huân chương \(name) \($0)"
    }
    #expect(Set(try all.map(code)).count == classes)
  }

  @Test(arguments: [
    ("Huy chương Quân kỳ quyết thắng", "HUY_CHUONG_QKQT"), ("Huy chương Vì an ninh Tổ quốc", "HUY_CHUONG_VANTQ"),
    ("Huy chương Chiến sĩ vẻ vang hạng Nhất", "HUY_CHUONG_CSVV_1"), ("Huy chương Hữu nghị", "HUY_CHUONG_HN"),
    ("Tỉnh Anh hùng", "TINH_ANH_HUNG"), ("Thành phố Anh hùng", "THANH_PHO_ANH_HUNG"), ("Bà mẹ Việt Nam anh hùng", "BMVNAH"),
    ("Anh hùng Lực lượng vũ trang nhân dân", "AHLLVTND"), ("Anh hùng Lao động", "AHLD"), ("Nghệ nhân ưu tú", "NNUT"),
    ("Giải thưởng Hồ Chí Minh", "GIAI_THUONG_HCM"), ("Giải thưởng Nhà nước", "GIAI_THUONG_NN"),
    ("Huân chương Kháng chiến hạng Nhất", "HC_KHANG_CHIEN_1"), ("Làng, ấp, bản văn hóa", "LANG_VAN_HOA"),
    ("Bằng khen của Thủ tướng Chính phủ", "BK_TTG"), ("Bằng khen của bộ, ban, ngành, tỉnh", "BK_TINH"),
  ]) func `medals, state honours, prizes, legacy forms and certificates of merit`(_ name: String, _ expected: String) throws {
    #expect(try code(name) == expected)
  }

  @Test(arguments: [
    ("Kỷ niệm chương “Bảo vệ an ninh Tổ quốc”", "KNC_ANTQ"), ("Kỷ niệm chương Bảo vệ an ninh Tổ quốc", "KNC_ANTQ"),
    ("Bằng khen của Bộ trưởng Bộ Công an", "BK_BCA"), ("Bằng khen của Bộ Công an", "BK_BCA"),
    ("Bằng khen của Chủ tịch UBND tỉnh", "BK_TINH"), ("Bằng khen của Chủ tịch UBND thành phố Hồ Chí Minh", "BK_TINH"),
    ("Giấy khen của Giám đốc Công an tỉnh", "GK_DV"), ("Giấy khen của Giám đốc Công an thành phố", "GK_DV"),
    ("Giấy khen của Chủ tịch UBND quận", "GK_HUYEN"), ("Giấy khen của Chủ tịch UBND phường", "GK_XA"), ("Giấy khen phường", "GK_XA"),
  ]) func `the movement's own awards`(_ name: String, _ expected: String) throws {
    #expect(try code(name) == expected)
  }
}
