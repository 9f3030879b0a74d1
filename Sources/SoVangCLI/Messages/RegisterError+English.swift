internal import Recognition
internal import RecognitionStore

extension RegisterError {
  var english: Message {
    switch self {
    case .missing(let path):
      Message(
        "There is no register \(English.file(path)).",
        "Check the name, or start a register with: sovang init --file \(Quoting.shellWord(path)).")
    case .alreadyThere(let path):
      Message(
        "\(English.file(path)) is there already, and init never writes over a register.",
        "Name another file with --file, or use this one.")
    case .notARegister(let path):
      Message("\(English.file(path)) is not a register of sovang.", "Check --file or $SOVANG_FILE.")
    case .newer(let path):
      Message(
        "The register \(English.file(path)) was made by a newer sovang.", "Update sovang and open it again; the register was not changed."
      )
    case .cannotWrite(let path):
      Message(
        "\(English.file(path)) cannot be written.", "Check who may write the file and its folder, or name another place.")
    case .cannotRead(let path):
      Message("\(English.file(path)) cannot be opened.", "Check who may read the file and its folder.")
    case .busy:
      Message("Another program is using the register.", "Wait until it is done and run the command again; nothing was written.")
    case .full:
      Message("The disk is full; nothing was written to the register.", "Make room and run the command again.")
    case .damaged(let why):
      Message(
        "The register's file is damaged: \(Quoting.oneLine(why, atMost: 200)).",
        "Keep this file and use the last backup that is whole; check a backup with: sovang verify --file BACKUP.")
    case .refused(let why):
      Message(
        "The register does not take this: \(Quoting.oneLine(why, atMost: 200)).",
        "Nothing was written; please report this message with the command you typed.")
    case .noSuchEntry(let table, let id):
      Message(
        "The book has no \(English.table(table)) \(id).", "Look up the id\(listing(table).map { " with: \($0)" } ?? " and write it again")."
      )
    case .alreadyVoided(let table, let id):
      Message("The \(English.table(table)) \(id) was struck out before.", "There is nothing more to do; see: sovang log.")
    case .noOfficePlace:
      Message(
        "The register does not say which place its office serves.",
        "Name the places with --among; start a new register with: sovang init --place CODE.")
    case .place(let text, let problem):
      Self.english(text, problem)
    case .decisionNumberTaken(let number, let issuer, let year):
      Message(
        "\(Quoting.oneLine(issuer)) has a decision \(Quoting.oneLine(number)) of \(year) already; a number is used once a year.",
        "See: sovang decision list.")
    case .decisionHasAwards(let id, let awards):
      Message(
        "Decision \(id) still has \(English.count(awards, "award")) and cannot be struck out.",
        "See them with sovang award list and strike them out first with sovang award void ID --reason ….")
    case .unknownDecision(let text):
      Message(
        "The book has no decision \(English.quoted(text)).",
        "List them with sovang decision list; enter it with sovang decision add --number … --signed-on … --issuer ….")
    case .ambiguousDecision(let text, let candidates):
      Message(
        "\(English.count(candidates.count, "decision")) have the number \(English.quoted(text)): \(English.list(candidates, separator: "; ")).",
        "Write the id that stands before the colon instead of the number.")
    case .drawNameTaken(let name):
      Message(
        "Another lot already has the draw name \(English.quoted(name)), and a draw's name must be one lot's alone.",
        "Give the lot another id in the file, or leave id out.")
    case .noLots(let owner):
      Message(
        "There are no gifts under \(Quoting.oneLine(owner)).",
        "List them under gifts: in the file and enter it with sovang ceremony add or sovang gift programme add.")
    case .severalLots(let count):
      Message("There are \(English.count(count, "lot")), so the command must say which one.", "Add --lot with a number from 1 to \(count).")
    case .noSuchLot(let position, let count):
      Message(
        "There is no lot \(position); there \(count == 1 ? "is" : "are") \(English.count(count, "lot")).",
        count == 1 ? "Write --lot 1, or leave --lot out." : "Write --lot with a number from 1 to \(count).")
    case .alreadyAllocated(let allocation, let option):
      Message(
        "This lot has been allocated (allocation \(allocation)).",
        "To divide it anew, strike the first out with: sovang gift void --ceremony ID \(option) --reason ….")
    case .notAllocated:
      Message("This lot has not been allocated.", "Allocate it first with: sovang gift allocate --ceremony ID --by strength.")
    case .dividedTogether(let lot):
      Message(
        "Lot \(lot) was divided together with the other lots, and its shares follow from theirs.",
        "Strike all of them out together with: sovang gift void --ceremony ID --all-lots --reason ….")
    case .notDividedTogether(let owner):
      Message(
        "The lots of \(Quoting.oneLine(owner)) were not divided together.",
        "Divide them together with: sovang gift allocate --ceremony ID --all-lots --by strength; or name one with --lot.")
    case .jointDrawNeeded(let remaining, let tied):
      Message(
        "\(English.count(remaining, "gift")) must be drawn for among \(English.list(tied)) before the lots can be divided together.",
        "Announce a public number, then run the command again with --seed.")
    case .drawPending(let remaining):
      Message(
        "\(English.count(remaining, "tied gift")) still \(remaining == 1 ? "waits" : "wait") for a draw.",
        "Draw with: sovang gift draw --ceremony ID --seed …; or enter who won with --winners.")
    case .drawnBefore(let seed?, let day):
      Message(
        "This was drawn for on \(day) with the seed \(English.quoted(seed)), and nobody draws again until the result pleases.",
        "Use the same seed.")
    case .drawnBefore(nil, let day):
      Message("Lots were drawn by hand for this on \(day), before that draw was struck out.", "Enter who won with --winners.")
    case .nothingToDraw:
      Message("This lot has nothing to draw for.", "There is nothing more to do; see: sovang gift show --ceremony ID.")
    case .alreadyDrawn:
      Message(
        "This lot has been drawn for; there is one draw and never a second.", "See who won with: sovang gift show --ceremony ID.")
    case .notInTheDraw(let names, let tied):
      Message("Not among the tied: \(English.list(names)).", "The tied are: \(English.list(tied, separator: "; ")).")
    case .handedOverAlready(let gifts):
      Message(
        "\(English.count(gifts, "gift")) of this lot \(gifts == 1 ? "was" : "were") handed over or returned, so the allocation stands.",
        "Where a place got too many, enter them as returned with sovang gift return.")
    case .noClaimants(let place, let day):
      Message(
        "On \(day) the book has no place within \(place) to give to.",
        "Name the places with --among; enter neighbourhoods with sovang place add-neighbourhood.")
    case .strengthUnknown(let wards):
      Message(
        "The actual strength is not known of: \(English.list(wards)); gifts cannot be divided by it.",
        "Enter it with: sovang unit import FILE; or divide by something else with --by.")
    case .populationUnknown(let wards):
      Message(
        "The number of inhabitants is not known of: \(English.list(wards)); gifts cannot be divided by it.",
        "Enter it with: sovang unit import FILE; or divide by something else with --by.")
    case .noUnits(let day):
      Message(
        "The book has no security units on \(day).", "Enter them with: sovang unit import FILE; or divide by something else with --by.")
    case .unknownUnit(let text, let known):
      Message(
        "No unit there is called \(English.quoted(text)).",
        "\(English.guess(text, among: known))The units are: \(English.list(known, separator: "; ")).")
    case .overIssue(let place, let allotted, let handedOver, let returned, let asked):
      Message(
        "\(place) was allotted \(English.count(allotted, "gift")), \(English.number(handedOver)) handed over and "
          + "\(English.number(returned)) returned; there are not \(English.number(asked)) left.",
        "Write \(English.number(allotted - handedOver - returned)) at most.")
    case .placeHasNoShare(let place, let holder?):
      Message("The gifts of \(place) are in the share of \(holder).", "Write \(holder), and the place itself with --note.")
    case .placeHasNoShare(let place, nil):
      Message("\(place) has no share of this lot.", "See the places that have one with: sovang gift show --ceremony ID.")
    case .ceremonyInUse(let id, let what):
      Message(
        "Ceremony \(id) still has \(what) and cannot be struck out.", "Strike those out first; see: sovang ceremony show \(id).")
    case .alreadyCancelled(let award):
      Message("Award \(award) was cancelled before.", "See: sovang award show \(award).")
    case .cancelledBeforeSigned(let award, let signedOn):
      Message(
        "Award \(award) was decided on \(signedOn), and cannot be cancelled before that.", "Check the day; see: sovang award show \(award)."
      )
    case .groundNotInForce(let ground, let day, let known): Self.english(ground, on: day, known: known)
    case .unitHasEnded(let name, let day):
      Message("\(English.quoted(name)) ended on \(day) already.", "See: sovang unit list --on \(day).")
    case .notCancelled(let award):
      Message("Award \(award) is not cancelled.", "See: sovang award show \(award).")
    case .notConferred(let award):
      Message("Award \(award) was not conferred at a ceremony.", "See: sovang award show \(award).")
    case .alreadyConferred(let awards):
      Message("These awards were conferred before, and an award is conferred once: \(English.ids(awards)).", "See: sovang award list.")
    case .unknownLaw(let table, let text):
      Message(
        "The table \(table.rawValue) has no row \(English.quoted(text)).", "List its rows with: sovang law list \(table.rawValue).")
    case .ambiguousLaw(let table, let text, let ids):
      Message(
        "The table \(table.rawValue) has several rows \(English.quoted(text)), each of its own time: \(English.ids(ids)).",
        "Write the row's number.")
    case .lawHasNoDates(let table):
      Message(
        "Rows of \(table.rawValue) have no end.", "Strike out a wrong one with: sovang law void \(table.rawValue) ID --reason REASON.")
    case .lawEndsBeforeItStarts(let from):
      Message("The row holds from \(from) on and cannot end before.", "Check the day; strike out a wrong row with: sovang law void.")
    case .lawOverlaps(let table, let id, let validity):
      Message(
        "Row \(id) of \(table.rawValue) says something of the same thing \(English.span(validity)), and the days overlap.",
        "End that row first with: sovang law end \(table.rawValue) \(id) --on DATE --basis TEXT; or, if it is wrong: sovang law void "
          + "\(table.rawValue) \(id) --reason REASON.")
    case .holdHasEnded(let id, let day):
      Message(
        "Hold \(id) has \(day) as its last day.",
        "See: sovang hold show \(id). If that day is wrong, strike it out with sovang hold void \(id) --reason … and enter it anew.")
    case .holdEndsBeforeItStarts(let from):
      Message("The hold begins on \(from) and cannot end before.", "Check the day; strike out a wrong hold with: sovang hold void.")
    case .kindInUse(let code, let awards):
      Message(
        "\(English.count(awards, "award")) of the book are of the kind \(code), so it cannot be struck out.",
        "End it with: sovang law end award-kinds \(code) --on DATE --basis TEXT.")
    case .nothingToOverride(let award):
      Message("Award \(award) is against no rule that a reason would settle.", "See: sovang award show \(award).")
    case .neighbourhoodInUse(let name, let uses): Self.english(name, uses: uses)
    case .neighbourhoodExists(let name):
      Message("The book has \(Quoting.oneLine(name)) already.", "There is nothing to add; see: sovang place list.")
    case .notAnEarlierCopy(let path):
      Message(
        "\(English.file(path)) is there and is not an earlier copy of this register: another file, another register, or a newer one.",
        "Name another file for the copy.")
    case .registerAltered(let path, let findings):
      Message(
        "\(English.file(path)) was altered or damaged: \(English.count(findings, "finding")). No copy was made of it.",
        "See them with: sovang verify; then restore an earlier backup with: sovang restore FILE.")
    case .backupAltered(let path, let findings):
      Message(
        "\(English.file(path)) was altered or damaged: \(English.count(findings, "finding")). The register stays as it is.",
        "See them with: sovang verify --file FILE; take another backup.")
    case .backupMissing(let path): Message("There is no file \(English.file(path)).", "Check the name of the backup.")
    case .notABackup(let path): Message("\(English.file(path)) is not a backup of a register.", "Check the name of the backup.")
    case .leftover(let path):
      Message(
        "\(English.file(path)) is left of another file, and its content would get into the new one.",
        "Move it to the file it belongs to, or away.")
    case .otherRegister(let path):
      Message("\(English.file(path)) is another register, of which this is no backup.", "Name with --file where the backup is to go.")
    case .sameFile(let path):
      Message("\(English.file(path)) is the register itself.", "Name another file.")
    case .query(let problem): problem.english
    case .recipient(let problem):
      problem.english
    case .form(let failure):
      failure.english
    case .force(let problem): problem.english
    case .directive(let problem): problem.english
    case .hardship(let problem): problem.english
    case .model(let problem): problem.english
    case .service(let problem):
      problem.english
    case .movement(let problem):
      problem.english
    case .history(let problem):
      problem.english
    case .export(let problem):
      problem.english
    case .erasure(let problem):
      problem.english
    case .nothingFound(let text, let near): Self.english(nothingFor: text, near: near)
    case .holdKnown(let id):
      Message("The book has this hold already, hold \(id).", "There is nothing to add; see: sovang hold show \(id).")
    case .enteredAlready: Message("The book has just this already.", "There is nothing to enter.")
    case .nothingToChange:
      Message("The command does not say what to change.", "Add the option of what is to change; -h lists them.")
    }
  }

  private static func english(_ text: String, _ problem: EntryProblem) -> Message {
    let message = problem.english(value: text, column: "")
    return Message("\(English.quoted(text)): \(message.rule)", message.remedy)
  }
}
