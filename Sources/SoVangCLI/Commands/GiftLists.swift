internal import ArgumentParser
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports
internal import RecognitionStore

struct GiftNominate: ParsableCommand {
  static let configuration = help(
    "nominate", "Nhập danh sách người được đề nghị tặng quà.", "Bring in the list of who is to receive.",
    examples: """
      sovang gift nominate --ceremony 1 de-nghi.csv
      # recipient,group,ward,address,quantity
      """)

  @OptionGroup var lot: LotOptions

  @OptionGroup var list: ListFile
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    try Session(common).bringIn(list) { register, file in
      let rows = try file.noting(
        NomineeList(file.bytes, file: file.name, sheet: file.sheet, encoding: file.encoding, meanings: file.meanings))
      return try register.nominate(lot.reference(), rows, file: file.name, options: file.options)
    }
  }
}

struct GiftHandoverCommand: ParsableCommand {
  static let configuration = help(
    "handover", "Nhập danh sách ký nhận; không cho giao quá số được phân bổ.", "Bring in the list of gifts handed over.",
    examples: """
      sovang gift handover --ceremony 1 ky-nhan.csv
      # ward,recipient,quantity,receivedOn,receivedBy,note
      """)

  @OptionGroup var lot: LotOptions

  @OptionGroup var list: ListFile
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    try Session(common).bringIn(list) { register, file in
      let rows = try file.noting(
        HandoverList(file.bytes, file: file.name, sheet: file.sheet, encoding: file.encoding, meanings: file.meanings))
      return try register.handOver(lot.reference(), rows, file: file.name, options: file.options)
    }
  }
}

struct GiftReturnCommand: ParsableCommand {
  static let configuration = help(
    "return", "Ghi số quà phường trả lại.", "Record gifts a ward sent back.",
    examples: #"sovang gift return --ceremony 1 --ward "Phường 4" --quantity 2 --on 2023-01-20 --note "người nhận đã chuyển đi""#)

  @OptionGroup var lot: LotOptions

  @Option(help: .init(say("Phường, xã, khu phố trả lại.", "Who sends back."), valueName: "ward"))
  var ward: String

  @Option(help: .init(say("Số quà.", "How many."), valueName: "n"))
  var quantity: String

  @Option(help: .init(say("Ngày trả lại.", "The day."), valueName: "date"))
  var on: String?

  @Option(help: .init(say("Ghi chú.", "A note."), valueName: "text"))
  var note: String?

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let quantity = try Session.parse(self.quantity, option: "--quantity") { text throws(EntryProblem) in
      try WholeNumber.parse(text, in: 1...Int(Int32.max))
    }
    try session.register(correction).giveBack(
      try lot.reference(), ward: ward, quantity: quantity, on: try session.day(on, option: "--on"), note: Session.told(note))
  }
}

struct GiftSheetCommand: ParsableCommand {
  static let configuration = help(
    "sheet", "In danh sách ký nhận quà.", "Print the sheet that recipients sign.",
    examples: """
      sovang gift sheet --ceremony 1
      sovang gift sheet --ceremony 1 --ward "Phường 1" -O csv
      """)

  @OptionGroup var lot: LotOptions

