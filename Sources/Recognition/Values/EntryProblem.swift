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
  case notAPeriod
  case notYesOrNo
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
  case sameAchievement(awardID: Int64)
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
