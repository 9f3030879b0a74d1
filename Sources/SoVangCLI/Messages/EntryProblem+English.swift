internal import Recognition
internal import RecognitionStore
internal import VietnameseText

extension EntryProblem {
  func english(value: String, column: String) -> Message {
    switch self {
    case .missing where column == "decision":
      Message(
        "The column “decision” is missing.", "Add the columns decision, signedOn, issuer, or name one decision for all with --decision.")
    case .missing:
      Message("\(column.isEmpty ? "A value" : English.quoted(column)) is required and missing.", "Fill it in.")
    case .unknownField(let known):
      Message(
        "There is no column or field called \(English.quoted(misspelt(column))).",
        "\(English.guess(misspelt(column), among: known))The names are: \(English.list(known)).")
    case .unknownHeading(let known):
      Message(
        "There is no column named \(English.quoted(column)).",
        "\(English.guess(column, among: known))Say which it is by --map \(Quoting.shellWord("\(column)=column")), or leave it out by --map \(Quoting.shellWord("\(column)=")). The columns are: \(English.list(known))."
      )
    case .repeatedField:
      Message("This column or field stands twice.", "Keep one of them.")
    case .notText:
      Message("A single value is wanted here, not a list or fields.", "Write the value after the colon, as in “title: …”.")
    case .notAList:
      Message("A list is wanted here.", "Write each item on a line of its own that begins with a dash and a space (“- ”).")
    case .notFields(let known):
      Message("Fields are wanted here, not a value or a list.", "The fields are: \(English.list(known)).")
    case .notADate:
      Message("This is not a date.", "Write day/month/year, as in 12/01/2023, or 2023-01-12.")
    case .noSuchDay:
      Message("The calendar has no such day.", "Check it; the day comes before the month, as in 12/01/2023.")
    case .notAWholeNumber:
      Message("This is not a whole number.", "Write digits only, as in 170 or 1.234.567.")
    case .outOfRange(let least, let most):
      Message("This number must be from \(English.bound(least)) to \(English.bound(most)).", "Check the number.")
    case .notOneOf(let known):
      Message(
        "This is not one of the words for \(English.field(column)).",
        "\(English.guess(value, among: known))Write one of: \(English.list(known)).")
    case .notADecisionNumber:
      Message("This is not the number of a decision.", "Write number and symbol, as in 57/QĐ-UBND.")
    case .notAFingerprint:
      Message("This is not a register's fingerprint.", "Copy it from the foot of a printed page, as in 3-9f2c41d07ab3e65518c09f2c41d07ab3.")
    case .notALine:
      Message("This is not a line of the book.", "Write its table and number as the message names them, such as gift_nominee:12.")
    case .notAPeriod:
      Message("This is not a period.", "Write 2022, 2022-H1, 2022-Q3, 2022-07 or 2021..2025.")
    case .notLineNumbers:
      Message("These are not numbers of lines.", "Write numbers between commas, or from one to another, such as 1-4,7.")
    case .notVotes:
      Message(
        "This is not a result of a vote.",
        "Write an award or a line's number, an equals sign and the votes for/against/blank, such as GK_HUYEN=9/0/0 or 12=3/5/1.")
    case .notYesOrNo:
      Message("Only yes or no may stand here.", "Write “yes” or “x”, “no” or nothing.")
    case .notACode:
      Message("A code is of A to Z, digits and underscores.", "Write one as in GK_XA.")
    case .unknownCondition(let condition, let known):
      Message(
        "The condition \(English.quoted(condition)) means nothing.",
        "Write field=value, as in “type=individual rank=direct-worker”; here may stand: \(English.list(known)).")
    case .notACheck:
      Message("This is not a check.", "Write a code and the sum of codes, as 01=02+04+05 or 05>=06+07; semicolons between checks.")
    case .notACell:
      Message("This is not a cell of a form.", "Write the row's code, a colon and the column, as 05:2 or 09:7.CN.")
    case .notARatio:
      Message("This is not a ratio of two columns.", "Write the part, a colon and the whole, as 6:3.")
    case .partOverWhole(let whole):
      Message("A part cannot be more than its whole, \(English.number(whole)).", "Check both counts: value is the part, of the whole.")
    case .notForThis:
      Message("\(English.field(column)) says nothing in a row of this sort.", "Leave it empty.")
    case .lawOverlaps(let table, let id, let validity):
      RegisterError.lawOverlaps(table: table, id: id, validity).english
    case .nameTaken(let code):
      Message("This name is already that of \(code).", "Choose another, or end the row that has it.")
    case .takesOverFromParent(let code, let parent):
      Message(
        "\(code) used the rows of \(parent) until now; with one of its own it uses only its own, on every day.",
        "Enter all the rows that hold for \(code).")
    case .figureStillMissing(let table, let id, let days):
      Message(
        "Row \(id) asks for the figure of other days too: \(English.span(days)) it is still not known, and a row of its own says so.",
        "When there is a text, enter the figure of those days: sovang law add \(table.rawValue); if this one holds then too, "
          + "mend its days.")
    case .classOfItself(let code):
      Message("\(code) cannot be a class of itself.", "Name another kind in the column parent, or leave it empty.")
    case .unknownPlace(let within, let day, let known):
      Message(
        "No place had this name or code on \(day)\(within.map { " within \($0)" } ?? "").", Self.placesInEnglish(value, on: day, known))
    case .unknownPlaceEver(let known):
      Message(
        "No place had this name or code on any day.",
        "\(English.guess(value, among: known))Write the place alone, not an agency's name, as in “Phường 7, Quận Phú Nhuận”; list the "
          + "places with: sovang place list.")
    case .ambiguousPlace(let candidates):
      Message(
        "\(English.count(candidates.count, "place")) have this name: \(English.list(Quoting.inOrder(candidates), separator: "; ")).",
        "Write the code, or the larger place after a comma as above.")
    case .unknownAwardKind(let suggestions) where suggestions.isEmpty:
      Message(
        "The catalogue has no such award.",
        "Write a code or the whole title, as in GK_HUYEN or “Giấy khen của Chủ tịch UBND cấp huyện”; another name of a kind is entered once: "
          + "\(Self.alias(value, of: "CODE")).")
    case .unknownAwardKind(let suggestions):
      Message(
        "The catalogue has no such award.",
        "Write a code or the whole title; the nearest are: \(English.list(suggestions, separator: "; ")); another name of a kind is entered once: "
          + "\(Self.alias(value, of: "CODE")).")
    case .awardKindNotFor(let type, let code):
      Message("\(code) is not meant for \(English.type(type)).", "Compare with the decision; if it says so, leave it.")
    case .rankOnlyOfIndividuals:
      Message("Only individuals have a rank class (forms 0602, 0603).", "Leave this cell empty, or correct the type.")
    case .enterpriseOnlyOfCollectives:
      Message(
        "Only collectives can be enterprises (forms 0602, 0603).",
        "Leave this cell empty; an individual has the rank class entrepreneur.")
    case .awardKindNotInForce(let code, let day):
      Message("\(code) was not in force on \(day).", "Check the day of signing, or name an award that was in force on that day.")
    case .unknownAgency(let name):
      Message(
        "The agency \(English.quoted(name)) is not known.",
        "Write its whole name with its place, as in “UBND quận Phú Nhuận”, or a place code.")
    case .decisionSignedOn(let day):
      Message(
        "The book has the decision of this number with another day of signing, \(day).",
        "Correct the day or the number; list the decisions with: sovang decision list.")
    case .unknownCeremony:
      Message("The book has no ceremony of this id.", "Look it up with: sovang ceremony list.")
    case .whichExemplar(let ids) where ids.isEmpty:
      Message("The book has no such exemplar.", "Look its number and name up with: sovang exemplar list.")
    case .whichExemplar(let ids):
      Message("Several exemplars bear the name: \(English.ids(ids)).", "Write its number, or its merit year beside the name.")
    case .placeHasNoShare(let holder?):
      Message("The gifts of this place are in the share of \(holder).", "Write \(holder), and the place itself in the column note.")
    case .placeHasNoShare(nil):
      Message("This place has no share of the lot.", "See the places that have one with: sovang gift show --ceremony ID.")
    case .overIssue(let allotted, let handedOver, let returned):
      Message(
        "This place was allotted \(English.count(allotted, "gift")), \(English.number(handedOver)) handed over and "
          + "\(English.number(returned)) returned; \(English.number(allotted - handedOver - returned)) left.",
        "Write no more than what is left.")
    case .wardCountDiffers(let onMap, let day):
      Message(
        "The map of \(day) has \(English.count(onMap, "ward")) here, not the number given.",
        "The number given was kept; compare it with the source.")
    case .endsBeforeItStarts:
      Message("The end comes before the beginning.", "Check both; they may have been swapped.")
    case .notATerm: Message("This is not a term.", "Write it like 18 months or 2 years.")
    case .endAndTerm: Message("A last day is told, and it says how long the movement runs.", "Leave out the term or the last day.")
    case .durationNotTold:
      Message(
        "Form 0601 asks how long the movement runs, and nobody told.",
        "Where the plan says so, give the last day (--to) or the term (--term); else it is counted in no row of durations.")
    case .scopeUnlikeLevel(let level, let scopes):
      Message(
        "Form 0601 has no cell for this scope in the column of the level \(level).",
        "Check both; that level's scopes are: \(English.list(scopes)).")
    case .otherParticulars(let id, let columns):
      Message(
        "The book has this entry, id \(id), with other: \(English.list(columns)).",
        columns.contains("citation")
          ? "If it is one achievement and the list is right, import it with --update; if it is another, keep "
            + "the row of the known one in the same list, before this one."
          : "If the list is right, import it with --update; if the book is right, correct the list.")
    case .against(let breach): breach.english
    case .cancelledGround(let award):
      Message(
        "Award \(award) was cancelled and is a ground for nothing any more.", "Name another ground, or leave the column ground empty.")
    case .whichAchievement(let awards):
      Message(
        "This decision gave the recipient this award for \(awards.count) achievements (ids \(English.list(awards.map(String.init)))); the row tells none of "
          + "them.",
        "Write the achievement as the book has it (see: sovang award show \(awards[0])); strike out a wrong one with: sovang award void ID --reason REASON."
      )
    case .whichLine(let lines):
      Message(
        "The proposal asks this award for the recipient for \(lines.count) achievements (lines \(English.list(lines.map(String.init)))); the row tells none "
          + "of them.", "Write the achievement as the proposal has it.")
    case .unknownGround:
      Message(
        "The book has no award of this recipient by this number.",
        "Write the number of the award or of its decision, or leave the cell empty; look with: sovang award list.")
    case .lineDiffers(let line, let columns):
      Message(
        "The proposal has this line, number \(line), with other: \(English.list(columns)).",
        "If the list is right, bring it in with --update; if the proposal is right, mend the list.")
    case .council(let problem): problem.english(value: value)
    case .force(let problem): problem.english
    case .model(let problem): problem.english
    case .moneySinceDraft(let day, let drafted, let signed, let lines):
      Message(
        "By the law of \(day), when the draft was made, the money was \(English.sum(drafted)); by that of the day of signing it is "
          + "\(English.sum(signed)), which differs in \(English.count(lines, "line")).",
        "The day of signing holds; where the signed paper has other amounts, compare them before paying.")
    case .lineIsDrafted(let draft):
      Message(
        "The draft decision \(draft) holds this line with other particulars.",
        "To change it, strike the draft out first: sovang decision draft void \(draft) --reason ….")
    case .lineIsSigned(let award):
      Message(
        "This line was signed as award \(award), with other particulars.",
        "If that is a mistake, strike the award out first: sovang award void \(award) --reason ….")
    case .notAcceptedInProposal(let proposal, let number, let line, let verdict, let day, let reason):
      Message(
        "The decision was signed from the proposal \(Quoting.oneLine(number)), whose line \(line) was \(verdict.rawValue) on \(day)"
          + "\(reason.map { " (\(Quoting.oneLine($0)))" } ?? "").",
        "Take the row out of the list; if it was considered again, enter the outcome and draft anew: sovang proposal decide \(proposal) "
          + "--lines \(line) --outcome accepted; sovang decision draft add --proposal \(proposal).")
    case .likelySameMerit(let award):
      Message("Award \(award) honours the same recipient for the same year; it may be one achievement.", "See: sovang award show \(award).")
    case .likelySamePerson(let earlier, let outcome):
      Message("This may be recipient \(earlier.english) of the book.", earlier.englishRemedy(outcome))
    case .nobodyOfThisName(let entered, let near):
      Message(
        "Not in the book: nobody has this name, so recipient \(entered) was entered as somebody new.",
        near.isEmpty
          ? "Check the name; if it is wrong, mend it with: sovang recipient edit \(entered) --name NAME --reason REASON."
          : "Names much like it: \(English.list(near.map(English.named), separator: "; ")). If they are one: sovang recipient merge "
            + "\(near[0].id) \(entered) --reason REASON.")
    case .mergedDiffer(let kept, let merged, let columns):
      Message(
        "Recipients \(kept) and \(merged) differ in: \(English.list(columns)); they now read as \(kept) has it.",
        "If \(kept) has it wrong: sovang recipient edit \(kept) -h; if they are two: sovang recipient unmerge \(merged) --reason REASON.")
    case .digitsNotKept(let id):
      Message(
        "The book has no digits for recipient \(id), and does not take those of a list by itself.",
        "If it is the same person: sovang recipient edit \(id) --id-digits \(value) --reason REASON; if there are two of the name, enter the digits of each and import again."
      )
    case .theListItself:
      Message("This is the very list that is imported.", "Write refused rows to another file, so that what was handed in stays.")
    case .mannerToldTwice:
      Message(
        "This award's hand-over is told in another way by the same command.",
        "Name each award once: absent, a representative, or the family.")
    case .likelySameProtected(let id):
      Message(
        "The book has entry \(id) of the same kind, type, year, decision and ceremony; this one was added.",
        "If they are one, strike one out: sovang award void \(id) --protected --reason REASON.")
    case .shareNotKnown(let code, let base, let year):
      Message(
        "The share of \(code) among those with \(base) in \(year) cannot be told: the book has nobody with \(base).",
        "Import the list of \(base) of that year, then look again: sovang check titles.")
    case .sameAwardTwice(let kept, let other):
      Message(
        "Awards \(kept) and \(other) are now one: the same recipient, decision, kind and year.",
        "If one is a double, strike it out: sovang award void \(other) --reason REASON; see: sovang award show \(other).")
    case .wholeIDNumber:
      Message("The book does not keep an identity number, only its last three digits.", "Write the last three, as in 123.")
    case .notIDDigits:
      Message("These are not the last three digits of an identity number.", "Write three digits, as in 047.")
    case .nameWithheld:
      Message(
        "This is no name: a printed list does not name internal recipients.",
        "List it again with --internal and bring that in, or leave the row out; the book has them already.")
    case .idNumberInName:
      Message(
        "The name holds a whole identity number; the book keeps only the last three digits of it.",
        "Take the number out of the name; write its last three digits into the column idDigits, or --id-digits.")
    case .moneyDiffers(let law, let status):
      Message(
        "The law\(MoneyGapWords.englishDoubt(status)) gives \(English.money(law)), which is not the amount here.",
        "The amount here was kept; if it is a mistake, leave the cell empty to take the law's.")
    case .moneyOverCap(let cap, let status):
      Message(
        "The law\(MoneyGapWords.englishDoubt(status)) allows \(English.money(cap)) at most.", "Write no more than that.")
    case .paidAlready(let amount):
      Message(
        "\(English.money(amount)) were paid out for this award, so its money cannot be changed.",
        "Strike the payment out first: sovang award void ID --payment --reason ….")
    case .moneyNotKnown(let gap): MoneyGapWords.english(gap)
    case .ruleNotVerified(let amount, _):
      Message(
        "The amount of \(English.money(amount)) follows a rule not yet compared with the legal text.",
        "Compare it; if it differs, write the right figure into the list.")
    case .groundNotVerified(let basis):
      Message(
        "This ground for cancellation follows a rule not yet compared with the legal text: \(basis).",
        "Compare it; see: sovang law list cancellation-grounds.")
    case .meritAfterSigning(let day):
      Message("The merit year is after the day the decision was signed, \(day).", "Check the merit year.")
    case .notYet(let today):
      Message("This day has not come, today is \(today); the book has what was done.", "Check the day.")
    case .bornAfterMerit(let year):
      Message("The birth year is not before the merit year \(year).", "Check the birth year.")
    case .sameCeremony(let id):
      Message(
        "The book has it (id \(id)): the same title and day. The book is unchanged.",
        "Correct that one with: sovang ceremony edit \(id) …; if this is another, add --again.")
    case .dateNotGiven(let taken):
      Message(
        "It is not said for what day the figures hold; \(taken) was taken.", "Write the day into the column \(English.field(column)).")
    case .alreadyNominated(let place):
      Message(
        "This name is already on the list of \(Quoting.oneLine(place)).", "If it is one person, keep one entry; if it is two, leave both.")
    case .cannotReadRow(let reason):
      Message("Cannot be read: \(Quoting.oneLine(reason, atMost: 200)).", "Correct this place in the file and import it again.")
    case .workbook(let problem): problem.english(value: value)
    case .legacyText(let encoding, let confidence, let converted):
      Message(
        "This looks like text in the old encoding \(encoding.name), \(confidence) %: \(English.quoted(converted)).",
        "Import again with --encoding \(encoding.rawValue), or convert the file with: sovang text convert FILE --from "
          + "\(encoding.rawValue); if it is right as it stands, import with --encoding utf-8.")
    case .unclearText(let encoding, let converted):
      Message(
        "This may be right as it stands, or be \(encoding.name) for \(English.quoted(converted)).",
        "Convert the file with: sovang text convert FILE --from \(encoding.rawValue); set this place right in it, and import it with "
          + "--encoding utf-8.")
    }
  }

  private static func placesInEnglish(_ value: String, on day: CivilDate, _ known: [String]) -> String {
    let offer = known.isEmpty ? "" : "The map of that day has: \(English.list(known)). "
    return English.guess(value, among: known) + offer
      + "List the places of that day with: sovang place list --on \(day); look through all times with: sovang place find \(Quoting.shellWord(placeName(value)))."
  }
}
