internal import ArgumentParser
internal import Recognition
internal import RecognitionReports

/// What an officer fills in on a paper to be signed, beside its number.
struct PaperOptions: ParsableArguments {
  @Option(help: .init(say("Cơ quan chủ quản, ghi trên tên cơ quan.", "The superior agency, above the issuer."), valueName: "agency"))
  var superior: String?

  @Option(help: .init(say("Địa danh trước ngày tháng.", "The place before the date."), valueName: "place"))
  var locality: String?

  @Option(help: .init(say("Nơi nhận; nêu được nhiều lần.", "To whom it goes; may be repeated."), valueName: "agency"))
  var sendTo: [String] = []

  @OptionGroup var own: TemplatesOption

  /// The office's own words; nil: the program's.
  func words() throws -> TemplateFolder? { try own.words() }

  /// The details; a number, a day and a signer are told beside them.
  func details() throws -> PaperDetails {
    PaperDetails(
      superior: try superior.map { try Session.text($0, option: "--superior") },
      locality: try locality.map { try Session.text($0, option: "--locality") },
      recipients: try sendTo.map { try Session.text($0, option: "--send-to") })
  }

  /// The options in use, by name.
  var used: [String] {
    [
      superior.map { _ in "--superior" }, locality.map { _ in "--locality" }, sendTo.first.map { _ in "--send-to" },
      own.templates.map { _ in "--templates" },
    ]
    .compactMap { $0 }
  }
}

/// The words that an office prints with.
struct TemplatesOption: ParsableArguments {
  @Option(
    help: .init(
      say(
        "In theo lời văn của cơ quan: thư mục các mẫu cùng tên với mẫu của chương trình.",
        "Print with the office's own words: a folder of templates named as the program's."),
      valueName: "folder"))
  var templates: String?

  /// Nil: the program's own.
  func words() throws -> TemplateFolder? { try templates.map { path throws(TemplateProblem) in try TemplateFolder(path: path) } }
}

/// The number and day that a paper to be signed bears.
struct PaperNumberOptions: ParsableArguments {
  @Option(help: .init(say("Số, ký hiệu của văn bản.", "The paper's number and symbol."), valueName: "45/BC-UBND"))
  var number: String?

  @Option(help: .init(say("Ngày ký văn bản.", "The day it is signed."), valueName: "date"))
  var signedOn: String?

  func fill(_ details: inout PaperDetails, _ session: Session) throws {
    details.number = try number.map {
      try Session.parse($0, option: "--number") { text throws(EntryProblem) in try DecisionNumber(parsing: text) }
    }
    details.signedOn = try signedOn.map { try session.day($0, option: "--signed-on") }
  }

  var used: [String] { [number.map { _ in "--number" }, signedOn.map { _ in "--signed-on" }].compactMap { $0 } }
}

extension SignerOptions {
  func fill(_ details: inout PaperDetails) throws {
    (details.signer, details.signerTitle) = (Session.told(signer), Session.told(signerTitle))
    details.signingForm = try form()
  }

  var used: [String] {
    [signer.map { _ in "--signer" }, signerTitle.map { _ in "--signer-title" }, signing.map { _ in "--signing" }].compactMap { $0 }
  }
}

extension Session {
  /// Refuses what is told of a paper where figures are printed for a machine.
  func refuse(_ used: [String]) throws {
    guard let option = used.first, !format.isPage else { return }
    throw UsageProblem.notTogether(option, "-O \(format.rawValue)")
  }
}
