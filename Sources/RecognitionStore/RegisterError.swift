internal import GRDB
public import Recognition

/// Why the register could not do what was asked. The sentences live with the command line's messages.
public enum RegisterError: Error, Equatable, Sendable {
  /// How many entries of a table refer to something.
  public struct Use: Equatable, Sendable {
    public var table: String
    public var count: Int
  }

  case missing(path: String)
  case alreadyThere(path: String)
  case notARegister(path: String)
  /// Made by a newer program than this one.
  case newer(path: String)
  case cannotWrite(path: String)
  case cannotRead(path: String)
  /// Another program holds the register.
  case busy
  case full
  case damaged(String)
  /// The schema refused a row; should have been caught before.
  case refused(String)

  case noSuchEntry(table: String, id: Int64)
  case alreadyVoided(table: String, id: Int64)
  case noOfficePlace
  case place(text: String, EntryProblem)
  case decisionNumberTaken(number: String, issuer: String, year: Int)
  case decisionHasAwards(Int64, awards: Int)
  case unknownDecision(String)
  case ambiguousDecision(String, candidates: [String])
  /// Another lot of the register already has the name that enters a draw's hash.
  case drawNameTaken(String)
  case noLots(String)
  case severalLots(count: Int)
  case noSuchLot(Int, count: Int)
  /// `option` names what stands: "--within …", "--lot …", "--all-lots", or nothing.
  case alreadyAllocated(allocation: Int64, option: String)
  case notAllocated
  /// The lot's shares follow from a division of several lots, which stands or falls as a whole.
  case dividedTogether(lot: Int)
  case notDividedTogether(String)
  /// Several lots cannot be divided together while a tie is open.
  case jointDrawNeeded(remaining: Int, tied: [String])
  case drawPending(remaining: Int)
  case nothingToDraw
  /// An earlier draw was struck out, and this one would be by another seed or other means; nil: lots by hand.
  case drawnBefore(seed: String?, on: CivilDate)
  case alreadyDrawn
  case notInTheDraw([String], tied: [String])
  case handedOverAlready(Int)
  case noClaimants(place: String, on: CivilDate)
  case strengthUnknown(wards: [String])
  case populationUnknown(wards: [String])
  case noUnits(on: CivilDate)
  case unknownUnit(String, known: [String])
  case overIssue(place: String, allotted: Int, handedOver: Int, returned: Int, asked: Int)
  /// `holder` is the place around it whose share holds its gifts; nil where there is none.
  case placeHasNoShare(String, holder: String? = nil)
  case ceremonyInUse(id: Int64, what: String)
  case alreadyCancelled(award: Int64)
  case notCancelled(award: Int64)
  case notConferred(award: Int64)
  case cancelledBeforeSigned(award: Int64, signedOn: CivilDate)
  /// The law of the day does not know the ground; `known` is what the book has of it for other days.
  case groundNotInForce(CancellationGround, on: CivilDate, known: [CancellationRule])
  case alreadyConferred(awards: [Int64])
  /// No row of the table goes by this number or code.
  case unknownLaw(table: LawTable, text: String)
  /// Several rows go by one code, each of its own time.
  case ambiguousLaw(table: LawTable, text: String, ids: [Int64])
  case lawHasNoDates(table: LawTable)
  case lawEndsBeforeItStarts(from: CivilDate)
  case lawOverlaps(table: LawTable, id: Int64, Validity)
  case holdEndsBeforeItStarts(from: CivilDate)
  case holdHasEnded(Int64, on: CivilDate)
  /// Awards are of this kind.
  case kindInUse(code: String, awards: Int)
  /// The award keeps every rule that a reason could settle, or a reason is on record.
  case nothingToOverride(award: Int64)
  case neighbourhoodExists(String)
  /// Entries refer to a neighbourhood that is to be struck out or renamed.
  case neighbourhoodInUse(String, uses: [Use])
  case nothingToChange
  /// The book has just this already.
  case enteredAlready
  case holdKnown(Int64)
  /// The file that is to be written over is not an earlier copy of this register.
  case notAnEarlierCopy(path: String)
  /// What was to be copied holds alterations.
  case registerAltered(path: String, findings: Int)
  case backupAltered(path: String, findings: Int)
  case backupMissing(path: String)
  case notABackup(path: String)
  /// What SQLite left of another file of the name; it would be read into the new one.
  case leftover(path: String)
  /// A backup of another register.
  case otherRegister(path: String)
  case sameFile(path: String)
  /// A query that is not one reading SELECT, or that SQLite cannot make sense of.
  case query(QueryProblem)
  case unitHasEnded(String, on: CivilDate)
  case recipient(RecipientProblem)
  case service(ServiceProblem)
  case force(ForceProblem)
  case directive(DirectiveProblem)
  case hardship(HardshipProblem)
  case model(ModelProblem)
  case movement(MovementProblem)
  case form(FormFailure)
  case history(HistoryProblem)
  case export(ExportProblem)
  case erasure(ErasureProblem)
  /// Nothing of the book fits what was looked for; `near` are names that are spelled almost so.
  case nothingFound(String, near: [String])
}

