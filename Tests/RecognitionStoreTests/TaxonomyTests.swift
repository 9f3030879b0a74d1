import Recognition
import Testing

@testable import RecognitionStore

/// The catalogue has every title and form of the law and of the movement, by the names officers write.
struct TaxonomyTests {
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
