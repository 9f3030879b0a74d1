public import VietnameseText

/// What is wrong with one value on its way into the book. The sentence that says so lives with the command line's messages.
public enum EntryProblem: Error, Hashable, Sendable {
  case missing
  case unknownField(known: [String])
  /// A heading that the list does not know and that an officer may settle.
  case unknownHeading(known: [String])
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
  /// A condition of a statistics form that says nothing, and what could stand in its place.
  case unknownCondition(String, known: [String])
  /// Not of the form `01=02+04`.
  case notACheck
  /// Not of the form `05:2`.
  case notACell
  /// Not of the form `6:3`.
  case notARatio
  /// A part that is more than what it is a part of.
  case partOverWhole(Int)
  /// The row is of a sort that has nothing here.
  case notForThis
  /// A row of law about the same thing is in force on some of the same days.
  case lawOverlaps(table: LawTable, id: Int64, Validity)
  /// The name is another kind's already.
  case nameTaken(code: String)
  /// The kind used its parent's rules until now; with a rule of its own it uses only those.
  case takesOverFromParent(code: String, parent: String)
  /// A row asks for the figure on more days than are told now.
  case figureStillMissing(LawTable, id: Int64, Validity)
  /// The kind's parent is the kind itself, or a class of it.
  case classOfItself(code: String)
  case unknownPlace(within: String?, on: CivilDate, known: [String])
  /// The same on every day; `known` are names to offer.
  case unknownPlaceEver(known: [String])
  case ambiguousPlace(candidates: [String])
  case unknownAwardKind(suggestions: [String])
  case awardKindNotFor(RecipientType, code: String)
  /// A rank class of a recipient of another type.
  case rankOnlyOfIndividuals
  /// An enterprise that is no collective.
  case enterpriseOnlyOfCollectives
  case awardKindNotInForce(code: String, on: CivilDate)
  case unknownAgency(String)
  /// The book has the decision of this number with another day of signing.
  case decisionSignedOn(CivilDate)
  case unknownCeremony
  /// No exemplar is meant, or several: these numbers.
  case whichExemplar([Int64])
  /// `holder` is the place around it whose share holds its gifts; nil where there is none.
  case placeHasNoShare(holder: String?)
  case overIssue(allotted: Int, handedOver: Int, returned: Int)
  case wardCountDiffers(onMap: Int, on: CivilDate)
  case endsBeforeItStarts
  /// Not of the form `18 tháng` or `2 năm`.
  case notATerm
  /// A last day and a term are two ways to say one thing.
  case endAndTerm
  /// Neither a last day nor a term tells how long a movement runs.
  case durationNotTold
  /// Form 0601 has no cell for a movement of this level with this scope.
  case scopeUnlikeLevel(level: String, scopes: [String])
  case otherParticulars(id: Int64, columns: [String])
  /// The award does not keep a rule of law.
  case against(RuleBreach)
  /// The decision gave the recipient this award several times, and the row's words are none of theirs.
  case whichAchievement(awards: [Int64])
  /// The same of the lines of a proposal, by their numbers in it.
  case whichLine([Int])
  /// The award named as a ground is none of this recipient's.
  case unknownGround
  /// The award named as ground was cancelled in law.
  case cancelledGround(award: Int64)
  /// The proposal has the line with other particulars.
  case lineDiffers(line: Int, columns: [String])
  /// What the council's votes or meetings leave to be looked at.
  case council(CouncilProblem)
  /// What is wrong with what is told of security units and their members.
  case force(ForceProblem)
  /// What is wrong with what is told of a model.
  case model(ModelProblem)
  /// The law's money on the day of signing is not what it was on the day the draft was made; sums of all lines.
  case moneySinceDraft(draftedOn: CivilDate, drafted: KnownSum, signed: KnownSum, lines: Int)
  /// The proposal has the line with other particulars, and a draft for signature holds it.
  case lineIsDrafted(draft: Int64)
  /// The same of a line that became an award when its draft was signed.
  case lineIsSigned(award: Int64)
  /// The proposal that the row's decision was signed from asked for this award, and its line was not accepted for it.
  case notAcceptedInProposal(
    proposal: Int64, number: String, line: Int, ProposalOutcome.Verdict, on: CivilDate, reason: String?)
  case likelySameMerit(awardID: Int64)
  /// An earlier recipient may be the one at hand.
  case likelySamePerson(EarlierRecipient, EarlierRecipient.Outcome)
  /// Nobody of this name was in the book, so that somebody new was entered; these have names much like it.
  case nobodyOfThisName(entered: Int64, near: [NamedRecipient])
  /// Two records that were merged contradict each other in these columns.
  case mergedDiffer(kept: Int64, merged: Int64, columns: [String])
  /// Two awards of one recipient are the same award of one decision.
  case sameAwardTwice(kept: Int64, other: Int64)
  /// A list tells digits of an identity number that the record of the recipient lacks.
  case digitsNotKept(recipient: Int64)
  /// Refused rows would be written over the list that they stand in.
  case theListItself
  /// How one award was received is told in two ways.
  case mannerToldTwice
  /// An entry of protected awards is of the same kind, year, decision and ceremony as one that the book has.
  case likelySameProtected(Int64)
  /// A kind that only so many of those with another may hold was given while the book has none of the other.
  case shareNotKnown(code: String, ofCode: String, meritYear: Int)
  case wholeIDNumber
  case notIDDigits
  /// A name that holds a whole identity number.
  case idNumberInName
  /// What a printed list has in place of the name of somebody who is not to be named.
  case nameWithheld
  case moneyDiffers(law: Dong, LawStatus)
  case moneyOverCap(cap: Dong, LawStatus)
  /// The law's figure for the money is not in the book, and the row names no amount.
  case moneyNotKnown(MoneyGap)
  /// The money was paid out as the book has it.
  case paidAlready(Dong)
  /// The law's amount, taken where none was written, follows a rule that nobody has compared with the text.
  case ruleNotVerified(amount: Dong, status: String)
  /// A ground for cancellation by a rule that nobody has compared with its text.
  case groundNotVerified(basis: String)
  case meritAfterSigning(CivilDate)
  /// Something said to be done on a day that has not come.
  case notYet(today: CivilDate)
  case bornAfterMerit(MeritYear)
  case sameCeremony(id: Int64)
  case dateNotGiven(taken: CivilDate)
  case alreadyNominated(place: String)
  case cannotReadRow(String)
  case workbook(WorkbookProblem)
  /// Text from before Unicode, which must not enter unconverted; `confidence` is a percentage.
  case legacyText(LegacyText.Encoding, confidence: Int, converted: String)
  /// The file's encoding is known, and this text may be in it or as it should be, or only parts of it are in it.
  case unclearText(LegacyText.Encoding, converted: String)
}
