internal import Apportionment
internal import ArgumentParser
internal import Digests
internal import Recognition
internal import RecognitionExchange
internal import RecognitionReports

struct GiftSplit: ParsableCommand {
  static let configuration = help(
    "split", "Chia một số quà theo trọng số; không cần sổ.", "Divide a number of gifts by weights; needs no register.",
    examples: """
      sovang gift split --pool 170 phuong.csv
      sovang gift split --pool 170 --method hamilton phuong.csv --seed XSTP-2023-01-09-DB-123456 --id tet-2023 -O json
      sovang gift split --pool 170 --explain phuong.csv
      sovang gift split --pool 170 --methods all phuong.csv
      sovang gift split --pool 170 --on-top --all-given phuong.csv
      # code,weight[,min][,max][,committed]
      """)

  @Option(help: .init(say("Tổng số quà.", "How many gifts there are."), valueName: "n"))
  var pool: String

  @Option(
    help: .init(
      say(
        "Cách chia: webster, hamilton, equal (và jefferson, adams, huntington-hill, dean).",
        "The method: webster, hamilton, equal (also jefferson, adams, huntington-hill, dean)."), valueName: "method"))
  var method: String = "webster"

  @Option(help: .init(say("all: mọi cách chia đặt cạnh nhau.", "all: every method side by side."), valueName: "all"))
  var methods: String?

  @Option(help: .init(say("Số công khai để bốc thăm phần bằng nhau.", "A public seed that settles a tie."), valueName: "text"))
  var seed: String?

  @Option(help: .init(say("Tên lần chia, dùng khi bốc thăm.", "The split's name, which enters the draw."), valueName: "text"))
  var id: String = "gift-split"

  @OptionGroup var bounds: PromiseOptions
  @OptionGroup var explanation: ExplainOption

  @Argument(help: .init(say("Tệp CSV hoặc xlsx; - là đầu vào chuẩn.", "A CSV or xlsx file; - is standard input."), valueName: "file"))
  var source: String

  @OptionGroup var sheet: SheetOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let pool = try Session.parse(self.pool, option: "--pool") { text throws(EntryProblem) in
      try WholeNumber.parse(text, in: 0...Int(Int32.max))
    }
    let claimants = try GiftClaims.read(source, sheet: sheet.sheet).map { claim in
      Claimant(
        code: claim.code, weight: claim.weight, floor: claim.floor ?? 0, cap: claim.cap, committed: claim.committed ?? 0)
    }
    if method == "all" || methods == "all" { return try compare(pool, claimants, session) }
    let allocation = try allocate(pool, claimants, by: try GiftClaims.method(methods ?? method))
    if allocation.needsDraw { Terminal.talk(SplitView.drawNeeded(allocation)) }
    if allocation.undistributed > 0 { Terminal.talk(Allocation.Warning.undistributed(allocation.undistributed).sentence) }
    if session.format == .json { return try session.put(SplitView.json(allocation, explained: explanation.explain)) }
    try session.put(explanation.explain ? SplitView.explanation(allocation) : SplitView.table(allocation))
  }

  private func allocate(_ pool: Int, _ claimants: [Claimant], by method: Apportionment.Method) throws -> Allocation {
    let allocation = try Apportionment.allocate(
      pool, among: claimants, by: method, committed: bounds.onTop ? .onTop : .countsTowardShare,
      shortage: bounds.allGiven ? .refuse : .leaveUndistributed)
    guard let seed, allocation.needsDraw else { return allocation }
    return try allocation.drawn(seed: seed, id: id, sha256: SHA256.hexadecimal)
  }

  /// All methods side by side.
  private func compare(_ pool: Int, _ claimants: [Claimant], _ session: Session) throws {
    let allocations = try Apportionment.Method.allCases.map { try allocate(pool, claimants, by: $0) }
    if session.format == .json { return try session.put(MethodsView.json(allocations)) }
    if session.format == .csv { return try session.put(MethodsView.shares(allocations)) }
    let tables = [MethodsView.shares(allocations), MethodsView.measures(allocations), MethodsView.warnings(allocations)]
    let filled = tables.filter { !$0.rows.isEmpty }
    try session.put(filled)
  }
}

/// Claims and methods as officers write them.
enum GiftClaims {
  /// The claims of a file; everything that is wrong with it at once.
  ///
  /// - Parameter sheet: which sheet of a workbook; nil for the one that has the headings.
  static func read(_ source: String, sheet: String?) throws -> [ClaimRow] {
    var claims: [ClaimRow] = []
    var findings: [Finding] = []
    let list = ClaimList(try Session.bytes(of: source), file: source, sheet: sheet)
    for row in list {
      switch row {
      case .row(let claim): claims.append(claim)
      case .bad(let bad): findings += bad
      }
    }
    for row in list.leftOut { Terminal.talk(row.sentence(on: list.origin)) }
    guard findings.isEmpty else { throw PlacedFindings(all: findings, origin: list.origin) }
    return claims
  }

  static func method(_ text: String) throws -> Apportionment.Method {
    guard let method = Apportionment.Method(rawValue: text) else {
      throw UsageProblem.unknownWord(option: "--method", value: text, known: Apportionment.Method.allCases.map(\.rawValue))
    }
    return method
  }
}
