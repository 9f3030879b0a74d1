/// What a person reads for a field's name; JSON and CSV keep the name itself.
enum Label {
  static func text(_ key: String) -> String { say(vietnamese[key] ?? key, key) }

  private static let vietnamese: [String: String] = [
    "id": "mã số", "title": "tên", "movement": "phong trào", "meritYear": "năm thành tích", "heldOn": "ngày tổ chức",
    "partOfDay": "buổi", "occasion": "nhân dịp", "organiser": "cơ quan tổ chức", "place": "nơi", "wards": "số phường",
    "honours": "biểu dương", "guests": "đại biểu", "name": "tên", "roles": "chức vụ", "spoke": "phát biểu", "directives": "chỉ đạo",
    "to": "giao cho", "text": "nội dung", "tracks": "theo dõi qua", "status": "tình trạng", "gifts": "quà", "description": "quà gì",
    "quantity": "số lượng", "for": "dành cho", "unitValue": "trị giá một phần", "funder": "nguồn kinh phí", "awards": "khen thưởng",
    "stated": "theo nguồn tin", "entered": "đã ghi", "indicators": "chỉ tiêu", "code": "mã", "direction": "chiều hướng",
    "value": "năm nay", "of": "trên tổng số", "previous": "năm trước", "previousOf": "trên tổng số năm trước", "source": "nguồn",
    "publisher": "nơi đăng", "author": "tác giả", "url": "địa chỉ", "collectives": "tập thể", "individuals": "cá nhân",
    "households": "hộ gia đình", "path": "tệp", "uid": "mã sổ", "office": "cơ quan", "counts": "đang có", "ceremony": "buổi lễ",
    "decision": "quyết định", "award": "khen thưởng", "recipient": "người được ghi nhận", "exemplar": "gương điển hình",
    "gift_lot": "lô quà", "security_unit": "đơn vị an ninh cơ sở", "change": "thay đổi", "schemaVersion": "phiên bản cấu trúc",
    "lastChangeAt": "thay đổi gần nhất (UTC)", "lastBackupAt": "sao lưu gần nhất (UTC)",
    "changesSinceBackup": "thay đổi chưa sao lưu", "fingerprint": "mã xác thực của sổ",
    "fullName": "tên đầy đủ", "level": "cấp", "validFrom": "từ ngày", "fromIsCertain": "ngày đầu chắc chắn", "validTo": "đến ngày",
    "toIsCertain": "ngày cuối chắc chắn", "inhabitants": "nhân khẩu", "successors": "đơn vị kế tục", "predecessors": "đơn vị trước đó",
    "children": "đơn vị trực thuộc", "extent": "phần", "isDefault": "kế tục chính", "effectiveOn": "hiệu lực từ",
    "type": "loại", "birthYear": "năm sinh", "gender": "giới tính", "ward": "phường, xã", "neighbourhood": "khu phố",
    "unit": "đơn vị", "position": "chức vụ", "rankClass": "nhóm đối tượng", "awardTitle": "hình thức khen thưởng", "basis": "loại hình",
    "meritFrom": "từ năm", "meritTo": "đến năm", "citation": "thành tích", "money": "tiền thưởng (đồng)", "posthumous": "truy tặng",
    "enterprise": "doanh nghiệp", "signedOn": "ngày ký", "issuer": "cơ quan ban hành", "manner": "cách trao",
    "cancelledOn": "ngày hủy bỏ", "cancellationGround": "căn cứ hủy bỏ", "cancellingDecision": "quyết định hủy bỏ",
    "number": "số quyết định", "signer": "người ký", "signerTitle": "chức vụ người ký", "signing": "hình thức ký", "field": "lĩnh vực",
    "idDigits": "ba số cuối CCCD", "service": "thời gian tham gia lực lượng", "force": "lực lượng", "hard": "địa bàn khó khăn",
    "servedFrom": "từ ngày", "servedTo": "đến ngày", "visibility": "phạm vi lưu hành", "mergedInto": "gộp vào số",
    "merged": "các mục đã gộp vào",
    "mergedAt": "gộp lúc (UTC)", "recipientId": "đối tượng số", "cancelled": "đã hủy bỏ", "exemplars": "gương điển hình", "reason": "lý do",
    "deed": "việc làm", "year": "năm", "lots": "các lô quà", "givenOn": "ngày tặng",
  ]
}
