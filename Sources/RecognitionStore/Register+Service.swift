internal import GRDB
public import Recognition

extension Register {
  /// A term of service with who served and where.
  public struct ServiceListing: Sendable {
    public var person: Entry<Recipient>
    public var term: Entry<ServiceTerm>
    public var ward: Entry<Place>?

    /// The line as this reader may know it.
    public func told(to audience: Audience) -> ServiceListing {
      ServiceListing(person: Entry(person.id, person.value.told(to: audience)), term: term, ward: ward)
    }
  }

  /// Enters a term of service.
  ///
  /// - Parameter ward: by name or code on the map of the first day; nil where none is told.
  /// - Throws: `ServiceProblem` for a term that cannot have been: to come, before the person's birth, of a force that was not there.
  @discardableResult
  public func addService(_ term: ServiceTerm, of id: Identifier<Recipient>, ward: String?) throws -> Identifier<ServiceTerm> {
    try write("recipient service add") { change in
      let person = try Self.identity(of: id, change.db)
      let record = try RecipientTable.record(person, change.db)
      if let type = record?.type, type != .individual { throw RegisterError.service(.notAPerson(id.number, type)) }
      if let to = term.to, to < term.from { throw RegisterError.service(.endsBeforeItStarts(from: term.from, to: to)) }
      try requirePossible(term, of: person, bornIn: record?.birthYear)
      var term = term
      term.placeID = try ward.map { text in
        try Self.named(text) { try PlaceFinder(change.db).ward(text, on: max(term.from, PlaceMap.firstDay)).id }
      }
      let known = try ServiceTermTable.terms(of: person, change.db).first { $0.term.value == term }
      if let known { throw RegisterError.service(.known(term: known.term.id.number)) }
      return try ServiceTermTable.insert(term, of: person, in: change)
    }
  }

  private func requirePossible(_ term: ServiceTerm, of person: Identifier<Recipient>, bornIn year: Int?) throws {
    try requireCome(term.to ?? term.from)
    if let year, term.from.year < year {
      throw RegisterError.service(.beforeBirth(person: person.number, from: term.from, bornIn: year))
    }
    try Self.requireForce(term.force, lasts: term.from, to: term.to ?? hand.today)
  }

  private static func requireForce(_ force: SecurityForce, lasts from: CivilDate, to: CivilDate) throws {
    let validity = force.validity
    if validity.contains(from), validity.contains(to) { return }
    throw RegisterError.service(.forceNotThere(force, validity))
  }

  /// Ends a term that was still running: its last day.
  public func endService(_ id: Identifier<ServiceTerm>, on day: CivilDate) throws {
    try write("recipient service end") { change in
      try end(id, on: day, in: change)
    }
  }

  func end(_ id: Identifier<ServiceTerm>, on day: CivilDate, in change: Change) throws {
    let term = try Self.service(id, change.db)
    if let ended = term.to { throw RegisterError.service(.ended(term: id.number, on: ended)) }
    if day < term.from { throw RegisterError.service(.endsBeforeItStarts(from: term.from, to: day)) }
    try requireCome(day)
    try Self.requireForce(term.force, lasts: term.from, to: day)
    try change.update(ServiceTermTable.table, id: id.number, set: ["to_on": .date(day)])
  }

  /// Strikes out a term entered by mistake, with the place in a unit that rests on it.
  public func voidService(_ id: Identifier<ServiceTerm>, reason: String) throws {
    try write("recipient service void", reason: reason) { change in
      _ = try Self.service(id, change.db)
      try change.voidAll(UnitMemberTable.table, where: "service_id", is: id.number)
      try change.void(ServiceTermTable.table, id: id.number)
    }
  }

  /// The terms of one person, read through its merges, or of all.
  public func service(of id: Identifier<Recipient>? = nil) throws -> [ServiceListing] {
    try read { db in
      let person = try id.map { try Self.identity(of: $0, db) }
      let terms = try ServiceTermTable.terms(of: person, db)
      let places = try PlaceTable.places(Set(terms.compactMap(\.term.value.placeID)), db)
      return terms.map { person, term in
        let ward = term.value.placeID.flatMap { id in places[id].map { Entry(id, $0) } }
        return ServiceListing(person: person, term: term, ward: ward)
      }
    }
  }

  /// Who is due for one award: its rules of the day, and everybody who served, each by the rule that speaks of its service.
  public struct MedalClaims: Sendable {
    public var award: AwardKind
    public var rules: [EligibilityRule]
    public var claims: [MedalClaim]
  }

