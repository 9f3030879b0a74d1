public import Recognition

/// What is told the press of a gathering (tin), in sentences of what the book has alone: nothing recorded, nothing said.
///
/// Recipients are counted and not named.
public struct CeremonyPress: Sendable {
  public let facts: GatheringFacts

  public init(_ facts: GatheringFacts) { self.facts = facts }

  public var warnings: [ReportWarning] {
    let cancelled = facts.awards.filter { $0.cancellation != nil }.count
    return cancelled > 0 ? [.cancelledLeftOut(awards: cancelled, paid: nil)] : []
  }

  /// The awards that were received there, by kind, the highest first; those of absent recipients were not.
  var received: [AwardBlock<AwardListing>] {
    let there = facts.awards.filter { $0.cancellation == nil && $0.manner != nil && $0.manner != .absent }
    return AwardBlock.blocks(of: there, \.kind) { _ in .individual }
  }
}
