/// Who reads a list.
public enum Audience: Sendable {
  /// Whoever the office shows it to (lưu hành trong cơ quan): internal recipients are not named.
  case everybody
  /// The office alone (nội bộ).
  case office
  /// Everybody (công bố): a notice board, a newspaper, a site. Only what the law on personal data lets be published is told.
  case publication
}

extension Recipient {
  /// Whether this reader may learn who it is. Every list that prints recipients asks here; papers to be signed name whom they are about.
  public func isNamed(to audience: Audience) -> Bool { visibility == .public || audience == .office }

  /// Whether a list of people for this reader has a line of it: a published one leaves out who may not be named.
  public func isListed(for audience: Audience) -> Bool { audience != .publication || isNamed(to: audience) }

  /// The recipient as this reader may know it: all that identifies an internal one is taken out, the name empty.
  public func told(to audience: Audience) -> Recipient {
    guard isNamed(to: audience) else { return Recipient(type: type, name: "", visibility: visibility) }
    guard audience == .publication else { return self }
    var recipient = self
    recipient.gender = nil
    recipient.idDigits = nil
    return recipient
  }
}

extension AwardListing {
  /// The award as this reader may know it: of an internal recipient only what was given, when and where, as a figure of a table tells it.
  public func told(to audience: Audience) -> AwardListing {
    guard recipient.isNamed(to: audience) else { return toldOfNobody(to: audience) }
    guard audience == .publication else { return self }
    var listing = self
    listing.recipient = recipient.told(to: audience)
    listing.award.rankClass = nil
    listing.award.citation = TipOff.published(award.citation)
    listing.award.unit = TipOff.published(award.unit)
    listing.award.position = TipOff.published(award.position)
    listing.representative = nil
    return listing
  }

  /// Whether a reader who learns the name is not told all of what for, or of whose unit and post.
  public func isPartlyWithheld(from audience: Audience) -> Bool {
    audience == .publication && recipient.isNamed(to: audience)
      && [award.citation, award.unit, award.position].contains { $0.map(TipOff.isTold) == true }
  }

  /// The unit under which tables count the award; none of an internal recipient, whom it would tell.
  public var countedUnit: String? { recipient.visibility == .public ? award.unit : nil }

  /// Where few live, the ward of somebody not named may name them to everybody.
  private func toldOfNobody(to audience: Audience) -> AwardListing {
    var listing = self
    listing.recipient = recipient.told(to: audience)
    if audience == .publication {
      listing.award.placeID = nil
      listing.place = nil
      listing.district = nil
    }
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
    var exemplar = self
    exemplar.recipient = recipient.told(to: audience)
    if audience == .publication {
      exemplar.deed = TipOff.published(deed)
      exemplar.field = TipOff.published(field)
    }
    if recipient.isNamed(to: audience) { return exemplar }
    exemplar.deed = nil
    if audience == .publication {
      exemplar.field = nil
      exemplar.placeID = nil
    }
    return exemplar
  }

  /// Whether a reader who learns the name is not told all of what for.
  public func isPartlyWithheld(from audience: Audience) -> Bool {
    audience == .publication && recipient.isNamed(to: audience) && [deed, field].contains { $0.map(TipOff.isTold) == true }
  }
}