  /// Everybody who served, judged by the rules that are in force on a day.
  ///
  /// - Parameter award: only this one, by code, title or alias; nil: every award that has rules on the day.
  /// - Throws: `ServiceProblem.noRule` where the book has none for that day.
  public func medalClaims(for award: String?, on day: CivilDate) throws -> [MedalClaims] {
    let records = try serviceRecords()
    return try read { db in
      let catalogue = try AwardKindTable.catalogue(db)
      let wanted = try award.map { text in try Self.named(text) { try catalogue.kind(text, on: day).value } }
      let rules = try EligibilityRuleTable.all(db)
      let inForce = Set(rules.filter { $0.isInForce(on: day) }.map(\.awardCode))
      let law = try AwardRuleTable.law(db)
      let kinds = wanted.map { [$0] } ?? inForce.compactMap { try? catalogue.kind($0, on: day).value }
      if kinds.isEmpty { throw RegisterError.service(.noRule(award: nil, on: day)) }
      return try kinds.sorted { ($0.precedence, $0.code) < ($1.precedence, $1.code) }.map { kind in
        let own = RulesByKind(rules, lineage: catalogue.lineage, code: \.awardCode)[kind.code].filter { $0.isInForce(on: day) }
        if own.isEmpty { throw RegisterError.service(.noRule(award: kind.code, on: day)) }
        let isOnce = law.rule(.once, for: kind.code, on: day) != nil
        return MedalClaims(award: kind, rules: own, claims: records.compactMap { $0.claim(by: own, isOnce: isOnce, on: day) })
      }
    }
  }

  /// What rules of service look at, of everybody who served.
  private func serviceRecords() throws -> [ServiceRecord] {
    let listings = try service()
    let people = Set(listings.map(\.person.id))
    let (awards, holds) = try read { (try AwardListingQuery.given(to: people, $0), try HoldTable.byPerson($0)) }
    let records = Dictionary(grouping: listings, by: \.person.id).map { id, lines in
      ServiceRecord(
        person: lines[0].person, ward: lines.last { $0.ward != nil }?.ward, terms: lines.map(\.term), awards: awards[id] ?? [],
        holds: (holds[id] ?? []).map(\.value))
    }
    return records.sorted { $0.person.id < $1.person.id }
  }

  /// What a title won years in a row leads to, by the rules of a day, with the kinds they lead to.
  public func streakRules(of code: String, on day: CivilDate) throws -> [(rule: StreakRule, leadsTo: AwardKind)] {
    try read { db in
      let catalogue = try AwardKindTable.catalogue(db)
      return try StreakRuleTable.rules(of: code, on: day, db).compactMap { rule in
        (try? catalogue.kind(rule.leadsTo, on: day).value).map { (rule, $0) }
      }
    }
  }

  /// Everybody who won a title in `year`, with the years before it that were won without a break; cancelled titles break it.
  public func titleStreaks(of code: String, endingIn year: MeritYear) throws -> [TitleStreak] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT recipient.*, merit_year FROM award \(RecipientMergeTable.joinRecipient(of: "award.recipient_id"))
          JOIN award_kind ON award_kind.id = kind_id
          LEFT JOIN cancellation ON cancellation.award_id = award.id AND cancellation.voided_by IS NULL
          WHERE award.voided_by IS NULL AND cancellation.id IS NULL AND award_kind.code = ? AND merit_year <= ? ORDER BY recipient.id
          """, arguments: [code, year.year])
      return Dictionary(grouping: rows) { $0["id"] as Int64 }.values.compactMap { rows in
        TitleStreak(RecipientTable.entry(rows[0]), won: Set(rows.map { $0["merit_year"] }), endingIn: year.year)
      }
    }
  }

  /// An award kind of the catalogue, by code, title or alias.
  public func awardKind(_ text: String) throws -> AwardKind {
    try read { db in try Self.named(text) { try AwardKindTable.catalogue(db).kind(text).value } }
  }

  private static func service(_ id: Identifier<ServiceTerm>, _ db: Database) throws -> ServiceTerm {
    guard let term = try ServiceTermTable.term(id, db) else { throw try RegisterError.absent(ServiceTermTable.table, id: id.number, db) }
    return term
  }
}

extension AwardListingQuery {
  /// The awards of these people as a rule of service looks at them, by who each is today.
  static func given(
    to people: Set<Identifier<Recipient>>, _ db: Database
  ) throws -> [Identifier<Recipient>: [ServiceRecord.AwardGiven]] {
    let list = people.map(\.description).joined(separator: ", ")
    let lineage = try AwardKindTable.lineage(db)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT award.id, recipient.id AS identity_id, award_kind.code, commendation, signed_on, cancelled_on
        FROM award \(RecipientMergeTable.joinRecipient(of: "award.recipient_id"))
        JOIN award_kind ON award_kind.id = kind_id JOIN decision ON decision.id = decision_id
        LEFT JOIN cancellation ON cancellation.award_id = award.id AND cancellation.voided_by IS NULL
        WHERE award.voided_by IS NULL AND recipient.id IN (\(list)) ORDER BY award.id
        """)
    return Dictionary(grouping: rows) { $0.id("identity_id") }.mapValues { rows in
      rows.map { row in
        ServiceRecord.AwardGiven(
          id: row.id("id"), line: lineage.line(of: row["code"]), basis: row.word("commendation"), signedOn: row.date("signed_on"),
          cancelledOn: row.dateIfAny("cancelled_on"))
      }
    }
  }
}
