/// What a person reads for a field's name; JSON and CSV keep the name itself.
enum Label {
  static func text(_ key: String) -> String { say(vietnamese[key] ?? key, key) }

  /// The head of a column named after a field: "Valid from" for validFrom.
  static func heading(_ key: String) -> String { say(vietnamese[key] ?? key, english[key] ?? spaced(key)).capitalisedFirst }

  /// A name's words apart, in small letters.
  private static func spaced(_ key: String) -> String {
    key.reduce(into: "") { words, letter in words += letter.isUppercase ? " " + letter.lowercased() : String(letter) }
  }

  private static let english: [String: String] = [
    "coefThousandths": "coefficient (thousandths)", "isCap": "cap", "ofCode": "share of", "dong": "đồng", "titleEnglish": "English title",
    "unitKind": "kind of unit", "alias": "other name", "percent": "votes needed (%)", "hardFactor": "factor of hard places",
    "excludesServiceOrders": "excludes orders for service", "strictness": "weight", "conditions": "asked besides",
  ]

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
    "lastChangeAt": "thay đổi gần nhất (giờ Việt Nam)", "lastBackupAt": "sao lưu gần nhất (giờ Việt Nam)",
    "changesSinceBackup": "thay đổi chưa sao lưu", "fingerprint": "mã xác thực của sổ",
    "fullName": "tên đầy đủ", "level": "cấp", "validFrom": "từ ngày", "fromIsCertain": "ngày đầu chắc chắn", "validTo": "đến ngày",
    "toIsCertain": "ngày cuối chắc chắn", "inhabitants": "nhân khẩu", "successors": "đơn vị kế tục", "predecessors": "đơn vị trước đó",
    "children": "đơn vị trực thuộc", "extent": "phần", "isDefault": "kế tục chính", "effectiveOn": "hiệu lực từ",
    "type": "loại", "birthYear": "năm sinh", "gender": "giới tính", "ward": "phường, xã", "district": "quận, huyện",
    "neighbourhood": "khu phố",
    "unit": "đơn vị", "position": "chức vụ", "rankClass": "nhóm đối tượng", "awardTitle": "hình thức khen thưởng", "basis": "loại hình",
    "meritFrom": "từ năm", "meritTo": "đến năm", "citation": "thành tích", "money": "tiền thưởng (đồng)", "posthumous": "truy tặng",
    "enterprise": "doanh nghiệp", "signedOn": "ngày ký", "issuer": "cơ quan ban hành", "manner": "cách trao",
    "cancelledOn": "ngày hủy bỏ", "cancellationGround": "căn cứ hủy bỏ", "cancellingDecision": "quyết định hủy bỏ",
    "cancellationBasis": "hủy bỏ theo", "cancellationBasisStatus": "độ tin cậy của căn cứ hủy bỏ",
    "moneyUnverified": "tiền thưởng chưa đối chiếu với văn bản", "holds": "tạm dừng khen thưởng",
    "number": "số, ký hiệu", "signer": "người ký", "signerTitle": "chức vụ người ký", "signing": "hình thức ký", "field": "lĩnh vực",
    "idDigits": "ba số cuối CCCD", "service": "thời gian tham gia lực lượng", "force": "lực lượng", "hard": "địa bàn khó khăn",
    "servedFrom": "từ ngày", "servedTo": "đến ngày", "visibility": "phạm vi lưu hành", "mergedInto": "gộp vào số",
    "merged": "các mục đã gộp vào",
    "mergedAt": "gộp lúc (giờ Việt Nam)", "recipientId": "đối tượng số", "cancelled": "đã hủy bỏ", "exemplars": "gương điển hình",
    "reason": "lý do",
    "deed": "việc làm", "year": "năm", "period": "kỳ", "lots": "các lô quà", "givenOn": "ngày tặng",
    "holdGround": "lý do tạm dừng", "heldFrom": "từ ngày", "heldTo": "đến ngày", "document": "văn bản",
    "category": "loại", "parent": "thuộc nhóm", "recipients": "đối tượng", "titleEnglish": "tên tiếng Anh", "precedence": "thứ tự",
    "alias": "tên gọi khác", "awardCode": "mã khen thưởng", "regime": "văn bản", "coefThousandths": "hệ số (phần nghìn)",
    "isCap": "chỉ là mức tối đa", "ground": "căn cứ", "isPermanent": "lưu vĩnh viễn", "thousandths": "tỷ lệ (phần nghìn)",
    "ofCode": "tính trên", "strictness": "mức độ", "dong": "đồng",
    "placeCode": "mã địa bàn", "unitKind": "loại đơn vị", "countedPer": "tính theo", "minimum": "ít nhất", "maximum": "nhiều nhất",
    "baseInhabitants": "nhân khẩu mức đầu", "baseMembers": "người mức đầu", "bandInhabitants": "nhân khẩu mỗi mức",
    "membersPerBand": "người mỗi mức", "table": "bảng", "rows": "số dòng", "inForce": "đang có hiệu lực", "unverified": "chưa đối chiếu",
    "enteredBy": "vào sổ ở lần ghi", "aliases": "tên gọi khác", "coefficients": "mức tiền thưởng",
    "competence": "thẩm quyền", "verdict": "kết luận", "rules": "theo quy định", "authority": "người có thẩm quyền",
    "legalBasis": "căn cứ pháp lý",
    "overrides": "ghi ngoài quy định", "rule": "quy định", "grounds": "căn cứ đề nghị",
    "submittedOn": "ngày trình", "subject": "trích yếu", "proposer": "cơ quan trình", "meetings": "họp hội đồng",
    "members": "tổng số thành viên",
    "protected": "không nêu tên", "moneyUnknown": "số khen thưởng chưa rõ tiền thưởng",
    "moneyNotVerified": "số khen thưởng có tiền thưởng chưa đối chiếu với văn bản",
    "present": "có mặt", "share": "tỷ lệ trên tổng số thành viên", "written": "ý kiến bằng văn bản", "absent": "vắng, không có ý kiến",
    "ballot": "cách bỏ phiếu", "votes": "phiếu",
    "line": "dòng", "inFavour": "tán thành", "against": "không tán thành", "blank": "phiếu trắng", "rounding": "làm tròn tiền thưởng",
    "goldenNumber": "số sổ vàng", "certificates": "bằng", "issuedOn": "ngày cấp", "issue": "cấp",
    "payment": "chi tiền thưởng", "paidMoney": "đã chi (đồng)",
    "cancelledPaidMoney": "đã chi cho khen thưởng bị hủy bỏ (đồng)", "paidOn": "ngày chi", "paidTo": "người ký nhận",
    "measures": "thống kê", "rowChecks": "kiểm tra dòng", "columnChecks": "kiểm tra cột", "dueOn": "hạn nộp",
    "replacedBy": "được thay thế bởi", "form": "biểu", "order": "thứ tự", "indent": "lùi vào", "label": "nội dung", "counted": "đếm",
    "leftEmpty": "cột để trống", "letter": "ký hiệu cột", "heading": "tiêu đề chung", "part": "phần", "each": "mỗi loại một cột",
    "ratio": "tỷ lệ",
    "recovery": "thu hồi", "objectDue": "hiện vật phải thu hồi", "objectCameOn": "thu hồi hiện vật ngày",
    "certificateDue": "bằng phải thu hồi", "certificateCameOn": "thu hồi bằng ngày", "moneyDue": "tiền phải thu hồi (đồng)",
    "moneyCame": "tiền đã thu hồi (đồng)", "moneyOutstanding": "tiền còn phải thu (đồng)", "outstanding": "còn phải thu hồi",
    "scope": "phạm vi", "duration": "thời hạn", "method": "phương thức", "launchedBy": "cơ quan phát động", "startsOn": "từ ngày",
    "endsOn": "đến ngày", "termMonths": "thời hạn (tháng)", "paper": "văn bản", "summedUpOn": "ngày tổng kết", "ceremonies": "buổi lễ",
    "eligibility": "điều kiện về thời gian", "streaks": "số năm liên tục",
    "percent": "tỷ lệ phiếu (%)", "countedForces": "lực lượng được tính", "yearsMen": "nam (năm)", "yearsWomen": "nữ (năm)",
    "hardFactor": "hệ số địa bàn khó khăn", "excludedBy": "không tặng người đã có",
    "excludesServiceOrders": "không tặng người có huân chương cống hiến", "conditions": "điều kiện khác", "leadsTo": "để xét",
    "years": "số năm liên tục",
    "orderedOn": "ngày giao", "deadline": "hạn", "progress": "từng phường", "outcome": "kết quả", "closedOn": "kết thúc ngày",
    "metThen": "đạt khi giao", "unknownThen": "chưa rõ khi giao",
    "wardsThen": "số phường khi giao", "metNow": "đạt hiện nay", "unknownNow": "chưa rõ hiện nay", "wardsNow": "số phường hiện nay",
    "overdue": "quá hạn", "met": "hiện nay", "done": "hiện nay đạt", "doneThen": "khi giao đạt", "ofThen": "khi giao cần",
    "totalMoney": "tổng tiền thưởng (đồng)", "totalMoneyInWords": "bằng chữ",
  ]
}
