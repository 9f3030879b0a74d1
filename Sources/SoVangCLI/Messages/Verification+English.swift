internal import Recognition
internal import RecognitionStore

extension VerificationFinding {
  var english: Message {
    switch self {
    case .rowAltered(let table, let id, let change):
      Message("Table \(table), row \(id), entered by change \(change): its content was altered outside the program.", Self.compareInEnglish)
    case .identityAltered(let table, let id, let change):
      Message(
        "Table \(table), row \(id), entered by change \(change): the name or person was altered outside the program.", Self.compareInEnglish
      )
    case .rowsMissing(let table, let first, let last, let change):
      Message(
        "Table \(table), \(first == last ? "row \(first)" : "rows \(first) to \(last)"), entered by change \(change): deleted outside the program.",
        Self.compareInEnglish)
    case .rowForeign(let table, let id):
      Message("Table \(table), row \(id): no change entered it.", Self.compareInEnglish)
    case .partAltered(let table, let change):
      Message("Table \(table): the rows that change \(change) entered are not as they were.", Self.compareInEnglish)
    case .lineAltered(let id, let change):
      Message("Table change_line, row \(id), change \(change): what stood before the edit was altered.", Self.compareInEnglish)
    case .changeAltered(let change):
      Message("Change \(change) does not fit the chain.", Self.compareInEnglish)
    case .changesMissing(let first, let last):
      Message(
        "\(first == last ? "Change \(first) is" : "Changes \(first) to \(last) are") missing.", Self.compareInEnglish)
    case .headDiffers(let changes, let headSays):
      Message(
        "The end of the book does not fit: there are \(English.count(changes, "change")), the head says \(English.number(headSays)).",
        Self.compareInEnglish)
    case .fingerprintDiffers(let expected, let found):
      Message(
        "The fingerprint should be \(Quoting.oneLine(expected)) and \(found.map { "is \($0)" } ?? "this book has no such change").",
        "Check what you typed; if it is right, this is not the book that printed it, or the book was altered.")
    case .schemaDiffers(let what):
      Message("The schema is not the one the program makes: \(Quoting.oneLine(what, atMost: 200)).", Self.compareInEnglish)
    case .fileDamaged(let what):
      Message(
        "The file is damaged: \(Quoting.oneLine(what, atMost: 200)).", Self.compareInEnglish)
    case .brokenReference(let table, let row, let other):
      Message("Table \(table)\(row.map { ", row \($0)" } ?? "") points to a row that table \(other) does not have.", Self.compareInEnglish)
    }
  }

  private static let compareInEnglish =
    "Keep this file, compare it with the last backup (sovang verify --file BACKUP) and tell whoever answers for the book."
}

