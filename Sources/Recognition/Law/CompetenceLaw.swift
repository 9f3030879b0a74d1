internal import VietnameseText

/// That an authority may confer an award kind (thẩm quyền quyết định tặng), and when.
public struct CompetenceRule: Hashable, Sendable {
  /// Who decides: a title such as "Chủ tịch UBND cấp huyện", or one agency by its name.
  public var authority: String
  /// The level of the authority: state, ministry, province, district, commune, unit, enterprise.
  public var level: String
  public var awardCode: String
  public var validity: Validity
  public var law: LawReference
  /// Whether an office entered it itself: such a row may permit, but says nothing of what the texts of law leave out.
  public var isOwn: Bool

  public init(
    authority: String, level: String, awardCode: String, validity: Validity, law: LawReference, isOwn: Bool = false
  ) {
    self.authority = authority
    self.level = level
    self.awardCode = awardCode
    self.validity = validity
    self.law = law
    self.isOwn = isOwn
  }

  /// Those of these rules that tell what is forbidden: the law's own; an office's rows only where there are no others.
  static func forbidding(_ rules: [CompetenceRule]) -> [CompetenceRule] {
    let texts = rules.filter { !$0.isOwn }
    return texts.isEmpty ? rules : texts
  }
}

/// Who may confer what (Luật Thi đua, khen thưởng 2022, Điều 80, and what stood before it).
public struct CompetenceLaw: Sendable {
  /// May this agency confer this award on this day?
  public enum Verdict: Hashable, Sendable {
    case allowed(by: CompetenceRule)
    /// Allowed, by a rule that nobody has compared with the text.
    case allowedUnverified(by: CompetenceRule)
    /// The law gives the award to others; every rule that says so is verified, or else every rule on what this agency may confer.
    case notAllowed(holders: [CompetenceRule], own: [CompetenceRule])
    /// The law gives the award to others, as far as we know.
    case notAllowedUnverified(holders: [CompetenceRule])
    /// The book has no rule on this award for this day.
    case noRule
    /// What the agency is in law cannot be told, so the rules on the award cannot be read for it.
    case agencyNotKnown(holders: [CompetenceRule])
  }

  private let rules: RulesByKind<CompetenceRule>

  /// - Parameter lineage: a kind without rules of its own, of any date, goes by those of the kind it is a class of.
  public init(rules: [CompetenceRule], lineage: KindLineage = KindLineage()) {
    self.rules = RulesByKind(rules, lineage: lineage, code: \.awardCode)
  }

  public func verdict(on code: String, by issuer: Agency, on day: CivilDate) -> Verdict {
    let holders = holders(of: code, on: day)
    guard !holders.isEmpty else { return .noRule }
    let names = Set(issuer.authorities.map(Folding.fold))
    let own = holders.filter { names.contains(Folding.fold($0.authority)) }
    if let rule = own.first(where: { $0.law.status.isVerified }) { return .allowed(by: rule) }
    if let rule = own.first { return .allowedUnverified(by: rule) }
    guard issuer.isNone(of: holders) else { return .agencyNotKnown(holders: holders) }
    if CompetenceRule.forbidding(holders).allSatisfy(\.law.status.isVerified) { return .notAllowed(holders: holders, own: []) }
    let list = wholeList(of: issuer, on: day)
    return list.isEmpty ? .notAllowedUnverified(holders: holders) : .notAllowed(holders: holders, own: list)
  }

  /// Everything that the chair of a People's Committee may confer on a day, where all of it is verified; else nothing.
  ///
  /// The articles on competence enumerate (Điều 80 khoản 2, 3), so what is not on a whole verified list is not for that chair to confer.
  /// What an office adds to the list permits that one award, and leaves the rest of the article as it is.
  private func wholeList(of issuer: Agency, on day: CivilDate) -> [CompetenceRule] {
    guard issuer.kind == .peoplesCommittee else { return [] }
    let titles = Set(issuer.titles.map(Folding.fold))
    let list = rules.all.filter { !$0.isOwn && titles.contains(Folding.fold($0.authority)) && $0.validity.contains(day) }
    return list.allSatisfy(\.law.status.isVerified) ? list.sorted { $0.awardCode < $1.awardCode } : []
  }

  /// Everybody who may confer a kind on a day.
  public func holders(of code: String, on day: CivilDate) -> [CompetenceRule] {
    rules[code].filter { $0.validity.contains(day) }
  }
}

extension Agency {
  /// What rules on competence may call the one who decides for this agency: its own name, and its title where name and level tell it.
  public var authorities: [String] { [name] + titles }

  fileprivate var titles: [String] {
    switch (kind, level) {
    case (.peoplesCommittee, .province): ["Chủ tịch UBND cấp tỉnh"]
    case (.peoplesCommittee, .district): ["Chủ tịch UBND cấp huyện"]
    case (.peoplesCommittee, .commune): ["Chủ tịch UBND cấp xã"]
    case (.police, .province): ["Giám đốc Công an cấp tỉnh"]
    case (.other, _): Self.titlesByName.first { Folding.fold(name).hasPrefix($0.beginning) }?.titles ?? []
    default: []
    }
  }

  /// Central authorities and directors of police, told by how their names begin.
  private static let titlesByName: [(beginning: String, titles: [String])] = [
    ("bo cong an", ["Bộ trưởng Bộ Công an", "Bộ trưởng, thủ trưởng ban, ngành"]),
    ("bo truong bo cong an", ["Bộ trưởng Bộ Công an", "Bộ trưởng, thủ trưởng ban, ngành"]),
    ("bo truong", ["Bộ trưởng, thủ trưởng ban, ngành"]), ("thu tuong", ["Thủ tướng Chính phủ"]), ("chu tich nuoc", ["Chủ tịch nước"]),
    ("giam doc cong an", ["Giám đốc Công an cấp tỉnh"]),
  ]

  /// Whether it is certainly none of those that these rules name.
  ///
  /// A People's Committee, a minister and the heads of state are what their titles say. A police agency may be a unit with legal
  /// personality, which no name tells; any other agency may be anything.
  fileprivate func isNone(of holders: [CompetenceRule]) -> Bool {
    let namesUnits = holders.contains { ["unit", "enterprise"].contains($0.level) }
    if kind == .peoplesCommittee { return !titles.isEmpty }
    if kind == .police || titles == ["Giám đốc Công an cấp tỉnh"] { return !namesUnits }
    return !titles.isEmpty
  }
}
