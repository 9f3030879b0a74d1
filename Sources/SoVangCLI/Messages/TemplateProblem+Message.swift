internal import RecognitionReports

extension TemplateProblem {
  func message(in language: Language) -> Message { language == .vi ? vietnamese : english }

  private var vietnamese: Message {
    switch self {
    case .noFolder(let path):
      Message("--templates: không có thư mục \(Vietnamese.file(path)).", "Kiểm tra lại tên thư mục và quyền đọc.")
    case .noTemplates(let path):
      Message(
        "--templates: thư mục \(Vietnamese.file(path)) không có tệp .mustache nào.",
        "Chép mẫu của chương trình (Reports/Templates) vào đó rồi sửa.")
    case .unreadable(let file):
      Message("--templates: không đọc được \(Vietnamese.file(file)).", "Lưu tệp ở dạng văn bản UTF-8.")
    case .unknownTemplate(let file, let known):
      Message(
        "--templates: chương trình không có mẫu \(Vietnamese.file(file)).",
        "\(Vietnamese.guess(file, among: known))Các mẫu: \(Vietnamese.list(known)).")
    case .unknownVariable(let file, let variable, let known):
      Message(
        "--templates: \(Vietnamese.file(file)): mẫu này không có biến \(Vietnamese.quoted(variable)).",
        "\(Vietnamese.guess(variable, among: known))Các biến: \(Vietnamese.list(known)).")
    case .unknownPartial(let file, let partial, let known):
      Message(
        "--templates: \(Vietnamese.file(file)): không có mẫu con \(Vietnamese.quoted(partial)).",
        known.isEmpty ? "Mẫu này không dùng mẫu con nào." : "Mẫu của chương trình dùng: \(Vietnamese.list(known)).")
    case .notATemplate(let file, let why):
      Message("--templates: \(Vietnamese.file(file)) sai cú pháp: \(Quoting.oneLine(why)).", "Kiểm tra các dấu {{#…}}, {{/…}}, {{^…}}.")
    }
  }

  private var english: Message {
    switch self {
    case .noFolder(let path):
      Message("--templates: there is no folder \(English.file(path)).", "Check its name and who may read it.")
    case .noTemplates(let path):
      Message(
        "--templates: the folder \(English.file(path)) has no file ending in .mustache.",
        "Copy a template of the program (Reports/Templates) into it and change that.")
    case .unreadable(let file):
      Message("--templates: \(English.file(file)) cannot be read.", "Keep it as text in UTF-8.")
    case .unknownTemplate(let file, let known):
      Message(
        "--templates: the program has no template \(English.file(file)).",
        "\(English.guess(file, among: known))Templates: \(English.list(known)).")
    case .unknownVariable(let file, let variable, let known):
      Message(
        "--templates: \(English.file(file)): this template has no variable \(English.quoted(variable)).",
        "\(English.guess(variable, among: known))Variables: \(English.list(known)).")
    case .unknownPartial(let file, let partial, let known):
      Message(
        "--templates: \(English.file(file)): there is no partial \(English.quoted(partial)).",
        known.isEmpty ? "This template uses none." : "The program's uses: \(English.list(known)).")
    case .notATemplate(let file, let why):
      Message("--templates: \(English.file(file)) is no template: \(Quoting.oneLine(why)).", "Check {{#…}}, {{/…}}, {{^…}}.")
    }
  }
}
