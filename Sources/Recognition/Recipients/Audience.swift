/// Who reads a list: everybody (công khai), or the office alone (nội bộ).
public enum Audience: Sendable {
  case everybody, office
}

extension Recipient {
  /// Whether this reader may learn who it is. Every list that prints recipients asks here; papers to be signed name whom they are about.
  public func isNamed(to audience: Audience) -> Bool { visibility == .public || audience == .office }

  /// The recipient as this reader may know it: all that identifies an internal one is taken out, the name empty.
  public func told(to audience: Audience) -> Recipient {
    isNamed(to: audience) ? self : Recipient(type: type, name: "", visibility: visibility)
  }
}

extension AwardListing {
  /// The award as this reader may know it: of an internal recipient only what was given, when and where, as a figure of a table tells it.
  public func told(to audience: Audience) -> AwardListing {
    if recipient.isNamed(to: audience) { return self }
    var listing = self
    listing.recipient = recipient.told(to: audience)
    listing.representative = nil
    listing.award.unit = nil
    listing.award.position = nil
    listing.award.rankClass = nil
    listing.award.citation = nil
    listing.award.neighbourhoodID = nil
    listing.neighbourhood = nil
    return listing
  }
}

extension ProposalLineListing {
  /// The line as a list outside its proposal tells it: a line does not say whether its recipient may be named to everybody.
  public func told(to audience: Audience) -> ProposalLineListing {
    if audience == .office { return self }
    var listing = self
    listing.line.particulars.recipient = Recipient(type: line.particulars.recipient.type, name: "", visibility: .internal)
    listing.line.particulars.unit = nil
    listing.line.particulars.position = nil
    listing.line.particulars.rankClass = nil
    listing.line.particulars.citation = nil
    listing.line.particulars.neighbourhood = nil
    for index in listing.reviews.indices { listing.reviews[index].outcome.reason = nil }
    return listing
  }
}

extension Exemplar {
  /// The exemplar as this reader may know it; the deed of an internal one tells who it is.
  public func told(to audience: Audience) -> Exemplar {
    if recipient.isNamed(to: audience) { return self }
    var exemplar = self
    exemplar.recipient = recipient.told(to: audience)
    exemplar.deed = nil
    return exemplar
  }
}
