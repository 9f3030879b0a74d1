/// The real input of the demonstration.
enum DemoFiles {
  /// The gathering as an officer writes it down: facts from Thanhuytphcm.vn (reporter Trần Minh).
  static let gathering = """
    title: Họp mặt lực lượng an ninh cơ sở và quần chúng tiêu biểu
    movement: Toàn dân bảo vệ an ninh Tổ quốc
    meritYear: 2022                  # the year whose merit is honoured
    heldOn: 2023-01-12               # the civil day; the occasion is a different thing
    partOfDay: afternoon             # morning | afternoon | evening
    occasion: Tết Nguyên đán Quý Mão năm 2023
    organiser: UBND quận Phú Nhuận
    place: Quận Phú Nhuận
    wards: 13                        # how many wards the account speaks of; checked against the map of that day
    honours: [Lực lượng an ninh cơ sở, Quần chúng tiêu biểu trong phong trào]
    guests:
      - name: Nguyễn Đông Tùng
        roles:
          - Phó Bí thư Quận ủy
          - Chủ tịch UBND quận
          - Trưởng ban Chỉ đạo phòng chống tội phạm và xây dựng phong trào “Toàn dân bảo vệ an ninh Tổ quốc” quận
        spoke: true
      - name: Nguyễn Tuấn Kiệt
        roles: [Trưởng Công an quận]
    directives:
      - to: UBND 13 phường
        text: Bổ sung lực lượng bảo vệ dân phố cho đủ theo quy định
        tracks: strength             # strength | training | visits | models | campaigns, or left out: what the register can measure it by
      - to: UBND 13 phường
        text: Tập huấn, nâng cao nghiệp vụ lực lượng an ninh cơ sở
        tracks: training
      - to: Công an quận và 13 phường
        text: Thăm hỏi, hỗ trợ thành viên có hoàn cảnh khó khăn
        tracks: visits
      - to: Công an quận và 13 phường
        text: Nhân rộng gương điển hình và mô hình tự quản
        tracks: models
      - to: Lực lượng an ninh cơ sở
        text: Giữ vai trò nòng cốt trong phong trào
      - to: Lực lượng an ninh cơ sở
        text: Thường xuyên nắm tình hình địa bàn
      - to: Lực lượng an ninh cơ sở
        text: Cùng cảnh sát khu vực tuyên truyền, vận động nhân dân cảnh giác, tố giác tội phạm
        tracks: campaigns
    gifts:
      - description: Quà Tết
        quantity: 170
        for: Lực lượng an ninh cơ sở và quần chúng nhân dân
        id: tet-2023-quan-phu-nhuan
        # unitValue, funder: not stated
    awards:
      stated: many                   # the account says awards were given but not how many
    indicators:                      # year of merit against the year before; values not stated
      - {code: criminal-offences, name: Phạm pháp hình sự, direction: decrease}
      - {code: clearance-rate, name: Tỷ lệ khám phá án, direction: increase}
      - {code: political-security, name: An ninh chính trị và trật tự an toàn xã hội, direction: stable}
    source:
      publisher: Thanhuytphcm.vn
      author: Trần Minh
      title: "Phú Nhuận: Nhân rộng gương điển hình tiêu biểu, các mô hình tự quản về an ninh trật tự ở cộng đồng dân cư"
    """
}
