public import Recognition

/// The running order of a gathering (chương trình trao): what is handed out, from the highest award to the lowest and then the gifts,
/// who hands it over and who receives it.
public struct CeremonyProgramme: Sendable {
  /// What stands for the gifts where presenters are told by what they hand over.
  public static let gifts = "gifts"

  public let facts: GatheringFacts
  /// Who hands over, by the code of an award or ``gifts``; the book does not keep it.
  let presenters: [String: String]
  let steps: [Step]
  private let cancelled: Int

  /// All awards of one kind, which are handed out together.
  struct Step: Sendable {
    var kind: AwardKind
    /// Collectives before people before households.
    var awards: [AwardListing]

    /// The decisions that are read out, each once.
    var decisions: [Decision] { awards.map(\.decision).eachOnce }
  }

  public init(_ facts: GatheringFacts, presenters: [String: String] = [:]) {
    self.facts = facts
    self.presenters = presenters
    let inForce = facts.awards.filter { $0.cancellation == nil }
    cancelled = facts.awards.count - inForce.count
    let blocks = AwardBlock.blocks(of: inForce, \.kind, \.recipient.type)
    steps = blocks.map(\.kind.code).eachOnce.map { code in
      let ofKind = blocks.filter { $0.kind.code == code }
      return Step(kind: ofKind[0].kind, awards: ofKind.flatMap(\.lines))
    }
  }

  /// What presenters may be told for.
  public var handedOver: [String] { steps.map(\.kind.code) + (facts.gathering.lots.isEmpty ? [] : [Self.gifts]) }

  public var warnings: [ReportWarning] { cancelled > 0 ? [.cancelledLeftOut(awards: cancelled, paid: nil)] : [] }

  /// With the offices held, where a guest of the gathering hands over.
  func presenter(of what: String) -> String? {
    presenters[what].map { name in
      facts.ceremony.guests.first { $0.name == name }.map { ([name] + $0.roles).joined(separator: ", ") } ?? name
    }
  }

  /// How many received theirs in one of the ways; nil while nothing of it is recorded.
  var received: [ConferralManner: Int]? {
    let manners = steps.flatMap(\.awards).compactMap(\.manner)
    return manners.isEmpty ? nil : Dictionary(grouping: manners) { $0 }.mapValues(\.count)
  }
}

extension ConferralManner {
  func term(in language: Language) -> String {
    switch self {
    case .inPerson: language.pick(vi: "có mặt", en: "present")
    case .representative: language.pick(vi: "nhận thay", en: "represented")
    case .family: language.pick(vi: "thân nhân nhận", en: "family")
    case .absent: language.pick(vi: "vắng mặt", en: "absent")
    }
  }
}
