public import VietnameseText

/// What is wrong with one value on its way into the book. The sentence that says so lives with the command line's messages.
public enum EntryProblem: Error, Hashable, Sendable {
  case missing
  case unknownField(known: [String])
  case repeatedField
  case notText
  case notAList
  /// Fields of its own are wanted here, and a bare value or a list stands there.
  case notFields(known: [String])
  case notADate
  case noSuchDay
  case notAWholeNumber
  case outOfRange(least: Int, most: Int)
  case notOneOf([String])
  case notADecisionNumber
  case notAFingerprint
  /// Not of the form `table:12`.
  case notALine
  case notAPeriod
  /// Not of the form `1-4,7`.
  case notLineNumbers
  /// Not of the form `WHAT=for/against/blank`.
  case notVotes
  case notYesOrNo
  /// A code is of A to Z, digits and underscores.
  case notACode
  /// The row is of a sort that has nothing here.
  case notForThis
  /// A row of law about the same thing is in force on some of the same days.
  case lawOverlaps(table: LawTable, id: Int64, Validity)
  /// The name is another kind's already.
  case nameTaken(code: String)
  /// The kind used its parent's rules until now; with a rule of its own it uses only those.
  case takesOverFromParent(code: String, parent: String)
  case unknownPlace(within: String?, on: CivilDate, known: [String])
  case ambiguousPlace(candidates: [String])
  case unknownAwardKind(suggestions: [String])
  case awardKindNotFor(RecipientType, code: String)
  case awardKindNotInForce(code: String, on: CivilDate)
  case unknownAgency(String)
  /// The book has the decision of this number with another day of signing.
  case decisionSignedOn(CivilDate)
  case unknownCeremony
  case placeHasNoShare
  case overIssue(allotted: Int, handedOver: Int, returned: Int)
  case wardCountDiffers(onMap: Int, on: CivilDate)
  case endsBeforeItStarts
  case otherParticulars(id: Int64, columns: [String])
  /// The award does not keep a rule of law.
  case against(RuleBreach)
  /// The award named as a ground is none of this recipient's.
  case unknownGround
  /// The proposal has the line with other particulars.
  case lineDiffers(line: Int, columns: [String])
  /// The law asks for more votes than the council gave; nil where it has not voted.
  case votesTooFew(percent: Int, inFavour: Int?, members: Int?, legalBasis: String)
  /// The proposal has the line with other particulars, and a draft for signature holds it.
  case lineIsDrafted(draft: Int64)
  case likelySameMerit(awardID: Int64)
  /// An earlier recipient may be the one at hand.
  case likelySamePerson(EarlierRecipient, EarlierRecipient.Outcome)
  /// Two records that were merged contradict each other in these columns.
  case mergedDiffer(kept: Int64, merged: Int64, columns: [String])
  /// Two awards of one recipient are the same award of one decision.
  case sameAwardTwice(kept: Int64, other: Int64)
  case wholeIDNumber
  case notIDDigits
  case moneyDiffers(law: Dong)
  case moneyOverCap(cap: Dong)
  case moneyNotKnown
  /// The money was paid out as the book has it.
  case paidAlready(Dong)
  /// The law's amount, taken where none was written, follows a rule that nobody has compared with the text.
  case ruleNotVerified(amount: Dong, status: String)
  case meritAfterSigning(CivilDate)
  case bornAfterMerit(MeritYear)
  case likelySameCeremony(id: Int64)
  case dateNotGiven(taken: CivilDate)
  case alreadyNominated(place: String)
  case cannotReadRow(String)
  /// Text from before Unicode, which must not enter unconverted; `confidence` is a percentage.
  case legacyText(LegacyText.Encoding, confidence: Int, converted: String)
  /// The file's encoding is known, and this text may be in it or as it should be, or only parts of it are in it.
  case unclearText(LegacyText.Encoding, converted: String)
}
