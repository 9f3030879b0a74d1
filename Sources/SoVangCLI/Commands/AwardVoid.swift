internal import ArgumentParser
internal import Recognition
internal import RecognitionStore

struct AwardVoid: ParsableCommand {
  static let configuration = help(
    "void", "Gạch bỏ một khen thưởng, hoặc chỉ một phần đi kèm nó, ghi nhầm.",
    "Strike out an award, or only a part of what hangs on it, entered by mistake.",
    examples: #"""
      sovang award void 4 --reason "ghi nhầm người"
      sovang award void 4 --conferral --reason "hôm đó chưa trao"
      sovang award void --protected 2 --reason "ghi hai lần"
      """#)

  @Argument(help: .init(say("Số của khen thưởng.", "The award's number.")))
  var id: Int64?

  @Option(
    help: .init(
      say(
        "Khen thưởng của người không được nêu tên, theo số trong award list --protected.",
        "Awards of recipients who must not be named, by the number in award list --protected."),
      valueName: "id"))
  var protected: Int64?

  @Flag(help: .init(say("Chỉ việc trao.", "Only its conferral.")))
  var conferral = false

  @Flag(help: .init(say("Chỉ việc hủy bỏ.", "Only its cancellation.")))
  var cancellation = false

  @Flag(help: .init(say("Chỉ bằng mới nhất; số sổ vàng không dùng lại.", "Only its newest certificate; the number stays used.")))
  var certificate = false

  @Flag(help: .init(say("Chỉ việc chi tiền.", "Only its payment.")))
  var payment = false

  @Flag(help: .init(say("Chỉ những gì đã ghi thu hồi.", "Only what was recorded as come back.")))
  var recovery = false

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let parts: [(chosen: Bool, option: String, part: Register.AwardPart)] = [
      (conferral, "--conferral", .conferral), (cancellation, "--cancellation", .cancellation),
      (certificate, "--certificate", .certificate), (payment, "--payment", .payment), (recovery, "--recovery", .recovery),
    ]
    let chosen = parts.filter(\.chosen)
    if chosen.count > 1 { throw UsageProblem.notTogether(chosen[0].option, chosen[1].option) }
    if let protected {
      if id != nil { throw UsageProblem.notTogether("ID", "--protected") }
      if let part = chosen.first { throw UsageProblem.notTogether("--protected", part.option) }
      return try session.register().voidProtected(protected, reason: reason.reason)
    }
    guard let id else { throw UsageProblem.needsOneOf(["ID", "--protected"]) }
    let award = try session.register().voidAward(Identifier(id), part: chosen.first?.part ?? .whole, reason: reason.reason)
    if chosen.isEmpty, let rest = Self.struckOut(with: award) { Terminal.talk(rest) }
  }

  /// What was struck out with a whole award; nil where nothing hung on it.
  private static func struckOut(with award: AwardListing) -> String? {
    let parts = [
      award.ceremonyID.map { say("việc trao tại buổi lễ số \($0)", "its conferral at ceremony \($0)") },
      award.certificate.map {
        say("bằng, số sổ vàng \($0.number) (không dùng lại)", "its certificate, golden-book number \($0.number) (stays used)")
      },
      award.cancellation.map { say("việc hủy bỏ theo \($0.decisionNumber)", "its cancellation by \($0.decisionNumber)") },
    ].compactMap { $0 }
    if parts.isEmpty { return nil }
    return say("Đã gạch bỏ cùng khen thưởng số \(award.id): ", "Struck out with award \(award.id): ")
      + parts.joined(separator: "; ") + "."
  }
}
