internal import Apportionment

extension ApportionmentError {
  var english: Message {
    switch self {
    case .noClaimants:
      Message("There is nobody to divide among.", "Write at least one claimant, a row each with code and weight.")
    case .negativeTotal(let total):
      Message("The pool is \(English.number(total)); it cannot be below zero.", "Write --pool with 0 or more.")
    case .totalTooLarge(let total):
      Message("The pool of \(English.number(total)) is too large; \(English.number(2_147_483_647)) is the most.", "Check --pool.")
    case .duplicateCode(let code):
      Message("The code \(English.quoted(code)) stands twice.", "Write one row for each claimant; join the two or take one out.")
    case .negativeWeight(let code, let weight):
      Message(
        "The weight of \(English.quoted(code)) is \(English.number(weight)); it cannot be below zero.", "Write a weight of 0 or more.")
    case .negativeFloor(let code, let floor):
      Message("The min of \(English.quoted(code)) is \(English.number(floor)); it cannot be below zero.", "Write 0 or more, or nothing.")
    case .negativeCap(let code, let cap):
      Message("The max of \(English.quoted(code)) is \(English.number(cap)); it cannot be below zero.", "Write 0 or more, or nothing.")
    case .negativeCommitted(let code, let committed):
      Message(
        "What is committed to \(English.quoted(code)) is \(English.number(committed)); it cannot be below zero.",
        "Write 0 or more, or nothing.")
    case .floorOverCap(let code, let floor, let cap):
      Message(
        "\(English.quoted(code)) has a min of \(English.number(floor)) above its max of \(English.number(cap)).",
        "Lower the min or raise the max.")
    case .committedOverCap(let code, let committed, let cap):
      Message(
        "\(English.quoted(code)) has \(English.number(committed)) committed, above its max of \(English.number(cap)).",
        "Raise the max, or check what is committed.")
    case .weightSumTooLarge(let code):
      Message(
        "The weights add up to too much, from \(English.quoted(code)) on.", "Use a larger unit; divide all weights by 1,000, for one.")
    case .floorsAboveTotal(let floors, let total):
      Message(
        "The least shares and what is committed add up to \(floors == .max ? "far more" : "\(English.number(floors)), more") "
          + "than the pool of \(English.number(total)).",
        "Lower the least shares (min, --min) or raise the pool.")
    case .committedAboveTotal(let committed, let total):
      Message(
        "\(English.number(committed)) are committed, more than the pool of \(English.number(total)).",
        "Check the column committed, or raise the pool.")
    case .shortage(let undistributed):
      Message(
        "\(English.count(undistributed, "gift")) can be given to nobody, because all are at their max.",
        "Raise the max (max, --max) or lower the pool.")
    }
  }
}

extension DrawError {
  var english: Message {
    switch self {
    case .noTie:
      Message("Nothing is tied, so there is nothing to draw for.", "There is nothing more to do.")
    case .alreadyDrawn:
      Message("The draw is done; there is never a second one.", "Use its result.")
    case .lineBreak(let text):
      Message("The seed, name or code \(English.quoted(text)) holds a line break.", "Write it on one line.")
    case .winnerNotTied(let code):
      Message("\(English.quoted(code)) is not among the tied.", "Name only those that are.")
    case .winnerTwice(let code):
      Message("\(English.quoted(code)) is named twice; each of the tied can win one gift.", "Name each once.")
    case .wrongNumberOfWinners(let given, let needed):
      Message(
        "\(English.count(needed, "gift")) must be drawn for, and \(English.count(given, "winner")) \(given == 1 ? "is" : "are") named.",
        "Name \(English.count(needed, "winner")).")
    }
  }
}