extension CheckFinding {
  var english: Message {
    switch self {
    case .tallyDiffers(let tally, let field, let kept, let recounted):
      Message(
        "The tally of \(tally.year) by \(tally.basis), \(Self.place(of: tally)), \(tally.kind), "
          + "\(RecipientType(rawValue: tally.type).map(English.type) ?? tally.type), \(tally.commendation), \(field): "
          + "the book keeps \(English.number(kept)), a recount gives \(English.number(recounted)).",
        Self.recountInEnglish)
    case .shareMiscounted(let share):
      Message("Share \(share): what was handed over and returned does not fit the receipts.", Self.recountInEnglish)
    case .keyDiffers(let table, let id):
      Message("Table \(table), row \(id): the look-up key does not fit the name.", Self.recountInEnglish)
    case .standsWithout(let owner, let id, let change, let table, let ids):
      Message(
        "Table \(table), row \(English.ids(ids)): stands, though \(English.table(owner)) \(id) was struck out by change \(change).",
        Self.verifyInEnglish)
    case .wardUnknown(let place, let awards):
      Message("Award \(English.ids(awards)): the book has no place \(place).", Self.verifyInEnglish)
    case .wardNotThere(let ward, let from, let to, let day, let awards):
      Message(
        "Award \(English.ids(awards)): \(Quoting.oneLine(ward)) stands from \(from)\(to.map { " to \($0)" } ?? ""), the decision is of \(day).",
        Self.wardInEnglish(awards))
    case .wardElsewhere(let ward, let office, let awards):
      Message(
        "Award \(English.ids(awards)): \(Quoting.oneLine(ward)) is outside the office's own place (\(Quoting.oneLine(office))).",
        Self.wardInEnglish(awards) + " If the decision says so, leave it.")
    case .figureNotTheWards(let figure, let stated, let sum):
      Message(
        "Indicator \(figure) (\(stated.code.rawValue), \(stated.year)): \(English.counts(stated.value, of: stated.valueOf)) stated for the "
          + "whole office, \(English.counts(sum.value, of: sum.valueOf)) by \(sum.known) of its \(English.count(sum.wards, "ward")).",
        "Compare with the sources: sovang indicator list --year \(stated.year) --code \(stated.code.rawValue).")
    case .directionAgainstCounts(let figure, let stated, let told, let ward):
      Message(
        "Indicator \(figure) (\(stated.code.rawValue), \(stated.year), \(ward.map { Quoting.oneLine($0) } ?? "the whole office")): "
          + "“\(told.rawValue)” is told, and the counts go the other way.",
        "Compare with the source; correct it with: sovang indicator edit \(figure).")
    case .rankOfAnother(let award, let rank, let type):
      Message(
        "Award \(award): the rank class \(rank.rawValue) is entered for \(English.type(type)); only individuals have one (forms 0602, 0603).",
        Self.correctInEnglish(award, leaving: "rankClass"))
    case .enterpriseOfAnother(let award, let type):
      Message(
        "Award \(award): entered as an enterprise for \(English.type(type)); only collectives can be one (forms 0602, 0603), individuals have "
          + "the rank class entrepreneur.", Self.correctInEnglish(award, leaving: "enterprise"))
    case .kindOfAnother(let award, let kind, let type):
      Message(
        "Award \(award): by the catalogue \(kind) is not meant for \(English.type(type)).",
        "Compare with the decision: sovang award show \(award); if it says so, leave it.")
    case .movementEndsBeforeItBegins(let movement, let from, let to):
      Message(
        "Movement \(movement): it ends on \(to), before it begins on \(from).",
        "Compare with its plan and correct it: sovang movement edit \(movement) --from DATE --to DATE --reason REASON.")
    case .movementSummedUpBeforeItBegins(let movement, let from, let day):
      Message(
        "Movement \(movement): it was summed up on \(day), before it begins on \(from).",
        "Compare with its plan and correct it: sovang movement edit \(movement) --summed-up-on DATE --reason REASON.")
    case .searchBroken:
      Message("The search index is broken; the book is not affected.", "Make it anew: sovang find --rebuild.")
    case .searchDiffers(let kind, let id):
      Message(
        "The search index does not fit the book: \(kind.rawValue) \(id); the book is not affected.",
        "Make it anew: sovang find --rebuild.")
    case .sharesDoNotAddUp(let allocation, let pool, let found):
      Message(
        "Allocation \(allocation): \(English.number(pool)) were to be divided, the shares add up to \(English.number(found)).",
        Self.verifyInEnglish)
    case .kindsDoNotAddUp(let joint, let place, let total, let found):
      Message(
        "Joint division \(joint), \(Quoting.oneLine(place)): \(English.count(total, "gift")) in all, the lots add up to \(English.number(found)).",
        Self.verifyInEnglish)
    case .numberAgainstDays(let lower, let higher):
      Message(
        "\(Quoting.oneLine(higher.issuer)): number \(higher.number) was signed on \(higher.signedOn), before number \(lower.number) of "
          + "\(lower.signedOn); numbers follow the order of days (Nghị định 30/2020/NĐ-CP).",
        "Compare both with the papers: sovang decision show \(lower.id); sovang decision show \(higher.id).")
    case .goldenNumberTwice(let issuer, let number, let awards):
      Message(
        "Golden-book number \(number) of \(Quoting.oneLine(issuer)) stands on several certificates, of the awards \(English.ids(awards)); a number is used once.",
        "Compare with the certificates; look into the book with: sovang verify.")
    case .goldenNumberOfAnother(let award, let number, let issuer, let decider):
      Message(
        "Award \(award) was decided by \(Quoting.oneLine(decider)), and its certificate has golden-book number \(number) of \(Quoting.oneLine(issuer)).",
        "Compare with the certificate; look into the book with: sovang verify.")
    case .conferredBeforeDecision(let ceremony, let decision, let awards):
      Message(
        "Ceremony \(ceremony.id) of \(ceremony.heldOn) came before decision \(decision.number) was signed (\(decision.signedOn)), and the "
          + "book has these awards as conferred there: \(English.ids(awards)).", Self.conferralInEnglish(ceremony, awards))
    case .conferredBeforeHeld(let ceremony, let awards):
      Message(
        "Ceremony \(ceremony.id) of \(ceremony.heldOn) is still to come, and the book has these awards as conferred there: "
          + "\(English.ids(awards)).", Self.conferralInEnglish(ceremony, awards))
    case .moneyNotTheLaws(let award, let money, let standing):
      Message(
        "Award \(award): its money is \(English.money(money)), \(Self.lawInEnglish(standing)).",
        "If it is wrong, correct the list and import it with --update; if it is right, say why: sovang award override \(award) --reason REASON."
      )
    case .overpaid(let award, let paid, let money):
      Message(
        "Award \(award): \(English.money(paid)) was paid, and its money in the book is "
          + "\(money.map { "only \(English.money($0))" } ?? "not known").",
        "Compare with the signed list; strike out a payment entered by mistake: sovang award void \(award) --payment --reason REASON.")
    case .notRecovered(let award, let due, let came):
      Message(
        "Award \(award) was cancelled after its money was paid: \(English.money(due)) must come back, \(English.money(came)) came.",
        "When it comes, enter it: sovang award recover \(award) --money AMOUNT --on DATE.")
    case .moneyAccepted(let award, let money, let reason):
      Message(
        "Award \(award): its money is \(English.money(money)) and not the law's, for this reason: \(Quoting.oneLine(reason, atMost: 300)).",
        "Compare the reason with the papers.")
    case .likelySame(let name, let recipients):
      Self.likelySameInEnglish(name, recipients)
    case .sameAwardTwice(let kept, let other):
      EntryProblem.sameAwardTwice(kept: kept, other: other).english(value: "", column: "")
    case .breach(let award, let breach):
      Message("Award \(award): \(breach.english.rule)", "See: sovang award show \(award).")
    case .share(let issuer, let year, let breach):
      Message("\(Quoting.oneLine(issuer)), merit of \(year): \(breach.english.rule)", breach.english.remedy)
    case .awardedWithoutRegistration(let kind, let year, let awards):
      Message(
        "Awards \(English.ids(awards)) (\(kind)): nobody registered them for emulation in \(year), where others were.",
        "Compare with the lists: sovang registration list --year \(year); enter what is missing: sovang registration add.")
    case .overridden(let override):
      Message(
        "\(Self.subjectInEnglish(override)) stands against the rule “\(override.rule.rawValue)”\(override.basis.map { " (\(Quoting.oneLine($0, atMost: 300)))" } ?? ""), for this reason: \(Quoting.oneLine(override.reason, atMost: 300)).",
        "Compare the reason with the papers.")
    }
  }

