extension Allocation {
  /// A recorded draw (bốc thăm).
  public struct Draw: Equatable, Sendable {
    /// How it was drawn.
    public enum Source: Equatable, Sendable {
      /// By a public seed and the allocation's id.
      case seed(String, id: String)
      /// By hand, before witnesses.
      case lots
    }

    public let source: Source
    /// Those who are given one gift more, in the order in which they were drawn.
    public let winners: [String]

    public init(source: Source, winners: [String]) {
      self.source = source
      self.winners = winners
    }
  }

  /// Completes a tie by a public seed, announced before anybody can know it, such as a lottery number of a coming day.
  ///
  /// Each tied claimant's ticket is the SHA-256, in lower-case hexadecimal digits, of the UTF-8 bytes of four lines without a last
  /// line break: `gift-draw-v1`, the seed, the id, the code. The lowest tickets win. Anybody can repeat it:
  /// `printf 'gift-draw-v1\n%s\n%s\n%s' SEED ID CODE | sha256sum`.
  /// - Parameters:
  ///   - id: the allocation's id, fixed when the gifts are entered, so that nobody tries ids until one pleases.
  ///   - sha256: the hash of a text's UTF-8 bytes, as lower-case hexadecimal digits.
  public func drawn(seed: String, id: String, sha256: (String) -> String) throws(DrawError) -> Allocation {
    try requireOpenTie()
    for text in [seed, id] where text.utf8.contains(10) { throw .lineBreak(text) }
    for index in division.tied where claimants[index].code.utf8.contains(10) { throw .lineBreak(claimants[index].code) }
    let tickets = division.tied.map { (ticket: sha256("gift-draw-v1\n\(seed)\n\(id)\n\(claimants[$0].code)"), place: $0) }
    let winners = tickets.sorted { $0.ticket < $1.ticket }.prefix(division.remaining).map(\.place)
    return completed(by: .seed(seed, id: id), winners)
  }

  /// Completes a tie by lots drawn by hand: the codes of those who won, in the order in which they were drawn.
  public func drawn(winners codes: [String]) throws(DrawError) -> Allocation {
    try requireOpenTie()
    var open = [String: Int](uniqueKeysWithValues: division.tied.map { (claimants[$0].code, $0) })
    var winners: [Int] = []
    for code in codes {
      guard let place = open.removeValue(forKey: code) else {
        throw winners.contains { claimants[$0].code == code } ? .winnerTwice(code: code) : .winnerNotTied(code: code)
      }
      winners.append(place)
    }
    if winners.count != division.remaining { throw .wrongNumberOfWinners(given: winners.count, needed: division.remaining) }
    return completed(by: .lots, winners)
  }

  private func requireOpenTie() throws(DrawError) {
    if draw != nil { throw .alreadyDrawn }
    if division.tied.isEmpty { throw .noTie }
  }

  private func completed(by source: Draw.Source, _ winners: [Int]) -> Allocation {
    var allocation = self
    allocation.record(Draw(source: source, winners: winners.map { claimants[$0].code }), winners: winners)
    return allocation
  }
}
