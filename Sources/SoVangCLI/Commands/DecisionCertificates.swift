internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct DecisionCertificates: ParsableCommand {
  static let configuration = help(
    "certificates", "In giấy khen của một quyết định, mỗi khen thưởng một tờ A4 ngang.",
    "Print the certificates of a decision, a sheet of A4 to each award.",
    examples: """
      sovang decision certificates 57/QĐ-UBND -o giay-khen.pdf
      sovang decision certificates 57/QĐ-UBND --overprint --offset 1.5,-2 -o in-phoi.pdf
      sovang decision certificates 57/QĐ-UBND --award 3 --at recipient=148.5,95,24 -o in-lai.html
      """)

  @Argument(help: .init(say("Số, ký hiệu, hoặc số trong sổ.", "Number and symbol, or its number in the book.")))
  var number: String

  @Option(help: .init(say("Chỉ khen thưởng này; nêu được nhiều lần.", "This award alone; may be repeated."), valueName: "id"))
  var award: [Int64] = []

  @Flag(help: .init(say("In lên phôi có sẵn: chỉ phần điền, không khung.", "On ready-made blanks: what is filled in, without frame.")))
  var overprint = false

  @Option(
    help: .init(
      say("Máy in lệch: dời mọi phần sang phải, xuống dưới bấy nhiêu mm.", "What the printer is off: move all to the right and down, mm."),
      valueName: "x,y"))
  var offset: String?

  @Option(
    help: .init(
      say(
        "Đặt một phần ở chỗ khác (mm; phần ở giữa theo điểm giữa), có thể kèm cỡ chữ; nêu được nhiều lần. Các phần: \(Self.fields).",
        "Put a part elsewhere (mm; a centred one by its middle), with a size or without; may be repeated. Parts: \(Self.fields)."),
      valueName: "part=x,y"))
  var at: [String] = []

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<PrintedSheets>

  private static var fields: String { CertificateField.allCases.map(\.rawValue).joined(separator: ", ") }

  func run() throws {
    let session = try Session(common)
    let layout = try layout()
    let register = try session.register(known)
    let decision = try register.findDecision(number)
    let awards = try awards(of: decision, in: register)
    session.noteReading("decision certificates", of: "decision", id: decision.id.number, in: register)
    let sheets = CertificateSheets(
      awards, layout: layout, isOverprint: overprint, seat: try register.seat(of: decision.value.issuerID))
    if session.format == .pdf { try session.put(bytes: sheets.pdf()) } else { try session.put(sheets.html()) }
  }

  /// Those in force, or those asked for; each must have its number of the golden book.
  private func awards(of decision: Entry<Decision>, in register: Register) throws -> [AwardListing] {
    let all = try register.awards(AwardFilter(decision: decision.id)).filter { $0.cancellation == nil }
    let wanted = award.isEmpty ? all : all.filter { award.contains($0.id.number) }
    if wanted.isEmpty || wanted.count < Set(award).count { throw ProcessError.nothingToPrint(decision.value.number.description) }
    if let open = wanted.first(where: { $0.certificate == nil }) { throw ProcessError.noCertificate(award: open.id.number) }
    return wanted
  }

  private func layout() throws -> CertificateLayout {
    var layout = CertificateLayout()
    for text in at {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { String($0).trimmed }
      guard let field = CertificateField(rawValue: parts[0]) else {
        throw UsageProblem.unknownWord(option: "--at", value: parts[0], known: CertificateField.allCases.map(\.rawValue))
      }
      let numbers = Self.numbers(parts.count == 2 ? parts[1] : "", within: 0...300)
      guard (2...3).contains(numbers.count), numbers.count == 2 || (4...72).contains(numbers[2]) else {
        throw UsageProblem.notMillimetres(option: "--at", given: text, example: "recipient=148.5,95")
      }
      layout.move(field, to: (numbers[0], numbers[1]), size: numbers.count == 3 ? numbers[2] : nil)
    }
    if let offset {
      let numbers = Self.numbers(offset, within: -50...50)
      guard numbers.count == 2 else { throw UsageProblem.notMillimetres(option: "--offset", given: offset, example: "1.5,-2") }
      layout.shift(right: numbers[0], down: numbers[1])
    }
    return layout
  }

  /// Numbers with commas between; none where one of them is no such number.
  private static func numbers(_ text: String, within bounds: ClosedRange<Double>) -> [Double] {
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Double(String($0).trimmed) }
    return numbers.allSatisfy { $0.map(bounds.contains) ?? false } ? numbers.compactMap { $0 } : []
  }
}
