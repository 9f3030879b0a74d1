internal import ArgumentParser
internal import Recognition
internal import RecognitionReports
internal import RecognitionStore

struct GiftShow: ParsableCommand {
  static let configuration = help(
    "show", "Lô quà và phân bổ của nó.", "A lot and its allocation.",
    examples: """
      sovang gift show --ceremony 1 -O json
      sovang gift show --ceremony 1 --explain
      sovang gift show --ceremony 1 --within "Phường 1"
      sovang gift show --ceremony 2 --all-lots
      """)

  @OptionGroup var lot: LotOptions
  @OptionGroup var part: PartOption
  @OptionGroup var explanation: ExplainOption

  @Flag(help: .init(say("Các lô đã chia chung, nơi theo lô.", "The lots divided together, places by lots.")))
  var allLots = false

  @OptionGroup var known: KnownOption
  @OptionGroup var common: CommonOptions<EveryFormat>

  func run() throws {
    let session = try Session(common)
    let register = try session.register(known)
    if allLots {
      if part.within != nil { throw UsageProblem.notTogether("--all-lots", "--within") }
      if explanation.explain { throw UsageProblem.notTogether("--all-lots", "--explain") }
      let owner = try lot.ownerOfAll()
      let standing = try register.lotsDividedTogether(owner)
      return try session.put(JointTable(standing, paper: try GiftPapers.paper(for: owner, in: register)))
    }
    let reference = try lot.reference(within: part.within)
    try GiftPapers.put(try register.lot(reference), of: reference, in: register, explained: explanation.explain, session)
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
  @OptionGroup var part: PartOption

  @Flag(help: .init(say("Lần chia chung của mọi lô.", "The division of all lots together.")))
  var allLots = false

  @Option(help: .init(say("Chỉ dòng giao quà số này.", "Only this hand-over."), valueName: "id"))
  var handover: Int64?

  @Option(name: .customLong("return"), help: .init(say("Chỉ dòng trả lại số này.", "Only this return."), valueName: "id"))
  var giveBack: Int64?

  @OptionGroup var reason: ReasonOption
  @OptionGroup var common: CommonOptions<TextAlone>

  func run() throws {
    let session = try Session(common)
    let register = try session.register()
    if allLots { return try voidTogether(register) }
    if part.within != nil && (handover != nil || giveBack != nil) {
      throw UsageProblem.notTogether("--within", handover == nil ? "--return" : "--handover")
    }
    switch (handover, giveBack) {
    case (let id?, nil): try register.voidMovement(.handover, id: id, of: lot.reference(), reason: reason.reason)
    case (nil, let id?): try register.voidMovement(.giveBack, id: id, of: lot.reference(), reason: reason.reason)
    case (nil, nil): try register.voidAllocation(lot.reference(within: part.within), reason: reason.reason)
    case (_?, _?): throw UsageProblem.notTogether("--handover", "--return")
    }
  }

  private func voidTogether(_ register: Register) throws {
    let others = [("--handover", handover != nil), ("--return", giveBack != nil), ("--within", part.within != nil)]
    if let other = others.first(where: \.1) { throw UsageProblem.notTogether("--all-lots", other.0) }
    try register.voidJointAllocation(lot.ownerOfAll(), reason: reason.reason)
  }
}
