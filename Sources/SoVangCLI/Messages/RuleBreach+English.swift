internal import Recognition

extension RuleBreach {
  var english: Message {
    Message("\(factInEnglish)\(textInEnglish)", remedyInEnglish)
  }

  private var factInEnglish: String {
    switch matter {
    case .competence(let issuer, let code, let day, let holders):
      "On \(day) \(Quoting.oneLine(issuer)) may not confer \(code); that is for \(English.list(holders, separator: "; "))"
    case .competenceFaint(let issuer, let code):
      "That \(Quoting.oneLine(issuer)) may confer \(code) is remembered, not read"
    case .competenceNotKnown(let issuer, let code, let day, let holders) where holders.isEmpty:
      "The book has no rule on who may confer \(code) on \(day), so not on \(Quoting.oneLine(issuer)) either"
    case .competenceNotKnown(let issuer, let code, let day, let holders):
      "The book cannot tell whether \(Quoting.oneLine(issuer)) may confer \(code) on \(day); it knows that these may: "
        + English.list(holders, separator: "; ")
    case .sameAchievement(let award): "Award \(award) was given for this achievement; one achievement, one reward"
    case .titleAgain(let award): "The recipient won this title for the same merit year, entry \(award)"
    case .once(let code, let award): "\(code) is given to a person once, and award \(award) gave it"
    case .hold(let hold, let ground, let from, let to):
      "The recipient is on hold \(hold) (\(ground.rawValue)) from \(from)\(to.map { " to \($0)" } ?? "")"
    case .meritAfterDiscipline(let hold, let ended):
      "Discipline (hold \(hold)) ended on \(ended), and merits count from then; this merit is of before"
    case .themeGround(let award):
      "Award \(award), for a theme or a sudden feat, is no ground for one of regular merit"
    case .share(let code, let held, let base, let among, let most):
      "\(English.number(held)) hold \(code), and at most \(English.number(most)) may, a share of the \(English.number(among)) with \(base), those with \(code) among them"
    }
  }

  private var textInEnglish: String {
    guard let law else { return "." }
    return " (\(Quoting.oneLine(law.basis, atMost: 300))\(law.status.isVerified ? "" : "; not yet compared with the text"))."
  }

  private var remedyInEnglish: String {
    switch matter {
    case .sameAchievement(let award):
      "Take the row out, or describe the other achievement; see: sovang award show \(award)."
    case .titleAgain(let award):
      "If they are one, strike the other out; if the merit year is wrong, correct it; see: sovang award show \(award)."
    case .once(_, let award): "Check who it is; see: sovang award show \(award)."
    case .hold(let hold, _, _, _):
      "Wait for the conclusion; when it is there, enter the end with: sovang hold end \(hold) --on DATE."
    case .share(let code, _, _, _, let most):
      isOverridable
        ? "Compare with the decision; see: sovang award list; where there is a ground, \(reasonInEnglish)."
        : "Shorten the list to at most \(most) with \(code), then import it anew."
    case .competenceNotKnown(_, let code, _, _):
      "Compare with the law; where it says so, enter it: sovang law add competence authority=AGENCY awardCode=\(code) "
        + "validFrom=DATE legalBasis=TEXT."
    case .meritAfterDiscipline: "Merit counts from the end of the discipline; check the merit year."
    case .themeGround: "Name regular merit as the ground, or leave the column ground empty."
    case .competence, .competenceFaint:
      "Check issuer, award and decision\(isOverridable ? "; where another text allows it, \(reasonInEnglish)" : "")."
    }
  }

  /// Where a reason is given.
  private var reasonInEnglish: String {
    switch (isProposed, weight) {
    case (true, _): "give the reason when signing: sovang decision sign … --override REASON"
    case (false, .doubtful): "enter why: sovang award override ID --reason REASON, or import the list again with --override REASON"
    case (false, _): "enter with --override REASON"
    }
  }
}
