internal import Recognition

extension UsageProblem {
  var vietnamese: Message {
    switch self {
    case .noRegister(let looked):
      Message(
        "Chưa có sổ: không có --file, không có biến SOVANG_FILE và không có tệp \(Quoting.oneLine(looked, atMost: 1000)).",
        "Lập sổ mới bằng lệnh: sovang init --office TÊN-CƠ-QUAN; hoặc chỉ rõ sổ bằng --file.")
    case .unknownFormat(let given, let known):
      Message(
        "Không có định dạng \(Vietnamese.quoted(given)).",
        "\(Vietnamese.guess(given, among: known))Các định dạng: \(Vietnamese.list(known)).")
    case .formatNotOffered(let given, let command, let offered):
      Message(
        "\(command.isEmpty ? "Lệnh này" : "Lệnh “\(command)”") không xuất định dạng \(Vietnamese.quoted(given)).",
        "Chọn một trong: \(Vietnamese.list(offered)).")
    case .cannotReadFile(let path, let why):
      Message(
        "Không đọc được tệp \(Vietnamese.file(path)): \(Vietnamese.reason(why)).", "Kiểm tra lại tên tệp, thư mục và quyền đọc tệp.")
    case .fileTooLarge(let path, let megabytes):
      Message("Tệp \(Vietnamese.file(path)) lớn hơn \(megabytes) MB; chưa đọc gì.", "Tách danh sách thành nhiều tệp.")
    case .cannotWriteFile(let path, let why):
      Message(
        "Không ghi được tệp \(Vietnamese.file(path)): \(Vietnamese.reason(why)).",
        "Kiểm tra thư mục, quyền ghi và chỗ trống, hoặc ghi ra nơi khác bằng -o.")
    case .missing(let option):
      Message("Lệnh này cần \(option).", "Thêm \(option) vào lệnh; xem ví dụ bằng -h.")
    case .badValue(let option, let value, let problem):
      Self.inVietnamese(option, value, problem)
    case .needsOneOf(let options):
      Message("Lệnh này cần một trong các tùy chọn: \(Vietnamese.list(options)).", "Thêm một trong số đó; xem ví dụ bằng -h.")
    case .notTogether(let one, let other):
      Message("Không dùng \(one) cùng với \(other).", "Bỏ một trong hai.")
    case .unknownWord(let option, let value, let known):
      Message(
        "\(option) không có giá trị \(Vietnamese.quoted(value)).",
        "\(Vietnamese.guess(value, among: known))Dùng một trong các từ: \(Vietnamese.words(known)).")
    case .cannotPrint(let why):
      Message("Không in được: \(Vietnamese.reason(why)).", "Kiểm tra ổ đĩa hoặc chương trình nhận ở sau dấu |, rồi chạy lại lệnh.")
    case .mapWithoutColumn(let given):
      Message(
        "--map \(Vietnamese.quoted(given)) không cho biết tiêu đề nào là cột nào.",
        "Ghi --map \(Quoting.shellWord("Tiêu đề=cột")), hoặc --map \(Quoting.shellWord("Tiêu đề=")) để bỏ qua cột đó.")
    case .noSuchHeading(let given, let there):
      Message(
        "--map: danh sách không có cột nào tên \(Vietnamese.quoted(given)).",
        "\(Vietnamese.guess(given, among: there))Các tiêu đề trong danh sách: \(Vietnamese.list(there)).")
    case .wrongEnding(let option, let given, let wanted):
      Message("\(option) ghi tệp .\(wanted), không phải \(Vietnamese.quoted(given)).", "Đặt tên tệp có đuôi .\(wanted).")
    case .fileExists(let path):
      Message("Đã có tệp \(Vietnamese.file(path)); không ghi đè.", "Chọn tên khác, hoặc thêm --overwrite.")
    case .notMillimetres(let option, let given, let example):
      Message(
        "\(option) \(Vietnamese.quoted(given)): đây không phải là vị trí trên tờ A4 tính bằng milimét.",
        "Ghi số milimét sang phải và xuống dưới, cách nhau bằng dấu phẩy, phần lẻ sau dấu chấm: \(option) \(example).")
    case .notForTerminal(let format):
      Message("Màn hình dòng lệnh không hiện được \(format).", "Ghi ra tệp: -o TÊN-TỆP.\(format).")
    }
  }

  private static func inVietnamese(_ option: String, _ value: String, _ problem: EntryProblem) -> Message {
    let message = problem.vietnamese(value: value, column: option)
    let there = option.isEmpty ? Vietnamese.quoted(value) : "\(option) \(Vietnamese.quoted(value))"
    return Message("\(there): \(message.rule)", message.remedy)
  }
}
