internal import Recognition
internal import RecognitionStore

extension ProcessError {
  var english: Message {
    switch self {
    case .unknownProposal(let text):
      Message(
        "The book has no proposal \(English.quoted(text)).",
        "List them with sovang proposal list; enter it with sovang proposal add --number … --submitted-on … --proposer … --to ….")
    case .ambiguousProposal(let text, let candidates):
      Message(
        "\(English.count(candidates.count, "proposal")) have the number \(English.quoted(text)): \(English.list(candidates, separator: "; ")).",
        "Write the id that stands before the colon instead of the number.")
    case .proposalNumberTaken(let number, let proposer, let year, let proposal):
      Message(
        "\(Quoting.oneLine(proposer)) has a proposal \(Quoting.oneLine(number)) of \(year) already; a number is used once a year.",
        "See: sovang proposal show \(proposal).")
    case .noSuchLine(let line, let proposal):
      Message("Proposal \(proposal) has no line \(line).", "See the numbers with: sovang proposal show \(proposal).")
    case .noLinesLeft(let proposal):
      Message(
        "Every line of proposal \(proposal) has been decided on.",
        "Name the lines to decide on anew with --lines; see: sovang proposal show \(proposal).")
    case .lineIsDrafted(let line, let draft):
      Message(
        "The draft decision \(draft) holds line \(line).",
        "To change it, strike the draft out first: sovang decision draft void \(draft) --reason ….")
    case .lineIsSigned(let line, let award):
      Message(
        "Line \(line) was signed as award \(award).",
        "If that is a mistake, strike the award out first: sovang award void \(award) --reason ….")
    case .notALowerAward(let code, let than, let line):
      Message(
        "\(code) is not lower than \(than), which line \(line) asks for, so this is no downgrading.",
        "Name a lower award with --award; a higher one needs a proposal of its own.")
    case .askedTwice(let proposal, let line, let otherProposal, let other):
      Message(
        "Line \(line) of proposal \(proposal) and line \(other) of proposal \(otherProposal) ask one award for one recipient, year "
          + "and achievement.",
        "If it is one achievement, leave one out: sovang proposal decide \(proposal) --lines \(line) --outcome refused --on DATE --reason REASON; if there are "
          + "two, tell them apart by their citations in the proposals.")
    case .signedBeforeDecided(let day):
      Message("A line of the draft was accepted on \(day) only; nothing can be signed before that.", "Check the day of signing.")
    case .decidedBeforeSubmitted(let day):
      Message("The proposal is of \(day); nothing can be decided or signed before that.", "Check the day.")
    case .moreThanMembers(let members, let present, let written):
      Message(
        "A council of \(English.count(members, "member")) cannot have \(present) present and \(written) written opinions.",
        "Count written opinions of absent members only; check the numbers.")
    case .moreVotesThanVoters(let votes, let voters):
      Message(
        "\(English.count(votes, "vote")) on one thing, but only \(voters) present or writing.",
        "Write --vote as WHAT=for/against/blank.")
    case .votedTwice(let subject):
      Message("A meeting votes once on \(English.quoted(subject)), and two results are given.", "Leave the wrong one out.")
    case .noMeeting(let proposal):
      Message("No council has met on proposal \(proposal).", "See: sovang proposal show \(proposal).")
    case .severalIssuers(let issuers):
      Message("These proposals ask several agencies: \(English.list(issuers, separator: "; ")).", "Make a draft for each agency.")
    case .nothingToDraft(let proposals):
      Message(
        "No accepted line waits for a draft.",
        "See the lines: \(English.list(proposals.map { "sovang proposal show \($0)" }, separator: "; ")); the drafts: "
          + "sovang decision draft list.")
    case .draftIsSigned(let draft, let decision):
      Message("Draft \(draft) was signed as decision \(decision).", "See: sovang decision show \(decision).")
    case .draftIsEmpty(let draft):
      Message(
        "Draft \(draft) has no lines left: they were drafted or decided on anew.",
        "Strike it out: sovang decision draft void \(draft) --reason ….")
    case .beforeDecision(let award, let signedOn):
      Message(
        "Award \(award) was decided on \(signedOn); there is no certificate and no money before that.", "Check the day.")
    case .conferredBeforeDecision(let award, let signedOn, let ceremony, let heldOn):
      Message(
        "Ceremony \(ceremony) was held on \(heldOn), and \(award.map { "award \($0)" } ?? "the award") was decided on \(signedOn) only; it cannot have been conferred there.",
        "Name another ceremony: sovang ceremony list; if the ceremony's day is wrong: sovang ceremony edit \(ceremony) --held-on … --reason …."
      )
    case .notYet(let day, let today):
      Message(
        "\(day) has not come, today is \(today); the book has what was done.",
        "Check the day, or enter it once it is done.")
    case .allHaveCertificates:
      Message(
        "Every award of this decision that is in force has a golden-book number.",
        "Replace one with: sovang award certificate ID --exchange --reason …, or --reissue --reason ….")
    case .hasCertificate(let award, let number):
      Message(
        "Award \(award) has a certificate, golden-book number \(number).",
        "Replace it with: sovang award certificate \(award) --exchange --reason …, or --reissue --reason ….")
    case .printedBeforeDecision(let number, let signedOn):
      Message("Decision \(number) was signed on \(signedOn); its certificates cannot be printed before that.", "Check the day.")
    case .nothingToPrint(let number):
      Message(
        "Decision \(number) has no such award in force to print a certificate of.",
        "See its awards: sovang award list --decision \(number).")
    case .noCertificate(let award):
      Message("The book has no certificate of award \(award).", "Make it out with: sovang award certificate \(award).")
    case .beforeCertificate(let award, let issuedOn):
      Message("The certificate of award \(award) is of \(issuedOn); it cannot be replaced before that.", "Check the day.")
    case .goldenNumberTooGreat(let number, let greatest):
      Message(
        "The golden-book number \(English.number(number)) is past the greatest, \(English.number(greatest)).",
        "Name a smaller number that is free with --number; see those used: sovang award list -O json.")
    case .goldenNumberUsed(let number, let issuer, let next):
      Message(
        "\(Quoting.oneLine(issuer)) has used golden-book number \(number); a number is used once, even when its certificate was struck out.",
        "The next is \(next); leave --number out to take it.")
    case .nothingToPay:
      Message("No award waits for its money.", "See: sovang award list --unpaid.")
    case .alreadyPaid(let award, let day):
      Message(
        "The money of award \(award) was paid on \(day).",
        "If that was a mistake, strike it out: sovang award void \(award) --payment --reason ….")
    case .notPaid(let award):
      Message("The book has no payment for award \(award).", "See: sovang award show \(award).")
    case .paymentStands(let award, let payment, let isCancelled):
      Message(
        "\(English.money(payment.amount)) of award \(award) was paid on \(payment.paidOn); striking the award out would lose that payment.",
        "If the payment was a mistake, strike it out first: sovang award void \(award) --payment --reason …; if the money did go out, "
          + (isCancelled
            ? "leave the cancelled award in the book." : "cancel the award: sovang award cancel \(award) --ground … --decision … --on …."))
    case .moneyNotKnown(let awards, let gaps):
      Message(
        "The money of these awards is not known, so that it cannot be paid: \(English.ids(awards)).",
        "\(MoneyGapWords.english(gaps))Import the list anew with the amounts by sovang award import … --update, or leave these awards out with "
          + "--except.")
    case .beforeCancellation(let award, let day):
      Message("Award \(award) was cancelled on \(day); nothing comes back before that.", "Check the day.")
    case .alreadyBack(let award, let what, let day):
      Message(
        "The \(what == .object ? "object" : "certificate") of award \(award) came back on \(day).",
        "If that was a mistake, strike it out: sovang award void \(award) --recovery --reason ….")
    case .recallsMoreThanPaid(let award, let paid?):
      Message(
        "\(English.money(paid)) of award \(award) was paid; no more can be asked back.",
        "Write --money \(English.number(paid.amount)) at most, or leave --money out to ask for what was paid.")
    case .recallsMoreThanPaid(let award, nil):
      Message(
        "The book has no payment for award \(award), so there is no money to ask back.",
        "If it was paid, enter that first: sovang award pay \(award) --on …; if not, leave --money out.")
    case .notDue(let award, let what):
      Message(
        "The cancellation of award \(award) does not ask for \(what.english) back.",
        "If the cancelling decision does, enter the cancellation anew: sovang award void \(award) --cancellation --reason …, "
          + "\(what.isMoney ? "the payment where the book lacks it (sovang award pay \(award) --on …), " : "")"
          + "then sovang award cancel \(award) … \(what.option).")
    case .recoveriesStand(let award, let came):
      Message(
        "After the cancellation of award \(award) came back: \(English.list(came.map(\.english), separator: "; ")); striking it out would "
          + "lose that.", "If the recovery was a mistake, strike it out first: sovang award void \(award) --recovery --reason ….")
    case .moreThanDue(let award, let due, let came):
      Message(
        "Of award \(award) \(English.money(due)) must come back, \(English.money(came)) came.",
        "Write \(English.money(Dong(due.amount - came.amount))) at most.")
    case .cameBackAlready(let award):
      Message(
        "Award \(award) was cancelled and this part came back, so it cannot be struck out as never given.",
        "If the recovery was a mistake, strike it out first: sovang award void \(award) --recovery --reason ….")
    case .nothingCameBack(let award):
      Message("Nothing came back of award \(award).", "See: sovang award show \(award).")
    }
  }
}
