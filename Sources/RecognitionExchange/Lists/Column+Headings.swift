/// The columns of all lists: the documented English name first, then the headings officers write.
extension Column {
  /// The running number every office list begins with; it says nothing and is not read.
  static let ordinal = Column("no", "STT", "TT", "Số TT", "Số thứ tự")

  /// What a workbook of refused rows adds to a list; it is not read when the list comes back.
  static let added = [originalRow, refusal]
  static let originalRow = Column("originalRow", RefusedRows.rowHeading.vietnamese, RefusedRows.rowHeading.english)
  static let refusal = Column("refusal", RefusedRows.reasonHeading.vietnamese, RefusedRows.reasonHeading.english)

  /// What an officer says is not to be read.
  static let leftOut = Column("")

  /// What the program's own lists tell of entries besides what they are entered by.
  static let id = Column("id", "Số", "Id")
  static let printedWithAwards = [
    id, ceremony, Column("manner", "Cách trao"), Column("cancelledOn", "Hủy ngày", "Cancelled on"),
    Column("goldenNumber", "Số sổ vàng", "Golden-book number"), Column("paidOn", "Chi ngày", "Paid on"),
    Column("moneyUnverified", "Tiền thưởng chưa đối chiếu", "Money not verified"),
  ]
  static let status = Column("status", "Tình trạng")

  /// Whether cells of the column are never read, so that nothing in them is wrong.
  var isUnread: Bool { ([.ordinal, .leftOut] + Self.added).contains { $0.id == id } }

  static let recipient = Column(
    "recipient", "Họ và tên", "Họ tên", "Tên", "Tên cá nhân, tập thể", "Cá nhân, tập thể", "Tập thể, cá nhân", "Tên tập thể, cá nhân",
    "Tên tập thể", "Tên hộ gia đình", "Người được khen thưởng", "Đối tượng được khen thưởng", "Người được tặng", "Người được nhận quà")
  static let type = Column("type", "Loại", "Loại đối tượng", "Đối tượng")
  static let birthYear = Column("birthYear", "Năm sinh")
  static let gender = Column("gender", "Giới tính", "Nam/nữ", "Phái")
  static let idDigits = Column("idDigits", "Ba số cuối CCCD", "3 số cuối CCCD", "CCCD", "Số CCCD", "Số định danh cá nhân")

  static let district = Column("district", "Quận", "Huyện", "Quận, huyện", "Thành phố, quận, huyện")
  static let ward = Column(
    "ward", "Phường", "Xã", "Phường, xã", "Xã, phường", "Phường, xã, thị trấn", "Xã, phường, thị trấn", "Phường, xã, đặc khu",
    "Xã, phường, đặc khu", "Đơn vị hành chính")
  static let neighbourhood = Column("neighbourhood", "Khu phố", "Ấp", "Thôn", "Tổ dân phố", "Khu phố, ấp", "Thôn, tổ dân phố", "Địa bàn")
  static let address = Column("address", "Địa chỉ", "Nơi ở", "Nơi cư trú")

  static let unit = Column("unit", "Đơn vị", "Đơn vị công tác", "Cơ quan, đơn vị", "Nơi công tác")
  static let position = Column("position", "Chức vụ", "Chức danh")
  static let rankClass = Column("rankClass", "Nhóm chức vụ", "Nhóm đối tượng", "Phân loại cán bộ", "Nhóm")

  static let award = Column(
    "award", "Hình thức khen thưởng", "Danh hiệu", "Danh hiệu thi đua", "Danh hiệu, hình thức khen thưởng",
    "Danh hiệu thi đua, hình thức khen thưởng", "Hình thức khen", "Khen thưởng")
  static let basis = Column("basis", "Loại hình", "Loại hình khen thưởng")
  static let meritYear = Column("meritYear", "Năm thành tích", "Năm")
  static let meritFrom = Column("meritFrom", "Từ năm", "Thành tích từ năm")
  static let meritTo = Column("meritTo", "Đến năm", "Thành tích đến năm")
  static let citation = Column("citation", "Thành tích", "Nội dung thành tích", "Tóm tắt thành tích", "Nội dung khen thưởng")
  static let money = Column("money", "Tiền thưởng", "Mức tiền thưởng", "Mức thưởng", "Số tiền", "Số tiền thưởng")
  static let posthumous = Column("posthumous", "Truy tặng")
  static let enterprise = Column("enterprise", "Doanh nghiệp", "Là doanh nghiệp")
  static let ground = Column("ground", "Căn cứ khen thưởng", "Căn cứ đề nghị", "Khen thưởng làm căn cứ")
  static let decision = Column(
    "decision", "Số quyết định", "Quyết định", "Quyết định số", "Số QĐ", "Số, ký hiệu", "Số, ký hiệu quyết định")
  static let signedOn = Column("signedOn", "Ngày ký", "Ngày quyết định", "Ngày ký quyết định", "Ngày QĐ")
  static let issuer = Column("issuer", "Cơ quan ban hành", "Cơ quan ra quyết định", "Cơ quan khen thưởng", "Nơi ban hành", "Cơ quan")