  private static func conferralInEnglish(_ ceremony: CheckFinding.HeldCeremony, _ awards: [Int64]) -> String {
    "If the ceremony's day is wrong: sovang ceremony edit \(ceremony.id) --held-on … --reason …; if it was another ceremony, strike the "
      + "conferral out: sovang award void \(awards[0]) --conferral --reason …."
  }

  private static func lawInEnglish(_ standing: RewardLaw.Standing) -> String {
    let unverified = { (status: LawStatus) in status.isVerified ? "" : " (by a rule nobody has compared with its text)" }
    return switch standing {
    case .differs(let law, let status): "by coefficient and base salary of the day it is \(English.money(law))\(unverified(status))"
    case .overCap(let cap, let status): "more than the most, \(English.money(cap))\(unverified(status))"
    case .nothingToSay: "as the law says"
    }
  }

  private static func subjectInEnglish(_ override: RuleOverride) -> String {
    override.awardID.map { "Award \($0)" } ?? "Protected award \(override.protectedAwardID ?? 0)"
  }

  private static func place(of tally: CheckFinding.Tally) -> String {
    tally.place.map { tally.placeName.map { Quoting.oneLine($0) } ?? "place \($0)" } ?? "no ward recorded"
  }

  private static func wardInEnglish(_ awards: [Int64]) -> String {
    "Compare with the decision: sovang award show \(awards[0]); if it is wrong, correct the column ward in the list and import it with --update."
  }

  private static func correctInEnglish(_ award: Int64, leaving column: String) -> String {
    "See: sovang award show \(award); leave the column \(column) of this row empty in the list and import it with --update."
  }

  private static let recountInEnglish =
    "Do not use the figure yet. It is kept for speed alone and can be made anew from the book: sovang check --recount."
  private static let verifyInEnglish = "Do not use the figure yet; look into the book with sovang verify and tell whoever answers for it."
}