/// Why a movement could not be entered or struck out.
public enum MovementProblem: Error, Equatable, Sendable {
  /// The book has a movement of this name.
  case known(Int64)
  case inUse(Int64, ceremonies: [Int64])
}

/// Why a statistics form could not be drawn up.
public enum FormFailure: Error, Equatable, Sendable {
  /// No form goes by this number.
  case unknown(String, known: [String])
  /// The form counts something else than has such a basis.
  case countedOtherwise(String, StatisticsForm.Measure, FormBasis)
  /// The form has no such row or column; nil: it leaves the cell empty.
  case noSuchCell(FormCell, known: [String]?)
  /// The same figures were handed in before.
  case submittedAlready(Int64, on: CivilDate)
  /// Nothing is counted in any cell.
  case nothingToSubmit(String, Period)
  /// The form's own checks fail.
  case submittedInDisorder(String, Period, checks: [String])
  /// The book has no form in force for the year.
  case noForms(year: Int, replaced: [StatisticsForm])
  /// An official form is of a year, no other period.
  case ofAYear(String, asked: Period)
}

/// Why something about service in a force could not be recorded or told.
public enum ServiceProblem: Error, Equatable, Sendable {
  /// Only people serve.
  case notAPerson(Int64, RecipientType)
  case endsBeforeItStarts(from: CivilDate, to: CivilDate)
  case ended(term: Int64, on: CivilDate)
  case beforeBirth(person: Int64, from: CivilDate, bornIn: Int)
  /// Outside the days in which the law knows the force.
  case forceNotThere(SecurityForce, Validity)
  /// The very same term of the same person.
  case known(term: Int64)
  /// The book has no rule for this award on this day, or for any (nil): nobody knows, and nothing is guessed.
  case noRule(award: String?, on: CivilDate)
}

/// Why something about a recipient could not be recorded.
public enum RecipientProblem: Error, Equatable, Sendable {
  /// The book has a recipient of exactly these particulars.
  case known(Int64)
  /// The record is another's: the other has to be named.
  case merged(Int64, into: Int64)
  case mergeOfItself(Int64)
  case mergeOfTypes(RecipientType, RecipientType)
  /// One is internal and this one public: merged, the internal one would be named.
  case mergeOfVisibilities(public: Int64)
  case notMerged(Int64)
  /// A particular that a recipient of this type does not have.
  case notOfType(option: String, RecipientType)
}

extension RegisterError {
  /// Why an entry cannot be found: it was struck out, or never was.
  static func absent(_ table: BookTable, id: Int64, _ db: Database) throws -> RegisterError {
    let isVoided = try Bool.fetchOne(db, sql: "SELECT voided_by IS NOT NULL FROM \(table.name) WHERE id = ?", arguments: [id]) ?? false
    return isVoided ? .alreadyVoided(table: table.name, id: id) : .noSuchEntry(table: table.name, id: id)
  }
}
