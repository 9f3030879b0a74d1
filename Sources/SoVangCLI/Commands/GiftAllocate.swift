internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct GiftAllocate: ParsableCommand {
  static let configuration = help(
    "allocate", "Phân bổ quà của một lô cho các phường, khu phố.", "Divide a lot's gifts among wards or neighbourhoods.",
    examples: """
      sovang gift allocate --ceremony 1 --by strength
      sovang gift allocate --ceremony 1 --by equal --seed XSTP-2023-01-09-DB-123456
      sovang gift allocate --ceremony 1 --by ho-kho-khan.csv --min 5 --dry-run
      """)

  @OptionGroup var lot: LotOptions

  @Option(
    help: .init(
      say(
        "Theo: strength, units, population, equal, hoặc tệp CSV (code,weight).",
        "By: strength, units, population, equal, or a CSV file (code,weight)."), valueName: "basis"))
  var by: String

  @Option(help: .init(say("Cách chia: webster, hamilton, equal.", "The method: webster, hamilton, equal."), valueName: "method"))
  var method: String?

  @Option(help: .init(say("Mỗi nơi ít nhất.", "At least, for each."), valueName: "n"))
  var min: Int?

  @Option(help: .init(say("Mỗi nơi nhiều nhất.", "At most, for each."), valueName: "n"))
  var max: Int?

  @Option(help: .init(say("Chỉ các nơi này, cách nhau bởi dấu phẩy.", "Only these places, with commas between."), valueName: "list"))
  var among: String?

  @Option(help: .init(say("Số công khai để bốc thăm phần bằng nhau.", "A public seed that settles a tie."), valueName: "text"))
  var seed: String?

  @Flag(help: .init(say("Chỉ xem kết quả, không ghi.", "Show the result; keep nothing.")))
  var dryRun = false

  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    let reference = try lot.reference()
    let standing = try register.allocate(reference, by: plan(), dryRun: dryRun)
    if standing.waitingForDraw > 0 { Terminal.talk(GiftPapers.drawNeeded(standing)) }
    try session.put(AllocationTable(standing, paper: try GiftPapers.paper(for: reference, in: register), showsQuotas: true))
  }

  private func plan() throws -> AllocationPlan {
    let basis = try basis()
    return AllocationPlan(
      weightedBy: basis, method: try GiftClaims.method(method ?? (basis == .equal ? "equal" : "webster")), floor: min, cap: max,
      among: among.map(Self.places) ?? [],
      claims: basis == .file ? try GiftClaims.read(by) : [], seed: seed)
  }

  /// A word for what the book counts, or a file: its name has a dot, or is "-".
  private func basis() throws -> WeightBasis {
    let word = WeightBasis(rawValue: by)
    if word == .file { throw UsageProblem.badValue(option: "--by", value: by, .notOneOf(Self.bases)) }
    if let word { return word }
    guard by.contains(".") || by == "-" else { throw UsageProblem.unknownWord(option: "--by", value: by, known: Self.bases) }
    return .file
  }

  /// Places with commas between, or with semicolons where one is named with the place around it ("Phường 7, Quận 5; Phường 2").
  static func places(_ text: String) -> [String] {
    text.split(separator: text.contains(";") ? ";" : ",").map(\.trimmed).filter { !$0.isEmpty }
  }

  private static let bases = ["strength", "units", "population", "equal", "FILE.csv"]
}

struct GiftDraw: ParsableCommand {
  static let configuration = help(
    "draw", "Bốc thăm phần quà bằng nhau, một lần duy nhất.", "Settle a tie, once.",
    examples: """
      sovang gift draw --ceremony 1 --seed XSTP-2023-01-09-DB-123456
      sovang gift draw --ceremony 1 --winners "Phường 4"
      """)

  @OptionGroup var lot: LotOptions

  @Option(help: .init(say("Số công khai, báo trước.", "A public seed, announced beforehand."), valueName: "text"))
  var seed: String?

  @Option(
    help: .init(
      say("Nơi trúng khi bốc thăm bằng tay, cách nhau bởi dấu phẩy.", "Who won lots drawn by hand, with commas between."), valueName: "list"
    ))
  var winners: String?

  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    let reference = try lot.reference()
    let standing = try register.draw(reference, by: means())
    try session.put(AllocationTable(standing, paper: try GiftPapers.paper(for: reference, in: register), showsQuotas: true))
  }

  private func means() throws -> Register.DrawMeans {
    switch (seed, winners) {
    case (let seed?, nil): return .seed(seed)
    case (nil, let winners?): return .winners(GiftAllocate.places(winners))
    case (nil, nil): throw UsageProblem.needsOneOf(["--seed", "--winners"])
    case (_?, _?): throw UsageProblem.notTogether("--seed", "--winners")
    }
  }
}

struct GiftShow: ParsableCommand {
  static let configuration = help(
    "show", "Lô quà và phân bổ của nó.", "A lot and its allocation.", examples: "sovang gift show --ceremony 1 -O json")

  @OptionGroup var lot: LotOptions
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    let reference = try lot.reference()
    try session.put(
      AllocationTable(try register.lot(reference), paper: try GiftPapers.paper(for: reference, in: register), showsQuotas: true))
  }
}

struct GiftVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ lần phân bổ, hoặc một dòng giao, trả ghi nhầm.",
    "Strike out the allocation, or one hand-over or return, made by mistake.",
    examples: """
      sovang gift void --ceremony 1 --reason "sai số quân"
      sovang gift void --ceremony 1 --handover 3 --reason "ghi nhầm phường"
      """)

  @OptionGroup var lot: LotOptions

  @Option(help: .init(say("Chỉ dòng giao quà số này.", "Only this hand-over."), valueName: "id"))
  var handover: Int64?

  @Option(name: .customLong("return"), help: .init(say("Chỉ dòng trả lại số này.", "Only this return."), valueName: "id"))
  var giveBack: Int64?

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    switch (handover, giveBack) {
    case (let id?, nil): try register.voidMovement(.handover, id: id, of: lot.reference(), reason: reason.reason)
    case (nil, let id?): try register.voidMovement(.giveBack, id: id, of: lot.reference(), reason: reason.reason)
    case (nil, nil): try register.voidAllocation(lot.reference(), reason: reason.reason)
    case (_?, _?): throw UsageProblem.notTogether("--handover", "--return")
    }
  }
}
