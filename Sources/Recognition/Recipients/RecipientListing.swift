/// A recipient with what a list tells of it, read through its merges.
public struct RecipientListing: Sendable {
  /// Whether a record stands for itself or was found to be another's.
  public enum Standing: String, Vocabulary {
    case standing, merged

    public var alsoWritten: [String] {
      switch self {
      case .standing: ["đang dùng"]
      case .merged: ["đã gộp"]
      }
    }
  }

  public var id: Identifier<Recipient>
  public var recipient: Recipient
  /// The ward of the newest award or example; nil where none was told.
  public var ward: Entry<Place>?
  /// Awards that stand, those cancelled in law among them.
  public var awards: Int
  public var cancelled: Int
  public var exemplars: Int
  /// The recipient this record is, after a merge; nil while it stands for itself.
  public var mergedInto: Identifier<Recipient>?

  public init(
    id: Identifier<Recipient>, recipient: Recipient, ward: Entry<Place>?, awards: Int, cancelled: Int, exemplars: Int,
    mergedInto: Identifier<Recipient>?
  ) {
    self.id = id
    self.recipient = recipient
    self.ward = ward
    self.awards = awards
    self.cancelled = cancelled
    self.exemplars = exemplars
    self.mergedInto = mergedInto
  }

  public var standing: Standing { mergedInto == nil ? .standing : .merged }

  /// The line as this reader may know it.
  public func told(to audience: Audience) -> RecipientListing {
    var listing = self
    listing.recipient = recipient.told(to: audience)
    return listing
  }
}