  @Option(help: .init(say("Chỉ phường, xã, khu phố này.", "Only this place."), valueName: "ward"))
  var ward: String?

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let reference = try lot.reference()
    let paper = try GiftPapers.paper(for: reference.owner, in: register)
    let standing = try register.lot(reference)
    let nominees = try register.nominees(reference)
    session.noteReading("gift sheet", of: reference.owner, in: register)
    guard let ward else { return try session.put(GiftSheet(standing, nominees: nominees, paper: paper)) }
    let place = try register.findPlace(ward, on: paper.givenOn)
    if standing.allocation != nil, !standing.shares.contains(where: { $0.place.id == place.id }) {
      let holder = place.around.first { around in standing.shares.contains { $0.place.id == around.id } }
      guard let outer = holder.flatMap({ Location($0, in: place) }), let part = try part(of: outer.fullName, in: standing, register)
      else { throw RegisterError.placeHasNoShare(place.fullName, holder: holder?.value.name) }
      return try session.put(GiftSheet(part, nominees: nominees, paper: paper, only: place.id))
    }
    guard let part = try part(of: ward, in: standing, register) else {
      return try session.put(GiftSheet(standing, nominees: nominees, paper: paper, only: place.id))
    }
    let unplaced = nominees.filter { $0.placeID == place.id }.count
    if unplaced == 0 { return try session.put(GiftSheet(part, nominees: nominees, paper: paper)) }
    Terminal.talk(
      say(
        "Không tách theo khu phố: \(unplaced) người được đề nghị mà danh sách chỉ ghi \(place.place.name).",
        "Not split by neighbourhood: \(unplaced) of the nominees are only said to be of \(place.place.name)."))
    try session.put(GiftSheet(standing, nominees: nominees, paper: paper, only: place.id))
  }

  /// A ward's part where it was divided further among its neighbourhoods; nil where it was not, or among units.
  private func part(of ward: String, in standing: LotStanding, _ register: Register) throws -> LotStanding? {
    guard standing.allocation != nil, standing.waitingForDraw == 0 else { return nil }
    let part = try register.lot(lot.reference(within: ward))
    let isAmongPlaces = part.allocation != nil && part.shares.allSatisfy { $0.unit == nil }
    return isAmongPlaces ? part : nil
  }
}

struct GiftList: ParsableCommand {
  static let configuration = help(
    "list", "Các lần giao quà và trả lại.", "The hand-overs and returns.", examples: "sovang gift list --ceremony 1 -O csv")

  @OptionGroup var lot: LotOptions
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let (reference, movements) = (try lot.reference(), try register.movements(try lot.reference()))
    session.noteReading("gift list", of: reference.owner, in: register)
    try session.put(GiftMovementView.table(movements))
  }
}

struct GiftReconcile: ParsableCommand {
  static let configuration = help(
    "reconcile", "Đối chiếu: phân bổ = đã giao + trả lại + còn lại.", "Reconcile: allocated = handed over + returned + outstanding.",
    examples: "sovang gift reconcile --ceremony 1 -O json")

  @OptionGroup var lot: LotOptions
  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    let reference = try lot.reference()
    let report = Reconciliation(try register.lot(reference), paper: try GiftPapers.paper(for: reference.owner, in: register))
    try session.put(report)
    if !report.isSettled { throw FoundSomething() }
  }
}

struct GiftProgrammeCommand: ParsableCommand {
  static let configuration = help(
    "programme", "Chương trình tặng quà không gắn với buổi lễ.", "Gift programmes without a ceremony.",
    examples: """
      sovang gift programme add trung-thu.yaml
      sovang gift programme list
      """, [GiftProgrammeAdd.self, GiftProgrammeList.self])
}

struct GiftProgrammeAdd: ParsableCommand {
  static let configuration = help(
    "add", "Ghi một chương trình tặng quà từ YAML.", "Record a gift programme from YAML.",
    examples: "sovang gift programme add trung-thu.yaml")

  @Argument(help: .init(say("Tệp YAML hoặc JSON; - là đầu vào chuẩn.", "A YAML or JSON file; - is standard input."), valueName: "file"))
  var source: String

  @OptionGroup var encoding: EncodingOption
  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<TextOrJSON>

  func run() throws {
    let session = try Session(common)
    let programme = try GiftProgrammeFile.read(Session.bytes(of: source), file: source, encoding: encoding.stated())
    let register = try session.register(correction)
    let id = try register.add(programme)
    try session.put(new: id, ProgrammeView.json(try register.giftProgrammes().last { $0.id == id }))
  }
}

struct GiftProgrammeList: ParsableCommand {
  static let configuration = help(
    "list", "Các chương trình tặng quà.", "The gift programmes.", examples: "sovang gift programme list -O json")

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    try session.put(ProgrammeView.table(try session.register(known).giftProgrammes()))
  }
}
