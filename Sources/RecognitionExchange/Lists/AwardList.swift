public import Recognition

extension EntryList where Row == AwardRow {
  /// - Parameter decisionIsGiven: The command names the decision. Rows then need none of `decision,signedOn,issuer`; a row
  ///   that fills one of them must fill all three, and its own decision comes with it.
  public init(
    _ bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated,
    meanings: HeadingMeanings = HeadingMeanings(), decisionIsGiven: Bool = false
  ) {
    self.init(
      bytes, file: file, sheet: sheet, encoding: encoding, meanings: meanings, layout: .awards(decisionIsGiven: decisionIsGiven)
    ) {
      $0.award(decisionIsGiven: decisionIsGiven)
    }
  }

  /// The lines of a proposal: the same columns without those of a decision, since nothing is decided yet.
  public init(
    proposal bytes: [UInt8], file: String? = nil, sheet: String? = nil, encoding: StatedEncoding = .unstated,
    meanings: HeadingMeanings = HeadingMeanings()
  ) {
    let layout = ListLayout.awards(.proposals, decision: [], isRequired: false)
    self.init(bytes, file: file, sheet: sheet, encoding: encoding, meanings: meanings, layout: layout) {
      $0.award(decisionIsGiven: true)
    }
  }
}

extension ListLayout {
  fileprivate static func awards(decisionIsGiven: Bool) -> ListLayout {
    awards(.awards, decision: [.decision, .signedOn, .issuer], isRequired: !decisionIsGiven)
  }

  fileprivate static func awards(_ kind: ListKind, decision: [Column], isRequired: Bool) -> ListLayout {
    let always: [[Column]] = [[.recipient], [.type], [.award], [.meritYear, .meritTo]]
    let optional: [Column] = [
      .birthYear, .gender, .idDigits, .district, .ward, .neighbourhood, .unit, .position, .rankClass, .basis, .meritFrom, .citation, .money,
      .posthumous, .enterprise, .ground, .status,
    ]
    var layout = ListLayout(
      kind, required: always + (isRequired ? decision.map { [$0] } : []), optional: optional + (isRequired ? [] : decision))
    layout.printed = Column.printedWithAwards
    return layout
  }
}

extension RowFields {
  fileprivate mutating func award(decisionIsGiven: Bool) -> AwardRow? {
    let recipient = recipient(.recipient)
    let rankClass = value(.rankClass, RankClass.init(parsing:))
    let award = required(.award)
    let basis = value(.basis, KindOfCommendation.init(parsing:))
    let merit = merit()
    let money = value(.money, Dong.init(parsing:))
    let posthumous = flag(.posthumous)
    let enterprise = flag(.enterprise)
    let decision = decision(isGiven: decisionIsGiven)
    requireInForce()
    guard let recipient, let award, let merit else { return nil }
    return AwardRow(
      row: row, recipient: recipient, district: text(.district), ward: text(.ward), neighbourhood: text(.neighbourhood),
      unit: text(.unit), position: text(.position), rankClass: rankClass, award: award, basis: basis ?? .movement, merit: merit,
      citation: text(.citation), money: money, posthumous: posthumous, enterprise: enterprise, decision: decision, ground: text(.ground))
  }

  /// A list of the program tells what was cancelled in law: brought in, it would be in force again.
  private mutating func requireInForce() {
    let words = ["inForce", "có hiệu lực"]
    if let status = text(.status), !words.contains(status) { found(.status, .notOneOf(words)) }
  }

  /// A year, or a span that counts in its last year, or both, the year within the span.
  private mutating func merit() -> Merit? {
    guard has(.meritFrom) || has(.meritTo) else {
      return required(.meritYear, MeritYear.init(parsing:)).map { Merit(year: $0) }
    }
    let first = required(.meritFrom, MeritYear.init(parsing:))
    let last = required(.meritTo, MeritYear.init(parsing:))
    let stated = value(.meritYear, MeritYear.init(parsing:))
    guard let first, let last else { return nil }
    guard first <= last else {
      found(.meritTo, .endsBeforeItStarts)
      return nil
    }
    if let stated, !(first...last).contains(stated) {
      found(.meritYear, .outOfRange(least: first.year, most: last.year))
    }
    return Merit(year: stated ?? last, span: first.year...last.year)
  }

  private mutating func decision(isGiven: Bool) -> AwardRow.DecisionReference? {
    if isGiven, !has(.decision), !has(.signedOn), !has(.issuer) { return nil }
    let number = required(.decision, DecisionNumber.init(parsing:))
    let signedOn = required(.signedOn, CivilDate.init(parsing:))
    let issuer = required(.issuer)
    guard let number, let signedOn, let issuer else { return nil }
    return AwardRow.DecisionReference(number: number, signedOn: signedOn, issuer: issuer)
  }
}
