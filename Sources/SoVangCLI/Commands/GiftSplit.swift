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

  @Option(help: .init(say("Số công khai để bốc thăm phần bằng nhau.", "A public seed that settles a tie."), valueName: "text"))
  var seed: String?

  @Option(help: .init(say("Tên lần chia, dùng khi bốc thăm.", "The split's name, which enters the draw."), valueName: "text"))
  var id: String = "gift-split"

  @Argument(help: .init(say("Tệp CSV; - là đầu vào chuẩn.", "A CSV file; - is standard input."), valueName: "file"))
  var source: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = try Session(common)
    let pool = try Session.parse(self.pool, option: "--pool") { text throws(EntryProblem) in
      try WholeNumber.parse(text, in: 0...Int(Int32.max))
    }
    let claims = try GiftClaims.read(source)
    let claimants = claims.map { claim in
      Claimant(
        code: claim.code, weight: claim.weight, floor: claim.floor ?? 0, cap: claim.cap, committed: claim.committed ?? 0)
    }
    var allocation = try Apportionment.allocate(pool, among: claimants, by: try GiftClaims.method(method))
    if let seed, allocation.needsDraw { allocation = try allocation.drawn(seed: seed, id: id, sha256: SHA256.hexadecimal) }
    if allocation.needsDraw { Terminal.talk(SplitView.drawNeeded(allocation)) }
    if session.format == .json { try session.put(SplitView.json(allocation)) } else { try session.put(SplitView.table(allocation)) }
  }
}

/// Claims and methods as officers write them.
enum GiftClaims {
  /// The claims of a file; everything that is wrong with it at once.
  static func read(_ source: String) throws -> [ClaimRow] {
    var claims: [ClaimRow] = []
    var findings: [Finding] = []
    for row in ClaimList(try Session.bytes(of: source), file: source) {
      switch row {
      case .row(let claim): claims.append(claim)
      case .bad(let bad): findings += bad
      }
    }
    guard findings.isEmpty else { throw Findings(findings) }
    return claims
  }

  static func method(_ text: String) throws -> Apportionment.Method {
    guard let method = Apportionment.Method(rawValue: text) else {
      throw UsageProblem.unknownWord(option: "--method", value: text, known: Apportionment.Method.allCases.map(\.rawValue))
    }
    return method
  }
}
