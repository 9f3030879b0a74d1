internal import Apportionment
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
      sovang gift allocate --ceremony 1 --by population --within "Phường 1"
      sovang gift allocate --ceremony 2 --all-lots --by strength
      """)

  @OptionGroup var lot: LotOptions

  @Option(
    help: .init(
      say(
        "Theo: strength, units, population, equal, hoặc tệp CSV, xlsx (code,weight).",
        "By: strength, units, population, equal, or a CSV or xlsx file (code,weight)."), valueName: "basis"))
  var by: String

  @OptionGroup var sheet: SheetOption

  @Option(help: .init(say("Cách chia: webster, hamilton, equal.", "The method: webster, hamilton, equal."), valueName: "method"))
  var method: String?

  @Option(help: .init(say("Mỗi nơi ít nhất.", "At least, for each."), valueName: "n"))
  var min: Int?

  @Option(help: .init(say("Mỗi nơi nhiều nhất.", "At most, for each."), valueName: "n"))
  var max: Int?

  @Option(help: .init(say("Chỉ các nơi này, cách nhau bởi dấu phẩy.", "Only these places, with commas between."), valueName: "list"))
  var among: String?

  @OptionGroup var part: PartOption

  @Option(
    help: .init(
      say("Cho ai, cùng với --within: places (khu phố), units (đơn vị).", "To whom, with --within: places (neighbourhoods), units."),
      valueName: "kind"))
  var to: String = "places"

  @Flag(
    help: .init(
      say(
        "Chia chung mọi lô: cộng ngang, cộng dọc đều đúng.", "All lots together: every row and every column adds up.")))
  var allLots = false

  @Option(help: .init(say("Số công khai để bốc thăm phần bằng nhau.", "A public seed that settles a tie."), valueName: "text"))
  var seed: String?

  @OptionGroup var bounds: PromiseOptions
  @OptionGroup var explanation: ExplainOption

  @Flag(help: .init(say("Chỉ xem kết quả, không ghi.", "Show the result; keep nothing.")))
  var dryRun = false

  @OptionGroup var correction: CorrectionOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    if allLots { return try allocateTogether(session) }
    let register = try session.register(correction)
    let reference = try lot.reference(within: part.within)
    let standing = try register.allocate(reference, by: plan(), dryRun: dryRun)
    if standing.waitingForDraw > 0 { Terminal.talk(GiftPapers.drawNeeded(standing)) }
    if let left = standing.allocation?.undistributed, left > 0 { Terminal.talk(Allocation.Warning.undistributed(left).sentence) }
    try GiftPapers.put(standing, of: reference, in: register, explained: explanation.explain, session)
  }

  private func allocateTogether(_ session: Session) throws {
    if part.within != nil { throw UsageProblem.notTogether("--all-lots", "--within") }
    if explanation.explain { throw UsageProblem.notTogether("--all-lots", "--explain") }
    if bounds.onTop { throw UsageProblem.notTogether("--all-lots", "--on-top") }
    let register = try session.register(correction)
    let owner = try lot.ownerOfAll()
    let standing = try register.allocateTogether(owner, by: plan(), dryRun: dryRun)
    try session.put(JointTable(standing, paper: try GiftPapers.paper(for: owner, in: register)))
  }

  private func plan() throws -> AllocationPlan {
    let basis = try basis()
    return AllocationPlan(
      weightedBy: basis, method: try GiftClaims.method(method ?? (basis == .equal ? "equal" : "webster")), floor: min, cap: max,
      among: among.map(Self.places) ?? [], claimants: try claimants(by: basis), isOnTop: bounds.onTop, givesAll: bounds.allGiven,
      claims: basis == .file ? try GiftClaims.read(by, sheet: sheet.sheet) : [], seed: seed)
  }

  /// Units share what a place has; they have no inhabitants, and are named by a file, not by --among.
  private func claimants(by basis: WeightBasis) throws -> ClaimantKind {
    let known = ClaimantKind.allCases.map(\.rawValue)
    guard let kind = ClaimantKind(rawValue: to) else { throw UsageProblem.unknownWord(option: "--to", value: to, known: known) }
    guard kind == .units else { return kind }
    if part.within == nil { throw UsageProblem.missing(option: "--within") }
    if basis == .population { throw UsageProblem.notTogether("--to units", "--by population") }
    if among != nil { throw UsageProblem.notTogether("--to units", "--among") }
    return kind
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