  static let unitKind = Column("kind", "Loại", "Loại đơn vị", "Loại hình", "Loại lực lượng", "Lực lượng")
  static let unitName = Column("name", "Tên đơn vị", "Tên", "Tên tổ", "Tên tổ, đội")
  static let strengthRequired = Column("required", "Định biên", "Quân số định biên", "Quân số quy định", "Số lượng theo quy định")
  static let authorisedBy = Column("authorisedBy", "Theo quyết định", "Quyết định", "Số quyết định", "Căn cứ")
  static let strengthActual = Column("actual", "Hiện có", "Quân số hiện có", "Số lượng hiện có", "Quân số", "Thực có", "Quân số thực tế")
  static let asOf = Column("asOf", "Tính đến ngày", "Tính đến", "Thời điểm", "Ngày")
  static let population = Column("population", "Nhân khẩu", "Số nhân khẩu", "Dân số")

  static let member = Column("recipient", "Họ và tên", "Họ tên", "Tên", "Thành viên")
  static let memberKind = Column("kind", "Loại đơn vị", "Loại", "Loại lực lượng", "Lực lượng")
  static let memberUnit = Column("unit", "Tên đơn vị", "Đơn vị", "Tên tổ", "Tên tổ, đội")
  static let post = Column("post", "Chức vụ", "Chức danh")
  static let termOfOffice = Column("term", "Nhiệm kỳ")
  static let servedFrom = Column("from", "Từ ngày", "Ngày tham gia", "Ngày bắt đầu")
  static let servedTo = Column("to", "Đến ngày", "Ngày thôi", "Ngày kết thúc")

  static let trainingTitle = Column("title", "Nội dung", "Nội dung tập huấn", "Tên lớp")
  static let heldOn = Column("heldOn", "Ngày", "Ngày tập huấn", "Ngày tổ chức")
  static let trainingOrganiser = Column("organiser", "Đơn vị tổ chức", "Cơ quan tổ chức")
  static let attended = Column("attended", "Số người dự", "Số lượng", "Quân số dự")
  static let openedOn = Column("from", "Từ ngày", "Ngày ghi nhận")
  static let need = Column("need", "Hoàn cảnh", "Hoàn cảnh, nhu cầu", "Nhu cầu")
  static let visitsOwed = Column("visitsOwed", "Số lần thăm mỗi năm", "Phải thăm mỗi năm")
  static let visitedOn = Column("visitedOn", "Ngày thăm", "Ngày")
  static let amount = Column("amount", "Số tiền", "Kinh phí", "Số tiền hỗ trợ")
  static let inKind = Column("inKind", "Hiện vật", "Quà")
  static let funder = Column("funder", "Nguồn kinh phí", "Nguồn", "Đơn vị hỗ trợ")

  static let modelName = Column("name", "Tên mô hình", "Mô hình", "Tên")
  static let modelKind = Column("kind", "Loại mô hình", "Loại")
  static let startedOn = Column("startedOn", "Ngày ra mắt", "Ngày thành lập", "Ra mắt", "Từ ngày")
  static let foundingPaper = Column("foundingPaper", "Văn bản thành lập", "Quyết định thành lập", "Văn bản")
  static let host = Column("host", "Đơn vị chủ trì", "Chủ trì", "Đơn vị phụ trách")
  static let memberCount = Column("members", "Số thành viên", "Thành viên")
  static let equipment = Column("equipment", "Trang thiết bị", "Thiết bị", "Phương tiện")
  static let cost = Column("cost", "Kinh phí", "Kinh phí (đồng)", "Tổng kinh phí")
  static let funding = Column("funding", "Nguồn kinh phí", "Nguồn")
  static let copiedFrom = Column("copiedFrom", "Nhân rộng từ", "Nhân rộng từ mô hình")
  static let copiedFromWard = Column("copiedFromWard", "Phường của mô hình gốc", "Nhân rộng từ phường")
  static let resultYear = Column("year", "Năm")
  static let grade = Column("grade", "Phân loại", "Xếp loại", "Hiệu quả")
  static let tips = Column("tips", "Số tin báo", "Tin báo", "Số nguồn tin")
  static let cases = Column("cases", "Số vụ", "Vụ việc")
  static let outcome = Column("outcome", "Kết quả", "Kết quả khác")

  /// What the program's own list of models tells besides what they are entered by.
  static let printedWithModels = [
    id, Column("status", "Tình trạng"), Column("endedOn", "Ngày kết thúc", "Ended on"), Column("mergedInto", "Sáp nhập vào", "Merged into"),
    Column("ending", "Lý do kết thúc", "Why it ended"), Column("copies", "Số nơi nhân rộng", "Copies"), resultYear, grade, tips, cases,
    outcome,
  ]

  static let field = Column("field", "Lĩnh vực")
  static let deed = Column("deed", "Việc làm", "Việc làm tiêu biểu", "Việc tốt", "Thành tích", "Nội dung")
  static let exemplarYear = Column("year", "Năm", "Năm biểu dương", "Năm thành tích")
  static let exemplarName = Column("exemplar", "Gương điển hình", "Gương", "Tên gương", "Gương số")
  static let toldOn = Column("toldOn", "Ngày nêu gương", "Ngày", "Told on")
  static let toldIn = Column("toldIn", "Nơi nêu gương", "Nêu gương ở đâu", "Hình thức nêu gương", "Told in")
  static let listeners = Column("listeners", "Số người nghe", "Người nghe", "Listeners")
  static let followedOn = Column("followedOn", "Noi gương từ ngày", "Từ ngày", "Followed on")
  static let ceremony = Column("ceremony", "Buổi lễ", "Buổi họp mặt", "Mã buổi lễ", "Lễ")

  static let figureYear = Column("year", "Năm", "Năm số liệu")
  static let figureCode = Column("code", "Chỉ tiêu", "Mã chỉ tiêu", "Tên chỉ tiêu", "Indicator")
  static let figureValue = Column("value", "Số liệu", "Kết quả", "Giá trị", "Value")
  static let figureOf = Column("of", "Trên tổng số", "Tổng số", "Of")
  static let direction = Column("direction", "Chiều hướng", "Tăng, giảm so với năm trước", "Direction")
  static let figureSource = Column("source", "Nguồn", "Nguồn số liệu", "Source")
  static let printedWithFigures = [
    id, Column("trend", "Theo số liệu", "By the counts"), Column("rate", "Tỷ lệ", "Rate"), Column("previous", "Năm trước", "Year before"),
    Column("previousOf", "Năm trước, trên tổng số", "Year before, of"), Column("difference", "Tăng, giảm", "Difference"),
    Column("wardsSum", "Các phường cộng lại", "Sum of wards"),
    Column("wardsSumOf", "Các phường cộng lại, trên tổng số", "Sum of wards, of"),
    Column("wardsKnown", "Số phường đã có số liệu", "Wards known"), Column("wards", "Số phường", "Wards"),
  ]

  static let safetySubject = Column("kind", "Đối tượng", "Loại", "Loại đối tượng")
  static let safetyName = Column("name", "Tên", "Tên đơn vị", "Tên khu dân cư, cơ quan, đơn vị", "Name")
  static let safetyResult = Column("result", "Kết quả", "Kết quả phân loại", "Phân loại", "Result")
  static let safetyPaper = Column("paper", "Văn bản", "Quyết định", "Số quyết định", "Văn bản công nhận", "Paper")
  static let decidedOn = Column("decidedOn", "Ngày ký", "Ngày quyết định", "Ngày công nhận", "Decided on")

  static let registeredOn = Column("registeredOn", "Ngày đăng ký", "Đăng ký ngày", "Registered on")
  static let printedWithRegistrations = [
    id, Column("recipientId", "Đối tượng số", "Recipient id"), Column("outcome", "Kết quả", "Outcome"),
    Column("awardId", "Khen thưởng số", "Award id"),
  ]

  static let nominee = Column(
    "recipient", "Họ và tên", "Họ tên", "Tên", "Người nhận", "Người được tặng", "Người được nhận quà", "Người được đề nghị")
  static let group = Column("group", "Đối tượng", "Nhóm", "Nhóm đối tượng", "Diện", "Thuộc diện")
  static let quantity = Column("quantity", "Số lượng", "Số quà", "Số phần quà", "Số suất", "Số suất quà")
  static let receivedOn = Column("receivedOn", "Ngày nhận", "Ngày ký nhận")
  static let receivedBy = Column("receivedBy", "Người nhận", "Người ký nhận", "Người nhận thay")
  static let note = Column("note", "Ghi chú")

  static let code = Column("code", "Mã", "Mã đơn vị", "Mã phường", "Phường", "Xã", "Đơn vị", "Tên")
  static let weight = Column("weight", "Trọng số", "Quân số", "Số người", "Nhân khẩu", "Hiện có")
  static let least = Column("min", "Tối thiểu", "Ít nhất")
  static let most = Column("max", "Tối đa", "Nhiều nhất")
  static let committed = Column("committed", "Đã cam kết", "Đã giao", "Đã nhận")
}
